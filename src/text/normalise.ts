/** Both spellings of a block made one node, whatever parser made the tree. */
import type { Node, Parent, Root, RootContent } from "mdast";
import { capital } from "../model/kata.ts";
import { blocks } from "./blocks/index.ts";
import type { Blok, BlokForm } from "./blok.ts";

export type Format = "md" | "mdx";
/** A parser: text of a whole file to a tree with positions and blocks. May throw on malformed MDX. */
export type Parse = (source: string, format: Format) => Root;

interface DirectiveNode extends Parent {
	type: "containerDirective" | "leafDirective" | "textDirective";
	name: string;
	attributes?: Record<string, string> | null;
}
interface JsxNode extends Parent {
	type: "mdxJsxFlowElement" | "mdxJsxTextElement";
	name: string | null;
	attributes: { type: string; name?: string; value?: unknown }[];
}

const directiveForms: Record<string, BlokForm> = {
	containerDirective: "container",
	leafDirective: "leaf",
	textDirective: "text",
};

const isDirective = (node: Node): node is DirectiveNode => node.type in directiveForms;
const isJsx = (node: Node): node is JsxNode =>
	node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

const blockOfComponent = new Map(Object.keys(blocks).map((name) => [capital(name), name]));

/**
 * A text directive that is no block of ours is ordinary text: a parser with directives on would
 * otherwise read `07:00` as `07` and a directive named `00`.
 */
function fromDirective(node: DirectiveNode, source: string): RootContent {
	const form = directiveForms[node.type] as BlokForm;
	if (form === "text" && (!(node.name in blocks) || !node.attributes?.id)) {
		const { start, end } = node.position ?? {};
		return {
			type: "text",
			value: source.slice(start?.offset, end?.offset),
			position: node.position,
		};
	}
	return {
		type: "blok",
		name: node.name,
		form,
		attributes: { ...node.attributes },
		expressions: [],
		children: node.children as RootContent[],
		position: node.position,
	};
}

/** An element that is no block of ours is left as it is; the gate rejects it. */
function fromJsx(node: JsxNode): RootContent {
	const name = node.name && blockOfComponent.get(node.name);
	if (!name) return node as unknown as RootContent;
	const attributes: Record<string, string> = {};
	const expressions: string[] = [];
	for (const attribute of node.attributes) {
		if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string")
			attributes[attribute.name ?? ""] = attribute.value;
		else expressions.push(attribute.name ?? "...");
	}
	const inline = node.type === "mdxJsxTextElement";
	const blok: Blok = {
		type: "blok",
		name,
		form: inline ? "text" : node.children.length > 0 ? "container" : "leaf",
		attributes,
		expressions,
		children: node.children as RootContent[],
		position: node.position,
	};
	return blok;
}

/** Levels of lists, quotes and emphasis within each other; no page needs a tenth of it. */
const deepest = 100;

/** Replaces directives and known components by block nodes, in place. */
export function toBlocks<T extends Parent>(parent: T, source: string, depth = 0): T {
	if (depth > deepest) throw new RangeError("nested too deep");
	parent.children = parent.children.map((child) => {
		const node = isDirective(child) ? fromDirective(child, source) : isJsx(child) ? fromJsx(child) : child;
		return "children" in node ? toBlocks(node as Parent, source, depth + 1) : node;
	}) as typeof parent.children;
	return parent;
}
