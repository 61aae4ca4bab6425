/**
 * YAML as authors nearly always write it: columns, groups and lists by indentation, each value on one line.
 * Read without positions, many times faster than the whole language. It never guesses: whatever else
 * stands there is left to the library. A property test holds both to the same data.
 */

/** Columns of a text that is plainly YAML of this kind; `undefined` for everything else, right or wrong. Never throws. */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
	const unix = text.replaceAll("\r\n", "\n");
	if (strange.test(unix)) return undefined;
	const lines = unix.split("\n").flatMap(lineOf);
	try {
		const reader = new Reader(lines);
		const columns = reader.group(0);
		return lines.length > 0 && reader.isDone ? columns : undefined;
	} catch {
		return undefined;
	}
}

/** Control characters, and what some readers take for the end of a line or of nothing. */
const strange = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]/u;

interface Line {
	readonly indent: number;
	readonly text: string;
}

/** Blank lines and comments say nothing. */
function lineOf(line: string): Line[] {
	const [, blanks = "", text = "#"] = /^( *)(.*[^ ])? *$/.exec(line) ?? [];
	return text.startsWith("#") ? [] : [{ indent: blanks.length, text }];
}

const column = /^([a-z][a-z0-9_-]{0,60}):(?: +(.+))?$/;
const bullet = "- ";

/** Reads as far as lines are plain and indented as they should be; the rest stays unread. */
class Reader {
	private at = 0;
	private readonly lines: Line[];
	constructor(lines: Line[]) {
		this.lines = lines;
	}

	get isDone(): boolean {
		return this.at === this.lines.length;
	}

	private textAt(indent: number): string {
		const line = this.lines[this.at];
		return line?.indent === indent ? line.text : "";
	}

	group(indent: number): Record<string, unknown> {
		const columns: Record<string, unknown> = {};
		for (;;) {
			const [, key, value] = column.exec(this.textAt(indent)) ?? [];
			if (key === undefined) return columns;
			if (words.has(key) || Object.hasOwn(columns, key)) throw new Error("not plain");
			this.at++;
			columns[key] = value === undefined ? this.below(indent) : valueIn(value);
		}
	}

	/** What a column without a value on its own line holds. */
	private below(indent: number): unknown {
		const next = this.lines[this.at];
		if (!next || next.indent < indent) return null;
		if (next.text.startsWith(bullet)) return this.list(next.indent);
		return next.indent > indent ? this.group(next.indent) : null;
	}

	private list(indent: number): unknown[] {
		const items: unknown[] = [];
		for (;;) {
			const text = this.textAt(indent);
			if (!text.startsWith(bullet)) return items;
			const inner = { indent: indent + bullet.length, text: text.slice(bullet.length) };
			if (column.test(inner.text)) {
				this.lines[this.at] = inner;
				items.push(this.group(inner.indent));
			} else {
				this.at++;
				items.push(valueIn(inner.text));
			}
		}
	}
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
	["true", true],
	["false", false],
	["null", null],
]);
/** Other spellings of these words have a meaning too. */
const wordLike = /^(?:true|false|null)$/i;
const item = / *("[^"\\]*"|'[^']*'|[^ "',[\]{}][^,[\]{}]*?) *(?:,|$)/y;

function valueIn(text: string): unknown {
	return text.startsWith("[") && text.endsWith("]") ? itemsOf(text.slice(1, -1)) : scalarOf(text);
}

function itemsOf(text: string): unknown[] {
	const items: unknown[] = [];
	for (let at = 0; at < text.length; at = item.lastIndex) {
		item.lastIndex = at;
		items.push(scalarOf(item.exec(text)?.[1] ?? ""));
	}
	return items;
}

function scalarOf(text: string): unknown {
	if (/^(?:"[^"\\]*"|'[^']*')$/.test(text)) return text.slice(1, -1);
	if (words.has(text)) return words.get(text);
	if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
	if (isPlainText(text)) return text;
	throw new Error("not plain");
}

/** Begins with a letter, or is a date, or begins with a number and goes on after a blank; and holds no sign that ends a text. */
const isPlainText = (text: string) =>
	/^(?:\p{L}|\d{4}-\d\d(?:-\d\d)?$|\d[^ ]* .)/u.test(text) &&
	!wordLike.test(text) &&
	!/:(?: |$)| #/.test(text);
