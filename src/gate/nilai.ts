/** What an author surely meant by a value of the wrong form, and what may stand in a field. */
import { readTypedDate } from "../model/baca-tanggal.ts";
import { type Field, takes } from "../model/schemas/field-tree.ts";
import { anyWords, sampleOf } from "../model/schemas/sample.ts";
import { slugOf } from "../model/slug.ts";
import { mistypedMonths } from "./bulan.ts";
import { readPhone } from "./phone.ts";
import { nearest } from "./saran.ts";

const words = new Map<string, unknown>([
	..."ya iya betul benar yes y".split(" ").map((word) => [word, true] as const),
	..."tidak bukan salah no n".split(" ").map((word) => [word, false] as const),
	..."nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"
		.split(" ")
		.map((word, number) => [word, number] as const),
]);

const clock = (text: string) => {
	const [hour = "", minute = "00"] = text.split(/[.:]/);
	return `${hour.padStart(2, "0")}.${minute}`;
};

/** `08:00 s.d. 10:00 WITA` is `08.00-10.00`. */
function readHours(text: string): string | undefined {
	const hour = "(\\d{1,2}(?:[.:]\\d{2})?)";
	const match = new RegExp(
		`^(?:pukul|jam)?\\s*${hour}\\s*(?:-|–|—|s\\.?/?d\\.?|sampai|hingga)\\s*${hour}\\s*(?:wib|wita|wit)?$`,
		"i",
	).exec(text.trim());
	return match ? `${clock(match[1] ?? "")}-${clock(match[2] ?? "")}` : undefined;
}

/** `6408121002` as the ministry writes it, `64.08.12.1002`. */
function readRegion(text: string): string | undefined {
	const parts = /^(\d\d)(\d\d)(?:(\d\d)(\d{4})?)?$/.exec(text.replace(/[\s-]/g, ""));
	return parts?.slice(1).filter(Boolean).join(".");
}

/** A name where a group of fields belongs: the one field that must be filled. */
function readGroup(text: string, { fields }: Field): Record<string, unknown> | undefined {
	const [needed, ...more] = fields.filter(({ required }) => required);
	return needed && more.length === 0 ? { [needed.name]: text } : undefined;
}

/** Each way of reading a text; a reading counts when the field takes it. */
const readings: readonly ((text: string, field: Field) => unknown)[] = [
	(text) => text,
	readGroup,
	(text) => text.replace(/[“”„‘’"]/g, "").trim(),
	readTypedDate,
	(text) => [...mistypedMonths(text)].map(({ date }) => readTypedDate(date))[0],
	readHours,
	readPhone,
	readRegion,
	(text) => words.get(text.trim().toLowerCase()),
	(text) => (/^\d+$/.test(text) ? Number(text) : undefined),
	(text, { options }) => options.find((option) => option === slugOf(text)),
	(text, { options }) => nearest(slugOf(text), options),
	(text) => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text) ? `https://${text}` : undefined),
	(text) => text.replace(/^http(s?)[:;]?\/{0,2}/i, "http$1://"),
	(text) => (/^[a-z\d][a-z\d-]*$/i.test(text) ? `@${text}` : undefined),
	(text) => text.replace(/^https?:\/\/github\.com\/([^/]+)\/?$/i, "@$1"),
	slugOf,
];

/** Whether any words may stand in a field. */
export const isFree = (field: Field) => takes(field, anyWords);

/** The value an author meant by a text that a field does not take; `undefined` when nobody can tell. */
export function meant(text: string, field: Field): unknown {
	const { type, entry } = field;
	const fits = (value: unknown) => value !== undefined && value !== "" && takes(field, value);
	if (type === "list" && entry) {
		const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
		const values = parts.map((part) => (takes(entry, part) ? part : meant(part, entry)));
		return fits(values) ? values : undefined;
	}
	for (const read of isFree(field) ? readings.slice(0, 1) : readings) {
		const value = read(text, field);
		if (fits(value)) return value;
	}
	return undefined;
}

/** A value as it is typed into frontmatter; quoted where YAML could take it for something else. */
export function typed(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((item) => (typeof item === "string" ? JSON.stringify(item) : typed(item))).join(", ")}]`;
	if (value !== null && typeof value === "object")
		return `{${Object.entries(value)
			.map(([key, item]) => `${key}: ${typed(item)}`)
			.join(", ")}}`;
	if (typeof value !== "string") return String(value);
	return /^(?:…|[a-z][\w./:@-]*|\d{4}-\d\d(?:-\d\d)?)$/i.test(value) ? value : JSON.stringify(value);
}

/** What may stand in a field, as it is typed. */
export function sample(field: Field): string | undefined {
	const value = sampleOf(field);
	return value === undefined ? undefined : typed(value);
}
