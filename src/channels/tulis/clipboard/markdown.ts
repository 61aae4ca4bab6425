/** What was copied elsewhere, as the Markdown that an author would have typed. */
import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { cleaned } from "./clean.ts";
import type { Clip } from "./clip.ts";
import { tidied } from "./tidy.ts";

/** Empty when nothing of it is text. */
export function markdownOf(clip: Clip): string {
	const tree = tidied(toMdast(cleaned(clip), { document: true }) as Root);
	const text = toMarkdown(tree, {
		bullet: "-",
		listItemIndent: "one",
		resourceLink: true,
		rule: "-",
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
		handlers: { break: () => "  \n" },
	});
	return text.replace(typedItem, "$1").trim();
}

/** Numbers and dashes that were typed at the beginning of a line are those of a list. */
const typedItem = /^([ \t]*\d{0,3})\\(?=[-+*.)] )/gm;
