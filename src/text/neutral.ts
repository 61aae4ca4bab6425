/**
 * A body before it is known where it stands: every heading has its id, every block and picture is an element
 * that waits to be filled in (fill.ts). All renderers begin here, so that they agree.
 */
import type { Image, Nodes, Parents, Root } from "mdast";
import { body as words } from "../words/body.ts";
import type { Blok } from "./blok.ts";
import { nameHeadings } from "./headings.ts";

/** The element that stands for a block until it is filled in. Authors cannot write it: it is HTML. */
export const placeholder = "corong-blok";

/** What a converter is told of footnotes. */
export const footnotes = {
	label: words.footnotes,
	backLabel: (number: number) => words.backTo(number),
	// No heading can have an id that begins like this.
	clobberPrefix: "~",
};

/** A copy of the tree in which all that is ours is told in `hName` and `hProperties`. */
export function neutral(tree: Root): Root {
	nameHeadings(tree);
	return neutralNode(tree) as Root;
}

function neutralNode(node: Nodes): Nodes {
	const { position, ...own } = node;
	if (node.type === "image") return picture(node);
	if (node.type === "blok") own.data = waiting(node);
	if (!("children" in node)) return own as Nodes;
	return { ...own, children: (node as Parents).children.map(neutralNode) } as Nodes;
}

const waiting = ({ name, attributes }: Blok): Blok["data"] => ({
	hName: placeholder,
	hProperties: { nama: name, isi: JSON.stringify(attributes) },
});

/** Not as an image: Astro would take its address for a module to load. */
const picture = ({ url, alt }: Image): Blok => ({
	type: "blok",
	name: "gambar",
	form: "text",
	attributes: {},
	expressions: [],
	children: [],
	data: { hName: "img", hProperties: { src: url, alt: alt ?? "" } },
});
