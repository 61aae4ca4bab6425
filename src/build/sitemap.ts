/** The sitemap of every page of the site, those that stay from the site before included. */
import sitemap, { type SitemapOptions } from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { planOfBuild } from "./scope/plan.ts";

export function wholeSitemap(options: SitemapOptions): AstroIntegration {
	const { hooks, ...astro } = sitemap(options);
	const done = hooks["astro:build:done"];
	return {
		...astro,
		hooks: {
			...hooks,
			"astro:build:done": (built) => {
				const kept = [...planOfBuild().files.keys()].filter((file) => file.endsWith("/index.html"));
				const pages = kept.map((file) => ({ pathname: file.slice(0, -"index.html".length) }));
				return done?.({ ...built, pages: [...built.pages, ...pages] });
			},
		},
	};
}
