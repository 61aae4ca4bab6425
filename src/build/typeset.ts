/**
 * Sets the text of a page: dates stay on one line, quotation marks are those of print. Done once over the built pages, for
 * there are sentences of every kind: of authors, of the timetable, of the site itself. Texts to copy and what is said to
 * machines keep plain signs.
 */
import { held, quote } from "../text/whole.ts";

/** What is no running text: markup, and elements whose text is not set in lines. */
const silent = "script|style|title|textarea|option|pre|code|svg";
/**
 * Markup up to a text that may have to be set, with the texts between that have neither digit, hyphen nor quotation mark:
 * nine texts of ten. So many pieces at most, for what an expression may have to take back it keeps in memory.
 */
const passed = new RegExp(
	`(?:[^<\\d"&-]*(?:<(${silent})\\b[\\s\\S]*?</\\1>|<(/?)(?:"[^"]*"|'[^']*'|[^'">])*>)){1,500}`,
	"g",
);

/** Right behind an element: what it is the end of was quoted. */
const behind = new RegExp(`^${quote}`);

/** Of a hundred texts ninety-four stand on pages before; so many are remembered. */
const most = 5000;
const known = new Map<string, string>();
function setOnce(text: string): string {
	const before = known.get(text);
	if (before !== undefined) return before;
	const set = held(text);
	// Cut from a page it would keep all of the page in memory.
	if (known.size < most) known.set(Buffer.from(text).toString(), Buffer.from(set).toString());
	return set;
}

/** A page's body as it is set. */
export function typeset(html: string): string {
	let out = "";
	let end = 0;
	const take = (from: number, isBehind: boolean): number => {
		const next = html.indexOf("<", from);
		const to = next < 0 ? html.length : next;
		const text = html.slice(from, to);
		out += html.slice(end, from) + setOnce(isBehind ? text.replace(behind, "”") : text);
		end = to;
		return to;
	};
	passed.lastIndex = take(0, false);
	for (let found = passed.exec(html); found; found = passed.exec(html))
		passed.lastIndex = take(passed.lastIndex, found[2] === "/");
	return out + html.slice(end);
}
