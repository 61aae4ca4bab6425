/** A file as the rules see it: its place, its frontmatter with positions, its body as a tree. */
import type { Root } from "mdast";
import { isMap, isNode, isScalar, parseDocument, type Document as YamlDocument } from "yaml";
import type { Format, Parse } from "../body/normalise.ts";
import { type Place, placeOf } from "../schemas/kinds.ts";
import type { Finding } from "./problem.ts";

export interface Document {
	/** Path below the content folder, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly place: Place | undefined;
	/** Frontmatter, or the whole file for `.yaml`; `undefined` when there is none. */
	readonly yaml: YamlDocument | undefined;
	/** Offset in `text` where the YAML begins. */
	readonly yamlStart: number;
	readonly data: unknown;
	/** Offset of what keeps well-formed YAML from becoming data: an alias, an unknown tag. */
	readonly yamlFault: number | undefined;
	/** `undefined` for `.yaml` files and when the body cannot be read. */
	readonly tree: Root | undefined;
	/** Why the body cannot be read. */
	readonly syntaxError: { message: string; offset: number } | undefined;
	/** Set when the file is no text at all; then nothing else is known of it. */
	readonly fault?: Finding;
}

const frontmatter = /^(---[ \t]*\r?\n)([\s\S]*?)(?:(?<=\n)|\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a file's text with a parser: the native one on the command line, another in a browser.
 * Never throws: what cannot be read is told by the rules.
 */
export function readDocument(path: string, source: string, parse: Parse): Document {
	const text = source.replace(/^\uFEFF/, "");
	const place = placeOf(path);
	if (/\.ya?ml$/.test(path))
		return { path, text, place, ...readYaml(text, 0), tree: undefined, syntaxError: undefined };
	const match = frontmatter.exec(text);
	const front = match
		? readYaml((match[2] ?? "").slice(0, longestFrontmatter), match[1]?.length ?? 0)
		: noYaml;
	return { path, text, place, ...front, ...readBody(text, path.endsWith(".mdx") ? "mdx" : "md", parse) };
}

/** A file that is there but is no text the rules could read. */
export const faultyDocument = (path: string, text: string, fault: Finding): Document => ({
	path,
	text,
	place: placeOf(path),
	...noYaml,
	tree: undefined,
	syntaxError: undefined,
	fault,
});

type Front = Pick<Document, "yaml" | "yamlStart" | "data" | "yamlFault">;
const noYaml: Front = { yaml: undefined, yamlStart: 0, data: undefined, yamlFault: undefined };

/** Where the first anchor, alias or tag stands. */
const signAt = (text: string) => Math.max(0, text.search(/(?<=^|[\s[,])[&*!]\S/m));

function readYaml(text: string, yamlStart: number): Front {
	try {
		const yaml = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: "error" });
		if (yaml.errors.length > 0) return { yaml, yamlStart, data: undefined, yamlFault: undefined };
		if (yaml.warnings.length > 0)
			return { yaml, yamlStart, data: undefined, yamlFault: yamlStart + signAt(text) };
		return { yaml, yamlStart, data: yaml.toJS({ maxAliasCount: 0 }), yamlFault: undefined };
	} catch {
		// Aliases, or brackets nested deeper than the stack.
		return { yaml: parseDocument(""), yamlStart, data: undefined, yamlFault: yamlStart + signAt(text) };
	}
}

function readBody(text: string, format: Format, parse: Parse): Pick<Document, "tree" | "syntaxError"> {
	const trouble = tooComplex(text, format);
	if (trouble) return { tree: undefined, syntaxError: trouble };
	try {
		return { tree: parse(text, format), syntaxError: undefined };
	} catch (error) {
		return { tree: undefined, syntaxError: locate(error, text) };
	}
}

/** Longest text of one page, in UTF-16 units: about twenty printed pages. Longer ones could keep a parser busy for minutes. */
export const longest = 60_000;

/** Longest frontmatter that is read; a profile with everything in it has a tenth of it. */
const longestFrontmatter = 10_000;

/** Text that no author writes but that could keep a parser busy for hours; stopped before it is parsed. */
function tooComplex(text: string, format: Format): { message: string; offset: number } | undefined {
	if (text.length > longest) return { message: "too long", offset: longest };
	const deep = /^[ \t]{200,}\S|^(?:[>*+-][ \t]*){60,}|:{60,}|(?:[[(*_`~]){300,}|(?:\|[^|\n]*){200,}/m.exec(
		text,
	);
	if (deep) return { message: "too deep", offset: deep.index };
	const marks = nthMatch(text, /:[a-z][\w-]*[[{]/gi, 300);
	if (marks >= 0) return { message: "too many marks", offset: marks };
	const braces = format === "mdx" ? nth(text, "{", 200) : -1;
	return braces < 0 ? undefined : { message: "too many braces", offset: braces };
}

/** Offset of the n-th match of a global pattern, or -1. */
function nthMatch(text: string, pattern: RegExp, n: number): number {
	let count = 0;
	for (const { index } of text.matchAll(pattern)) if (++count === n) return index;
	return -1;
}

/** Offset of the n-th occurrence of a character, or -1. */
function nth(text: string, character: string, n: number): number {
	let at = -1;
	for (let count = 0; count < n; count++) {
		at = text.indexOf(character, at + 1);
		if (at < 0) return -1;
	}
	return at;
}

/** The parser names a place as `line:column` in its message. */
function locate(error: unknown, text: string): { message: string; offset: number } {
	const message = error instanceof Error ? error.message : String(error);
	const match = /(\d+):(\d+)/.exec(message);
	if (!match) return { message, offset: 0 };
	const lines = text.split("\n").slice(0, Number(match[1]) - 1);
	const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(match[2]) - 1;
	return { message, offset: Math.min(offset, text.length) };
}

/** Offset of a key itself, not of its value. */
export function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
	const parent = path.length > 1 ? document.yaml?.getIn(path.slice(0, -1), true) : document.yaml?.contents;
	const key = path.at(-1);
	const pair = isMap(parent)
		? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
		: undefined;
	const range = isScalar(pair?.key) ? pair.key.range : undefined;
	return range ? document.yamlStart + range[0] : offsetOf(document, path);
}

/** A scalar as the author typed it, before YAML gave it a type. */
export function sourceOf(document: Document, path: readonly PropertyKey[]): string | undefined {
	const node: unknown = document.yaml?.getIn(path, true);
	return isScalar(node) ? node.source : undefined;
}

/** Offset of a key path in the frontmatter; a missing key falls back to its parent. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	const { yaml, yamlStart } = document;
	if (!yaml) return 0;
	for (let length = path.length; length >= 0; length--) {
		const node: unknown = length ? yaml.getIn(path.slice(0, length), true) : yaml.contents;
		if (isNode(node) && node.range) return yamlStart + node.range[0];
	}
	return yamlStart;
}
