/**
 * Sets the text of a page: dates stay on one line, quotation marks are those of print. Done once over the built pages, for
 * there are sentences of every kind: of authors, of the timetable, of the site itself. Texts to copy and what is said to
 * machines keep plain signs.
 */
import { held, quote } from "../text/whole.ts";

/** What is no running text: markup, and elements whose text is not set in lines. */
const silent = "script|style|title|textarea|option|pre|code|svg";
const apart = new RegExp(`<(${silent})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>`, "g");

/** Right behind an element: what it is the end of was quoted. */
const behind = new RegExp(`^${quote}`);

/** The page as it is set. Its head holds no text that is set in lines. */
export function typeset(html: string): string {
	const head = Math.max(0, html.indexOf("<body"));
	const body = html.slice(head);
	let out = html.slice(0, head);
	let end = 0;
	let isBehind = false;
	const take = (until?: number) => {
		const text = body.slice(end, until);
		out += held(isBehind ? text.replace(behind, "”") : text);
	};
	for (const { 0: markup, index } of body.matchAll(apart)) {
		take(index);
		out += markup;
		end = index + markup.length;
		isBehind = markup.startsWith("</");
	}
	take();
	return out;
}
