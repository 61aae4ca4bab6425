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

/** `bacaan_mudah.*.teks` for the text of any step. */
const patternOf = (path: Path) => path.map((step) => (typeof step === "number" ? "*" : step)).join(".");

type Fault = Omit<Finding, "offset">;

const noBlocks = (path: Path): Fault => ({
	message: `kolom "${path.at(-1)}" tidak dapat memuat blok`,
	suggestion: "Tulis sebagai teks biasa; blok dipakai di dalam isi.",
});

/** What is wrong with the blocks of a field that is filled. */
const faultsIn = (text: string, names: readonly string[]): Fault[] => [
	...names
		.filter((name) => name !== "tanggal")
		.map((name) => ({
			message: `blok "${name}" tidak dapat dipakai di kolom ini`,
			suggestion: `Yang dapat dipakai: ${example}`,
		})),
	...dateReferences(text)
		.filter((reference) => !blocks.tanggal?.attributes.safeParse(reference).success)
		.map(() => ({
			message: "blok tanggal belum lengkap atau keterangannya keliru",
			suggestion: `Contoh: ${example}`,
		})),
];

/** A date named in a field, `:tanggal{id="…"}`, is well-formed and stands in a field that is filled. */
export const sisipan: Rule = {
	name: "sisipan",
	*check(document) {
		const { place, data, front = "" } = document;
		// An escape may stand for the brace.
		if (!place || !/[{\\]/.test(front)) return;
		const fields = datedFields(place.kind);
		for (const [text, path] of strings(data)) {
			const names = [...text.matchAll(/(?<!\w):([a-z]+)\{/g)].map((match) => match[1] ?? "");
			if (names.length === 0) continue;
			const offset = offsetOf(document, path);
			const isFilled = fields.includes(patternOf(path));
			const faults = isFilled ? faultsIn(text, names) : [noBlocks(path)];
			for (const fault of faults) yield { offset, ...fault };
		}
	},
};
