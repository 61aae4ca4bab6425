import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { siteAddress } from "./src/content/address.ts";
import { narrowPolicy } from "./src/integrations/csp.ts";
import { inlineScript } from "./src/integrations/inline-script.ts";
import { search } from "./src/integrations/search.ts";
import { options } from "./src/options.ts";

/** Pages that are there but not for search engines. */
const unlisted = [
	/\/(sematan|siaran|poster)\/$/,
	/^\/faq\/[^/]+\/v\//,
	/^\/tulis\//,
	/^\/laporan\/$/,
	/^\/pratinjau\//,
	/\/riwayat\/.+/,
];

export default defineConfig({
	site: await siteAddress(options),
	outDir: options.out,
	trailingSlash: "always",
	build: { inlineStylesheets: "always", concurrency: 16 },
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	prefetch: false,
	vite: { plugins: [inlineScript()] },
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
		sitemap({ filter: (page) => !unlisted.some((pattern) => pattern.test(new URL(page).pathname)) }),
		search(),
		narrowPolicy(),
	],
});
