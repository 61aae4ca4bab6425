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
	mend: "Perbaiki halaman ini",
	write: "Tulis untuk KIM ini",
	footerNav: "Tentang situs ini",
	sources: "Isi disusun dari sumber terbuka, yang disebut di halaman masing-masing.",
	regions: "Kode dan nama wilayah: idn-area-data, data berlisensi ODbL.",
	feeds: "Ikuti",
	feedFactChecks: "Ikuti klarifikasi (RSS)",
	feedNews: "Ikuti kabar (RSS)",
	calendar: "Kalender tahapan",
} as const;

/** What the licences of Creative Commons ask of who uses a text again, by their letters. */
const asked: Readonly<Record<string, string>> = {
	by: "bila sumbernya disebut",
	"by-sa": "bila sumbernya disebut dan hasilnya dibagikan dengan lisensi yang sama",
	"by-nc": "bila sumbernya disebut dan bukan untuk mencari untung",
	"by-nc-sa":
		"bila sumbernya disebut, bukan untuk mencari untung, dan hasilnya dibagikan dengan lisensi yang sama",
	"by-nd": "bila sumbernya disebut dan isinya tidak diubah",
	"by-nc-nd": "bila sumbernya disebut, isinya tidak diubah, dan bukan untuk mencari untung",
	zero: "tanpa syarat",
};

/** What a site says of using its texts again: a sentence, and what its licence is called. */
export interface Licence {
	readonly sentence: string;
	/** Creative Commons by its letters, any other by its host. */
	readonly name: string;
}

/** The words for the licence at an address. Of one we do not know the terms of, none are told. */
export function licenceAt(address: string): Licence {
	const { host, pathname } = new URL(address);
	const [, letters = "", version = ""] =
		/^\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(pathname) ?? [];
	const condition = /^(?:www\.)?creativecommons\.org$/.test(host) ? asked[letters] : undefined;
	if (!condition) return { sentence: "Ketentuan memakai ulang isi situs ini:", name: host };
	return {
		sentence: `Isi situs ini boleh dipakai ulang ${condition}:`,
		name: letters === "zero" ? `CC0\u00a0${version}` : `CC\u00a0${letters.toUpperCase()}\u00a0${version}`,
	};
}

/** The same as one line of text, for readers of feeds. */
export const licenceLine = (address: string): string => {
	const { sentence, name } = licenceAt(address);
	return `${sentence} ${name}, ${address}`;
};

export const nav = {
	tahapan: "Tahapan",
	faq: "Tanya jawab",
	klarifikasi: "Klarifikasi",
	kim: "KIM",
	istilah: "Istilah",
	kabar: "Kabar",
	agenda: "Agenda",
	profil: "Profil",
	tulis: "Tulis",
	cari: "Cari",
} as const;
