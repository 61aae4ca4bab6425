/**
 * The parser of a browser reads `.md`. An `.mdx` without parts of its own is the same; of any other the columns are read,
 * and its text waits for the gate of who takes it in.
 */
import type { Parse } from "../../text/normalise.ts";
import { parseText } from "./parse.ts";

const front = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Whether a text has parts that only the build can read. */
export const hasParts = (text: string): boolean => /[<{]/.test(text.replace(front, ""));

/** As the build's own parser, as far as a browser can. */
export const parseHere: Parse = (text, format) =>
	parseText(format === "mdx" && hasParts(text) ? (front.exec(text)?.[0] ?? "") : text, format);
