/** A schema as a person reads it: which fields, what each holds, which must be filled. */
import { type Field, fieldTree } from "./field-tree.ts";
import type { Kind } from "./kinds.ts";

export interface Kolom {
	nama: string;
	wajib: boolean;
	/** What is written there, in words. */
	jenis: string;
	keterangan: string;
}

const typeWords: Readonly<Record<Field["type"], string>> = {
	text: "teks",
	number: "angka",
	switch: "true atau false",
	choice: "pilihan",
	list: "daftar",
	group: "kelompok kolom",
	table: "kelompok kolom",
};

function wordsOf({ type, format, options, entry }: Field): string {
	if (type === "choice") return `pilihan: ${options.join(", ")}`;
	if (type === "list")
		return entry?.type === "group"
			? `daftar berisi ${entry.fields.map(({ name }) => name).join(", ")}`
			: `daftar ${entry?.type === "choice" ? wordsOf(entry) : "teks"}`;
	return format === "date" ? "tanggal" : typeWords[type];
}

/** The fields of a kind's frontmatter, in the order of the schema. Lists of entries tell the fields of one entry. */
export function fieldsOf({ schema }: Pick<Kind, "schema">): Kolom[] {
	const whole = fieldTree(schema);
	return (whole.entry ?? whole).fields.map((field) => ({
		nama: field.name,
		wajib: field.required,
		jenis: wordsOf(field),
		keterangan: field.description,
	}));
}
