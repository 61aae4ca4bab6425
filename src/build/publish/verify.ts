/** A finished site is looked at before anybody sees it: is it whole, and does it answer where it promised to? */
import { type PageFacts, pageBudget, type SiteFacts } from "../scope/facts.ts";
import { type Counts, countsOf, fileOf, type Sum, targetOf } from "../scope/sum.ts";

export interface Findings {
	/** What no site may be published with. */
	readonly faults: readonly string[];
	/** What somebody should mend; with `--ketat` it is a fault as well. */
	readonly notes: readonly string[];
	readonly figures: Figures;
}

/** Sizes in bytes. */
export interface Figures {
	readonly files: number;
	readonly pages: number;
	readonly bytes: number;
	/** The index of the search. */
	readonly index: number;
	/** The heaviest page as a good server sends it, and how heavy it is. */
	readonly heaviest: readonly [page: string, bytes: number];
}

/** Without these it is no site, and without those no portal. */
const always = [
	"index.html",
	"404.html",
	"robots.txt",
	"faq/index.html",
	"tahapan/index.html",
	"pagefind/pagefind-entry.json",
];
const ofPortal = ["laporan.json", "kim/index.html"];

const told = 5;
const some = (list: readonly string[]) =>
	list.slice(0, told).join(", ") + (list.length > told ? `, dan ${list.length - told} lainnya` : "");
const unless = (list: readonly string[], sentence: string) =>
	list.length > 0 ? [`${sentence}: ${some(list)}.`] : [];

/** A whole portal, one KIM's own site, or a part of a portal, whose pages lead to other parts. */
type Extent = "portal" | "domain" | "part";

const essential: Readonly<Record<Extent, readonly string[]>> = {
	portal: [...always, ...ofPortal],
	domain: always,
	part: [],
};

/** What stays of the site before: it was looked at when it was made, and only what it has to do with the rest is looked at again. */
export interface Staying {
	readonly sums: readonly Sum[];
	/** Whether a file stays. */
	has(file: string): boolean;
	/** Files of those who stay and ask for something that does not answer. */
	lacking(asked: "parts" | "links", answers: (href: string) => boolean): SiteFacts;
}
const nothing: Staying = { sums: [], has: () => false, lacking: () => new Map() };

/** Judges a site by what is known of its files; `promised` are the addresses that have to answer. */
export function verify(
	site: SiteFacts,
	promised: Iterable<string>,
	extent: Extent = "portal",
	staying: Staying = nothing,
): Findings {
	const has = (file: string) => site.has(file) || staying.has(file);
	const answers = answersIn(has);
	const pages = pagesIn(site);
	const missing = (asked: "parts" | "links") =>
		extent === "part"
			? []
			: [...pages, ...pagesIn(staying.lacking(asked, answers))].flatMap(({ file, page }) =>
					page[asked].filter((href) => !answers(href)).map((href) => `${href} di ${file}`),
				);
	const weights = [
		...pages.map(({ file, page: { weight } }) => ({ file, weight })),
		...staying.sums.flatMap((sum) => sum.weights.map(([file, weight]) => ({ file, weight }))),
	]
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return {
		faults: [
			...unless(
				essential[extent].filter((file) => !has(file)),
				"Bagian situs yang wajib tidak terbuat",
			),
			...unless(
				[...site].flatMap(([file, { size }]) => (size === 0 && !mayBeEmpty(file) ? [file] : [])),
				"Berkas kosong",
			),
			...unless(
				pages.flatMap(({ file, page }) => (page.isCut ? [file] : [])),
				"Halaman terpotong",
			),
			...unless(missing("parts"), "Halaman memuat berkas yang tidak ada"),
			...unless(
				[...new Set(promised)].filter((address) => !has(fileOf(address))).sort(),
				"Alamat yang pernah terbit tidak menjawab",
			),
		],
		notes: [
			...unless(missing("links"), "Tautan menuju halaman yang tidak ada"),
			...unless(
				weights
					.filter(({ weight }) => weight > pageBudget)
					.map(({ file, weight }) => `${file} (${weight} byte)`),
				`Halaman lebih berat dari ${pageBudget} byte`,
			),
		],
		figures: figuresOf([countsOf(site), ...staying.sums], weights[0]),
	};
}

const pagesIn = (site: SiteFacts): { file: string; page: PageFacts }[] =>
	[...site].flatMap(([file, { page }]) => (page ? [{ file, page }] : []));

/** Sizes of the whole. */
const figuresOf = (sums: readonly Counts[], heaviest?: { file: string; weight: number }): Figures => ({
	files: sum(sums.map(({ files }) => files)),
	pages: sum(sums.map(({ pageCount }) => pageCount)),
	bytes: sum(sums.map(({ bytes }) => bytes)),
	index: sum(sums.map(({ index }) => index)),
	heaviest: [heaviest?.file ?? "", heaviest?.weight ?? 0],
});

/** Whether something answers where an address leads. Most pages name the same: each is looked for once. */
function answersIn(has: (file: string) => boolean): (href: string) => boolean {
	const known = new Map<string, boolean>();
	return (href) => {
		const there = known.get(href) ?? has(targetOf(href));
		known.set(href, there);
		return there;
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Redirects of a site that has never renamed anything. */
const mayBeEmpty = (file: string) => file === "_redirects" || file.startsWith("_host/");
