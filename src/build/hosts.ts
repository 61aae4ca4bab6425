/** Former addresses as rules for hosts that can answer with a real 301 or 410. Pure text. */

export interface Moved {
	readonly from: string;
	readonly to: string;
}

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. Only 301: Cloudflare refuses a whole
 * deployment for any status it does not know.
 */
export const redirectsFile = (moved: readonly Moved[]): string =>
	moved.map(({ from, to }) => `${from} ${to} 301\n`).join("");

/** The same for Netlify alone: the rule comes before the page that stands at the address, and 410 is known. */
export const netlifyFile = (moved: readonly Moved[], gone: readonly string[]): string =>
	[
		...moved.map(({ from, to }) => `${from} ${to} 301!\n`),
		...gone.map((address) => `${address} ${address}index.html 410!\n`),
	].join("");

/**
 * Two maps for nginx, which `deploy/nginx.conf` includes: where an address has moved to, and whether it was
 * withdrawn.
 */
export const nginxFile = (moved: readonly Moved[], gone: readonly string[]): string =>
	[
		"map $uri $corong_moved {",
		...moved.map(({ from, to }) => `\t${from} ${to};`),
		"}",
		"map $uri $corong_gone {",
		"\tdefault 0;",
		...gone.map((address) => `\t${address} 1;`),
		"}",
		"",
	].join("\n");
