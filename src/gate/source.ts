/** A file before its body is looked at: its place, its text, its frontmatter as data. Cheap, for all files are held at once. */
import { parseDocument, type Document as YamlDocument } from "yaml";
import { limits } from "../model/limits.ts";
import { type Place, placeOf } from "../model/schemas/kinds.ts";
import { asMeant } from "../text/meant/index.ts";
import { withoutStrangeSpace } from "../text/meant/signs.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { Finding } from "./problem.ts";

export interface Source {
	/** Path below the content folder, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly place: Place | undefined;
	/** Frontmatter as it is typed, or the whole file for `.yaml`; `undefined` when there is none. */
	readonly front: string | undefined;
	/** Offset in `text` where the YAML begins. */
	readonly yamlStart: number;
	/** Offset in `text` behind the frontmatter's last line: the body lies below it. */
	readonly yamlEnd: number;
	readonly data: unknown;
	/** Offset of what keeps well-formed YAML from becoming data: an alias, an unknown tag. */
	readonly yamlFault: number | undefined;
	/** Set when the file is no text at all; then nothing else is known of it. */
	readonly fault?: Finding;
}

export const frontmatter = /^(---[ \t]*\r?\n)([\s\S]*?)(?:(?<=\n)|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Whether a file is nothing but YAML. */
export const isYaml = (path: string) => /\.ya?ml$/.test(path);

/**
 * Reads a file's text as its author meant it; all that follows, places and remedies too, is about that text.
 * Never throws: what cannot be read is told by the rules.
 */
export const readSource = (path: string, typed: string): Source => sourceOfText(path, meantText(path, typed));

/** A file's text as its author meant it. */
export const meantText = (path: string, typed: string): string =>
	typed.length > limits.page ? typed : (isYaml(path) ? withoutStrangeSpace : asMeant)(typed);

/** What stands in a text that is as its author meant it. */
export function sourceOfText(path: string, text: string): Source {
	const place = placeOf(path);
	if (isYaml(path)) return { path, text, place, ...withData(text, 0) };
	const match = frontmatter.exec(text);
	const front = match
		? withData((match[2] ?? "").slice(0, limits.frontmatter), match[1]?.length ?? 0)
		: nothing;
	return { path, text, place, ...front };
}

/** A file that is there but is no text the rules could read. */
export const faultySource = (path: string, text: string, fault: Finding): Source => ({
	path,
	text,
	place: placeOf(path),
	...nothing,
	fault,
});

type Front = Pick<Source, "front" | "yamlStart" | "yamlEnd" | "data" | "yamlFault">;
const nothing: Front = { front: undefined, yamlStart: 0, yamlEnd: 0, data: undefined, yamlFault: undefined };

function withData(front: string, yamlStart: number): Front {
	const place = { front, yamlStart, yamlEnd: yamlStart + front.length };
	const data = readPlainYaml(front);
	if (data) return { ...place, data, yamlFault: undefined };
	const whole = readYaml(front, yamlStart);
	return { ...place, data: whole.data, yamlFault: whole.yamlFault };
}

/** Where the first anchor, alias or tag stands. */
const signAt = (text: string) => Math.max(0, text.search(/(?<=^|[\s[,])[&*!]\S/m));

/** YAML of any kind, with the place of everything in it; slow. */
export function readYaml(
	text: string,
	yamlStart: number,
): { yaml: YamlDocument; data: unknown; yamlFault?: number } {
	try {
		const yaml = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: "error" });
		if (yaml.errors.length > 0) return { yaml, data: undefined };
		if (yaml.warnings.length > 0) return { yaml, data: undefined, yamlFault: yamlStart + signAt(text) };
		return { yaml, data: yaml.toJS({ maxAliasCount: 0 }) };
	} catch {
		// Aliases, or brackets nested deeper than the stack.
		return { yaml: parseDocument(""), data: undefined, yamlFault: yamlStart + signAt(text) };
	}
}
