/** Lines that Markdown would take for code or a heading, though nobody meant either. */
import { eachLine, isBlank, isProse, item, type Lines } from "./lines.ts";

/** Four blanks or a tab before a paragraph are how it is begun, and no code. */
export function asText(text: Lines): Lines {
	return withPictures(withQuotes(withBlocks(withRules(withoutIndent(text)))));
}

const opening = /^(:{3,})[ \t]*([A-Za-z]{3,})(?:[ \t]+(?=\{))?(\{.*\})?[ \t]*(\r?)$/;

/** Blanks in the first line of a block and capitals in its name do not count. */
const withBlocks = (text: Lines): Lines =>
	eachLine(text, (line) =>
		line.startsWith(":::")
			? line.replace(
					opening,
					(_, marks, name: string, keys = "", end = "") => marks + name.toLowerCase() + keys + end,
				)
			: line,
	);

const spaced =
	/(?<=!\[[^\]\n]*\]\()[ \t]*(gambar\/(?:[^<>"()\\\n]|\(\d+\))+\.(?:jpe?g|png|webp|avif|heic|jfif))[ \t]*(?=\))/gi;

/** A picture whose name has blanks in it, as phones call them. */
const withPictures = (text: Lines): Lines =>
	eachLine(text, (line) =>
		line.includes("](")
			? line.replace(spaced, (whole, name: string) => (/[ \t]/.test(name) ? `<${name}>` : whole))
			: line,
	);

const indented = /^(?: {4,}| {0,3}\t)[ \t]*(?=\S)/;

const withoutIndent = (text: Lines): Lines => {
	const margin = new Margin();
	return text.lines.some((line) => indented.test(line))
		? eachLine(text, (line) => margin.follow(line))
		: text;
};

/** Goes from line to line and knows where the text of the list it is in begins, at the margin where it is in none. */
class Margin {
	#inner = 0;
	#isInList = false;
	#isAfterBlank = true;

	/** The line, without the blanks that would make code of it. */
	follow(line: string): string {
		if (isBlank(line)) {
			this.#isAfterBlank = true;
			return line;
		}
		const depth = depthOf(line);
		const marker = item.exec(line)?.[0];
		if (marker !== undefined && (depth < 4 || this.#isInList)) return this.#item(line, marker);
		if (this.#isAfterBlank && depth < Math.min(this.#inner, 2)) this.#leave();
		// What follows more such lines is one of them.
		const isCode = this.#isAfterBlank && depth >= this.#inner + 4;
		this.#isAfterBlank = isCode;
		return isCode ? " ".repeat(this.#inner) + line.trimStart() : line;
	}

	#item(line: string, marker: string): string {
		this.#inner = depthOf(marker) + marker.trim().length + 1;
		this.#isInList = true;
		this.#isAfterBlank = false;
		return line;
	}

	#leave(): void {
		this.#inner = 0;
		this.#isInList = false;
	}
}

/** How far a line stands in; a tab goes on to the next multiple of four. */
function depthOf(line: string): number {
	let depth = 0;
	for (const sign of line)
		if (sign === "\t") depth += 4 - (depth % 4);
		else if (sign === " ") depth++;
		else break;
	return depth;
}

const underline = /^([ \t]{0,3})(=+|-+)([ \t]*\r?)$/;

/** A line drawn below a sentence is a line, and makes no heading of it. */
function withRules(text: Lines): Lines {
	let above = "";
	return eachLine(text, (line, at) => {
		const before = text.closed[at - 1] ? "" : above;
		above = ruled(line, before);
		return above;
	});
}

function ruled(line: string, above: string): string {
	const [, before = "", marks = "", after = ""] = underline.exec(line) ?? [];
	const isEmptyItem = marks === "-" && item.test(above);
	if (marks === "" || isEmptyItem || !isProse(above)) return line;
	return marks.length < 3 ? `${before}\\${marks}${after}` : `${before}***${after}`;
}

/** Where the keys of a block stand: `:::peringatan{…}`, `<Peringatan …>`. */
const keys = /(?<=:[a-z]+)\{[^{}]*\}|<[A-Z][a-z]*[ \t][^<>]*>/g;

/** Phones turn the quotes of a block's keys; turned or not, they are quotes. */
const withQuotes = (text: Lines): Lines =>
	eachLine(text, (line) =>
		/[“”„‟″]|=[‘’]/.test(line)
			? line.replace(keys, (key) => key.replace(/[“”„‟″]/g, '"').replace(/=\s*[‘’]([^‘’"]*)[‘’]/g, '="$1"'))
			: line,
	);
