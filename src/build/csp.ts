/**
 * Narrows each page's content security policy to what the page holds. Astro lists the hash of every style
 * and script of the whole site on every page, which costs a phone 1.2 kB that no compression removes.
 * Hashes are only ever taken away, so nothing is allowed that Astro did not allow.
 */
import { createHash } from "node:crypto";

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const inline = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only the search in the text of all pages runs WebAssembly; the box answers without it. */
const searches = /\bdata-cari-penuh\b/;
const wasm = / ?'wasm-unsafe-eval'/;

/**
 * The page with a policy that names only the hashes of its own inline styles and scripts, and lets WebAssembly run only
 * where there is something to search.
 */
export function withNarrowPolicy(html: string): string {
	const own = new Set([...html.matchAll(inline)].map(([, text = ""]) => hashOf(text)));
	return html.replace(policy, (_, before: string, directives: string, after: string) => {
		const kept = directives.replace(/ ?'sha256-[^']*'/g, (source) => (own.has(source.trim()) ? source : ""));
		return before + (searches.test(html) ? kept : kept.replace(wasm, "")) + after;
	});
}
