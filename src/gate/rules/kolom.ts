import { kinds } from "../../schemas/kinds.ts";
import { indonesian } from "../../schemas/messages.ts";
import { offsetOf } from "../document.ts";
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
						offset: offsetOf(document, [...issue.path, key]),
						message: `kolom "${key}" tidak dikenal`,
						suggestion: suggest(
							key,
							knownKeys(schema, issue.path),
							`Hapus kolom ini. Kolom untuk ${nama}: ${knownKeys(schema, issue.path).join(", ")}.`,
						),
					};
				continue;
			}
			const name = issue.path.filter((p) => typeof p === "string").at(-1) ?? "isi";
			yield {
				offset: offsetOf(document, issue.path),
				message: `kolom "${String(name)}" ${issue.message}`,
				suggestion: describe(schema, issue.path) ?? `Lihat contoh ${nama} di panduan penulis.`,
			};
		}
	},
};

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
