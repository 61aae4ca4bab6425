/** What to say of pictures that a site cannot show as they come. */

/** iPhones keep photos in a form that no page can use. */
export const heicAdvice = {
	message: "foto HEIC dari iPhone tidak dapat tampil di semua ponsel",
	suggestion:
		"Kirim fotonya ke diri sendiri lewat WhatsApp, lalu simpan hasilnya (JPG) di folder gambar/. Supaya foto berikutnya langsung JPG: di iPhone buka Pengaturan > Kamera > Format, pilih Paling Kompatibel.",
} as const;
