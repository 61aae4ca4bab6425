/** Words of an answer that stands in somebody else's page. */
export const sematan = {
	credit: (nama: string, tanggal: string) => `${nama}, berlaku per ${tanggal}`,
	frameTitle: (pertanyaan: string, nama: string) => `${pertanyaan} (jawaban ${nama})`,
	pageTitle: (pertanyaan: string) => `${pertanyaan} (sematan)`,
	open: "Baca selengkapnya",
	newTab: "(membuka tab baru)",
	reviewBefore: (tanggal: string) => `Perlu ditinjau lagi sebelum ${tanggal}.`,
	overdue: "Jawaban ini sudah waktunya ditinjau lagi. Pastikan dahulu di halaman lengkapnya.",
} as const;
