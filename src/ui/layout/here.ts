/** One entry of a menu. One that is `exact` is current on its own page alone, not on those below it. */
export interface Item {
	readonly href: string;
	readonly label: string;
	readonly exact?: boolean;
}

/** The entry that a page belongs to, the longest address that contains it, and how it is told to those who cannot see it. */
export function hereIn(items: readonly Item[], path: string): { href?: string; current?: "page" | "true" } {
	const [href] = items
		.filter(({ href, exact }) => (exact ? path === href : path.startsWith(href)))
		.map(({ href }) => href)
		.sort((a, b) => b.length - a.length);
	return href === undefined ? {} : { href, current: href === path ? "page" : "true" };
}
