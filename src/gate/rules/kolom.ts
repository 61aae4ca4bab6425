import type * as z from "zod";
import { readTypedDate, typedDate } from "../../model/baca-tanggal.ts";
import { type Field, fieldsAlong, fieldTree, takes } from "../../model/schemas/field-tree.ts";
import { kinds } from "../../model/schemas/kinds.ts";
import { formatDay } from "../../words/tanggal.ts";
import { type Document, offsetOf, offsetOfKey, sourceOf } from "../document.ts";
import { isFree, meant, sample, typed } from "../nilai.ts";
import type { Finding } from "../problem.ts";
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
			const known = knownKeys(fieldsAlong(whole, issue.path).at(-1));
			const right = likely(key, known, (name) => missing.has(keyOf({ path: [...issue.path, name] })));
			if (right) misspelt.add(keyOf({ path: [...issue.path, right] }));
			yield unknown(offsetOfKey(document, [...issue.path, key]), key, right, known);
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

const knownKeys = (field: Field | undefined) => field?.fields.map(({ name }) => name) ?? [];

const unknownKeys = (issues: readonly z.core.$ZodIssue[]) =>
	issues.flatMap((issue) =>
		issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ issue, key })) : [],
	);

const unknown = (
	offset: number,
	key: string,
	right: string | undefined,
	known: readonly string[],
): Finding => ({
	offset,
	message: `kolom "${key}" tidak dikenal`,
	suggestion: right
		? `Mungkin maksud Anda "${right}"?`
		: (noField[key] ?? suggest(key, known, otherFields(known))),
});

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

/** Fields that other systems have; here their purpose is served without them. */
const noField: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
	layout: "Hapus kolom ini; tampilan halaman sudah diatur.",
	id: "Hapus kolom ini; alamat halaman diambil dari nama berkasnya.",
	slug: "Hapus kolom ini; alamat halaman diambil dari nama berkasnya.",
	gambar: "Hapus kolom ini, lalu taruh gambarnya di dalam isi: ![Warga antre di TPS](gambar/foto.jpg)",
	foto: "Hapus kolom ini, lalu taruh gambarnya di dalam isi: ![Warga antre di TPS](gambar/foto.jpg)",
});

/** The field an unknown key stands for: one that is missing rather than one that is merely known. */
function likely(key: string, known: readonly string[], isMissing: (name: string) => boolean) {
	const plain = key
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, "_");
	return nearest(plain, known.filter(isMissing));
}

/** What is wrong with one value, and the value that was meant or might stand there. */
function wrong(document: Document, issue: z.core.$ZodIssue, fields: readonly Field[], nama: string): Finding {
	const { path } = issue;
	const value = valueAt(document.data, path);
	const source = typeof value === "string" ? value : (sourceOf(document, path) ?? "");
	const field = fields.at(-1);
	const described = fields.findLast(({ description }) => description)?.description;
	const isWrong = field && path.length > 0 && !takes(field, value);
	const right = isWrong && source !== "" ? meant(source, field) : undefined;
	const offset = offsetOf(document, path);
	if (right !== undefined) {
		const isUnquoted = right === source && typeof value !== "string";
		const suggestion = isUnquoted ? `Tulis di antara tanda petik: "${source}"` : write(typed(right));
		return { offset, message: `${nameOf(path)} ${issue.message}`, suggestion };
	}
	const about = isWrong && (aboutDay(source, field) ?? exampleFor(path, field, value ?? undefined));
	return {
		offset,
		message: `${nameOf(path)} ${(isWrong && faultAsText(value, source, field)) || issue.message}`,
		suggestion:
			slipOf(document, path, value) ||
			[described, about].filter(Boolean).join(" ") ||
			noFields(document) ||
			`Lihat contoh ${nama} di panduan penulis.`,
	};
}

/** A number is quoted in vain when its text would be wrong as well: then that is said. */
const faultAsText = (value: unknown, source: string, field: Field) =>
	typeof value === "number" ? field.schema.safeParse(source).error?.issues[0]?.message : undefined;

/** A field that is there in the file, but where YAML does not see it. */
function slipOf(document: Document, path: Path, value: unknown): string | undefined {
	const key = String(path.at(-1));
	const hidden = value === null ? commentAfter(document, path) : undefined;
	if (hidden) return `Teks yang diawali # harus diapit tanda petik: ${key}: "${hidden}"`;
	return value === undefined && path.length === 1 && isBelow(document, key)
		? 'Kolom ini ada di bawah baris "---" yang menutup keterangan; pindahkan baris "---" itu ke bawahnya.'
		: undefined;
}

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

/** A day that the calendar does not have: how long that month is. A month where a day belongs: one of its days. */
function aboutDay(source: string, field: Field): string | undefined {
	if (!takes(field, "2020-12-09") || isFree(field)) return undefined;
	const { year, month, day } = typedDate(source) ?? {};
	const thatYear = readTypedDate(`${source} 2020`);
	if (!year && thatYear) return `Lengkapi dengan tahunnya, misalnya ${thatYear}.`;
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
function noFields({ data, path }: Document): string | undefined {
	if (Array.isArray(data) && !isYaml(path)) return "Hapus tanda - di depan nama kolom, misalnya judul: Kabar";
	const line = typeof data === "string" ? /^([a-z_]+):(\S[^\n]*?)(?: [a-z_]+:|$)/.exec(data) : undefined;
	return line ? `Beri spasi sesudah titik dua: ${line[1]}: ${line[2]}` : undefined;
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
	keys.length > 0 ? `Hapus kolom ini. Kolom yang ada di sini: ${keys.join(", ")}.` : "Hapus kolom ini.";
