/** What a page says of itself to search engines and other machines: schema.org as one JSON-LD data block. */
import type { Graph, Thing, WebSite } from "schema-dts";
import { absolute } from "../../urls.ts";

/** The site a page belongs to: the portal, or the subsite of a KIM. */
export interface Site {
	readonly nama: string;
	/** Site path of its first page. */
	readonly href: string;
	/** Public address of the whole site. */
	readonly origin: URL;
}

/** The site around a page of Astro. */
export const siteOf = (nama: string, href: string, page: { site?: URL | undefined; url: URL }): Site => ({
	nama,
	href,
	origin: page.site ?? page.url,
});

/** Absolute form of a site path. */
export const at = ({ origin }: Site, path: string) => absolute(path, origin);

export const website = (site: Site) =>
	({ "@type": "WebSite", name: site.nama, url: at(site, site.href) }) satisfies WebSite;

/**
 * The block as text that may stand between script tags as it is: no text of an author can close them. Empty
 * when the page has nothing to say.
 */
export function graph(...things: readonly (Thing | undefined)[]): string {
	const said = things.filter((thing) => thing !== undefined);
	if (said.length === 0) return "";
	const block = { "@context": "https://schema.org", "@graph": said } satisfies Graph;
	return JSON.stringify(block).replaceAll("<", "\\u003c");
}
