import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { domainSite, keptHere, publicAddress, servedAs, settleDomain } from "./src/build/domain.ts";
import { former, keptIn } from "./src/build/former.ts";
import { inlineScript } from "./src/build/inline-script.ts";
import { acceptedText, bodies } from "./src/build/mdx.ts";
import { pages } from "./src/build/pages.ts";
import { progressOn } from "./src/build/progress.ts";
import { searchIndex } from "./src/build/search.ts";
import { shortScopes } from "./src/build/short-scopes.ts";
import { wholeSitemap } from "./src/build/sitemap.ts";
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
	/^\/panduan\/salah\//,
	/^\/pratinjau\//,
	/\/riwayat\/.+/,
	/\/kabar\/halaman\/\d+\/$/,
];

const site = await siteAddress(options);
const folder = resolve(options.content);
const loaded = await loadOnce(folder);
const { book, of } = loaded;
const kims = new Set(of("kim").map(({ id }) => id));
const changed = lastDays(loaded, options.today ?? of("situs")[0]?.data.per_tanggal);
const modules = contentModules(folder, options.kim);
const domain = settleDomain(options.ownKim, await siteAddress({ ...options, site: undefined }));
const kept = keptIn(book);
const keptAddresses = new Set([...kept.moved, ...kept.withdrawn].map(({ from, address }) => from ?? address));

/** Whether search engines should know of a page. */
const isListed = (path) =>
	servedAs(path) !== undefined && !unlisted.some((pattern) => pattern.test(path)) && !keptAddresses.has(path);

/** With more than one at a time Astro keeps a promise for every page of the country before it makes the first. */
const concurrency = kims.size > 500 ? 1 : 16;

const work = options.builds ? workFolder(options.out) : undefined;

export default defineConfig({
	root: work,
	cacheDir: work && join(work, "cache"),
	site,
	outDir: options.work ?? options.out,
	trailingSlash: "always",
	build: { inlineStylesheets: "always", concurrency },
	compressHTML: true,
	markdown: { syntaxHighlight: false, processor: bodies(modules) },
	devToolbar: { enabled: false },
	prefetch: false,
	vite: {
		plugins: [inlineScript(), shortScopes(), acceptedText(modules)],
		// A thread has no page; the package's text for browsers asks one for the meaning of `&amp;`.
		resolve: {
			alias: {
				"decode-named-character-reference": fileURLToPath(
					import.meta.resolve("decode-named-character-reference"),
				),
			},
		},
		// The desk's engine: below its page, so that the page's service worker has it too.
		worker: {
			format: "es",
			rolldownOptions: {
				output: {
					entryFileNames: "tulis/_astro/[name].[hash].js",
					chunkFileNames: "tulis/_astro/[name].[hash].js",
				},
			},
		},
	},
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
		wholeSitemap({
			filter: (page) => isListed(decodeURI(new URL(page).pathname)),
			serialize: (item) => ({
				...item,
				url: publicAddress(item.url),
				lastmod: changed.get(new URL(item.url).pathname),
			}),
		}),
		...(domain ? [domainSite(domain)] : []),
		former(keptHere(kept)),
		searchIndex(),
		pages((id) => kims.has(id), progressOn(process.stderr)),
	],
});
