/** Headings of a body, each with an id that is its own on the page. */
import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

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

/** Gives every heading of a tree its id, and tells them in the order of the text. */
export function nameHeadings(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	Object.assign(slugger.occurrences, occurrences);
	const headings: Heading[] = [];
	visit(tree, "heading", (node) => {
		const text = textOf(node);
		const id = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : "bagian");
		node.data = { ...node.data, hProperties: { id } };
		headings.push({ depth: node.depth, id, text });
	});
	return headings;
}

/** Ids of the headings of a body. */
export const headingIds = (tree: Root): string[] => nameHeadings(tree).map(({ id }) => id);
