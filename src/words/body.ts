/** What the site itself says inside an author's text. */

export const body = {
	footnotes: "Catatan",
	backTo: (n: number) => `Kembali ke rujukan ${n}`,
	done: "selesai",
	notDone: "belum",
	picture: "Lihat gambar utuh",
	contents: "Isi halaman ini",
	table: (n: number) => `Tabel ${n}`,
	notice: { info: "Perhatian", awas: "Awas" },
	noContact: "Kontak belum tercatat.",
	quotedFrom: "Dari: ",
	download: (ukuran: string) => `PDF, ${ukuran}`,
	field: { name: "Kolom", type: "Isi", about: "Keterangan", required: "wajib" },
} as const;
