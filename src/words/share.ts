/** Words of sharing. */

export const share = {
	title: "Bagikan",
	whatsapp: "Kirim lewat WhatsApp",
	save: "Simpan ke kalender",
	calendar: "Ikuti seluruh jadwal",
	/** The one link that leads to ready texts. */
	siaran: "Sebarkan: WhatsApp, SMS, naskah radio, poster",
	copy: "Salin tautan",
	copied: "Tautan disalin",
} as const;
