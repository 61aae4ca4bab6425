/** A delivery as its operator reads it before he says yes. */
import { styleText } from "node:util";
import { changesBetween } from "../../src/channels/tulis/kiriman/lines.ts";
import { plain } from "../terminal.ts";
import type { Clash } from "./merge.ts";

/** No sign that turns the direction of the text, or hides in it. */
export const readable = (text: string): string =>
	plain(text).replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "�");

/** All of them: who agrees to a change has seen it. */
const listed = (lines: readonly string[], mark: string, colour: "red" | "green"): string[] =>
	lines.map((line) => styleText(colour, `    ${mark} ${readable(line)}`));

/** What differs, place by place. */
export const difference = (before: string, after: string): string =>
	changesBetween(before, after)
		.flatMap(({ at, was, now }) => [
			styleText("dim", `    baris ${at}`),
			...listed(was, "-", "red"),
			...listed(now, "+", "green"),
		])
		.join("\n");

/** The three texts of a place that two have changed. */
export const clashWords = ({ was, now, sent }: Clash, dari: string): string =>
	[
		["Semula", was],
		["Sekarang di folder isi", now],
		[`Kiriman ${dari}`, sent],
	]
		.map(([label, lines]) => {
			const all = (lines as readonly string[]).map((line) => `      ${readable(line)}`);
			return [`    ${label}:`, ...(all.length > 0 ? all : ["      (tidak ada)"])].join("\n");
		})
		.join("\n");

/** Says why nothing is written. */
export function refuse(...sentences: readonly string[]): undefined {
	for (const sentence of sentences) console.log(`  ${styleText("red", "ditolak")}  ${sentence}`);
	console.log("  Tidak ada yang ditulis.");
}
