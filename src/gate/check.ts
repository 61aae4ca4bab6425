/** The one gate: what is wrong with a file, all of it at once. */
import type { Document } from "./document.ts";
import { type Problem, placeOfOffset } from "./problem.ts";
import { rules } from "./rules/index.ts";
import { teks } from "./rules/teks.ts";
import type { World } from "./world.ts";

/** Problems told of one file; whoever has more mends these first. */
const most = 100;

/** Authors' words in a message must not steer a terminal or a log: no control character but a line break. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n]/gu, "�");

/** Every problem of a document, in the order of the text. Pure: no files, no clock, no Astro. */
export function check(document: Document, world: World): Problem[] {
	const active = document.fault ? [teks] : rules;
	return active
		.flatMap((rule) => [...rule.check(document, world)].map((finding) => ({ rule, finding })))
		.sort((a, b) => a.finding.offset - b.finding.offset)
		.slice(0, most)
		.map(({ rule, finding }) => ({
			file: document.path,
			...placeOfOffset(document.text, finding.offset),
			rule: rule.name,
			severity: finding.severity ?? "error",
			message: printable(finding.message).replaceAll("\n", " "),
			suggestion: printable(finding.suggestion),
		}));
}
