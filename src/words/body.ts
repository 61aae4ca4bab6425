/** What the site itself says inside an author's text. */

export const body = {
	footnotes: "Catatan",
	backTo: (n: number) => `Kembali ke rujukan ${n}`,
	done: "selesai",
	notDone: "belum",
	picture: "Lihat gambar utuh",
	contents: "Isi halaman ini",
	/** A table goes by the heading it stands under; the second one below it by its number too. */
	table: (n: number, judul: string) => (judul ? `${n > 1 ? `Tabel ${n}` : "Tabel"}: ${judul}` : `Tabel ${n}`),
	notice: { info: "Perhatian", awas: "Awas" },
	noContact: "Nomornya belum kami punya.",
	quotedFrom: "Dari: ",
	download: (ukuran: string) => `PDF, ${ukuran}`,
	field: { name: "Kolom", type: "Isi", about: "Keterangan", required: "wajib" },
} as const;
