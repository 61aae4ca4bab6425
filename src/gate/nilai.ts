/** What an author surely meant by a value of the wrong form, and what may stand in a field. */
import { readTypedDate } from "../model/baca-tanggal.ts";
import { slugOf } from "../model/slug.ts";
import { nearest } from "./saran.ts";

/** The part of a schema that is asked here: whether it takes a value, and what it is made of. */
export interface Field {
	safeParse(value: unknown): { success: boolean; error?: { issues: readonly { message: string }[] } };
	options?: readonly unknown[];
	element?: Field;
	shape?: Record<string, Field>;
	unwrap?: () => Field;
	description?: string;
	def?: { type: string };
}

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

/** `0812-3456-7890` and `62 812…` with the country's code. */
export function readPhone(text: string): string | undefined {
	const digits = text.replace(/[\s().-]/g, "");
	const own = /^(?:\+?62|0)(\d+)$/.exec(digits)?.[1];
	return own && /^[\d\s()+.-]+$/.test(text) ? `+62${own}` : undefined;
}

/** A name where a group of fields belongs: the one field that must be filled. */
function readGroup(text: string, { shape = {} }: Field): Record<string, unknown> | undefined {
	const needed = Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);
	return needed.length === 1 ? { [needed[0] ?? ""]: text } : undefined;
}

/** Each way of reading a text; a reading counts when the field takes it. */
const readings: readonly ((text: string, field: Field) => unknown)[] = [
	(text) => text,
	readGroup,
	(text) => text.replace(/[“”„‘’"]/g, "").trim(),
	readTypedDate,
	readHours,
	readPhone,
	(text) => words.get(text.trim().toLowerCase()),
	(text) => (/^\d+$/.test(text) ? Number(text) : undefined),
	(text, { options = [] }) => options.find((option) => option === slugOf(text)),
	(text, { options = [] }) => nearest(slugOf(text), options.map(String)),
	(text) => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text) ? `https://${text}` : undefined),
	(text) => text.replace(/^http(s?)[:;]?\/{0,2}/i, "http$1://"),
	(text) => (/^[a-z\d][a-z\d-]*$/i.test(text) ? `@${text}` : undefined),
	(text) => text.replace(/^https?:\/\/github\.com\/([^/]+)\/?$/i, "@$1"),
	slugOf,
];

const open = "…";
/** Whether any words may stand in a field. */
export const isFree = (field: Field) => field.safeParse(open).success;

/** The value an author meant by a text that a field does not take; `undefined` when nobody can tell. */
export function meant(text: string, whole: Field): unknown {
	const field = bare(whole);
	const takes = (value: unknown) => value !== undefined && value !== "" && field.safeParse(value).success;
	if (field.def?.type === "array" && field.element) {
		const element = field.element;
		const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
		const values = parts.map((part) => (element.safeParse(part).success ? part : meant(part, element)));
		return takes(values) ? values : undefined;
	}
	for (const read of isFree(field) ? readings.slice(0, 1) : readings) {
		const value = read(text, field);
		if (takes(value)) return value;
	}
	return undefined;
}

/** The field itself, whether it must be filled or not. */
export function bare(field: Field): Field {
	const wrapped = field.def && ["optional", "nullable", "default"].includes(field.def.type);
	return wrapped && field.unwrap ? bare(field.unwrap()) : field;
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

/** Values of every form that a field may ask for; the first that it takes is its example. */
const samples: readonly unknown[] = [
	open,
	"forum-warga",
	"2020-12-09",
	"07.00-13.00",
	"+62370649350",
	"64.08.12.1002",
	"2020",
	"https://www.kpu.go.id/",
	"kim@contoh.go.id",
	"@nama",
	true,
	1,
];

/** A value that may stand in a field; `undefined` when the field is too rich for one line. */
function sampleValue(whole: Field): unknown {
	const field = bare(whole);
	const candidates = field.options ? field.options : field.element || field.shape ? [made(field)] : samples;
	return candidates.find((value) => value !== undefined && field.safeParse(value).success);
}

/** A list of one, or a group of the fields that must be filled. */
function made({ element, shape = {} }: Field): unknown {
	if (element) return [sampleValue(element)];
	const needed = Object.entries(shape).filter(([, own]) => !own.safeParse(undefined).success);
	return Object.fromEntries(needed.map(([key, own]) => [key, sampleValue(own)]));
}

/** What may stand in a field, as it is typed. */
export function sample(field: Field): string | undefined {
	const value = sampleValue(field);
	return value === undefined ? undefined : typed(value);
}
