import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { siteAddress } from "./src/content/address.ts";
import { search } from "./src/integrations/search.ts";
import { options } from "./src/options.ts";

export default defineConfig({
	site: await siteAddress(options),
	outDir: options.out,
	trailingSlash: "always",
	build: { inlineStylesheets: "always", concurrency: 16 },
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	prefetch: false,
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
	integrations: [sitemap({ filter: (page) => !page.endsWith("/sematan/") }), search()],
});
