import { datedFields } from "../../model/schemas/kinds.ts";
import { dateReferences } from "../../model/teks.ts";
import { blocks } from "../../text/blocks/index.ts";
import { offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

type Path = (string | number)[];

function* strings(value: unknown, path: Path = []): Generator<[text: string, path: Path]> {
	if (typeof value === "string") yield [value, path];
	else if (value !== null && typeof value === "object")
		for (const [key, child] of Object.entries(value))
			yield* strings(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

const example = blocks.tanggal?.contoh ?? "";

/** A date named in a field, `:tanggal{id="…"}`, is well-formed and stands in a field that is filled. */
export const sisipan: Rule = {
	name: "sisipan",
	*check(document) {
		const { place, data, front = "" } = document;
		// An escape may stand for the brace.
		if (!place || !/[{\\]/.test(front)) return;
		const fields = datedFields(place.kind);
		for (const [text, path] of strings(data)) {
			const names = [...text.matchAll(/(?<!\w):([a-z]+)\{/g)].map((match) => match[1]);
			if (names.length === 0) continue;
			const offset = offsetOf(document, path);
			const problem = (message: string, suggestion: string): Finding => ({ offset, message, suggestion });
			if (path.length !== 1 || !fields.includes(String(path[0]))) {
				yield problem(
					`kolom "${path.at(-1)}" tidak dapat memuat blok`,
					"Tulis sebagai teks biasa; blok dipakai di dalam isi.",
				);
				continue;
			}
			for (const name of names)
				if (name !== "tanggal")
					yield problem(`blok "${name}" tidak dapat dipakai di kolom ini`, `Yang dapat dipakai: ${example}`);
			for (const reference of dateReferences(text))
				if (!blocks.tanggal?.attributes.safeParse(reference).success)
					yield problem("blok tanggal belum lengkap atau keterangannya keliru", `Contoh: ${example}`);
		}
	},
};
