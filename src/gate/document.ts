/** A file as the rules see it: its frontmatter with positions, its body as a tree. */
import type { Nodes, Parents, Root } from "mdast";
import { isMap, isNode, isScalar, type Document as YamlDocument } from "yaml";
import type * as z from "zod";
import { formatOf, kinds } from "../model/schemas/kinds.ts";
import { indonesian } from "../model/schemas/messages.ts";
import type { Parse } from "../text/normalise.ts";
import { tooComplex } from "./limits.ts";
import { isYaml, readSource, readYaml, type Source } from "./source.ts";

export interface Document extends Source {
	/** The YAML with positions, worked out only when somebody asks: something is wrong then. */
	readonly yaml: YamlDocument | undefined;
	/** What the schema of the file's kind makes of the data; `undefined` without data or kind. */
	readonly fields: z.ZodSafeParseResult<unknown> | undefined;
	/** `undefined` for `.yaml` files and when the body cannot be read. */
	readonly tree: Root | undefined;
	/** Every node of the tree, in the order of the text; none without a tree. */
	readonly nodes: readonly Nodes[];
	/** Why the body cannot be read. */
	readonly syntaxError: { message: string; offset: number } | undefined;
}

/**
 * Reads the body with a parser: the native one on the command line, another in a browser.
 * Never throws: what cannot be read is told by the rules.
 */
export function openDocument(source: Source, parse: Parse): Document {
	const { front, yamlStart, place, data } = source;
	const body = readBody(source, parse);
	let yaml: YamlDocument | undefined;
	let fields: Document["fields"];
	return {
		...source,
		...body,
		nodes: body.tree ? nodesOf(body.tree) : [],
		get yaml() {
			if (front !== undefined) yaml ??= readYaml(front, yamlStart).yaml;
			return yaml;
		},
		get fields() {
			if (place && data !== undefined && data !== null)
				fields ??= kinds[place.kind].schema.safeParse(data, { error: indonesian });
			return fields;
		},
	};
}

/** Reads a whole file's text. */
export const readDocument = (path: string, text: string, parse: Parse): Document =>
	openDocument(readSource(path, text), parse);

const noBody = { tree: undefined, syntaxError: undefined };

function readBody({ path, text, fault }: Source, parse: Parse): Pick<Document, "tree" | "syntaxError"> {
	if (fault || isYaml(path)) return noBody;
	const format = formatOf(path);
	const trouble = tooComplex(text, format);
	if (trouble) return { tree: undefined, syntaxError: trouble };
	try {
		return { tree: parse(text, format), syntaxError: undefined };
	} catch (error) {
		return { tree: undefined, syntaxError: locate(error, text) };
	}
}

/** One walk for all rules. */
function nodesOf(node: Nodes, found: Nodes[] = []): Nodes[] {
	found.push(node);
	if ("children" in node) for (const child of (node as Parents).children) nodesOf(child, found);
	return found;
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

/** Where a value stands, from its first sign to behind its last; `undefined` for one that is not there. */
export function rangeOf(
	document: Document,
	path: readonly PropertyKey[],
): [from: number, to: number] | undefined {
	const node: unknown = path.length > 0 ? document.yaml?.getIn(path, true) : undefined;
	return isNode(node) && node.range
		? [document.yamlStart + node.range[0], document.yamlStart + node.range[1]]
		: undefined;
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
