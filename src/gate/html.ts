/** HTML that volunteers bring along, rewritten in Markdown. Words are kept; what only set the look goes. */
import type { Edit } from "./problem.ts";
import { openStretches } from "./stretches.ts";

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

const attribute = (name: string, source: string): string =>
	new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i")
		.exec(source)
		?.slice(1)
		.find(Boolean) ?? "";

type Rewriting = (isEnd: boolean, attributes: string) => string;
const mark =
	(sign: string): Rewriting =>
	() =>
		sign;
const around =
	(start: string, end: string): Rewriting =>
	(isEnd) =>
		isEnd ? end : start;

/** Signs that come in pairs; without the other one they would be stars on the page. */
const signs = ["**", "*"];

const heading = around("## ", "\n\n");
const embedded: Rewriting = (isEnd, attributes) =>
	isEnd ? "" : attribute("src", attributes) && `[Tonton videonya](${attribute("src", attributes)})`;

/** What becomes of each element; any other is left for its author. */
const inMarkdown: Readonly<Record<string, Rewriting>> = {
	b: mark("**"),
	strong: mark("**"),
	mark: mark("**"),
	i: mark("*"),
	em: mark("*"),
	br: mark("\\\n"),
	hr: mark("\n\n---\n\n"),
	p: around("", "\n\n"),
	div: around("", "\n\n"),
	center: around("", ""),
	font: around("", ""),
	span: around("", ""),
	u: around("", ""),
	ins: around("", ""),
	sub: around("", ""),
	sup: around("", ""),
	small: around("", ""),
	big: around("", ""),
	h1: heading,
	h2: heading,
	h3: around("### ", "\n\n"),
	h4: around("#### ", "\n\n"),
	ul: around("", "\n\n"),
	ol: around("", "\n\n"),
	li: around("- ", "\n"),
	iframe: embedded,
	video: embedded,
	img: (_, attributes) => `![${attribute("alt", attributes)}](${attribute("src", attributes)})`,
};

/** Every element of a body that Markdown has a sign for, with that sign. Code stays as it is. */
export function htmlEdits(text: string, from: number): Edit[] {
	const open = openStretches(text, from);
	const edits: Edit[] = [];
	const links: string[] = [];
	for (const { index, 0: whole, 1: slash = "", 2: name = "", 3: attributes = "" } of text.matchAll(tag)) {
		if (!open.some(([start, end]) => index >= start && index + whole.length <= end)) continue;
		const anew = rewritten(name, slash === "/", attributes, links);
		if (anew !== undefined) edits.push({ from: index, to: index + whole.length, text: anew });
	}
	const odd = signs.filter((sign) => edits.filter((edit) => edit.text === sign).length % 2 === 1);
	return edits.map((edit) => ({ ...edit, text: odd.includes(edit.text) ? "" : tight(edit, text) }));
}

function rewritten(name: string, isEnd: boolean, attributes: string, links: string[]): string | undefined {
	if (name === "") return "";
	const own = name.toLowerCase();
	// A block of ours begins with a capital letter.
	if (/^[A-Z][a-z]/.test(name)) return undefined;
	if (own !== "a") return Object.hasOwn(inMarkdown, own) ? inMarkdown[own]?.(isEnd, attributes) : undefined;
	if (isEnd) return links.length > 0 ? `](${links.pop()})` : "";
	links.push(attribute("href", attributes));
	return "[";
}

/** A line is ended once. */
const tight = ({ to, text: anew }: Edit, text: string): string =>
	anew.endsWith("\n") && /^[ \t]*\r?\n/.test(text.slice(to)) ? anew.replace(/\n+$/, "") : anew;
