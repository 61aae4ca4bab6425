/** What a server says with every answer: the one source of all hosts' configurations. */

import { urls } from "../../urls.ts";

export interface Moved {
	readonly from: string;
	readonly to: string;
}

/** What was withdrawn, and the file that says so in its place. */
export interface Gone {
	readonly address: string;
	readonly shown: string;
}

/** What is shown, with its 404, below these addresses; everywhere else it is the site's page for it. */
export const missing: readonly { readonly below: string; readonly shown: string }[] = [
	{ below: "^/faq/[^/]+/sematan/", shown: `${urls.sematanNone}index.html` },
	{ below: "^/api/", shown: urls.apiNone },
];

/** With every answer. */
export const always: readonly (readonly [name: string, value: string])[] = [
	["X-Content-Type-Options", "nosniff"],
	["Referrer-Policy", "strict-origin-when-cross-origin"],
	[
		"Permissions-Policy",
		"accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
	],
	["Cross-Origin-Opener-Policy", "same-origin"],
];

/** Over TLS alone: whoever came that way comes that way for a year. */
export const hsts = "max-age=31536000";

/** Pages that may stand in a page of another origin; every other may not. */
export const framed = {
	pattern: "^/faq/[^/]+/sematan/|^/sematan/(?:index\\.html)?$",
	globs: ["/faq/*/sematan/*"],
};
export const closed = "frame-ancestors 'self'";

/** Data, feeds, calendars, the component's script and pictures of shared links are for pages of any origin. */
export const open = {
	pattern: "^/(?:api|sematan|og)/|\\.(?:xml|ics|json)$",
	globs: ["/api/*", "/sematan/*", "/og/*", "*.xml", "*.ics", "*.json"],
};

/** Files whose name changes with their content are kept for ever; everything else is asked for again after a minute. */
export const hashed = {
	pattern: "^/(?:tulis/)?_astro/",
	globs: ["/_astro/*", "/tulis/_astro/*"],
	cache: "public, max-age=31536000, immutable",
};
export const brief = "public, max-age=60";

/** Types that older lists lack or name otherwise, by ending. */
export const types: readonly (readonly [ending: string, type: string])[] = [
	["ics", "text/calendar"],
	["xml", "application/xml"],
	["js", "text/javascript"],
	["mjs", "text/javascript"],
	["wasm", "application/wasm"],
	["webmanifest", "application/manifest+json"],
];
export const textual = [
	"text/plain",
	"text/css",
	"text/calendar",
	"text/javascript",
	"application/javascript",
	"application/json",
	"application/manifest+json",
	"application/xml",
	"image/svg+xml",
];

/** What lies in the folder of a site and is nobody's to ask for. */
export const hidden = ["_headers", "_redirects", "_host"];
