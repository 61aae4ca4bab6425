/**
 * Whose a file of the site is: a KIM's, a province's, or one of the shares of the centre. What is a KIM's is made of its
 * folder and the centre, and of no other KIM's folder. What a share is made of says `intake/inputs.ts`; whatever is in none
 * of them may be made of anything, and is made each time.
 */

/** Called so that no KIM can have the name: its id holds no blank. */
export const shares = {
	/** Made of the centre alone. */
	centre: "isi pusat",
	/** Names KIM, or counts them. */
	lists: "daftar kim",
	/** Says of each KIM on which day it was last heard of. */
	days: "hari kim",
	/** What the portal's search knows of what KIM wrote. */
	search: "cari kim",
	/** The index of the texts of the portal's pages. */
	index: "indeks pusat",
} as const;

type Share = (typeof shares)[keyof typeof shares];

/** Pictures that KIM of a colour share. */
const ofColour = /^og\/kim\/warna-[^/]+\.png$/;

const patterns: readonly (readonly [Share, RegExp])[] = [
	[shares.index, /^pagefind\//],
	[shares.search, /^cari\/(?:kata\/|isi\.json$)/],
	[shares.lists, /^(?:temukan|pratinjau|mitra)\//],
	[shares.lists, /^(?:index|404|(?:kim|wilayah|cari)\/index)\.html$|^situs\.webmanifest$/],
	[shares.days, /^api\/v1\/kim\.json$/],
	[shares.lists, /^api\/v1\/(?:openapi|next-change)\.json$/],
	[shares.lists, ofColour],
	[shares.centre, /^(?:faq|klarifikasi|tahapan|istilah|panduan|sematan|lapor|nyaman|gambar)\//],
	[shares.centre, /^(?:tahapan|klarifikasi|istilah)\b[^/]*\.(?:ics|xml)$|^cari\/(?:teks\/|[a-z]+\.js$)/],
	[shares.centre, /^api\/v1\/(?!kim[./])|^og\/(?!kim\/)/],
];

/** Places below which a KIM's files lie: pages, data of the API, of the desk, pictures of shared links. */
const own = /^(?:api\/v1\/|tulis\/(?:sumber\/)?|og\/)?kim\/([^/]+?)(?:\/|\.json$|\.png$)/;

const ofProvince = /^wilayah\/(\d\d)(?:-[\d-]+)?\//;

/** What the regions of a province are called where KIM are called by their ids. */
export const provinceName = (code: string): string => `wilayah ${code.slice(0, 2)}`;

/** The owner of a file of the site, a path below it; `undefined` when it has none. */
export function ownerOf(file: string, isKim: (id: string) => boolean): string | undefined {
	const province = ofProvince.exec(file)?.[1];
	if (province) return provinceName(province);
	const id = ofColour.test(file) ? undefined : own.exec(file)?.[1];
	if (id !== undefined && isKim(id)) return id;
	return patterns.find(([, pattern]) => pattern.test(file))?.[0];
}
