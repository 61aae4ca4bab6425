/** Words on the picture of a shared link. */
export const kartu = {
	portal: "Portal KIM",
	elections: "Jadwal setiap pemilihan, tahap demi tahap, dengan dasar hukumnya",
	questions: "Jawaban singkat lebih dahulu, lalu penjelasan dan sumbernya",
	checks: "Kabar yang beredar dan hasil pemeriksaannya",
	terms: "Singkatan dan istilah pemilihan dalam bahasa sehari-hari",
	findKim: "Cari kelompok informasi masyarakat di dekat Anda",
	election: "Jadwal",
	faq: (topik: string) => `Tanya jawab · ${topik}`,
	holds: (nama: string) => `Berlaku untuk ${nama}`,
	news: (kim: string, tanggal: string) => `${kim} · ${tanggal}`,
	kim: "Kelompok Informasi Masyarakat",
	vote: (kapan: string) => `Pemungutan suara: ${kapan}`,
	by: (dasar: string, tanggal?: string) =>
		tanggal ? `Menurut ${dasar}, ditetapkan ${tanggal}` : `Menurut ${dasar}`,
	checkedBy: (nama: readonly string[]) => `Diperiksa oleh ${nama.join(", ")}`,
} as const;
