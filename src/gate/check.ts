/** The one gate: what is wrong with a file, all of it at once. */
import type { Document } from "./document.ts";
import { type Problem, placeOfOffset } from "./problem.ts";
import type { Rule } from "./rule.ts";
import { bentuk } from "./rules/bentuk.ts";
import { rules } from "./rules/index.ts";
import { teks } from "./rules/teks.ts";
import { tempat } from "./rules/tempat.ts";
import type { World } from "./world.ts";

/** Problems told of one file; whoever has more mends these first. */
const most = 100;

/** Authors' words in a message must not steer a terminal or a log: no control character but a line break. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n]/gu, "�");

/** What is no text, lies nowhere, or has the shape of something else, is first to be mended itself. */
function rulesFor(document: Document, world: World): readonly Rule[] {
	if (document.fault) return [teks];
	if (!document.place) return [tempat];
	return bentuk.check(document, world)[Symbol.iterator]().next().done ? rules : [tempat, bentuk];
}

/** Every problem of a document, in the order of the text. Pure: no files, no clock, no Astro. */
export function check(document: Document, world: World): Problem[] {
	return rulesFor(document, world)
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
			...(finding.fix && { fix: finding.fix }),
		}));
}
