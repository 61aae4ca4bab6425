/**
 * Keeps dates, hours and words such as *KTP-el* on one line: within one, blanks do not break, nor does a dash. Done once
 * over the built pages, for they stand in sentences of every kind: of authors, of the timetable, of the site itself. Texts to copy and what
 * is said to machines keep plain blanks.
 */
import { held } from "../text/whole.ts";

/** What is no running text: markup, and elements whose text is not set in lines. */
const silent = "script|style|title|textarea|option|pre|code|svg";
const apart = new RegExp(`<(${silent})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>`, "g");

/** The page with its dates kept whole. Its head holds no text that is set in lines. */
export function withWholeDates(html: string): string {
	const head = Math.max(0, html.indexOf("<body"));
	const body = html.slice(head);
	let out = html.slice(0, head);
	let end = 0;
	for (const { 0: markup, index } of body.matchAll(apart)) {
		out += held(body.slice(end, index)) + markup;
		end = index + markup.length;
	}
	return out + held(body.slice(end));
}
