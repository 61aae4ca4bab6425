import type { YAMLError } from "yaml";
import type { Document } from "../document.ts";
import { withoutFront } from "../front.ts";
import type { Finding } from "../problem.ts";
import { type Line, lineAs, lineAt, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { isYaml } from "../source.ts";

type Words = Omit<Finding, "offset">;

/** The frontmatter is there and YAML can read it. */
export const yaml: Rule = {
	name: "yaml",
	*check(document) {
		if (isSound(document)) return;
		const { yaml, yamlStart, yamlFault, data, text, path } = document;
		if (!yaml) {
			yield { offset: 0, ...withoutFront(text, document.place?.kind) };
			return;
		}
		if (yamlFault !== undefined)
			yield {
				offset: yamlFault,
				...(marked(lineAt(text, yamlFault)) ?? {
					message: "keterangan memakai tanda khusus YAML yang tidak dipakai di sini",
					suggestion: "Jangan memakai tanda &, *, atau ! di depan nilai; apit teks dengan tanda petik.",
				}),
			};
		else if (data === null)
			yield {
				offset: yamlStart,
				message: isYaml(path) ? "berkas ini masih kosong" : "bagian keterangan masih kosong",
				suggestion: "Isi kolomnya, misalnya judul: Judul halaman.",
			};
		yield* oncePerLine(document, yaml.errors);
		yield* cutShort(document);
	},
};

/** Nothing to ask of it: there are data, and no sign that could hide a part of them. */
const isSound = ({ data, front = "" }: Document) =>
	data !== undefined && data !== null && !/[ \t]#/.test(front);

/** Stumbles looked at; what follows them is seldom a mistake of its own. */
const most = 20;

/** One mistake often makes YAML stumble several times; the author hears of it once. */
function* oncePerLine(document: Document, errors: readonly YAMLError[]): Generator<Finding> {
	const seen = new Set<number>();
	for (const error of errors.slice(0, most)) {
		const finding = located(document, error);
		const { start } = lineAt(document.text, finding.offset);
		if (!seen.has(start)) yield finding;
		seen.add(start);
	}
	if (errors.length > 0) yield* furtherUnspaced(document, seen);
}

const cut = /^[ \t]*(?:- )?([\w-]+):[ \t]+([^"'#|>\s][^\n]*?[ \t]#[^\n]*?)[ \t\r]*$/gm;

/** `judul: Rapat #2` is only `Rapat` to YAML; nothing else would say so. Staff may leave notes in a list of theirs. */
function* cutShort({ text, yaml, yamlStart, path }: Document): Generator<Finding> {
	const source = text.slice(yamlStart, yamlStart + (yaml?.range?.[2] ?? 0));
	for (const { index, 0: found, 1: key = "", 2: value = "" } of source.matchAll(cut)) {
		const sign = value.search(isYaml(path) ? /[ \t]#\S/ : /[ \t]#/);
		if (sign < 0) continue;
		const line = lineAt(text, yamlStart + index + found.indexOf(`${key}:`));
		yield {
			offset: line.start + line.text.lastIndexOf(value) + sign + 1,
			severity: "warning",
			message: "bagian sesudah tanda # dibaca sebagai catatan dan tidak tampil",
			...rewritten(line, key, quoted(value), "Bila ia bagian dari teks, tulis"),
		};
	}
}

/** A line with another value, told and as a change. */
const rewritten = (
	line: Line,
	key: string,
	value: string,
	say = "Tulis",
): Pick<Words, "suggestion" | "fix"> => ({
	suggestion: `${say} ${key}: ${value}`,
	fix: lineAs(line, `${key}: ${value}`),
});

/** What an error says, at the line that is to be mended: an open quote or bracket is noticed only later. */
function located({ text, yamlStart }: Document, error: YAMLError): Finding {
	const offset = yamlStart + error.pos[0];
	if (error.code === "DUPLICATE_KEY" || error.code === "MULTIPLE_DOCS" || error.code === "TAB_AS_INDENT")
		return { offset, ...explain(error, lineAt(text, offset), text) };
	const opener = openLine(text, yamlStart, offset + 1);
	if (opener) return opener;
	const here = lineAt(text, offset);
	const words = unspaced(here) ?? indented(here, text) ?? marked(here) ?? explain(error, here, text);
	return { offset, ...words };
}

const pair = /^([ \t]*(?:- )?)([\w-]+):[ \t]+(.*?)[ \t]*$/;

/** The last line before a stumble whose quote or bracket stays open. */
function openLine(text: string, from: number, to: number): Finding | undefined {
	let found: Finding | undefined;
	for (let at = from; at < to; ) {
		const line = lineAt(text, at);
		const [, , key = "", value = ""] = pair.exec(line.text) ?? [];
		const words = value === "" ? undefined : leftOpen(line, key, value);
		if (words) found = { offset: line.start + line.text.trimEnd().length - value.length, ...words };
		at = text.indexOf("\n", at) + 1 || to;
	}
	return found;
}

function leftOpen(line: Line, key: string, value: string): Words | undefined {
	if (value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"/.test(value))
		return { message: "tanda petik belum ditutup", ...rewritten(line, key, `${value}"`) };
	if (!value.startsWith("[") || value.includes("]")) return undefined;
	const list = `${value.replace(/[,\s]+$/, "")}]`;
	// What has no comma may be a title that begins with a bracket.
	return {
		message: "kurung siku belum ditutup",
		...(value.includes(",")
			? rewritten(line, key, list)
			: {
					suggestion: `Bila ini daftar, tulis ${key}: ${list} dan bila ini teks, tulis ${key}: ${quoted(value)}`,
					fix: lineAs(line, `${key}: ${quoted(value)}`),
				}),
	};
}

/** Lines that are no field to YAML, each with what keeps them from it: `judul:Kabar`, `judul = Kabar`, `"judul": "Kabar",`. */
const nearlyFields: readonly [pattern: RegExp, message: (key: string, sign: string) => string][] = [
	[
		/^[ \t]*(?:- )?"([a-z_]+)"[ \t]*(:)[ \t]*(.*?),?[ \t\r]*$/,
		(key) => `kolom "${key}" ditulis dengan cara JSON: nama di antara tanda petik, koma di akhir`,
	],
	[/^[ \t]*(?:- )?([a-z_]+)[ \t]*(:)([^\s/].*)$/, (key) => `sesudah "${key}:" belum ada spasi`],
	[
		/^[ \t]*(?:- )?([a-z_]+)[ \t]*([=：])[ \t]*([^\s/].*)$/,
		(key, sign) => `di belakang "${key}" ada tanda ${sign}, bukan titik dua`,
	],
];

function unspaced(line: Line): Words | undefined {
	for (const [pattern, message] of nearlyFields) {
		const [, key, sign, value] = pattern.exec(line.text) ?? [];
		if (key && sign && value) return { message: message(key, sign), ...rewritten(line, key, value) };
	}
	return undefined;
}

/** A field that stands further in than the one above it, which has its value already. */
function indented(line: Line, text: string): Words | undefined {
	const [margin = ""] = /^[ \t]*/.exec(line.text) ?? [];
	const [, , key] = pair.exec(line.text) ?? [];
	if (!margin || !key || !/^[\w-]+:[ \t]+\S/.test(lineAt(text, line.start - 1).text)) return undefined;
	return {
		message: `kolom "${key}" menjorok`,
		suggestion: "Hapus spasi di awal baris ini, supaya sejajar dengan kolom lain.",
		fix: writing(line.start, line.start + margin.length, ""),
	};
}

/** Further lines of that kind below the one that YAML stumbled over; it does not come to them. */
function* furtherUnspaced(
	{ text, front = "", yamlStart }: Document,
	seen: ReadonlySet<number>,
): Generator<Finding> {
	let start = yamlStart;
	for (const { length } of front.split("\n")) {
		const line = lineAt(text, start);
		const words = /^["a-z]/.test(line.text) && !seen.has(line.start) ? unspaced(line) : undefined;
		if (words) yield { offset: line.start, ...words };
		start += length + 1;
	}
}

/** Text whose first sign YAML takes for its own; it is proposed in quotes. */
function marked(line: Line): Words | undefined {
	const [, , key, value = ""] = pair.exec(line.text) ?? [];
	const sign = /^(?:["'[{@`*&!%|>]|\?(?=\s))/.exec(value)?.[0];
	if (!key || !sign) return undefined;
	return {
		message:
			sign === "'" || sign === '"'
				? "tanda petik di dalam teks membingungkan pembacaan"
				: `teks yang diawali ${sign} harus diapit tanda petik`,
		...rewritten(line, key, quoted(value)),
	};
}

/** Text in the quotes it does not hold itself; those around the whole of it count for nothing. */
function quoted(value: string): string {
	const bare = isInQuotes(value) ? value.slice(1, -1) : value;
	return bare.includes('"') ? `'${bare.replaceAll("'", "’")}'` : `"${bare}"`;
}

/** Whether the first quote belongs to the last: `"Forum "Cerdas" KIM"`, not `"Forum" dan "Cerdas"`. */
function isInQuotes(value: string): boolean {
	const sign = value.charAt(0);
	if (!/^(["']).+\1$/.test(value)) return false;
	const next = value.slice(1, -1).indexOf(sign);
	// A quote that opens has a blank before it; an apostrophe stands between letters.
	return (
		next < 0 || /[\s([]/.test(value.charAt(next)) || (sign === "'" && /\p{L}/u.test(value.charAt(next + 2)))
	);
}

const explanations: Partial<Record<YAMLError["code"], Words>> = {
	DUPLICATE_KEY: {
		message: "kolom ini ditulis dua kali",
		suggestion: "Hapus salah satunya.",
	},
	TAB_AS_INDENT: {
		message: "ada tombol Tab di awal baris",
		suggestion: "Ganti Tab dengan dua spasi.",
	},
	MISSING_CHAR: {
		message: "ada tanda yang belum ditutup",
		suggestion: "Periksa tanda petik atau kurung di baris ini, lalu tutup.",
	},
	BAD_INDENT: {
		message: "jumlah spasi di awal baris tidak sejajar",
		suggestion: "Sejajarkan baris ini dengan baris sekelompoknya, pakai dua spasi untuk setiap tingkat.",
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "ada titik dua di dalam teks",
		suggestion: 'Apit seluruh teks dengan tanda petik, misalnya judul: "Kapan: hari dan jam".',
	},
	MULTIPLE_DOCS: {
		message: 'ada baris "---" di dalam keterangan',
		suggestion: "Hapus baris itu.",
	},
};

/** The words for an error in a line, with the line mended where it can be. */
function explain({ code }: YAMLError, line: Line, text: string): Words {
	if (code === "TAB_AS_INDENT") return { ...explained(code), fix: untabbed(line) };
	const [, , key, value = ""] = pair.exec(line.text) ?? [];
	const isValue = code !== "DUPLICATE_KEY" && code !== "MULTIPLE_DOCS";
	if (!key || !isValue) return explained(code);
	if (code !== "BLOCK_AS_IMPLICIT_KEY")
		return (
			explanations[code] ?? {
				message: unread.message,
				...rewritten(line, key, quoted(value), "Apit teksnya dengan tanda petik:"),
			}
		);
	if (/:(?:\s|$)/.test(value))
		return {
			message: "ada titik dua di dalam teks",
			...rewritten(
				line,
				key,
				quoted(value.replace(/^[“”](.*)[“”]$/, "$1")),
				"Apit seluruh teks dengan tanda petik:",
			),
		};
	const below = lineAt(text, line.end + 1);
	const margin = /^[ \t]*/.exec(below.text)?.[0].length ?? 0;
	return {
		message: `baris di bawah kolom "${key}" menjorok`,
		suggestion: "Hapus spasi di awal baris itu, supaya sejajar dengan kolom lain.",
		fix: writing(below.start, below.start + margin, ""),
	};
}

const unread: Words = {
	message: "susunan keterangan tidak terbaca",
	suggestion:
		"Tulis setiap keterangan di barisnya sendiri: nama kolom, titik dua, spasi, lalu isinya, misalnya judul: Kabar.",
};

const explained = (code: YAMLError["code"]): Words => explanations[code] ?? unread;

/** Two blanks for every tab at the beginning. */
function untabbed(line: Line) {
	const margin = /^[ \t]*/.exec(line.text)?.[0] ?? "";
	return writing(line.start, line.start + margin.length, margin.replaceAll("\t", "  "));
}
