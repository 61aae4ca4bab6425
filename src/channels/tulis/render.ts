/**
 * A draft as HTML in a browser, while its text may still be wrong: what is no part of a body leaves no trace.
 * The site converts with a native tool (text/render.ts); render.test.ts holds both to the same page.
 */
import type { Element, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import type { Blok } from "../../text/blok.ts";
import type { BodyContext } from "../../text/context.ts";
import { fill } from "../../text/fill.ts";
import { footnotes, neutral } from "../../text/neutral.ts";

/** HTML of a draft's body. */
export function renderDraft(tree: Root, context: BodyContext): string {
	const hast = toHast(neutral(tree), {
		handlers: { blok, yaml: () => undefined },
		unknownHandler: () => undefined,
		footnoteLabel: footnotes.label,
		footnoteBackLabel: (index) => footnotes.backLabel(index + 1),
		clobberPrefix: footnotes.clobberPrefix,
	});
	return toHtml(fill(hast as HastRoot, context));
}

const blok: Handler = (state, node: Blok): Element => ({
	type: "element",
	tagName: node.data?.hName ?? "",
	properties: node.data?.hProperties ?? {},
	children: state.all(node as never) as Element["children"],
});
