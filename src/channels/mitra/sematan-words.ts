/** Words of an answer that stands in somebody else's page. */
export const sematan = {
	/** Whose answer, for which election (its id), as of which day. */
	credit: (nama: string, tanggal: string, pemilihan?: string) =>
		[nama, ...(pemilihan ? [`untuk pemilihan ${pemilihan}`] : []), `diperiksa ${tanggal}`].join(", "),
	frameTitle: (pertanyaan: string, nama: string) => `${pertanyaan} (jawaban ${nama})`,
	pageTitle: (pertanyaan: string) => `${pertanyaan} (sematan)`,
	withdrawn: "Jawaban ini sudah dicabut. Jangan dipakai sebagai pegangan.",
	because: (alasan: string) => `Alasannya: ${alasan}`,
	see: "Sebagai gantinya, baca:",
	unknown: "Jawaban tidak ditemukan",
	unknownHelp: "Halaman ini menyematkan jawaban yang tidak ada di situs kami. Alamatnya mungkin salah ketik.",
	withdrawnTitle: (pertanyaan: string) => `Dicabut: ${pertanyaan}`,
	open: "Baca selengkapnya",
	newTab: "(membuka tab baru)",
	reviewBefore: (tanggal: string) => `Kami periksa lagi sebelum ${tanggal}.`,
	overdue: "Jawaban ini sudah waktunya diperiksa lagi. Pastikan dahulu di halaman lengkapnya.",
} as const;
