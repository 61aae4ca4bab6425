import { join, resolve } from "node:path";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { narrowPolicy } from "./src/build/csp.ts";
import { former } from "./src/build/former.ts";
import { inlineScript } from "./src/build/inline-script.ts";
import { acceptedText, bodies } from "./src/build/mdx.ts";
import { searchIndex } from "./src/build/search.ts";
import { wholeDates } from "./src/build/whole-dates.ts";
import { projectRoot, workFolder } from "./src/build/work.ts";
import { siteAddress } from "./src/intake/address.ts";
import { lastDays } from "./src/intake/last-days.ts";
import { loadOnce } from "./src/intake/load.ts";
import { contentModules } from "./src/intake/mdx.ts";
import { options } from "./src/options.ts";

/** Pages that are there but not for search engines. */
const unlisted = [
	/\/(sematan|siaran|poster)\/$/,
	/^\/kim\/[^/]+\/lapor\/$/,
	/\/lapor\/lembar\/$/,
	/^\/faq\/[^/]+\/v\//,
	/^\/tulis\//,
	/^\/laporan\/$/,
	/^\/pratinjau\//,
	/\/riwayat\/.+/,
	/\/kabar\/halaman\/\d+\/$/,
];

const site = await siteAddress(options);
const folder = resolve(options.content);
const { book, of } = await loadOnce(folder);
const changed = lastDays({ of }, options.today ?? of("situs")[0]?.data.per_tanggal);
const modules = contentModules(folder, options.kim);
const moved = book.redirects;
const withdrawn = [...book.live].flatMap(([address, entry]) =>
	entry?.dicabut && !address.includes("#") ? [address] : [],
);
const keptAddresses = new Set([...moved.map(({ from }) => from), ...withdrawn]);

const provinces = new Map(of("kim").map(({ id, data }) => [id, data.wilayah.slice(0, 2)]));
/** The province a KIM is in. */
const provinceOf = (kim) => provinces.get(kim) ?? "";

/** Whether search engines should know of a page. */
const isListed = (path) => !unlisted.some((pattern) => pattern.test(path)) && !keptAddresses.has(path);

const work = options.builds ? workFolder(options.out) : undefined;

export default defineConfig({
	root: work,
	cacheDir: work && join(work, "cache"),
	site,
	outDir: options.work ?? options.out,
	trailingSlash: "always",
	build: { inlineStylesheets: "always", concurrency: 16 },
	compressHTML: true,
	markdown: { syntaxHighlight: false, processor: bodies(modules) },
	devToolbar: { enabled: false },
	prefetch: false,
	vite: { plugins: [inlineScript(), acceptedText(modules)] },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
	integrations: [
		projectRoot(),
		mdx(),
		sitemap({
			filter: (page) => isListed(decodeURI(new URL(page).pathname)),
			serialize: (item) => ({ ...item, lastmod: changed.get(new URL(item.url).pathname) }),
		}),
		former({ moved, withdrawn }),
		wholeDates(),
		searchIndex(provinceOf),
		narrowPolicy(),
	],
});
