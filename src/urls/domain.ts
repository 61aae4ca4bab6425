/**
 * A KIM on a domain of its own: its pages lie at the root there, and every other page is the portal's. While it is built
 * each page has its address on the portal; here it gets the one under which it is served. The browser reads this file too.
 */
export interface Domain {
	readonly kim: string;
	/** Public address of the portal. */
	readonly portal: string;
}

/** What the pages of a subsite load: it comes along to the domain. */
const shared =
	/^\/(?:_astro\/|nyaman\/|pagefind\/|cari\/(?:teks\/|kata\/|isi\.json|\w+\.js)|sitemap-|robots\.txt|situs\.webmanifest|favicon\.svg|404\.html)/;

/** Pictures of shared links keep their address, with the pages they are of. */
const isOwnPicture = (path: string, kim: string) =>
	path === `/og/kim/${kim}.png` || path.indexOf(`/og/kim/${kim}/`) === 0;

/** Whether what lies at a site path comes along. */
export const comesAlong = (path: string, { kim }: Domain): boolean =>
	path.indexOf(`/kim/${kim}/`) === 0 || isOwnPicture(path, kim) || shared.test(path);

/** The address under which a site path is served: a path of the domain, or an address at the portal. */
export function onDomain(path: string, domain: Domain): string {
	const own = `/kim/${domain.kim}/`;
	if (path.indexOf(own) === 0) return path.split(own).join("/");
	return comesAlong(path, domain) ? path : domain.portal.replace(/\/$/, "") + path;
}
