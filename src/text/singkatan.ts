/** Abbreviations of a body become links that explain themselves, the first time each is met. */
import type { Element, ElementContent, Root, Text } from "hast";
import { h } from "hastscript";
import { SKIP, visitParents } from "unist-util-visit-parents";
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
	if (!pattern) return;
	const done = new Set<string>();
	visitParents(tree, (node, ancestors) => {
		if (node.type === "element" && isClosed(node)) return SKIP;
		if (node.type !== "text") return;
		const parent = ancestors.at(-1);
		if (!parent) return;
		const parts = split(node, singkatan, pattern, done);
		if (!parts) return;
		const index = parent.children.indexOf(node as never);
		parent.children.splice(index, 1, ...(parts as never[]));
		return index + parts.length;
	});
}

function split(
	node: Text,
	singkatan: Singkatan,
	pattern: RegExp,
	done: Set<string>,
): ElementContent[] | undefined {
	const parts: ElementContent[] = [];
	let from = 0;
	for (const match of node.value.matchAll(pattern)) {
		const entry = singkatan.byForm.get(match[0]);
		if (!entry || done.has(entry.id)) continue;
		done.add(entry.id);
		if (match.index > from) parts.push({ type: "text", value: node.value.slice(from, match.index) });
		parts.push(
			h("a", { className: ["istilah"], href: singkatan.href(entry.id) }, [
				h("abbr", { title: entry.kepanjangan }, match[0]),
			]),
		);
		from = match.index + match[0].length;
	}
	if (parts.length === 0) return undefined;
	if (from < node.value.length) parts.push({ type: "text", value: node.value.slice(from) });
	return parts;
}
