/**
 * What a resident sends in, and the one message it travels in: written by the form in the reader's browser,
 * read back by `npm run masukan:baru`. The free text comes last, so that nothing in it can pass for a heading.
 */
import { jenisWords, masukan as words } from "./words.ts";

export type JenisMasukan = keyof typeof jenisWords;
export const jenisList = Object.keys(jenisWords) as JenisMasukan[];
export const isJenis = (text: string): text is JenisMasukan => text in jenisWords;

/** The one-line fields, in the order in which the message tells them. */
export const lineFields = ["untuk", "jenis", "tempat", "waktu", "dilihat", "halaman", "jawaban"] as const;
type LineField = (typeof lineFields)[number];

export interface Masukan extends Partial<Readonly<Record<Exclude<LineField, "jenis">, string>>> {
	/** Day and four letters, by which an answer finds its question. Absent in a text that no form made. */
	readonly kode?: string;
	readonly jenis?: JenisMasukan;
	readonly isi: string;
}

const letters = "BCDFGHJKLMNPQRSTVWXZ";

/** A code for a message of a day, `2020-11-17`. Letters only, so that it never looks like a number of somebody. */
export const newCode = (day: string): string =>
	`${day.replaceAll("-", "")}-${Array.from({ length: 4 }, () => letters[Math.floor(Math.random() * letters.length)]).join("")}`;

/** The day in a code. */
export const dayOf = (kode: string): string => kode.replace(/^(\d{4})(\d\d)(\d\d).*/, "$1-$2-$3");

/** One half of a character that takes two; an address cannot hold it. */
const broken = /\p{Surrogate}/gu;
/** A field's text as it stands in the message: one line, none when there is nothing but space. */
export const oneLine = (text = ""): string => text.replace(broken, "").replace(/\s+/g, " ").trim();
/** The free text as it stands in the message. */
export const manyLines = (text: string): string => text.replace(broken, "").replace(/\r\n?/g, "\n").trim();

/** The message. Fields that are empty are left out. */
export function writeMasukan({ kode, jenis, isi, ...fields }: Masukan): string {
	const values: Partial<Record<LineField, string>> = {
		...fields,
		...(jenis && { jenis: jenisWords[jenis] }),
	};
	return [
		[words.head, kode].filter(Boolean).join(" "),
		...lineFields.flatMap((name) => {
			const value = oneLine(values[name]);
			return value ? `${words[name]}: ${value}` : [];
		}),
		`${words.isi}:`,
		manyLines(isi),
	].join("\n");
}

/** The first line, also behind what a chat or a mail puts in front of it; without a code when it was typed by hand. */
const headed = new RegExp(`^(.*[:>\\]*_]\\s*)?${words.head} (\\d{8}-[A-Z]{4})[*_\\s]*$`, "i");
const bare = new RegExp(`^([>*_\\s]*)${words.head}[*_\\s]*$`, "i");

const jenisOf = (text: string) =>
	jenisList.find((jenis) => jenisWords[jenis].toLowerCase() === text.toLowerCase());

/** Reads a message back. A text that no form made is taken whole, as the free text. */
export function readMasukan(text: string): Masukan {
	const all = manyLines(text).split("\n");
	const first = [headed, bare].find((head) => all.some((line) => head.test(line)));
	if (!first) return { isi: all.join("\n") };
	const start = all.findIndex((line) => first.test(line));
	const [, before = "", kode] = first.exec(all[start] ?? "") ?? [];
	const isQuoted = before.trimStart().startsWith(">");
	const lines = all.slice(start + 1).map((line) => (isQuoted ? line.replace(/^\s*> ?/, "") : line));
	return { ...(kode && { kode: kode.toUpperCase() }), ...readFields(lines) };
}

const names = new Map(lineFields.map((name) => [words[name].toLowerCase(), name]));

/** The fields that stand before the free text, and that. A line that is none of them begins the free text. */
function readFields(lines: readonly string[]): Omit<Masukan, "kode"> {
	const fields: Partial<Record<LineField, string>> = {};
	let at = 0;
	for (; at < lines.length; at++) {
		const line = lines[at]?.trim() ?? "";
		const [, label = "", value = ""] = /^([^:]+):(.*)$/.exec(line) ?? [];
		const name = names.get(label.toLowerCase());
		if (name && fields[name] === undefined) fields[name] = value.trim();
		else if (line !== "") break;
	}
	const rest = lines
		.slice(at)
		.join("\n")
		.replace(new RegExp(`^\\s*${words.isi}:`, "i"), "");
	const { jenis, ...others } = fields;
	const kind = jenisOf(jenis ?? "");
	return { ...others, ...(kind && { jenis: kind }), isi: rest.trim() };
}
