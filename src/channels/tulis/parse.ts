/**
 * Text of a file to its syntax tree in a browser. The build has a native parser (body/parse.ts);
 * both give the same tree, which parse.test.ts holds them to.
 */
import type { Nodes, Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { directive } from "micromark-extension-directive";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { type SKIP, visit } from "unist-util-visit";
import { type Parse, toBlocks } from "../../text/normalise.ts";
import { attributesOf, openingAt } from "./directives.ts";

const extensions = [frontmatter(), gfm(), directive()];
const mdastExtensions = [frontmatterFromMarkdown(), gfmFromMarkdown(), directiveFromMarkdown()];
const read = (source: string): Root => fromMarkdown(source, { extensions, mdastExtensions });

/** Parses a whole `.md` file, frontmatter included. Never throws on text. */
export const parseText: Parse = (source) => {
	let text = source;
	let tree = read(text);
	for (let pass = 0; pass < maxPasses; pass++) {
		const mended = mend(text, tree);
		if (mended === text) break;
		text = mended;
		tree = read(text);
	}
	visit(tree, (node) => settle(node, source));
	return toBlocks(tree, source);
};
const maxPasses = 4;

/**
 * The native parser is lenient with the first line of a directive: `::faq{id="cek-dpt}` is a block,
 * and so is `:::peringatan {judul="x"}`, whose rest it drops. Here such a line is ordinary text; with
 * the offending part blanked out it becomes the same block at the same place.
 */
function mend(text: string, tree: Root): string {
	let result = text;
	const blank = (from: number, to: number) => {
		result = result.slice(0, from) + " ".repeat(to - from) + result.slice(to);
	};
	visit(tree, ["text", "textDirective"], (node, _, parent) => {
		if (parent?.type === "link" || !node.position) return;
		const from = node.position.start.offset ?? 0;
		for (const { index, 0: colons } of text.slice(from, node.position.end.offset ?? 0).matchAll(/:+/g))
			for (const range of offending(text, from + index, colons.length)) blank(...range);
	});
	return result;
}

/** What of a directive's first line keeps it from being one. */
function offending(text: string, at: number, colons: number): [from: number, to: number][] {
	const opening = openingAt(text, at);
	if (!opening || /[:\\]/.test(text[at - 1] ?? "")) return [];
	const { attributes, end } = opening;
	const rest = endOfLine(text, end);
	if (colons > 1 && !startsLine(text, at)) return [];
	if (colons === 2 && text.slice(end, rest).trim() !== "") return [];
	return [...(attributes ? [attributes] : []), ...(colons > 2 ? [[end, rest] as [number, number]] : [])];
}

const endOfLine = (text: string, from: number) => from + text.slice(from).search(/[\r\n]|$/);
/** Whether only blanks and marks of a quote or list stand before an offset in its line. */
const startsLine = (text: string, at: number) =>
	/^(?:[ \t>]|[-*+] |\d+[.)] )*$/.test(
		text.slice(Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1, at),
	);

/** Attributes as the native parser reads them, and no blanks after a leaf. */
function settle(node: Nodes, source: string): typeof SKIP | undefined {
	const { position } = node;
	if (!position || !("attributes" in node)) return undefined;
	const text = source.slice(position.start.offset, position.end.offset);
	node.attributes = attributesOf(text);
	if (node.type === "leafDirective") {
		const blanks = text.length - text.trimEnd().length;
		position.end.column -= blanks;
		position.end.offset = (position.end.offset ?? 0) - blanks;
	}
	return undefined;
}
