import type * as z from "zod";
import { kinds } from "../../schemas/kinds.ts";
import { indonesian } from "../../schemas/messages.ts";
import { offsetOf, offsetOfKey, sourceOf } from "../document.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../saran.ts";

/** Every field is known, present when it must be, and of the right form. */
export const kolom: Rule = {
	name: "kolom",
	*check(document) {
		const { place, data } = document;
		if (!place || data === undefined || data === null) return;
		const { schema, nama } = kinds[place.kind];
		const result = schema.safeParse(data, { error: indonesian });
		if (result.success) return;
		for (const issue of result.error.issues) {
			if (issue.code === "unrecognized_keys") {
				for (const key of issue.keys)
					yield {
						offset: offsetOfKey(document, [...issue.path, key]),
						message: `kolom "${key}" tidak dikenal`,
						suggestion: suggest(
							key,
							knownKeys(schema, issue.path),
							otherFields(knownKeys(schema, issue.path)),
						),
					};
				continue;
			}
			yield {
				offset: offsetOf(document, issue.path),
				message: `${nameOf(issue.path)} ${issue.message}`,
				suggestion:
					quoteHint(sourceOf(document, issue.path), issue) ??
					describe(schema, issue.path) ??
					`Lihat contoh ${nama} di panduan penulis.`,
			};
		}
	},
};

/** A path as a person would say it: `kolom "mulai" (jadwal ke-3)`, `tahapan ke-2`, `kolom "telepon" (kontak)`. */
function nameOf(path: readonly PropertyKey[]): string {
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

/** YAML reads `no: 0812` as a number and drops the zero; the author's own spelling is proposed in quotes. */
function quoteHint(source: string | undefined, issue: z.core.$ZodIssue): string | undefined {
	if (!source || !/^[\d+.-]/.test(source) || issue.code !== "invalid_type" || issue.expected !== "string")
		return undefined;
	return `Tulis di antara tanda petik: "${source}"`;
}

const otherFields = (keys: readonly string[]) =>
	keys.length > 0 ? `Hapus kolom ini. Kolom yang ada di sini: ${keys.join(", ")}.` : "Hapus kolom ini.";

type Walkable = {
	shape?: Record<string, Walkable>;
	element?: Walkable;
	valueType?: Walkable;
	unwrap?: () => Walkable;
	description?: string;
	def?: { type: string };
};

function* walk(schema: unknown, path: readonly PropertyKey[]): Generator<Walkable> {
	let current = schema as Walkable | undefined;
	for (const step of [...path, undefined]) {
		while (current?.def && ["optional", "nullable", "default"].includes(current.def.type)) {
			yield current;
			current = current.unwrap?.();
		}
		if (!current) return;
		yield current;
		if (step === undefined) return;
		current =
			typeof step === "number" ? current.element : (current.shape?.[String(step)] ?? current.valueType);
	}
}

const at = (schema: unknown, path: readonly PropertyKey[]) => [...walk(schema, path)];
const knownKeys = (schema: unknown, path: readonly PropertyKey[]) =>
	Object.keys(at(schema, path).at(-1)?.shape ?? {});
const describe = (schema: unknown, path: readonly PropertyKey[]) =>
	at(schema, path).findLast((node) => node.description)?.description;
