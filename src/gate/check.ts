/** The one gate: what is wrong with a file, all of it at once. */
import type { Document } from "./document.ts";
import { type Problem, placeOfOffset } from "./problem.ts";
import { rules } from "./rules/index.ts";
import { teks } from "./rules/teks.ts";
import type { World } from "./world.ts";

/** Every problem of a document, in the order of the text. Pure: no files, no clock, no Astro. */
export function check(document: Document, world: World): Problem[] {
	const active = document.fault ? [teks] : rules;
	return active
		.flatMap((rule) => [...rule.check(document, world)].map((finding) => ({ rule, finding })))
		.sort((a, b) => a.finding.offset - b.finding.offset)
		.map(({ rule, finding }) => ({
			file: document.path,
			...placeOfOffset(document.text, finding.offset),
			rule: rule.name,
			severity: finding.severity ?? "error",
			message: finding.message,
			suggestion: finding.suggestion,
		}));
}
