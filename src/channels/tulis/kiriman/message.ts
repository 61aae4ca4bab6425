/**
 * A change of one file as a message that people read and send on: what was, what is to be, the file, and the version it
 * was made from. Written by the desk, read back by `npm run terima`. Every line of the file stands behind a bar, so that
 * no chat takes it for a list or a quotation, and nothing in it can pass for a heading.
 */
import type { Change } from "./lines.ts";
import { namePattern, shortName } from "./versi.ts";

export interface Kiriman {
	/** What it is, for who reads the message: "Profil untuk KIM Sekarbela". */
	readonly judul: string;
	/** Who sends it, as he calls himself. */
	readonly dari: string;
	/** Path below the content folder. */
	readonly berkas: string;
	/** The version it was made from; absent for a new file. */
	readonly versi?: string | undefined;
	readonly changes: readonly Change[];
}

const head = "Kiriman meja tulis";
const tail = "Akhir kiriman";
const fresh = "berkas baru";
const bar = (line: string) => (line === "" ? "|" : `| ${line}`);

/** By this a message shows that it came as it was sent; who sent it may be spelt anew. */
const sumOf = ({ berkas, versi, changes }: Omit<Kiriman, "judul" | "dari">): string =>
	shortName(JSON.stringify([berkas, versi ?? "", changes.map(({ at, was, now }) => [at, was, now])]));

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The message. */
export const writeKiriman = (kiriman: Kiriman): string =>
	[
		`${head}: ${oneLine(kiriman.judul)}`,
		`Dari: ${oneLine(kiriman.dari)}`,
		`Berkas: ${kiriman.berkas}`,
		`Versi: ${kiriman.versi ?? fresh}`,
		...kiriman.changes.flatMap(({ at, was, now }) => ["", ...hunk(at, was, now)]),
		"",
		`${tail} ${sumOf(kiriman)}`,
		"",
	].join("\n");

function hunk(at: number, was: readonly string[], now: readonly string[]): string[] {
	if (was.length === 0) return [`Baris ${at}, ditambah:`, ...now.map(bar)];
	if (now.length === 0) return [`Baris ${at}, dihapus:`, ...was.map(bar)];
	return [`Baris ${at}, semula:`, ...was.map(bar), "menjadi:", ...now.map(bar)];
}

/** What came of a message on its way. */
export type Arrived =
	| { readonly state: "utuh" | "berubah"; readonly kiriman: Kiriman }
	/** Its end is missing. */
	| { readonly state: "terpotong"; readonly judul: string }
	/** It has no file, no version or no change that could be read. */
	| { readonly state: "tak-terbaca"; readonly judul: string };

/** A blank may have become one that does not break. */
const spaced = (words: string) => words.replaceAll(" ", "\\s");
const begins = new RegExp(`^(.*?)${spaced(head)}\\s*:?\\s*(.*)$`, "i");

/** Every message in a text, in order; what stands between them is no part of any. */
export function readKiriman(text: string): Arrived[] {
	const lines = text.replace(/\r\n?|\u2028|\u2029/g, "\n").split("\n");
	const starts = lines.flatMap((line, at) => (isBar(line) || !begins.test(line) ? [] : [at]));
	return starts.map((from, index) => readOne(lines.slice(from, starts[index + 1])));
}

const ending = new RegExp(`^[*_~>\\s]*${spaced(tail)}\\s+(${namePattern})`, "i");
/** Whether a line ends a message. */
export const isLastLine = (line: string): boolean => !isBar(line) && ending.test(plainSpace(line));

/** A line of the file itself, also in a quotation of a mail. */
const isBar = (line: string) => /^[\s>\u200B\u200E\u200F\u2060]*\|/.test(line);

function readOne([first = "", ...rest]: string[]): Arrived {
	const [, before = "", judul = ""] = begins.exec(first) ?? [];
	const isQuoted = before.trimStart().startsWith(">");
	const lines = isQuoted ? rest.map((line) => line.replace(/^\s*(?:>\s?)+/, "")) : rest;
	const end = lines.findIndex(isLastLine);
	if (end < 0) return { state: "terpotong", judul };
	const sum = ending.exec(plainSpace(lines[end] ?? ""))?.[1]?.toLowerCase();
	const readings = mendings.map((mend) => parse(judul, lines.slice(0, end), mend));
	const whole = readings.find((kiriman) => kiriman && sumOf(kiriman) === sum);
	if (whole) return { state: "utuh", kiriman: whole };
	return readings[0] ? { state: "berubah", kiriman: readings[0] } : { state: "tak-terbaca", judul };
}

/** What chats and mail do to a line, undone in one way; and what stands for a line break that they put in. */
interface Mending {
	readonly undo: (line: string) => string;
	readonly joint: string;
}

const plainSpace = (line: string) =>
	line.replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, "").replace(/[\u00A0\u2007\u202F]/g, " ");
const plainQuotes = (line: string) => line.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'");
const plainDashes = (line: string) => line.replace(/[—–]/g, "--").replaceAll("…", "...");

const undoings: readonly ((line: string) => string)[] = [
	(line) => line,
	plainSpace,
	plainQuotes,
	(line) => plainQuotes(plainSpace(line)),
	(line) => plainDashes(plainQuotes(plainSpace(line))),
];
const mendings: readonly Mending[] = undoings.flatMap((undo) => [
	{ undo, joint: " " },
	{ undo, joint: "" },
]);

const opening = /^[*_~]*baris\s+(\d{1,6})\s*,\s*(semula|dihapus|ditambah)\s*:[*_~\s]*$/i;
const turning = /^[*_~]*menjadi\s*:[*_~\s]*$/i;
const field = /^[*_~]*(dari|berkas|versi)\s*:[*_~]*\s*(.*?)[*_~]*$/i;

const longestField = 400;

interface Writing {
	fields: Record<string, string>;
	changes: { at: number; was: string[]; now: string[] }[];
	/** Where the next line of the file belongs. */
	into: string[] | undefined;
	/** The field that a wrapped line goes on. */
	last: string | undefined;
}

/** The message between its first and its last line, its lines mended in one way. */
function parse(judul: string, lines: readonly string[], { undo, joint }: Mending): Kiriman | undefined {
	const writing: Writing = { fields: {}, changes: [], into: undefined, last: undefined };
	for (const line of lines) if (!take(line, writing, undo)) goOn(undo(line).trim(), writing, joint);
	const { dari = "", berkas = "", versi = "" } = writing.fields;
	const path = berkas.replace(/\s/g, "");
	const isNew = oneLine(versi).toLowerCase() === fresh;
	const named = new RegExp(`^${namePattern}$`).test(versi.toLowerCase());
	if (path === "" || !(isNew || named) || writing.changes.length === 0) return undefined;
	return {
		judul,
		dari,
		berkas: path,
		...(named && { versi: versi.toLowerCase() }),
		changes: writing.changes,
	};
}

/** Takes a line for what it is; `false` when it goes on with the one above. */
function take(line: string, writing: Writing, undo: (line: string) => string): boolean {
	if (isBar(line)) {
		writing.into?.push(undo(line.replace(/^[^|]*\|/, "")).replace(/^ /, ""));
		return true;
	}
	const plain = plainSpace(line).trim();
	const [, at = "", how = ""] = opening.exec(plain) ?? [];
	const last = writing.changes.at(-1);
	if (at) {
		const change = { at: Number(at), was: [], now: [] };
		writing.changes.push(change);
		writing.into = how.toLowerCase() === "ditambah" ? change.now : change.was;
	} else if (last && turning.test(plain)) writing.into = last.now;
	else return !last && takeField(plain, writing);
	return true;
}

function takeField(plain: string, writing: Writing): boolean {
	const [, name = "", value = ""] = (plain.length < longestField && field.exec(plain)) || [];
	if (!name) return false;
	writing.last = name.toLowerCase();
	writing.fields[writing.last] = value;
	return true;
}

/** A line that was too long for a mail. */
function goOn(rest: string, { into, fields, last }: Writing, joint: string): void {
	if (rest === "") return;
	const above = into?.pop();
	if (above !== undefined) into?.push(above.trimEnd() + joint + rest);
	else if (into === undefined && last !== undefined) fields[last] = `${fields[last]} ${rest}`.trim();
}
