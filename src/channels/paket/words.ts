/** Words of the one-file paket, and of the link that leads to it. */
export const paket = {
	eyebrow: "Buku saku",
	title: (kim: string, pemilihan: string) => `Buku saku ${pemilihan} · ${kim}`,
	made: (hari: string) => `Disusun per ${hari}.`,
	/** Said by the file itself once it is older than two weeks. */
	old: "Berkas ini sudah lebih dari dua minggu. Tanggal dapat berubah, jadi periksa dahulu versi terbarunya.",
	/** Said by the file itself once the election is over: what it asks to do is no longer to be done. */
	over: (pemilihan: string) =>
		`${pemilihan} sudah selesai. Isi berkas ini tinggal catatan. Untuk pemilihan lain, aturan dan tanggalnya dapat berbeda.`,
	holds: (pemilihan: string) => `Berlaku untuk ${pemilihan}.`,
	newest: "Periksa versi terbaru di",
	dormant: "Kelompok ini sedang tidak aktif. Untuk bertanya, lihat bagian Kontak.",
	contents: "Daftar isi",
	voting: "Hari pemungutan suara",
	search: "Cari di berkas ini",
	placeholder: "Misalnya: nyoblos, undangan, pindah TPS",
	open: "Buka",
	found: "{n} bagian cocok. Pilih untuk membukanya.",
	none: "Tidak ada yang cocok. Coba kata lain.",
	timeline: "Jadwal",
	timelineIntro: (tempat: string) =>
		`Tanggal yang berlaku bagi warga ${tempat}. Tekan sebuah kelompok untuk membukanya.`,
	special: (wilayah: string) => `Tanggal ini khusus untuk ${wilayah}.`,
	first: (kapan: string) => `Semula: ${kapan}.`,
	action: "Yang perlu Anda lakukan",
	questions: "Tanya jawab",
	questionsIntro: "Tekan sebuah pertanyaan untuk membaca jawabannya.",
	local: (tempat: string) => `Pertanyaan di ${tempat}`,
	more: "Penjelasannya",
	left: (n: number) => `${n} pertanyaan lain ada di`,
	source: "Sumber",
	contact: "Kontak",
	about: "Tentang berkas ini",
	aboutText:
		"Berkas ini dapat dibuka tanpa internet, disimpan di kartu memori, dan dikirim lewat WhatsApp sebagai dokumen. Ia tidak memuat pelacak dan tidak mengirim apa pun. Tautan ke situs memerlukan internet.",
	cut: (n: number) =>
		`Supaya berkas tetap kecil, ${n} bagian yang lebih panjang tidak dimuat. Semuanya ada di`,
	picture: (alt: string) => `[Gambar: ${alt}]`,
	table: (tabel: string, pertanyaan: string) => `${tabel}, ${pertanyaan}`,
	toTop: "Kembali ke daftar isi",
} as const;
