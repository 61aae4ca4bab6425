/** Words of questions and answers. */

export const faq = {
	title: "Tanya jawab",
	intro: "Jawaban singkat lebih dahulu, lalu penjelasannya, dengan sumber yang dapat Anda periksa.",
	topics: "Menurut topik",
	asked: "Sering ditanyakan",
	ask: "Pertanyaan Anda belum ada? Tanyakan kepada kami",
	toTopics: (n: number, topik: number) => `Semua ${n} pertanyaan, menurut ${topik} topik`,
	answer: "Jawaban singkat",
	answerThen: (nama: string) => `Jawaban untuk ${nama}:`,
	reviewed: (tanggal: string) => `Terakhir diperiksa ${tanggal}`,
	basis: "Dasar hukum",
	sources: "Sumber",
	stages: "Tahapan yang berkaitan",
	siblings: "Pertanyaan lain tentang topik ini",
	local: (nama: string) => `Pertanyaan di ${nama}`,
	central: "Pertanyaan umum",
} as const;
