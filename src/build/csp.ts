/**
 * Narrows each page's content security policy to what the page holds. Astro lists the hash of every style
 * and script of the whole site on every page, which no compression removes.
 * Hashes are only ever taken away, so nothing is allowed that Astro did not allow.
 */
import { hash } from "node:crypto";

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
/** Styles and scripts that stand in the page begin so. */
const begin = /<(style|script)\b([^>]*)>/g;
/** Data in a script is not run. */
const isData = /\bjson"/;

/** What a policy has to name. To look for the end by itself is half of the time. */
function inlineIn(html: string): string[] {
	const texts: string[] = [];
	begin.lastIndex = 0;
	for (let found = begin.exec(html); found; found = begin.exec(html)) {
		const [, name, attributes = ""] = found;
		const from = begin.lastIndex;
		const to = html.indexOf(`</${name}>`, from);
		if (to < 0) break;
		if (to > from && !isData.test(attributes)) texts.push(html.slice(from, to));
		begin.lastIndex = to;
	}
	return texts;
}

const digest = (text: string) => `'sha256-${hash("sha256", text, "base64")}'`;
/** Many thousand pages have a few dozen of them. */
const hashes = new Map<string, string>();

/** Only the search in the text of all pages runs WebAssembly; the box answers without it. */
const searches = "data-cari-penuh";
const wasm = / ?'wasm-unsafe-eval'/;

/** A directive with those of its hashes that are the page's own; Astro puts hashes last, several hundred of them. */
function narrowed(directive: string, own: ReadonlySet<string>): string {
	const first = directive.indexOf("'sha256-");
	if (first < 0) return directive;
	const kept = [...own]
		.map((hash) => ({ hash, at: directive.indexOf(hash) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at);
	return [directive.slice(0, first).trimEnd(), ...kept.map(({ hash }) => hash)].join(" ");
}

/**
 * The head of a page with a policy that names only the hashes of the inline styles and scripts of head and body, and lets
 * WebAssembly run only where there is something to search.
 */
export function withNarrowPolicy(head: string, body = ""): string {
	const inline = [...inlineIn(head), ...inlineIn(body)];
	const own = new Set(inline.map((text) => hashes.getOrInsertComputed(text, digest)));
	return head.replace(policy, (_, before: string, directives: string, after: string) => {
		const kept = directives
			.split(";")
			.map((directive) => narrowed(directive, own))
			.join(";");
		const isSearching = body.includes(searches, body.lastIndexOf("<main"));
		return before + (isSearching ? kept : kept.replace(wasm, "")) + after;
	});
}
