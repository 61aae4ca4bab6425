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
	radioNote: (detik: number) => `Sekitar ${detik} detik bila dibaca perlahan.`,
	radioHelp: "Yang pokok dibacakan dua kali. Sebutkan nama Anda atau kelompok Anda sebelum mulai.",
	print: "Cetak naskah",
	log: "Ada kabar masuk lewat radio? Cetak log radio",
	poster: "Poster",
	posterNote:
		"Hitam putih, satu lembar A4 atau F4, dengan kode QR; juga sebagai gambar untuk status WhatsApp.",
	openPoster: "Buka poster dan gambar",
	posterTitle: (judul: string) => `Poster: ${judul}`,
	posterHelp: "Cetak pada kertas A4 atau F4, tegak, skala 100%. Satu lembar.",
	printPoster: "Cetak poster",
	back: "Teks untuk WhatsApp, SMS, dan radio",
	status: "Gambar untuk status",
	square: "Gambar untuk pesan",
	drawn: "Gambar tersimpan",
	notDrawn: "Gambar tidak dapat dibuat di peramban ini",
	sign: "Cap atau tanda tangan",
	scan: "Pindai, atau buka:",
	asOf: (hari: string) => `Disusun per ${hari}.`,
	qr: (alamat: string) => `Kode QR menuju ${alamat}`,
} as const;

/** Sentences of the texts themselves, for reading. */
export const pesan = {
	elsewhere: "Di beberapa wilayah tanggalnya berbeda.",
	allDates: "Seluruh jadwalnya:",
	source: (nama: string) => `Menurut ${nama}.`,
	week: (periode: string) => `Pekan ${periode}`,
	noStage: ({ usai, pemilihan }: { usai?: boolean; pemilihan: string }) =>
		usai ? `Semua tahapan ${pemilihan} sudah selesai.` : "Pekan itu tidak ada tahapan.",
	next: (judul: string, kapan: string) => `Berikutnya: ${judul}. ${kapan}`,
	suspended: (titles: readonly string[]) => `Ditunda: ${titles.join("; ")}.`,
} as const;

/** Sentences of an SMS. */
export const sms = {
	follows: "Tanggalnya mengikuti peristiwa lain.",
	noStage: ({ usai, pemilihan }: { usai?: boolean; pemilihan: string }) =>
		usai ? `${pemilihan} sudah selesai.` : "Tidak ada tahapan.",
	next: (item: string) => `Berikutnya ${item}`,
} as const;

/** Sentences of a sheet of paper. */
export const poster = {
	from: "Mulai",
	until: "Paling lambat",
	limit: "Paling akhir",
	first: "Dari",
	last: "Sampai",
	days: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
	begins: "Hari pertama",
	ends: "Hari terakhir",
	closes: "Tahapannya berakhir",
	suspendedMark: "Ditunda",
	abolishedMark: "Ditiadakan",
	overMark: "Sudah selesai",
	next: "Tahapan berikutnya:",
	more: (n: number) => `Masih ada ${n} hal lain. Lihat alamat di bawah.`,
	suspended: "Ada tahapan yang ditunda. Lihat alamat di bawah.",
	newDate: "Tanggal barunya menyusul",
} as const;

/** Sentences read aloud. */
export const naskah = {
	elsewhere: "Di beberapa daerah tanggalnya berbeda. Tanyakan kepada penyelenggara setempat.",
	inRegion: (wilayah: string, kapan: string) => `Di ${wilayah}, ${kapan}`,
	openStage: (pemilihan: string) => `Warga sekalian, ini kabar ${pemilihan}`,
	about: (judul: string) => `Kabar ini tentang ${judul}`,
	moved: (kali: string) => `Jadwalnya sudah berubah ${kali} kali`,
	over: "Tahapan ini sudah selesai.",
	again: "Kami ulangi.",
	source: (nama: string) => `Dasarnya ${nama}`,
	thanks: "Terima kasih.",
	openWeek: (wilayah: string, kim: string) => `Warga ${wilayah}, ini kabar dari ${kim}`,
	week: (rentang: string) => `Kabar ini untuk pekan ${rentang}`,
	span: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
	allOver: (pemilihan: string) => `Semua tahapan ${pemilihan} sudah selesai`,
	noStage: "Pekan itu tidak ada tahapan pemilihan.",
	next: (judul: string) => `Tahapan berikutnya: ${judul}`,
	suspended: (titles: readonly string[]) => `Tahapan yang ditunda: ${titles.join(", ")}`,
} as const;
