/** A finished site is looked at before anybody sees it: is it whole, and does it answer where it promised to? */
import type { PageFacts, SiteFacts } from "../scope/facts.ts";

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

/** A page's HTML with its CSS should fit into so many bytes on the way; see the budgets of the design. */
const pageBudget = 20_000;
const told = 5;
const some = (list: readonly string[]) =>
	list.slice(0, told).join(", ") + (list.length > told ? `, dan ${list.length - told} lainnya` : "");
const unless = (list: readonly string[], sentence: string) =>
	list.length > 0 ? [`${sentence}: ${some(list)}.`] : [];

/** File that answers at an address. */
const fileOf = (address: string) => address.slice(1) + (address.endsWith("/") ? "index.html" : "");

/** A whole portal, one KIM's own site, or a part of a portal, whose pages lead to other parts. */
type Extent = "portal" | "domain" | "part";

const essential: Readonly<Record<Extent, readonly string[]>> = {
	portal: [...always, ...ofPortal],
	domain: always,
	part: [],
};

/** Judges a site by what is known of its files; `promised` are the addresses that have to answer. */
export function verify(site: SiteFacts, promised: Iterable<string>, extent: Extent = "portal"): Findings {
	const answers = answersIn(site);
	const pages = [...site].flatMap(([file, { page }]) => (page ? [{ file, page }] : []));
	const missing = (asked: (page: PageFacts) => readonly string[]) =>
		pages.flatMap(({ file, page }) =>
			asked(page)
				.filter((href) => extent !== "part" && !answers(href))
				.map((href) => `${href} di ${file}`),
		);
	const weights = pages
		.map(({ file, page: { weight } }) => ({ file, weight }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return {
		faults: [
			...unless(
				essential[extent].filter((file) => !site.has(file)),
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
			...unless(
				missing(({ parts }) => parts),
				"Halaman memuat berkas yang tidak ada",
			),
			...unless(
				[...new Set(promised)].filter((address) => !site.has(fileOf(address))).sort(),
				"Alamat yang pernah terbit tidak menjawab",
			),
		],
		notes: [
			...unless(
				missing(({ links }) => links),
				"Tautan menuju halaman yang tidak ada",
			),
			...unless(
				weights
					.filter(({ weight }) => weight > pageBudget)
					.map(({ file, weight }) => `${file} (${weight} byte)`),
				`Halaman lebih berat dari ${pageBudget} byte`,
			),
		],
		figures: {
			files: site.size,
			pages: pages.length,
			bytes: sum([...site].map(([, { size }]) => size)),
			index: sum([...site].map(([file, { size }]) => (/^pagefind\/|\/indeks\//.test(file) ? size : 0))),
			heaviest: [weights[0]?.file ?? "", weights[0]?.weight ?? 0],
		},
	};
}

/** Whether something answers where an address leads. Most pages name the same: each is looked for once. */
function answersIn(site: SiteFacts): (href: string) => boolean {
	const known = new Map<string, boolean>();
	return (href) => {
		const there = known.get(href) ?? site.has(targetOf(href));
		known.set(href, there);
		return there;
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Redirects of a site that has never renamed anything. */
const mayBeEmpty = (file: string) => file === "_redirects" || file.startsWith("_host/");

/** The file a link of the site leads to, whatever is asked of it. */
const targetOf = (href: string) => {
	const path = href.replaceAll("&amp;", "&").replace(/[?#].*$/, "");
	try {
		return fileOf(decodeURIComponent(path));
	} catch {
		return fileOf(path);
	}
};
