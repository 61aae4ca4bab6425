/** Abbreviations of a body become links that explain themselves, the first time each is met. */
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { escapePattern } from "../model/kata.ts";

export interface SingkatanEntri {
	id: string;
	kepanjangan: string;
	/** Spellings met in text, case-sensitive. */
	bentuk: readonly string[];
}

export interface Singkatan {
	readonly pattern: RegExp | undefined;
	readonly byForm: ReadonlyMap<string, SingkatanEntri>;
	href(id: string): string;
}

/** Prepares the matcher once for many bodies. */
export function createSingkatan(entries: readonly SingkatanEntri[], href: (id: string) => string): Singkatan {
	const byForm = new Map<string, SingkatanEntri>();
	for (const entry of entries)
		for (const form of entry.bentuk) if (!byForm.has(form)) byForm.set(form, entry);
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
	return {
		byForm,
		href,
		pattern: forms.length
			? new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${forms.join("|")})(?![\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])`, "gu")
			: undefined,
	};
}

const closed = new Set(["a", "abbr", "code", "pre", "h2", "h3", "h4", "h5", "h6", "time"]);
/** Headings, links, code, and the cards that stand for another page. */
const isClosed = ({ tagName, properties }: Element) =>
	closed.has(tagName) || (properties.className as string[] | undefined)?.includes("rujukan");

/** Explains each abbreviation of the tree once; headings, links and code are left alone. */
export function explain(tree: Root, singkatan: Singkatan): void {
	const { pattern } = singkatan;
	if (pattern) explainBelow(tree, { ...singkatan, pattern }, new Set());
}

type Matcher = Singkatan & { readonly pattern: RegExp };

function explainBelow(parent: Root | Element, matcher: Matcher, done: Set<string>): void {
	const children: ElementContent[] = [];
	for (const child of parent.children as ElementContent[]) {
		if (child.type === "text") children.push(...explained(child.value, matcher, done));
		else children.push(child);
		if (child.type === "element" && !isClosed(child)) explainBelow(child, matcher, done);
	}
	parent.children = children;
}

/** A text in pieces, around what is explained in it. */
function explained(text: string, { pattern, byForm, href }: Matcher, done: Set<string>): ElementContent[] {
	const pieces: ElementContent[] = [];
	let from = 0;
	for (const { 0: form, index } of text.matchAll(pattern)) {
		const entry = byForm.get(form);
		if (!entry || done.has(entry.id)) continue;
		done.add(entry.id);
		if (index > from) pieces.push({ type: "text", value: text.slice(from, index) });
		pieces.push(
			h("a", { className: ["istilah"], href: href(entry.id) }, [
				h("abbr", { title: entry.kepanjangan }, form),
			]),
		);
		from = index + form.length;
	}
	if (from < text.length) pieces.push({ type: "text", value: text.slice(from) });
	return pieces;
}
