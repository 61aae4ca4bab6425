/** One file of an earlier version of the content, as the next version has it. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from "yaml";
import { edited } from "../gate/remedy.ts";
import type { Migration } from "../model/pindah.ts";
import { placeOf } from "../model/schemas/kinds.ts";
import type { Candidate } from "./candidate.ts";

/** The file after one step; the same one when the step does not concern it. Comments and the rest of the text stay. */
export function migrate(file: Candidate, { kolom, buang, tempat }: Migration): Candidate {
	const path = movedPath(file.path, tempat);
	const kind = placeOf(path)?.kind;
	const names = (kind && kolom?.[kind]) ?? {};
	const gone = (kind && buang?.[kind]) ?? [];
	return { path, text: withColumns(file.text, path, names, gone) };
}

const movedPath = (path: string, places: Migration["tempat"] = {}): string => {
	const found = Object.entries(places).find(([before]) => path === before || path.startsWith(before));
	return found ? `${found[1]}${path.slice(found[0].length)}` : path;
};

/** Where the YAML of a file lies in its text. */
function yamlIn(text: string, path: string): [start: number, end: number] {
	if (/\.ya?ml$/.test(path)) return [0, text.length];
	const front = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
	return front ? [front[0].indexOf("\n") + 1, front[0].indexOf("\n") + 1 + (front[1]?.length ?? 0)] : [0, 0];
}

type Cut = readonly [start: number, end: number, instead: string];

function withColumns(
	text: string,
	path: string,
	names: Readonly<Record<string, string>>,
	gone: readonly string[],
): string {
	const [start, end] = yamlIn(text, path);
	const yaml = text.slice(start, end);
	const cuts = entriesOf(yaml).flatMap((entry) =>
		entry.items.flatMap((pair): Cut[] => cutFor(pair, yaml, names, gone)),
	);
	const changed = edited(
		yaml,
		cuts.map(([from, to, text]) => ({ from, to, text })),
	);
	return text.slice(0, start) + changed + text.slice(end);
}

/** The maps that hold columns: the whole file, or each of its entries. */
function entriesOf(yaml: string): YAMLMap[] {
	const contents: unknown = parseDocument(yaml).contents;
	if (isSeq(contents)) return contents.items.filter((item) => isMap(item));
	if (!isMap(contents)) return [];
	return [contents, ...contents.items.map(({ value }) => value).filter((value) => isMap(value))];
}

function cutFor(
	{ key, value }: Pair,
	yaml: string,
	names: Readonly<Record<string, string>>,
	gone: readonly string[],
): Cut[] {
	if (!isScalar(key) || !key.range) return [];
	const [from, to] = key.range;
	const name = names[String(key.value)];
	if (name) return [[from, to, name]];
	if (!gone.includes(String(key.value))) return [];
	const end = (value as { range?: [number, number, number] } | null)?.range?.[2] ?? to;
	const line = yaml.lastIndexOf("\n", from - 1) + 1;
	return [[line, end, ""]];
}
