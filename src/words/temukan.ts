/** Words of the finder: the field that asks where a resident lives, and what it finds. */

export const temukan = {
	label: "Di mana Anda tinggal?",
	hint: "Desa, kecamatan, kabupaten, atau provinsi",
	placeholder: "misalnya Sangatta",
	button: "Cari",
	/** What the field says before its answers are there: while they come, and when they do not. */
	waiting:
		"Mencari …|Daftar tempat belum dapat dimuat. Coba lagi sebentar, atau pilih dari daftar di halaman ini.",
	equator: "khatulistiwa",
	islands: "Pulau",
	none: (pulau: string) => `Dari ${pulau} belum ada KIM di sini.`,
	noneAtAll: "Belum ada KIM di situs ini.",
	begin: "KIM desa Anda belum ada? Anda dapat memulainya.",
	beginLink: "Baca cara ikut",
	counted: (n: number) => `${n.toLocaleString("id-ID")} KIM`,
} as const;

/** What the field says while it looks; it travels with the script and holds no word more. */
export const live = {
	answers: "Tempat",
	loading: "Mencari …",
	failed: "Daftar tempat belum dapat dimuat. Periksa sambungan internet Anda.",
	again: "Coba lagi",
	list: "Lihat semua KIM menurut pulau",
	count: (n: number) => `${n} tempat ditemukan. Pilih dengan panah atas dan bawah.`,
	kim: (n: number) => `${n} KIM`,
	noneYet: "belum ada KIM",
	beginHere: "belum ada KIM; baca cara memulainya",
	noneIn: "belum ada KIM di sini; lihat yang lain di provinsi ini",
	none: (q: string) =>
		`Belum ada KIM di “${q}” yang kami kenal. Mungkin ejaannya lain, atau Anda yang pertama.`,
	noneButNear: (q: string) => `Belum ada KIM di “${q}” yang kami kenal. Yang terdekat:`,
	begin: "Mulai KIM di desa Anda: baca caranya",
} as const;
