/** Words of the design page, for who changes how the site looks. */

export const rupa = {
	title: "Rupa situs",
	intro:
		"Warna, huruf, gambar kecil, rel, wajah, keadaan, dan cara berbicara. Semuanya digambar oleh komponen yang dipakai halaman lain, jadi yang tampak di sini ialah yang tampak di sana.",
	tokens: "Warna dan ukuran",
	swatch: (nama: string) => `Warna ${nama}`,
	schemes: (terang: string, gelap: string) => (terang === gelap ? terang : `${terang} · gelap ${gelap}`),
	typeTitle: "Huruf, tombol, dan kotak",
	type: {
		heading: "Judul bagian, huruf berkait",
		text: "Teks biasa, paling lebar 42 rem. Satu kalimat, satu hal.",
		soft: "Teks lembut, untuk keterangan di bawah yang penting.",
		small: "Teks kecil, untuk sumber dan tanggal.",
	},
	parts: {
		link: "Tautan dalam kalimat",
		onward: "Tautan ke langkah berikutnya",
		first: "Tombol utama",
		second: "Tombol lain",
		label: "Nama isian",
		placeholder: "contoh isi",
		fold: "Yang dapat dibuka",
		folded: "Isinya tampak sesudah dibuka.",
		notice: "Keterangan tentang halaman itu sendiri.",
		note: "Penting",
		noteText: "Kotak berisi hal yang tidak boleh terlewat.",
	},
	icons: "Gambar kecil",
	iconsIntro: "Satu keluarga garis, digambar sendiri. Namanya dipakai di bacaan_mudah.",
	iconsOwn: "Yang ini hanya dipakai halaman.",
	rail: "Rel dan keadaan tahapan",
	railIntro:
		"Satu garis untuk semua tahapan. Kuning hanya berarti sekarang. Tahapan petugas lebih tenang. Hari pemungutan suara terisi.",
	faces: "Wajah KIM",
	voice: "Cara berbicara",
	voiceIntro: "Seperti tetangga yang tahu. Daftar lengkapnya ada di docs/kata.md.",
	/** What is said, and what it is said instead of. */
	say: [
		["Cek nama Anda.", "Dilakukan pengecekan data pemilih."],
		["Bukan hari ini.", "Tahapan ini baru akan dimulai."],
		["Kami belum punya nomor kelompok ini.", "Kontak kelompok ini belum tercatat."],
		["Ditunda. Tanggal baru belum ada.", "Penundaan sampai batas waktu yang ditentukan kemudian."],
	],
	sayHead: ["Katakan", "Bukan"],
} as const;
