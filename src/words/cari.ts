/** Words of the search. */

export const cari = {
	label: "Cari di situs ini",
	labelKim: (nama: string) => `Cari di situs ${nama}`,
	placeholder: "Cari jawaban",
	button: "Cari",
	title: "Cari",
	titleKim: (nama: string) => `Cari di ${nama}`,
	intro: "Ketik kata sehari-hari, misalnya nyoblos, undangan, atau pindah TPS.",
	loading: "Mencari …",
	none: (q: string) => `Tidak ada hasil untuk “${q}”. Coba kata lain, atau lihat daftar di bawah.`,
	noneShort: "Tidak ada hasil. Coba kata lain.",
	count: (n: number, q: string) => `${n} hasil untuk “${q}”`,
	all: "Lihat semua hasil",
	failed: "Pencarian tidak dapat dimuat. Periksa sambungan internet Anda, atau pakai daftar di bawah.",
	filter: "Saring menurut jenis",
	everything: "Semua",
	more: "Tampilkan lebih banyak",
	fromPortal: (jenis: string) => `${jenis} · dari portal`,
	index: "Daftar A–Z",
	indexIntro: "Semua halaman menurut abjad.",
} as const;
