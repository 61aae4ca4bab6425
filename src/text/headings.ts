/** Headings of a body, each with an id that is its own on the page. */
import GithubSlugger from "github-slugger";
import type { Heading as HeadingNode, Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

export interface Heading {
	depth: number;
	id: string;
	text: string;
}

/** Ids that the pages around a body have themselves. */
export const taken: ReadonlySet<string> = new Set(
	"isi riwayat hubungi kabar agenda tanya arsip hasil abjad kini berikut kim klarifikasi setempat footnote-label".split(
		" ",
	),
);

/** What a slugger knows once those are taken. */
const { occurrences } = [...taken].reduce((slugger, id) => {
	slugger.slug(id);
	return slugger;
}, new GithubSlugger());

function* headingsBelow(node: Nodes): Generator<HeadingNode> {
	if (node.type === "heading") yield node;
	else if ("children" in node) for (const child of node.children) yield* headingsBelow(child);
}

/** Gives every heading of a tree its id, and tells them in the order of the text. */
export function nameHeadings(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	Object.assign(slugger.occurrences, occurrences);
	return [...headingsBelow(tree)].map((node) => {
		const text = textOf(node);
		const id = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : "bagian");
		node.data = { ...node.data, hProperties: { id } };
		return { depth: node.depth, id, text };
	});
}

/** Ids of the headings of a body. */
export const headingIds = (tree: Root): string[] => nameHeadings(tree).map(({ id }) => id);
