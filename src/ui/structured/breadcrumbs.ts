import type { BreadcrumbList } from "schema-dts";
import { at, type Site } from "./graph.ts";

/** Where a page lies: the links above its title, then the page itself, which needs no address. */
export const breadcrumbs = (
	site: Site,
	jejak: readonly { href: string; label: string }[],
	judul: string,
): BreadcrumbList =>
	({
		"@type": "BreadcrumbList",
		itemListElement: [...jejak.map(({ href, label }) => [label, at(site, href)]), [judul]].map(
			([name, item], index) => ({ "@type": "ListItem", position: index + 1, name, item }) as const,
		),
	}) satisfies BreadcrumbList;
