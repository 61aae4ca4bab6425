/** Words around every page. */

export const layout = {
	skip: "Langsung ke isi",
	mainNav: "Menu utama",
	kimNav: (nama: string) => `Menu ${nama}`,
	menu: "Menu",
	closeMenu: "Tutup",
	breadcrumb: "Letak halaman",
	home: "Beranda",
	backToPortal: (nama: string) => `Portal ${nama}`,
	sample: (tanggal: string) => `Situs contoh, diperlihatkan seolah-olah hari ini ${tanggal}.`,
	sampleLabel: "Tentang tanggal situs",
	sampleMore: "Mengapa?",
	report: "Ada yang keliru? Beri tahu kami",
	footerNav: "Tentang situs ini",
	sources: "Isi disusun dari sumber terbuka, yang disebut di halaman masing-masing.",
	licence: "Isi situs ini boleh dipakai ulang bila sumbernya disebut:",
	regions: "Kode dan nama wilayah: idn-area-data, data berlisensi ODbL.",
	feeds: "Ikuti",
	feedFactChecks: "Ikuti klarifikasi (RSS)",
	feedNews: "Ikuti kabar (RSS)",
	calendar: "Kalender tahapan",
} as const;

/** What a licence is called: Creative Commons by its letters, any other by its host. */
export function licenceName(address: string): string {
	const [, letters, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(address) ?? [];
	return letters ? `CC ${letters.toUpperCase()} ${version}` : new URL(address).host;
}

export const nav = {
	tahapan: "Tahapan",
	faq: "Tanya jawab",
	klarifikasi: "Klarifikasi",
	kim: "KIM",
	istilah: "Istilah",
	kabar: "Kabar",
	agenda: "Agenda",
	profil: "Profil",
	cari: "Cari",
} as const;
