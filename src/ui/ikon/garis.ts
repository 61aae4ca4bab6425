/** The small pictures: our own strokes, 24 by 24, read from two metres on a sheet. */
import type { IkonName } from "../../model/ikon.ts";

/** The kept set, and what only the pages themselves use. */
export type GarisName = IkonName | "cari" | "menu" | "kirim" | "cetak" | "telepon" | "awas" | "keliru";

const lingkaran = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z";

/** The path of each, drawn as a stroke. */
export const garis: Readonly<Record<GarisName, string>> = {
	ktp: "M2.5 5h19v14h-19zM7.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.7 16c.4-2.3 5.2-2.3 5.6 0M13.5 9.5H18M13.5 12.5H18M13.5 15.5H16",
	surat: "M2.5 5.5h19v13h-19zM3 6.5l9 6.5 9-6.5",
	masker:
		"M5 9c4-.4 5-2 7-2s3 1.6 7 2v4.5c0 3-4 5.5-7 5.5s-7-2.5-7-5.5zM5 10.5c-3-1-3 3.5.2 4M19 10.5c3-1 3 3.5-.2 4M8.5 12h7M8.5 15h7",
	"kartu-keluarga":
		"M4 3h16v18H4zM9 9.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM6.5 13c.4-2.3 4.6-2.3 5 0M14.5 7.5H17M14.5 10.5H17M7 16h10M7 18.5h6",
	papan: "M5 3h14v18H5zM8 8l1.2 1.2L11.2 7M13.5 8H16M8 13l1.2 1.2 2-2.2M13.5 13H16M8 17.5h8",
	tps: "M4 11h16v9.5H4zM9 14.5h6M8 11V3.5h8V11M10.3 7l1.3 1.4L14 5.8",
	"alat-tulis": "M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM13.7 6.8l3.5 3.5",
	tanya: "M3.5 4h17v12.5H12l-5 4v-4H3.5zM9.7 8.7a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1 .7-1 1.4M12 14v.2",
	kalender: "M3.5 5.5h17v15h-17zM3.5 10h17M8 3v4M16 3v4M8 15.3l2.5 2.4 5-5",
	jam: `${lingkaran}M12 7.5V12l3.2 2.2`,
	rumah: "M2.5 12 12 4l9.5 8M5.5 9.8V20h13V9.8M10 20v-6h4v6",
	tempat:
		"M12 21.5c-4.6-5-7-8.2-7-11.5a7 7 0 0 1 14 0c0 3.3-2.4 6.5-7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
	orang: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-7.6 14.4-7.6 15 0",
	"dua-orang":
		"M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-7 12.5-7 13 0M15.5 4.3a3.5 3.5 0 0 1 0 6.4M18 14.3c2 1 3.3 2.9 3.5 5.7",
	internet: "M2.5 4.5h19v12h-19zM8 20.5h8M12 16.5v4M6.5 8.5h11M6.5 12h6",
	coblos: "M3.5 8.5h17v12h-17zM12 8.5v12M6.3 12.5h3M6.3 16h3M16.3 2.5v11M14 2.5h4.6",
	tinta:
		"M9 21v-5l-3.2-3.6a1.6 1.6 0 0 1 2.4-2.1L10 12V4.5a1.7 1.7 0 0 1 3.4 0V11h3a3 3 0 0 1 3 3v7M10 6.5h3.4",
	"cuci-tangan":
		"M8.5 2.5C6.6 5 5.5 6.6 5.5 8.3a3 3 0 0 0 6 0c0-1.7-1.1-3.3-3-5.8zM2.5 16h4l3-1.5h4a1.6 1.6 0 0 1 0 3.2H10M13.8 17.3l4.7-2.8a1.7 1.7 0 0 1 1.9 2.8L14 21.5H2.5",
	jarak:
		"M5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.5 20v-6.5a2.5 2.5 0 0 1 5 0V20M16.5 20v-6.5a2.5 2.5 0 0 1 5 0V20M9.5 14.5h5M11 12.5l-1.5 2 1.5 2M13 12.5l1.5 2-1.5 2",
	sakit:
		"M2.5 5v15M2.5 16.5h19V20M21.5 16.5V15a3.5 3.5 0 0 0-3.5-3.5h-8v5M6.3 14a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z",
	uang: "M2.5 6.5h19v11h-19zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5.7 12v.2M18.3 12v.2",
	bicara: "M2.5 3.5h12v8.5H8.5l-3.5 3V12H2.5zM18 9h3.5v8.5H19v3l-3.5-3H10v-2.5",
	lapor: "M3.5 10v4.5h3.5l9 5v-15L7 10zM19 9a4 4 0 0 1 0 6M7 14.5l1.5 5.5h2.5",
	boleh: `${lingkaran}M8 12.3l2.8 2.8L16 9.5`,
	jangan: `${lingkaran}M6 6l12 12`,
	cari: "M15.5 15.5l5.5 5.5M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z",
	menu: "M3 6h18M3 12h18M3 18h18",
	kirim: "M21 3 3 10.5l6.5 3L13 20zM21 3 9.5 13.5",
	cetak: "M6.5 9V3.5h11V9M6.5 17.5h-4V9h19v8.5h-4M6.5 14h11v6.5h-11z",
	telepon:
		"M5 3.5h4L11 9 8.3 10.8a12 12 0 0 0 5 5L15 13l5.5 2v4a1.7 1.7 0 0 1-1.8 1.6A16.5 16.5 0 0 1 3.4 5.3 1.7 1.7 0 0 1 5 3.5z",
	awas: "M12 3.5 22 20.5H2zM12 10v5M12 17.6v.2",
	keliru: `${lingkaran}M8.7 8.7l6.6 6.6M15.3 8.7l-6.6 6.6`,
};
