/** Words of the pages that hold ready texts for WhatsApp, SMS, radio and paper. */
export const siaran = {
	title: (judul: string) => `Sebarkan: ${judul}`,
	intro: "Teks siap pakai. Setiap teks menyebut tanggalnya sendiri, jadi tetap benar kapan pun dibaca.",
	whatsapp: "WhatsApp",
	whatsappNote: (huruf: number) => `${huruf} huruf, tautan termasuk.`,
	send: "Kirim lewat WhatsApp",
	copy: "Salin teks",
	copied: "Tersalin",
	copyFailed: "Tekan lama teksnya untuk menyalin",
	sms: "SMS",
	smsNote: (huruf: number, pesan: number) =>
		pesan === 1 ? `${huruf} huruf, satu SMS.` : `${huruf} huruf, terkirim sebagai ${pesan} SMS.`,
	radio: "Naskah radio dan pengeras suara",
	radioNote: (detik: number, laju: number) =>
		`Sekitar ${detik} detik bila dibaca perlahan, ${laju} kata per menit.`,
	radioHelp: "Yang pokok dibacakan dua kali. Sebutkan nama Anda atau kelompok Anda sebelum mulai.",
	print: "Cetak naskah",
	poster: "Poster",
	posterNote: "Hitam putih, satu lembar A4 atau F4, dengan kode QR.",
	openPoster: "Buka poster",
	posterTitle: (judul: string) => `Poster: ${judul}`,
	posterHelp: "Cetak pada kertas A4 atau F4, tegak, skala 100%. Satu lembar.",
	printPoster: "Cetak poster",
	back: "Teks lain",
	action: "Yang Anda lakukan",
	scan: "Pindai untuk jadwal lengkap, atau buka:",
	qr: (alamat: string) => `Kode QR menuju ${alamat}`,
} as const;
