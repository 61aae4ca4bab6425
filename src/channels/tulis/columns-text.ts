/**
 * The columns of a file with new values, and every other sign of it as its author typed it: a change stays as small in
 * the file as it was in the form.
 */
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import { yamlOf } from "./yaml-text.ts";

type Values = Readonly<Record<string, unknown>>;

/** The YAML with these values, and a line break; `undefined` when it is no plain list of columns. */
export function withValues(yaml: string, values: Values, order: readonly string[]): string | undefined {
	const segments = segmentsOf(yaml);
	if (!segments) return undefined;
	const lines = segments.columns.map(({ key, text, value }) => ({
		key,
		text: isSame(value, values[key]) ? text : rewritten(text, key, values[key]),
	}));
	const known = new Set(lines.map(({ key }) => key));
	for (const key of order) {
		if (known.has(key) || values[key] === undefined) continue;
		const before = order.slice(0, order.indexOf(key));
		const at = lines.findLastIndex((line) => before.includes(line.key));
		lines.splice(at + 1, 0, { key, text: yamlOf({ [key]: values[key] }) });
	}
	return segments.top + lines.map(({ text }) => text).join("");
}

interface Column {
	readonly key: string;
	/** Its lines, with what is noted above it. */
	readonly text: string;
	readonly value: unknown;
}

/** The text of each column, and what stands above the first. */
function segmentsOf(yaml: string): { top: string; columns: Column[] } | undefined {
	const document = parseDocument(yaml, { uniqueKeys: true });
	const { contents } = document;
	if (document.errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
	const starts = contents.items.map(({ key }) => ({
		key: isScalar(key) ? String(key.value) : "",
		at: noteAbove(yaml, isNode(key) ? (key.range?.[0] ?? 0) : 0),
	}));
	const data = document.toJS({ maxAliasCount: 0 }) as Values;
	const whole = `${yaml}\n`;
	return {
		top: whole.slice(0, starts[0]?.at ?? whole.length),
		columns: starts.map(({ key, at }, index) => ({
			key,
			text: whole.slice(at, starts[index + 1]?.at ?? whole.length),
			value: data[key],
		})),
	};
}

/** Where the notes and blank lines above a column begin. */
function noteAbove(yaml: string, at: number): number {
	const before = /(?:^|\n)((?:[ \t]*(?:#.*)?\n)+)$/.exec(yaml.slice(0, at));
	return before ? at - (before[1]?.length ?? 0) : at;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: value !== null && typeof value === "object"
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, one]) => [key, sorted(one)]),
				)
			: value;

/** A column with another value; of a group only what differs is written anew. */
function rewritten(text: string, key: string, value: unknown): string {
	const notes = /^(?:[ \t]*(?:#.*)?\n)*/.exec(text)?.[0] ?? "";
	if (value === undefined) return notes.trim() === "" ? "" : notes;
	return withGroup(text, value) ?? notes + yamlOf({ [key]: value });
}

const isGroup = (value: unknown): value is Values =>
	value !== null && typeof value === "object" && !Array.isArray(value);

/** A group whose columns stand below its name, with these in it; `undefined` for anything else. */
function withGroup(text: string, value: unknown): string | undefined {
	const [, name = "", indent = ""] =
		/^((?:[ \t]*(?:#.*)?\n)*[^\s#][^\n]*:[ \t]*(?:#.*)?\n)( +)[^\s-]/.exec(text) ?? [];
	if (indent === "" || !isGroup(value) || Object.keys(value).length === 0) return undefined;
	const lines = text.slice(name.length).replace(/\n$/, "").split("\n");
	const own = lines.filter((line) => line.trim() !== "");
	if (!own.every((line) => line.startsWith(indent))) return undefined;
	const inner = lines.map((line) => line.slice(indent.length)).join("\n");
	const now = withValues(inner, value, Object.keys(value));
	return now && name + now.replace(/^(?=.)/gm, indent);
}
