/** Dates, hours and words such as *KTP-el* that stay on one line: blanks within them do not break, nor does a dash. */

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

/** Every one of them has a digit or a hyphen; most texts of a page have neither. */
const sign = /[\d-]/;

const noBreak = "\u00a0";
const joiner = "\u2060";
/** A running text whose dates and short forms do not break. */
export const held = (text: string): string =>
	sign.test(text)
		? text
				.replace(whole, (date) =>
					date.replaceAll(" ", noBreak).replace(/(?<=\d)–(?=\d)/g, `${joiner}–${joiner}`),
				)
				.replace(short, `$&${joiner}`)
		: text;
