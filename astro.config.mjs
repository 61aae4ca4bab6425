import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { finishing } from "./src/build/finish.ts";
import { inlineScript } from "./src/build/inline-script.ts";
import { acceptedText, bodies } from "./src/build/mdx.ts";
import { bundleAlone, pages } from "./src/build/pages.ts";
import { progressOn } from "./src/build/progress.ts";
import { shortScopes } from "./src/build/short-scopes.ts";
import { projectRoot, workFolder } from "./src/build/work.ts";
import { aboutContent } from "./src/intake/about.ts";
import { siteAddress } from "./src/intake/address.ts";
import { contentModules } from "./src/intake/mdx.ts";
import { options } from "./src/options.ts";

const about = options.bundle ? undefined : await aboutContent(options);
const modules = contentModules(resolve(options.content), options.kim);

const work = options.builds ? (options.bundle ?? workFolder(options.out)) : undefined;

export default defineConfig({
	root: work,
	cacheDir: work && join(work, "cache"),
	site: about?.address ?? (await siteAddress(options)),
	outDir: options.work ?? options.out,
	trailingSlash: "always",
	build: {
		inlineStylesheets: "always",
		server: work && join(work, "program", basename(options.work ?? options.out)),
	},
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
		projectRoot(work),
		mdx(),
		...(about
			? [
					...finishing(about),
					pages({
						address: about.address,
						isKim: (id) => about.kims.has(id),
						progress: progressOn(process.stderr),
					}),
				]
			: [bundleAlone()]),
	],
});
