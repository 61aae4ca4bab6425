/** Words of the pages for mitra. */
export const mitra = {
	title: "Untuk mitra",
	intro: "Cara menautkan, mengutip, dan memasang jawaban dari situs ini.",
	choose: {
		title: "Pasang satu jawaban",
		intro: "Pilih jawabannya, lihat hasilnya, lalu salin yang Anda perlukan. Gratis, tanpa mendaftar.",
		label: "Cari pertanyaan",
		placeholder: "misalnya pindah memilih",
		list: "Pertanyaan",
		count: (n: number) => (n === 0 ? "Tidak ada yang cocok. Coba kata lain." : `${n} pertanyaan`),
		of: "Pertanyaan dari",
		central: "Portal (pertanyaan umum)",
		local: "Cari pertanyaan setempat milik KIM",
		loading: "Memuat daftar pertanyaan …",
		failed: "Daftar pertanyaan tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.",
		noScript:
			"Contoh di bawah memakai satu jawaban. Untuk jawaban lain, ganti alamatnya dengan alamat halaman jawaban itu.",
		chosen: "Jawaban yang dipilih",
		example: "Contoh",
	},
	preview: "Tampilannya",
	previewFrame: (pertanyaan: string) => `Pratinjau: ${pertanyaan}`,
	localHelp: "Jawaban setempat dapat ditautkan dan dikutip. Sematan hanya tersedia untuk jawaban umum.",
	address: "Alamat",
	codes: {
		tautan: {
			title: "Tautan",
			help: "Paling sederhana, dan tidak pernah usang.",
		},
		kutipan: {
			title: "Kutipan",
			help: "Jawaban singkat sebagai teks di halaman Anda. Isinya tidak berubah sendiri, jadi periksa kembali bila jawaban diperiksa lagi.",
		},
		iframe: {
			title: "Sematan (iframe)",
			help: "Selalu memuat jawaban terbaru, tanpa skrip di halaman Anda.",
		},
		komponen: {
			title: "Komponen",
			help: "Selalu terbaru dan tingginya menyesuaikan sendiri. Tanpa skrip, komponen ini menjadi tautan biasa.",
		},
	},
	print: {
		title: "Untuk cetakan",
		help: "Untuk selebaran, papan pengumuman, atau koran.",
		line: (alamat: string) => `Jawaban lengkap: ${alamat}`,
		qr: (alamat: string) => `Kode QR menuju ${alamat}`,
		download: "Unduh QR (SVG)",
	},
} as const;
