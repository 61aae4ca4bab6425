/** Words of the search. */

export const cari = {
	label: "Cari di situs ini",
	labelKim: (nama: string) => `Cari di situs ${nama}`,
	placeholder: "Tanya apa?",
	button: "Cari",
	title: "Cari",
	titleKim: (nama: string) => `Cari di ${nama}`,
	intro: "Ketik kata sehari-hari, misalnya nyoblos, undangan, atau pindah TPS.",
	noScript:
		"Kotak ini memerlukan JavaScript, yang mati di peramban Anda. Pakailah daftar di bawah, atau menu “Cari di halaman” pada peramban.",
	/** What the box says before the search is there: while it comes, and when it does not. */
	waiting: "Mencari …|Pencarian belum dapat dimuat. Coba lagi sebentar, atau tekan Cari.",
	nearest: "Mungkin ini yang dekat",
	ask: "Tanyakan",
	askKim: "Belum terjawab? Tanyakan kepada",
	askPortal: "Belum terjawab? Tanyakan kepada KIM di daerah Anda, atau kepada KPU dan Bawaslu setempat.",
	findKim: "Cari KIM di daerah Anda",
	fullTitle: "Dari isi halaman",
	nation: "Cari di seluruh Indonesia",
	portalToo: "Cari juga di halaman portal",
	filter: "Saring menurut jenis",
	more: "Tampilkan lebih banyak",
	letters: "Pilih huruf",
	index: "Daftar A–Z",
	indexIntro: "Semua halaman menurut abjad.",
} as const;

/** What the search says while it works; it travels with the script and holds no word more. */
export const live = {
	loading: "Mencari …",
	answers: "Jawaban",
	portal: "dari portal",
	/** What a page is called that only leads on. */
	leads: "Daftar",
	none: (q: string) => `Belum ada jawaban untuk “${q}”.`,
	count: (n: number, q: string) => `${n} hasil untuk “${q}”`,
	corrected: (q: string) => `Menampilkan hasil untuk “${q}”.`,
	all: "Lihat semua hasil",
	askAll: "Cari di seluruh isi, atau tanyakan",
	recent: "Pencarian terakhir di perangkat ini",
	forget: "Hapus daftar ini",
	failed: "Pencarian belum dapat dimuat. Periksa sambungan internet Anda.",
	again: "Coba lagi",
	list: "Lihat daftar A–Z",
} as const;

/** What only the search page says besides; the box does not carry it. */
export const onPage = {
	correctedTo: "Menampilkan hasil untuk ",
	full: "Cari di seluruh isi",
	fullNone: "Tidak ada halaman lain yang memuat kata itu.",
	fullFailed: "Isi halaman belum dapat dicari. Jawaban di atas tetap berlaku.",
	everything: "Semua",
} as const;

/** The lists among the answers. */
export const lists = {
	/** What residents type for the timetable of an election. */
	kataPemilihan: [
		"jadwal pilkada",
		"jadwal pemilihan",
		"tahapan pilkada",
		"semua tahapan",
		"linimasa",
		"kalender",
	],
	/** What is asked about a kabupaten, a kota or a province, before its name. */
	kataWilayah: ["KPU", "Bawaslu", "hasil pilkada", "kantor KPU"],
	wilayah: (lengkap: string) => `KIM, jadwal, hasil, dan kantor penyelenggara di ${lengkap}.`,
	/** Pages that lead on: title, what is there, what residents type. */
	daftar: {
		tahapan: ["Tahapan pemilihan", "Jadwal setiap pemilihan.", ["jadwal", "semua jadwal"]],
		faq: ["Tanya jawab", "Semua pertanyaan warga dengan jawabannya.", ["FAQ", "pertanyaan"]],
		mudah: [
			"Bacaan mudah",
			"Jawaban yang sering ditanyakan, dalam kalimat pendek dan bergambar.",
			["mudah dibaca", "bergambar", "kalimat pendek", "untuk lansia"],
		],
		klarifikasi: [
			"Klarifikasi",
			"Kabar yang beredar dan hasil pemeriksaannya.",
			["cek fakta", "hoaks", "kabar bohong"],
		],
		istilah: ["Istilah", "Singkatan dan istilah pemilihan.", ["kamus", "singkatan", "arti kata"]],
		kim: [
			"Cari KIM",
			"Kelompok Informasi Masyarakat menurut wilayahnya.",
			["daftar KIM", "KIM terdekat", "KIM di daerah saya"],
		],
		perubahan: [
			"Perubahan jadwal",
			"Setiap tanggal yang pernah bergeser.",
			["jadwal berubah", "riwayat jadwal"],
		],
	},
} as const;
