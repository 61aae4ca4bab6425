/** Headings of a text, and the names of people and places in it: what it tells beside its title and its short text. */

const heading = /^#{2,4}\s+(.+)$/gm;
/** A capital letter inside a sentence or a table's cell. */
const name = /(?<![.!?:]\s|^|^[-*\d.]+\s|^[>#\s]+)\p{Lu}[\p{L}'’]+/gmu;

/** Links, directives and frontmatter are no words of the text. */
const readable = (body: string) =>
	body
		.replace(/^---[\s\S]*?^---$/m, "")
		.replace(/^:::?.*$/gm, "")
		.replace(/:[a-z]+\{[^}]*\}/g, "")
		.replace(/\]\([^)]*\)/g, "]");

/** All of them in one line, as they stand. */
export function namedIn(body: string): string {
	const text = readable(body);
	return [...text.matchAll(heading), ...text.matchAll(name)].map(([all]) => all).join(" ");
}
