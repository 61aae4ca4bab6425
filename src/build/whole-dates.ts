/**
 * Keeps dates, hours and words such as *KTP-el* on one line: within one, blanks do not break, nor does a dash. Done once
 * over the built pages, for they stand in sentences of every kind: of authors, of the timetable, of the site itself. Texts to copy and what
 * is said to machines keep plain blanks.
 */

const month =
	"(?:Jan(?:uari)?|Feb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Juni?|Juli?|Agu(?:stus)?|Sep(?:tember)?|Okt(?:ober)?|Nov(?:ember)?|Des(?:ember)?)";
const day = `\\d{1,2}(?:–\\d{1,2})? ${month}(?: \\d{4})?`;
/** A day or days of a month, a span in its short form, and hours. */
const whole = new RegExp(
	`(?<![\\d.])(?:\\d{1,2} ${month}(?: \\d{4})? – )?${day}(?![\\w-])|\\d{2}\\.\\d{2}–\\d{2}\\.\\d{2}(?: WI(?:B|TA|T)\\b)?`,
	"g",
);

/** A short form up to the hyphen, where a short form, a number or a particle follows; doubled words may break. */
const short = /(?<![\w./-])[A-Z][A-Za-z\d.]*-(?=(?:[a-z]{1,3}|[A-Z]{2,4}|\d+)(?![\w-]))/g;

/** What is no running text: markup, and elements whose text is not set in lines. */
const silent = "script|style|title|textarea|option|pre|code|svg";
const apart = new RegExp(`<(${silent})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>`, "g");

const noBreak = "\u00a0";
const joiner = "\u2060";
const kept = (text: string) =>
	text
		.replace(whole, (date) => date.replaceAll(" ", noBreak).replace(/(?<=\d)–(?=\d)/g, `${joiner}–${joiner}`))
		.replace(short, `$&${joiner}`);

/** The page with its dates kept whole. */
export function withWholeDates(html: string): string {
	let end = 0;
	let out = "";
	for (const { 0: markup, index } of html.matchAll(apart)) {
		out += kept(html.slice(end, index)) + markup;
		end = index + markup.length;
	}
	return out + kept(html.slice(end));
}
