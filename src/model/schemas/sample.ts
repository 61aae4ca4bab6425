/** The least that may stand in a field: an example for authors, and a file for tests. */
import { type Field, takes } from "./field-tree.ts";

/** A text that stands for any words. */
export const anyWords = "…";

/** Values of every form that a field may ask for; the first that it takes is its example. */
const samples: readonly unknown[] = [
	anyWords,
	"forum-warga",
	"2020-12-09",
	"07.00-13.00",
	"+62370649350",
	"64.08.12.1002",
	"2020",
	"https://www.kpu.go.id/",
	"kim@contoh.go.id",
	"@nama",
	true,
	1,
];

/** A value that may stand in a field; `undefined` when the field is too rich for one line. */
export function sampleOf(field: Field): unknown {
	const { type, options } = field;
	const isMade = type === "list" || type === "group";
	const candidates = type === "choice" ? options : isMade ? [made(field)] : samples;
	return candidates.find((value) => value !== undefined && takes(field, value));
}

/** A list of one, or a group of the fields that must be filled. */
function made({ entry, fields }: Field): unknown {
	if (entry) return [sampleOf(entry)];
	const needed = fields.filter(({ required }) => required);
	return Object.fromEntries(needed.map((own) => [own.name, sampleOf(own)]));
}
