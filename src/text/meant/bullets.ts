/** Signs by which people begin the lines of a list, read as the one that Markdown knows. */
import { eachLine, isBlank, type Lines } from "./lines.ts";

const indent = "^([ \\t]*(?:>[ \\t]*)*)";
/** Bullets that are nothing else; the last ones are those of Word's sign fonts. */
const bullet = new RegExp(
	`${indent}[•▪●◦‣·∙■□○◆❖➢➤►⁃\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076]\\ufe0f?[ \\t]*(?=\\S)`,
);
/** Letters that Word's bullets become when only the text is pasted; a tab follows them. */
const wordBullet = new RegExp(`${indent}[o§Øüvq]\\t[ \\t]*(?=\\S)`);
/** A dash begins a line of a list when the next or the last line begins with it too: alone it may be a sentence, and a minus before a number is a sign. */
const dash = new RegExp(`${indent}(?:[–—‐‑][ \\t]+(?=\\S)|−[ \\t]+(?=[^\\s\\d]))`);
/** A second or third star below a line of a list: one of the lists inside it. */
const stars = /^([ \t]*)(\*{2,4})[ \t]+(?=\S)/;
/** Digits in a box, as phones offer them. */
const keycap = new RegExp(`${indent}(?:(\\d)\\ufe0f?\\u20e3|\u{1f51f})[ \\t]*(?=\\S)`, "u");
const numbered = new RegExp(`${indent}(?:\\d{1,3}[.)][ \\t]|\\d\\ufe0f?\\u20e3|\u{1f51f})`, "u");
const any =
	/\u20e3|^[ \t]*\*{2,4}[ \t]|[•▪●◦‣·∙■□○◆❖➢➤►⁃–—‐‑−§Ø\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\u{1f51f}]|[oüvq]\t/mu;

const belowItem = /^[ \t]*(?:[-+*•]|\*{2,4})[ \t]+\S/;

/** Bullets of all kinds as list items. */
export function asBullets(text: Lines): Lines {
	if (!any.test(text.lines.join("\n"))) return text;
	return eachLine(text, (line, at, lines) => {
		if (bullet.test(line)) return line.replace(bullet, "$1- ");
		if (wordBullet.test(line)) return line.replace(wordBullet, "$1- ");
		if (dash.test(line) && neighbours(lines, at).some((other) => dash.test(other)))
			return line.replace(dash, "$1- ");
		if (stars.test(line) && belowItem.test(lines[at - 1] ?? ""))
			return line.replace(
				stars,
				(_, indent: string, { length }: string) => `${indent}${"  ".repeat(length - 1)}- `,
			);
		return asNumber(line, at, lines);
	});
}

/** A number can begin a list anywhere when it is 1, and go on with one everywhere. */
function asNumber(line: string, at: number, lines: readonly string[]): string {
	const found = keycap.exec(line);
	if (!found) return line;
	const digit = found[2] ?? "10";
	const before = lines[at - 1];
	const goesOn = digit === "1" || isBlank(before) || numbered.test(before ?? "");
	return goesOn ? line.replace(keycap, `$1${digit}. `) : line;
}

/** The lines that are said before and after one. */
function neighbours(lines: readonly string[], at: number): string[] {
	let [before, after] = [at - 1, at + 1];
	while (before >= 0 && isBlank(lines[before])) before--;
	while (after < lines.length && isBlank(lines[after])) after++;
	return [lines[before], lines[after]].filter((line) => line !== undefined);
}
