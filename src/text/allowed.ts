/** What a body may be made of. The gate tells an author what is not on the list; the renderers refuse it. */
import type { Nodes, Parents, Root } from "mdast";
import { blocks } from "./blocks/index.ts";
import type { Blok } from "./blok.ts";

/** Kinds of nodes of a body. An allow-list: what is not named is no part of one. */
export const allowed: ReadonlySet<string> = new Set(
	`root yaml paragraph text emphasis strong delete break heading list listItem blockquote link linkReference
	definition image imageReference inlineCode code table tableRow tableCell thematicBreak footnoteReference
	footnoteDefinition blok`.split(/\s+/),
);

/** A block of ours in a form it may take, its attributes plain text and right. */
function isRight({ name, form, attributes, expressions }: Blok): boolean {
	const block = blocks[name];
	if (!block?.forms.includes(form) || expressions.length > 0) return false;
	return block.attributes.safeParse(attributes).success;
}

/** Says in plain words why a file is not rendered; the build passes it on without a trace of the program. */
export class Refused extends Error {}

/** The tree itself when everything in it is allowed. Throws with the place of the first thing that is not. */
export function onlyAllowed(tree: Root): Root {
	const look = (node: Nodes) => {
		if (!allowed.has(node.type) || (node.type === "blok" && !isRight(node))) {
			const { line, column } = node.position?.start ?? { line: 1, column: 1 };
			throw new Refused(`${line}:${column}: bagian ini tidak diperbolehkan dalam tulisan`);
		}
		for (const child of (node as Partial<Parents>).children ?? []) look(child);
	};
	look(tree);
	return tree;
}
