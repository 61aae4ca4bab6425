/**
 * A file's text as anybody may see it: what its author noted for himself, and columns that no reader sees, are blanked out.
 * Every line stays on its line, so that a change of this text is a change of the file.
 */
import { Lexer } from "yaml";
import { frontmatter } from "./source.ts";

/** Columns that are no business of readers, at the beginning of a line with all that belongs to them. */
const hidden = /^pengelola:.*(?:\n(?:[ \t-].*|(?=\n)))*/gm;
/** Signs by which the lexer marks what is no part of the text. */
const marks: ReadonlySet<string> = new Set(["\uFEFF", "\x02", "\x18", "\x1f"]);
const blank = "#";

/** The text without comments in its columns and without hidden columns. */
export function openText(text: string): string {
	const match = frontmatter.exec(text);
	const [, opening = "", front = ""] = match ?? [];
	if (!match) return text;
	const open = front.replace(hidden, (lines) => lines.replace(/^.*$/gm, blank));
	const tokens = [...new Lexer().lex(open)].filter((token) => !marks.has(token));
	const bare = tokens.map((token) => (token.startsWith("#") ? blank : token)).join("");
	return opening + bare + text.slice(opening.length + front.length);
}
