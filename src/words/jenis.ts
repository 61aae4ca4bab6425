/** Names of kinds of page, used as search filter and label. */
export const jenisWords = {
	tahapan: "Tahapan",
	faq: "Tanya jawab",
	klarifikasi: "Klarifikasi",
	istilah: "Istilah",
	halaman: "Halaman",
	kim: "Profil KIM",
	kabar: "Kabar",
	agenda: "Agenda",
} as const;
export type Jenis = keyof typeof jenisWords;
