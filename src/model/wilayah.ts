/**
 * Kemendagri region codes. A code says its level and its parents:
 * `64` province, `64.08` kabupaten/kota, `64.08.12` kecamatan, `64.08.12.1002` desa or kelurahan.
 */

export type Tingkat = "provinsi" | "kabupaten" | "kota" | "kecamatan" | "desa" | "kelurahan";
export const zonaList = ["WIB", "WITA", "WIT"] as const;
export type Zona = (typeof zonaList)[number];

/**
 * Level of a code. Kemendagri numbers a kota from 71 and a kelurahan from 1xxx
 * (Kepmendagri on region codes). Throws a RangeError on a malformed code.
 */
export function tingkat(code: string): Tingkat {
	const parts = code.split(".");
	const last = parts.at(-1) ?? "";
	switch (parts.length) {
		case 1:
			return "provinsi";
		case 2:
			return Number(last) >= 71 ? "kota" : "kabupaten";
		case 3:
			return "kecamatan";
		case 4:
			return last.startsWith("1") ? "kelurahan" : "desa";
		default:
			throw new RangeError(`not a region code: ${code}`);
	}
}

/** The word before a name; the official name of a kabupaten or kota holds it already. */
const levelWords: Partial<Record<Tingkat, string>> = {
	provinsi: "Provinsi",
	kecamatan: "Kecamatan",
	desa: "Desa",
	kelurahan: "Kelurahan",
};

/** A region as it is said in full: `Kelurahan Singa Geweh`, `Kabupaten Kutai Timur`, `Provinsi Kalimantan Timur`. */
export const regionTitle = (code: string, nama: string): string =>
	[levelWords[tingkat(code)], nama].filter(Boolean).join(" ");

/** The code and all its parents, province first. */
export function lineage(code: string): string[] {
	const parts = code.split(".");
	return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** Whether a code is that of a province, kabupaten or kota. */
export const isLarger = (code: string) => code.length <= 5;

/** Whether `code` is `area` or lies inside it. */
export const isWithin = (code: string, area: string) => code === area || code.startsWith(`${area}.`);

/** Provinces by zone (Keputusan Presiden 41/1987; newer provinces follow the one they came from). */
const provincesOfZone: Record<Zona, readonly string[]> = {
	WIB: "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62".split(" "),
	WITA: "51 52 53 63 64 65 71 72 73 74 75 76".split(" "),
	WIT: "81 82 91 92 93 94 95 96 97".split(" "),
};

/** Zone of a region, from its province. Throws a RangeError on an unknown province. */
export function zona(code: string): Zona {
	const province = code.slice(0, 2);
	for (const [name, provinces] of Object.entries(provincesOfZone))
		if (provinces.includes(province)) return name as Zona;
	throw new RangeError(`no zone for region ${code}`);
}

/** IANA zone of each Indonesian zone; none has daylight saving. */
/** Hours ahead of UTC; no zone of Indonesia has summer time. */
export const utcOffset: Record<Zona, number> = { WIB: 7, WITA: 8, WIT: 9 };

export const ianaZone: Record<Zona, string> = {
	WIB: "Asia/Jakarta",
	WITA: "Asia/Makassar",
	WIT: "Asia/Jayapura",
};
