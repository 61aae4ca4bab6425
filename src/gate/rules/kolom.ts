import type * as z from "zod";
import { readTypedDate, typedDate } from "../../model/baca-tanggal.ts";
import { escapePattern } from "../../model/kata.ts";
import { type Field, fieldsAlong, fieldTree, takes } from "../../model/schemas/field-tree.ts";
import { isAddressed, kinds } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import { formatDay } from "../../words/tanggal.ts";
import { chiefOf } from "../addresses/families.ts";
import { type Document, offsetOf, offsetOfKey, rangeOf, sourceOf } from "../document.ts";
import { homeOf, withoutHome } from "../foreign.ts";
import { isFree, meant, sample, typed } from "../nilai.ts";
import { readPhones } from "../phone.ts";
import type { Finding, Fix } from "../problem.ts";
import { lineAs, lineAt, withoutLine, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";
import { nearest, suggest } from "../saran.ts";
import { isYaml } from "../source.ts";

type Path = readonly PropertyKey[];

/** Every field is known, present when it must be, and of the right form. */
export const kolom: Rule = {
	name: "kolom",
	*check(document) {
		const { place, data, fields } = document;
		if (!place || !fields?.error) return;
		const { schema, nama } = kinds[place.kind];
		const whole = fieldTree(schema);
		const { issues } = fields.error;
		const missing = new Set(issues.filter(({ path }) => valueAt(data, path) === undefined).map(keyOf));
		const misspelt = new Set<string>();
		for (const { issue, key } of unknownKeys(issues)) {
			const fields = fieldsAlong(whole, issue.path).at(-1)?.fields ?? [];
			const isFree = (name: string) =>
				!misspelt.has(keyOf({ path: [...issue.path, name] })) &&
				valueAt(data, [...issue.path, name]) === undefined;
			const isMissing = (name: string) => missing.has(keyOf({ path: [...issue.path, name] }));
			const right = fieldFor(key, fields, isFree, isMissing);
			if (right) misspelt.add(keyOf({ path: [...issue.path, right.name] }));
			yield unknown(document, [...issue.path, key], right, fields);
		}
		const seen = new Set<string>();
		for (const issue of issues) {
			const key = keyOf(issue);
			if (issue.code === "unrecognized_keys" || misspelt.has(key) || seen.has(key)) continue;
			if (issue.path.length > 0) seen.add(key);
			yield wrong(document, issue, fieldsAlong(whole, issue.path), nama);
		}
	},
};

const unknownKeys = (issues: readonly z.core.$ZodIssue[]) =>
	issues.flatMap((issue) =>
		issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ issue, key })) : [],
	);

function unknown(
	document: Document,
	path: Path,
	right: Field | undefined,
	fields: readonly Field[],
): Finding {
	const key = String(path.at(-1));
	const offset = offsetOfKey(document, path);
	const message = `kolom "${key}" tidak dikenal`;
	if (right) return { offset, message, ...movedTo(right, document, path, offset) };
	const known = fields.map(({ name }) => name);
	const filled = homeOf(key, known);
	if (filled)
		return {
			offset,
			message,
			suggestion: `Kolom ini sama artinya dengan "${filled}", yang sudah ada di berkas ini: satukan isinya di sana, lalu hapus kolom ini.`,
		};
	const foreign = withoutHome(key, valueAt(document.data, path));
	const line = lineAt(document.text, offset);
	const isOneLine = !/^(?:[ \t]+\S|- )/.test(document.text.slice(line.end).replace(/^\r?\n/, ""));
	return {
		offset,
		message,
		suggestion: foreign?.suggestion ?? suggest(key, known, otherFields(known)),
		...(foreign?.goes && isOneLine && { fix: withoutLine(document.text, line) }),
	};
}

/** A column under its right name; where its value can be mended as well, the whole line. */
function movedTo(right: Field, document: Document, path: Path, offset: number) {
	const { text } = document;
	const key = String(path.at(-1));
	const value = valueAt(document.data, path);
	const line = lineAt(text, offset);
	const source = typedAt(document, path, value);
	const isPlain = new RegExp(`^${escapePattern(key)}[ \\t]*:[ \\t]+\\S`).test(text.slice(offset, line.end));
	const anew = isPlain && !takes(right, value) && source !== "" ? meant(source, right) : undefined;
	if (anew !== undefined) {
		const suggestion = `Tulis ${right.name}: ${typed(anew)}`;
		return { suggestion, fix: writing(offset, line.end, `${right.name}: ${typed(anew)}`) };
	}
	if (right.role.picture)
		return {
			suggestion: `Tulis ${right.name}: gambar/${slugOf(source.replace(/^.*\/|\.\w+$/g, "")) || "foto"}.jpg dan di bawahnya keterangan_gambar: apa yang tampak. Berkas gambarnya di folder gambar/.`,
		};
	const isSure = takes(right, value) && text.startsWith(key, offset);
	return {
		suggestion: `Ganti nama kolomnya menjadi "${right.name}".`,
		...(isSure && { fix: writing(offset, offset + key.length, right.name) }),
	};
}

const keyOf = ({ path }: { path: Path }) => JSON.stringify(path);

function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const step of path)
		value =
			value !== null && typeof value === "object" && Object.hasOwn(value, step)
				? (value as Record<PropertyKey, unknown>)[step]
				: undefined;
	return value;
}

/** The field an unknown key stands for: one that is missing rather than one that is merely not there. */
function fieldFor(
	key: string,
	fields: readonly Field[],
	isFree: (name: string) => boolean,
	isMissing: (name: string) => boolean,
): Field | undefined {
	const plain = key
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, "_");
	const names = fields.map(({ name }) => name);
	const name =
		names.find((own) => own === plain && isFree(own)) ??
		homeOf(plain, names.filter(isFree)) ??
		(withoutHome(plain, undefined) ? undefined : nearest(plain, names.filter(isMissing)));
	return fields.find((field) => field.name === name);
}

/** What is wrong with one value, and the value that was meant or might stand there. */
function wrong(document: Document, issue: z.core.$ZodIssue, fields: readonly Field[], nama: string): Finding {
	const { path } = issue;
	const value = valueAt(document.data, path);
	const source = typedAt(document, path, value);
	const field = fields.at(-1);
	const isWrong = field && path.length > 0 && !takes(field, value);
	const offset = offsetOf(document, path);
	const right = isWrong && source !== "" ? meant(source, field) : undefined;
	if (right !== undefined)
		return {
			offset,
			message: `${nameOf(path)} ${issue.message}`,
			...rightValue(document, path, right, right === source && typeof value !== "string"),
		};
	const message = `${nameOf(path)} ${(isWrong && faultAsText(value, source, field)) || issue.message}`;
	const slip =
		slipOf(document, path, value) ??
		noFields(document, path) ??
		(isWrong ? pairAsText(document, path, value, field) : undefined);
	if (slip) return { offset, message, ...slip };
	const described = fields.findLast(({ description }) => description)?.description;
	const about =
		isWrong &&
		(aboutDay(source, field) ??
			aboutHour(source, field) ??
			aboutPhones(source, field) ??
			exampleFor(path, field, value ?? undefined));
	const words = [described, about].filter(Boolean).join(" ") || `Lihat contoh ${nama} di panduan penulis.`;
	return { offset, message, suggestion: whole(document, path, source) ?? words };
}

/** A value as it was typed. */
const typedAt = (document: Document, path: Path, value: unknown): string =>
	typeof value === "string" ? value : (sourceOf(document, path) ?? "");

/** The value that was meant, put where the wrong one stands. */
function rightValue(document: Document, path: Path, right: unknown, isUnquoted: boolean): Slip {
	const anew = isUnquoted ? `"${right}"` : typed(right);
	const range = rangeOf(document, path);
	return {
		suggestion: isUnquoted ? `Tulis di antara tanda petik: ${anew}` : write(anew),
		...(range && { fix: writing(...range, anew) }),
	};
}

type Slip = { suggestion: string; fix?: Fix };

/** A line to copy for the two columns that are more than a word: what was typed stands in it. */
function whole({ place }: Document, path: Path, source: string): string | undefined {
	const [key] = path;
	if (!place || !isAddressed(place.kind) || source === "" || path.length > 2) return undefined;
	const own = chiefOf(place.kind, place.id);
	const { kim } = place.params;
	if (key === "alias")
		return `Contoh: alias: [${own.replace(/[^/#]+(\/?)$/, `${slugOf(source) || "nama-lama"}$1`)}]`;
	if (key !== "dicabut" || path.length > 1) return undefined;
	const reason = /^(?:ya|true|yes|y|iya|benar)$/i.test(source) ? "Tulis alasannya." : source;
	return `Contoh: dicabut: {alasan: ${JSON.stringify(reason)}, lihat: ${kim ? chiefOf("kim", kim) : "/faq/"}}`;
}

/** A number is quoted in vain when its text would be wrong as well: then that is said. */
const faultAsText = (value: unknown, source: string, field: Field) =>
	typeof value === "number" ? field.schema.safeParse(source).error?.issues[0]?.message : undefined;

/** A field that is there in the file, but where YAML does not see it. */
function slipOf(document: Document, path: Path, value: unknown): Slip | undefined {
	const key = String(path.at(-1));
	const hidden = value === null ? commentAfter(document, path) : undefined;
	if (hidden) {
		const line = lineAt(document.text, offsetOfKey(document, path));
		const anew = `${key}: "${hidden}"`;
		return { suggestion: `Teks yang diawali # harus diapit tanda petik: ${anew}`, fix: lineAs(line, anew) };
	}
	const isEarly = value === undefined && path.length === 1 && isBelow(document, key);
	if (!isEarly) return undefined;
	const close = lineAt(document.text, document.yamlEnd + 1);
	return {
		suggestion:
			'Kolom ini ada di bawah baris "---" yang menutup keterangan; pindahkan baris "---" itu ke bawahnya.',
		...(/^---[ \t]*$/.test(close.text) && isClosedBelow(document.text.slice(close.end))
			? { fix: withoutLine(document.text, close) }
			: {}),
	};
}

/** `- RAPI: warga` in a list of texts: its colon makes fields of it. */
function pairAsText(document: Document, path: Path, value: unknown, field: Field): Slip | undefined {
	const range = rangeOf(document, path);
	if (!range || typeof path.at(-1) !== "number" || typeof value !== "object") return undefined;
	const source = document.text.slice(...range).trim();
	if (/["\n]/.test(source) || !takes(field, source)) return undefined;
	return {
		suggestion: `Ada titik dua di dalam teks; apit dengan tanda petik: "${source}"`,
		fix: writing(range[0], range[0] + source.length, `"${source}"`),
	};
}

/** Whether another line of dashes closes the columns further down. */
const isClosedBelow = (rest: string) =>
	/^(?:\r?\n(?:[ \t]*[\w-]+:.*|[ \t]+\S.*|- .*)?)*\r?\n---[ \t]*(?:\r?\n|$)/.test(rest);

/** A line that could stand there; an empty text is no help where the author wrote something. */
function exampleFor(path: Path, field: Field, value: unknown): string | undefined {
	const key = path.at(-1);
	const example = sample(field);
	return example && typeof key !== "number" && (value === undefined || example !== "…")
		? `Contoh: ${String(key)}: ${example}`
		: undefined;
}

/** An address ends where it ends: no full stop behind it. */
const write = (value: string) => `Tulis ${value}${value.includes("://") ? "" : "."}`;

/** Several numbers where one belongs: the first there, the others where people look for them. */
function aboutPhones(source: string, field: Field): string | undefined {
	const [first, ...more] = takes(field, "+62370649350") && !isFree(field) ? readPhones(source) : [];
	return (
		first && `Satu nomor saja. Tulis "${first}", dan nomor lainnya (${more.join(", ")}) di dalam tulisan.`
	);
}

const dayAndHour = /^(.*?\d)[,;]?\s+((?:pukul|jam|pkl\.?)\s.*)$/i;

/** A time without an end, `08.00 s/d selesai`: guests need to know how long. */
function aboutHour(source: string, field: Field): string | undefined {
	if (!takes(field, "07.00-13.00") || isFree(field)) return undefined;
	const [, hour = "", minute = ""] = /^\D{0,12}(\d{1,2})[.:](\d{2})(?:\D+)?$/.exec(source.trim()) ?? [];
	if (hour === "" || Number(hour) > 21 || Number(minute) > 59) return undefined;
	const at = (later: number) => `${String(Number(hour) + later).padStart(2, "0")}.${minute}`;
	return `Jam selesainya belum disebut. Bila kira-kira dua jam, tulis "${at(0)}-${at(2)}". Bila belum tahu, hapus kolom ini dan tulis di dalam tulisan: pukul ${at(0)} sampai selesai.`;
}

/** A day that the calendar does not have: how long that month is. A month where a day belongs: one of its days. */
function aboutDay(source: string, field: Field): string | undefined {
	if (!takes(field, "2020-12-09") || isFree(field)) return undefined;
	const [, dayAlone = "", hour = ""] = dayAndHour.exec(source) ?? [];
	const alone = readTypedDate(dayAlone);
	if (alone?.length === 10)
		return `Tulis ${alone} saja, dan jamnya (${hour}) di kolom pukul atau di dalam tulisan.`;
	const { year, month, day } = typedDate(source) ?? {};
	const thatYear = readTypedDate(`${source} 2020`);
	if (!year && thatYear) return `Lengkapi dengan tahunnya, misalnya ${thatYear}.`;
	if (year && month && month > 12 && day && day <= 12)
		return `Bulannya tertukar dengan harinya; tulis ${Temporal.PlainDate.from({ year, month: day, day: month })}.`;
	if (!year || !month || month > 12) return undefined;
	const first = Temporal.PlainDate.from({ year, month, day: 1 });
	if (day === undefined) return `Tambahkan harinya, misalnya ${first}.`;
	return day > first.daysInMonth
		? `${formatDay(first, "month")} hanya sampai tanggal ${first.daysInMonth}.`
		: undefined;
}

/** `judul: #PilkadaSehat` is a field without a value: YAML takes what follows for a note. */
function commentAfter({ text }: Document, path: Path): string | undefined {
	const line = new RegExp(`^[ \\t-]*${String(path.at(-1)).replace(/\W/g, "\\$&")}:[ \\t]+(#.*)$`, "m").exec(
		text,
	);
	return line?.[1]?.trim().replaceAll('"', "'");
}

/** Whether a field stands in the body: the line that closes the frontmatter came too early. */
const isBelow = ({ text, yaml, yamlStart }: Document, key: string) =>
	new RegExp(`^${key}:`, "m").test(text.slice(yamlStart + (yaml?.range?.[2] ?? 0)));

/** Frontmatter that is one text or a list: the colon of its first line lacks a blank, or hyphens stand before names. */
function noFields({ data, path, front = "", yamlStart, yamlEnd }: Document, at: Path): Slip | undefined {
	if (at.length > 0 || isYaml(path)) return undefined;
	const all = (mended: string): Fix => writing(yamlStart, yamlEnd, mended);
	if (Array.isArray(data))
		return {
			suggestion: "Hapus tanda - di depan nama kolom, misalnya judul: Kabar",
			fix: all(front.replace(/^- /gm, "")),
		};
	const [, key = "", sign = "", value = ""] =
		typeof data === "string"
			? (/^([a-z_]+)[ \t]*([:=：])[ \t]*(\S[^\n]*?)(?: [a-z_]+[ \t]*[:=：]|$)/.exec(data) ?? [])
			: [];
	if (!key) return undefined;
	const fix = all(front.replace(/^([a-z_]+)[ \t]*[:=：][ \t]*(?=\S)/gm, "$1: "));
	return sign === ":"
		? { suggestion: `Beri spasi sesudah titik dua: ${key}: ${value}`, fix }
		: { suggestion: `Ganti tanda ${sign} dengan titik dua dan spasi: ${key}: ${value}`, fix };
}

/** A path as a person would say it: `kolom "mulai" (jadwal ke-3)`, `tahapan ke-2`, `kolom "telepon" (kontak)`. */
function nameOf(path: Path): string {
	const steps: string[] = [];
	for (const step of path) {
		if (typeof step === "number") steps.push(`${steps.pop() ?? "isi"} ke-${step + 1}`);
		else steps.push(String(step));
	}
	const last = steps.pop();
	if (last === undefined) return "keterangan";
	const named = typeof path.at(-1) === "number" ? last : `kolom "${last}"`;
	return steps.length > 0 ? `${named} (${steps.join(", ")})` : named;
}

const otherFields = (keys: readonly string[]) =>
	keys.length > 0
		? `Bila isinya perlu dibaca warga, pindahkan ke isi tulisan, lalu hapus kolom ini. Kolom yang ada di sini: ${keys.join(", ")}.`
		: "Bila isinya perlu dibaca warga, pindahkan ke isi tulisan, lalu hapus kolom ini.";
