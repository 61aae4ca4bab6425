/** Numbers as they are written in Indonesian texts, and how each is said: telephones, days, hours, money, laws. */
import { digits, spelledDate, spelledNumber, spelledTime } from "./terbilang.ts";

/** A run of digits: a number when it can be one, else digit by digit. */
const say = (text = ""): string => (/^0\d|\d{10}/.test(text) ? digits(text) : spelledNumber(Number(text)));

/** A number with points between thousands and a comma before a part: `1.338`, `12,5`, `5.000,00`. */
function amount(text: string): string {
	const [whole = "", part = ""] = text.split(",");
	const plain = whole.replaceAll(".", "");
	const said = /^0\d|\d{16}/.test(plain) ? digits(plain) : spelledNumber(Number(plain));
	return /[1-9]/.test(part) ? `${said} koma ${digits(part)}` : said;
}

/** A written day, when there is such a day. */
function dayOf(year: string, month: string, day: string): string | undefined {
	try {
		return spelledDate(
			Temporal.PlainDate.from(
				{ year: Number(year), month: Number(month), day: Number(day) },
				{ overflow: "reject" },
			),
		);
	} catch {
		return undefined;
	}
}

const clock = String.raw`(?:(?:[01]?\d|2[0-3])[.:][0-5]\d|24[.:]00)`;
const dayPart = `(?:pagi|siang|sore|petang|malam|dini hari)`;
const untilWord = String.raw`\s*(?:[–—-]|sampai|s\.?d\.?|hingga)\s*`;

/** A clock time without the word before it; with the part of the day only where the text names none. */
function time(text: string, part: string | undefined): string {
	const said = spelledTime(text.replace(":", ".")).slice("pukul ".length);
	return part ? `${said.replace(new RegExp(` ${dayPart}$`), "")} ${part}` : said;
}

const money = String.raw`\d[\d.]*(?:,\d+)?`;
const large = `(?:ribu|juta|miliar|triliun)`;

const units: Readonly<Record<string, string>> = {
	km: "kilometer",
	"km/jam": "kilometer per jam",
	m: "meter",
	cm: "sentimeter",
	mm: "milimeter",
	m2: "meter persegi",
	"m²": "meter persegi",
	m3: "meter kubik",
	"m³": "meter kubik",
	km2: "kilometer persegi",
	"km²": "kilometer persegi",
	ha: "hektare",
	kg: "kilogram",
	g: "gram",
	gr: "gram",
	l: "liter",
	L: "liter",
	ml: "mililiter",
	kB: "kilobita",
	MB: "megabita",
	GB: "gigabita",
	"°C": "derajat Celsius",
	"%": "persen",
};
const unit = Object.keys(units)
	.sort((a, b) => b.length - a.length)
	.join("|");

type Reading = readonly [pattern: RegExp, words: (...found: string[]) => string];

/** From the most particular to any digits that are left. */
const readings: readonly Reading[] = [
	// A number that a bracket says again in words.
	[
		/(?<![\d.,])(\d+)\s*\(([a-z ]+)\)/g,
		(all = "", number = "", words = "") => (say(number) === words.trim() ? say(number) : all),
	],
	// Telephones: groups of digits that begin with nought or the country's number.
	[
		/(?<![\d.,/-])(\+62[ -]?|0)(\d{1,4}(?:[ -]\d{2,8}){1,4})(?![\d/]|[.,-]\d)/g,
		(_, start = "", rest = "") =>
			`${start === "0" ? "nol" : "plus enam dua,"} ${rest.split(/[ -]/).map(digits).join(", ")}`,
	],
	// Short numbers of call centres.
	[
		/(?<![\d.,/-])(1500-\d{3}|1\d{0,3}(?:-\d{3,4}){2})(?![\d/-])/g,
		(_, number = "") => number.split("-").map(digits).join(", "),
	],
	[
		/(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g,
		(all = "", year = "", month = "", day = "") => dayOf(year, month, day) ?? all,
	],
	[
		/(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/-])/g,
		(all = "", day = "", _sign = "", month = "", year = "") => dayOf(year, month, day) ?? all,
	],
	[/(?<![\p{L}\d])H\s?[-–−]\s?(\d+)/gu, (_, days) => `${say(days)} hari sebelum hari H`],
	[/(?<![\p{L}\d])H\s?\+\s?(\d+)/gu, (_, days) => `${say(days)} hari sesudah hari H`],
	// Hours: after their word, before a part of the day or a zone, or written with a colon.
	[
		new RegExp(
			String.raw`((?:[Pp]ukul|[Jj]am)\s+)(${clock})(?:\s+(${dayPart}))?(?:${untilWord}(?:pukul\s+)?(${clock})(?:\s+(${dayPart}))?)?(?!\d|[.,]\d)`,
			"g",
		),
		(_, word = "", from = "", part, to, lastPart) =>
			`${word}${time(from, part)}${to ? ` sampai ${time(to, lastPart)}` : ""}`,
	],
	[
		new RegExp(String.raw`(?<![\d.,:])(${clock})${untilWord}(${clock})(?=\s+(?:waktu|${dayPart}))`, "g"),
		(_, from = "", to = "") => `${time(from, undefined)} sampai ${time(to, undefined)}`,
	],
	[
		new RegExp(String.raw`(?<![\d.,:])(${clock})\s+(${dayPart})(?!\p{L})`, "gu"),
		(_, at = "", part) => time(at, part),
	],
	[new RegExp(String.raw`(?<![\d.,:])(${clock})(?=\s+waktu\s)`, "g"), (_, at = "") => time(at, undefined)],
	[
		/(?<![\d.,:])((?:[01]?\d|2[0-3]):[0-5]\d)(?:\s*[–—-]\s*((?:[01]?\d|2[0-3])[.:][0-5]\d))?(?![\d:])/g,
		(_, from = "", to) => `${time(from, undefined)}${to ? ` sampai ${time(to, undefined)}` : ""}`,
	],
	// Money, its unit said once after a range.
	[
		new RegExp(
			String.raw`Rp\.?\s*(${money})(?:\s(${large}))?\s*[–—-]\s*(?:Rp\.?\s*)?(${money})(?:\s(${large}))?`,
			"g",
		),
		(_, from = "", unitFrom, to = "", unitTo) =>
			`${amount(from)}${unitFrom ? ` ${unitFrom}` : ""} sampai ${amount(to)}${unitTo ? ` ${unitTo}` : ""} rupiah`,
	],
	[
		new RegExp(String.raw`Rp\.?\s*(${money})(?:,-)?(?:\s(${large}))?(?![\d])`, "g"),
		(_, sum = "", word) => {
			const closing = /[.]$/.test(sum) ? "." : "";
			return `${amount(sum.replace(/\.$/, ""))}${word ? ` ${word}` : ""} rupiah${closing}`;
		},
	],
	// Two digits, a dot, two digits: thousands have three, so it is a time, as in a table of hours.
	[
		/(?<![\d.,])((?:[01]\d|2[0-3])\.[0-5]\d)(?:\s*[–-]\s*((?:[01]\d|2[0-3])\.[0-5]\d))?(?![\d]|[.,]\d)/g,
		(_, from = "", to) => [from, ...(to ? [to] : [])].map(spelledTime).join(" sampai "),
	],
	[
		/(?<!\d)(\d{1,3})\/((?:19|20)\d{2})(?![\d/])/g,
		(_, nomor, tahun) => `nomor ${say(nomor)} tahun ${say(tahun)}`,
	],
	[/\b(ayat|huruf|angka|butir)\s*\((\w+)\)/g, (_, what = "", which = "") => `${what} ${which}`],
	[
		/\b([Kk]e)-(\d+)(?![\d-])/g,
		(_, ke = "", n = "") => (n === "1" ? (ke === "Ke" ? "Pertama" : "pertama") : `${ke}${say(n)}`),
	],
	[/(?<!\d)(\d+)-an\b/g, (_, n = "") => `${say(n)}an`],
	[
		new RegExp(String.raw`(\d)\s?(${unit})(?![\p{L}\d/])`, "gu"),
		(_, digit = "", name = "") => `${digit} ${units[name] ?? name}`,
	],
	[new RegExp(`(?<= per )(${unit})(?![\\p{L}\\d/])`, "gu"), (_, name = "") => units[name] ?? name],
	[/(?<![\d.,])(\d{1,2})\/(\d{1,2})(?![\d/])/g, (_, a, b) => `${say(a)} per ${say(b)}`],
	[/(?<=\d)\s*[–—-]\s*(?=\d)/g, () => " sampai "],
	[/(?<![\p{L}\d])[-−](?=\d)/gu, () => "minus "],
	[/\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)/g, (all = "") => amount(all)],
	[/(\d+),(\d+)/g, (all = "") => amount(all)],
	[/(\d+)\.(\d+)/g, (_, whole, part) => `${say(whole)} titik ${digits(part ?? "")}`],
	[/\d+/g, (all) => ` ${say(all)} `],
	// Money that a bracket says again.
	[/(?<!\p{L})((?:[a-z]+ ){1,20}rupiah)\s*\(\1\)/gu, (_, sum = "") => sum],
];

/** A text in which every number is words. */
export const spokenNumbers = (text: string): string =>
	readings.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
