/** Abbreviations of a body become links that explain themselves, the first time each is met. */
import type { Element, Root } from "hast";
import { findAndReplace } from "hast-util-find-and-replace";
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
export function explain(tree: Root, { pattern, byForm, href }: Singkatan): void {
	if (!pattern) return;
	const done = new Set<string>();
	const linked = (form: string): Element | string => {
		const entry = byForm.get(form);
		if (!entry || done.has(entry.id)) return form;
		done.add(entry.id);
		return h("a", { className: ["istilah"], href: href(entry.id) }, [
			h("abbr", { title: entry.kepanjangan }, form),
		]);
	};
	findAndReplace(tree, [pattern, linked], { ignore: isClosed });
}
