/**
 * Running text as it is set: dates, hours and words such as *KTP-el* stay on one line, for blanks within them do not break,
 * nor does a dash; and quotation marks are those of print, as the site's own words have them.
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

/** Quotation marks of a keyboard, as they are typed or written in HTML. */
export const quote = '(?:"|&quot;|&#34;)';
/** One that stands before a word begins what is quoted. */
const opening = new RegExp(`(?<![^\\s([–—/\u00a0])${quote}(?=[\\p{L}\\p{N}]|$)`, "gu");
const closing = new RegExp(quote, "g");

/** Every one of them has a digit, a hyphen or a quotation mark; most texts of a page have none. */
const sign = /[\d-]|"|&quot;/;

const noBreak = "\u00a0";
const joiner = "\u2060";
/** A running text, of a page or of one of its elements, as it is set. */
export const held = (text: string): string =>
	sign.test(text)
		? text
				.replace(whole, (date) =>
					date.replaceAll(" ", noBreak).replace(/(?<=\d)–(?=\d)/g, `${joiner}–${joiner}`),
				)
				.replace(short, `$&${joiner}`)
				.replace(opening, "“")
				.replace(closing, "”")
		: text;
