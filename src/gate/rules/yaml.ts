import type { YAMLError } from "yaml";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
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
			yield { offset: 0, ...notFound(text) };
			return;
		}
		if (yamlFault !== undefined)
			yield {
				offset: yamlFault,
				...(marked(lineAt(text, yamlFault).text) ?? {
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
	data !== undefined && data !== null && !/[ \t]#\S/.test(front);

/** Why no frontmatter was found at the top of a file. */
function notFound(text: string): Words {
	if (/^---[ \t]*\r?\n/.test(text))
		return {
			message: "bagian keterangan belum ditutup",
			suggestion: 'Tambahkan baris "---" sesudah keterangan terakhir, sebelum isi.',
		};
	if (/^\s+---[ \t]*\r?\n/.test(text))
		return {
			message: 'ada baris kosong atau spasi di atas "---" yang pertama',
			suggestion: 'Hapus, supaya berkas mulai dengan baris "---".',
		};
	if (/^(?:[—–-]{1,2}|-{4,}|—-|-—)[ \t]*\r?\n/.test(text))
		return {
			message: "baris pertama bukan tiga tanda hubung",
			suggestion:
				'Ganti baris pertama dengan tiga tanda hubung biasa: "---". Ponsel kadang menggantinya menjadi satu garis panjang.',
		};
	return {
		message: "bagian keterangan di atas berkas tidak ditemukan",
		suggestion: 'Mulai berkas dengan baris "---", isi keterangannya, lalu tutup dengan baris "---" lagi.',
	};
}

/** A line of the file: where it starts, and its text. */
function lineAt(text: string, offset: number) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", start);
	return { start, text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "") };
}

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
}

const cut = /^[ \t]*(?:- )?([\w-]+):[ \t]+([^"'#|>\s][^\n]*?[ \t]#\S[^\n]*?)\s*$/gm;

/** `judul: Rapat #2` is only `Rapat` to YAML; nothing else would say so. */
function* cutShort({ text, yaml, yamlStart }: Document): Generator<Finding> {
	const source = text.slice(yamlStart, yamlStart + (yaml?.range?.[2] ?? 0));
	for (const { index, 0: line, 1: key = "", 2: value = "" } of source.matchAll(cut))
		yield {
			offset: yamlStart + index + line.lastIndexOf(value) + value.search(/[ \t]#\S/) + 1,
			severity: "warning",
			message: "bagian sesudah tanda # dibaca sebagai catatan dan tidak tampil",
			suggestion: `Bila ia bagian dari teks, tulis ${key}: ${quoted(value)}`,
		};
}

/** What an error says, at the line that is to be mended: an open quote or bracket is noticed only later. */
function located({ text, yamlStart }: Document, error: YAMLError): Finding {
	const offset = yamlStart + error.pos[0];
	if (error.code === "DUPLICATE_KEY" || error.code === "MULTIPLE_DOCS" || error.code === "TAB_AS_INDENT")
		return { offset, ...explain(error) };
	const opener = openLine(text.slice(yamlStart, offset + 1));
	if (opener) return { offset: yamlStart + opener.at, ...opener.words };
	const here = lineAt(text, offset);
	const words = unspaced(here.text) ?? marked(here.text) ?? explain(error, here.text);
	return { offset, ...words };
}

const pair = /^([ \t]*(?:- )?)([\w-]+):[ \t]+(.*?)[ \t]*$/;

/** The last line before a stumble whose quote or bracket stays open. */
function openLine(before: string): { at: number; words: Words } | undefined {
	let start = 0;
	let found: { at: number; words: Words } | undefined;
	for (const line of before.split("\n")) {
		const [, indent = "", key = "", value = ""] = pair.exec(line.replace(/\r$/, "")) ?? [];
		const at =
			start + line.length - line.trimEnd().length + line.indexOf(value, indent.length + key.length + 1);
		const opened = value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"/.test(value);
		if (opened)
			found = {
				at,
				words: { message: "tanda petik belum ditutup", suggestion: `Tulis ${key}: ${value}"` },
			};
		else if (value.startsWith("[") && !value.includes("]"))
			found = {
				at,
				words: {
					message: "kurung siku belum ditutup",
					suggestion: closed(key, value.replace(/[,\s]+$/, "")),
				},
			};
		start += line.length + 1;
	}
	return found;
}

/** A list that stays open; what has no comma may be a title that begins with a bracket. */
const closed = (key: string, value: string) =>
	value.includes(",")
		? `Tulis ${key}: ${value}]`
		: `Bila ini daftar, tulis ${key}: ${value}] dan bila ini teks, tulis ${key}: ${quoted(value)}`;

/** `judul:Kabar` is no field to YAML. */
function unspaced(line: string): Words | undefined {
	const [, key, value] = /^[ \t]*(?:- )?([a-z_]+):([^\s/].*)$/.exec(line) ?? [];
	if (!key || !value) return undefined;
	return {
		message: `sesudah "${key}:" belum ada spasi`,
		suggestion: `Tulis ${key}: ${value}`,
	};
}

/** Text whose first sign YAML takes for its own; it is proposed in quotes. */
function marked(line: string): Words | undefined {
	const [, , key, value = ""] = pair.exec(line) ?? [];
	const sign = /^["'[{@`*&!%|>]/.exec(value)?.[0];
	if (!key || !sign) return undefined;
	return {
		message:
			sign === "'" || sign === '"'
				? "tanda petik di dalam teks membingungkan pembacaan"
				: `teks yang diawali ${sign} harus diapit tanda petik`,
		suggestion: `Tulis ${key}: ${quoted(value)}`,
	};
}

/** Text in the quotes it does not hold itself. */
function quoted(value: string): string {
	const bare = /^'[^"]*'$/.test(value) ? value.slice(1, -1) : value;
	return bare.includes('"') ? `'${bare.replaceAll("'", "’")}'` : `"${bare}"`;
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

/** The words for an error; with the line it stands in, the mended line as well. */
function explain({ code }: YAMLError, line = ""): Words {
	const [, , key, value = ""] = pair.exec(line) ?? [];
	if (code === "BLOCK_AS_IMPLICIT_KEY" && key && /:(?:\s|$)/.test(value))
		return {
			message: "ada titik dua di dalam teks",
			suggestion: `Apit seluruh teks dengan tanda petik: ${key}: ${quoted(value.replace(/^[“”](.*)[“”]$/, "$1"))}`,
		};
	if (code === "BLOCK_AS_IMPLICIT_KEY" && key)
		return {
			message: `baris di bawah kolom "${key}" menjorok`,
			suggestion: "Hapus spasi di awal baris itu, supaya sejajar dengan kolom lain.",
		};
	return (
		explanations[code] ?? {
			message: "susunan keterangan tidak terbaca",
			suggestion: key
				? `Apit teksnya dengan tanda petik: ${key}: ${quoted(value)}`
				: "Tulis setiap keterangan di barisnya sendiri: nama kolom, titik dua, spasi, lalu isinya, misalnya judul: Kabar.",
		}
	);
}
