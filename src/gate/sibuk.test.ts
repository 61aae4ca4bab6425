/**
 * No text keeps the gate busy. Files are looked at in a process of its own, which can be ended if it never
 * comes to an end, and by its processor time, which other programs on the machine do not lengthen.
 */
import { type ChildProcess, fork } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { limits } from "../model/limits.ts";
import { berkas, tempatContoh } from "./uji.ts";

/** What a file costs at most, in looks at plain words of the greatest length. */
const most = 100;

interface Look {
	readonly path: string;
	readonly text: string;
}
interface Answer {
	readonly fate: string;
	/** Processor time in microseconds. */
	readonly cost: number;
}

let child: ChildProcess | undefined;
afterAll(() => child?.kill("SIGKILL"));

/** What the process says of a file; it is ended when the test is. */
function ask(look: Look, signal: AbortSignal): Promise<Answer> {
	child = child?.connected ? child : fork(new URL("./uji-sibuk.ts", import.meta.url));
	const process = child;
	signal.addEventListener("abort", () => process.kill("SIGKILL"));
	return new Promise((resolve) => {
		const done = (answer: Answer) => {
			process.removeAllListeners();
			resolve(answer);
		};
		process.once("message", (answer) => done(answer as Answer));
		process.once("exit", (status, by) => done({ fate: `berhenti ${status ?? by}`, cost: Infinity }));
		process.send(look);
	});
}

const size = limits.page - 1000;
const fill = (part: string, close = "") =>
	close
		? part.repeat(Math.floor(size / (part.length + close.length))) +
			close.repeat(Math.floor(size / (part.length + close.length)))
		: part.repeat(Math.floor(size / part.length));
const numbered = (part: (n: number) => string, from = 0) => {
	let text = "";
	for (let n = from; text.length < size; n++) text += part(n);
	return text;
};
const md = (body: string) => [tempatContoh.kabar, berkas("kabar", body)] as const;
const mdx = (body: string) => [tempatContoh.kim, berkas("kim", body)] as const;
const yaml = (front: string) => [tempatContoh.kabar, `---\n${front}\n---\n`] as const;

const texts: readonly (readonly [name: string, path: string, text: string])[] = [
	["braces", ...mdx(fill("{"))],
	["braces in .md", ...md(fill("{"))],
	["braces, closed", ...mdx(fill("{", "}"))],
	["lists in lists on one line", ...md(fill("- "))],
	["lists in lists, lines", ...md(`${"- ".repeat(59)}a\n`.repeat(size / 120))],
	["lists in lists, ten thousand", ...md(numbered((n) => `${" ".repeat(n)}- a\n`).slice(0, size))],
	["lists, many", ...md(fill("- a\n\n  "))],
	["quotes in quotes", ...md(fill("> "))],
	["quotes, lines", ...md(fill(`${"> ".repeat(59)}a\n`))],
	["brackets", ...md(fill("["))],
	["brackets with words", ...md(fill("[a"))],
	["brackets, closed", ...md(fill("[a ", "](/) "))],
	["links that stay open", ...md(fill("[a]("))],
	["images that stay open", ...md(fill("![a "))],
	["emphasis", ...md(fill("*a **b "))],
	["emphasis in emphasis, 3,000", ...md("*a ".repeat(3000) + "a* ".repeat(3000))],
	["strong in strong, 5,000", ...md("**a ".repeat(5000) + "a** ".repeat(5000))],
	["strikes in strikes, 5,000", ...md("~~a ".repeat(5000) + "a~~ ".repeat(5000))],
	["emphasis in emphasis, all", ...md(fill("*a ", "a* "))],
	["components in components", ...mdx(fill("<Langkah>\n\n", "</Langkah>\n\n"))],
	["components in components, 2,500", ...mdx("<Langkah>\n\n".repeat(2500) + "</Langkah>\n\n".repeat(2500))],
	["tags that stay open", ...mdx(fill("<a "))],
	["tags in .md", ...md(fill("<b>\n\n"))],
	["a ragged table", ...md(`${"|a".repeat(5000)}|\n${fill("|a|b|\n").slice(0, 40_000)}`)],
	["sums without end", ...md(fill("5*3*2 "))],
	["addresses that open and close", ...md(fill("]("))],
	["dashes that are bullets", ...md(fill("– a\n"))],
	["empty lines", ...md(fill("\n"))],
	["rows of a builder that stay open", ...md(fill("[row "))],
	["many pictures", ...md(fill("![a](gambar/a.jpg)\n"))],
	["comments that stay open", ...md(fill("<!-- "))],
	["CDATA that stays open", ...md(fill("<![CDATA[ "))],
	["directives that stay open", ...md(fill(":a["))],
	["attributes that stay open", ...md(fill(":a{"))],
	["unknown blocks", ...md(fill("::a\n"))],
	["blocks that stay open", ...md(fill(":::langkah\n"))],
	["colons", ...md(fill(":"))],
	["code that stays open", ...md(numbered((n) => `${"`".repeat((n % 290) + 1)}a`))],
	["addresses in the open", ...md(fill("https://a.b_c"))],
	["mail in the open", ...md(fill("a@"))],
	["www in the open", ...md(fill("www."))],
	["definitions", ...md(fill("[a]: b\n"))],
	["references", ...md(`[a]: /\n\n${fill("[a] ")}`)],
	["footnotes that call one", ...md(`[^a]: x\n\n${fill("[^a] ")}`)],
	["footnotes that call the next", ...md(`[^0]\n\n${numbered((n) => `[^${n}]: [^${n + 1}]\n\n`)}`)],
	["a table with many columns", ...md(`${"|a".repeat(5000)}\n${"|-".repeat(5000)}\n${"|b\n".repeat(5000)}`)],
	["headings", ...md(fill("## a\n"))],
	["wrong headings", ...md(fill("a\n=\n"))],
	["entities", ...md(fill("&amp;"))],
	["a stage's name", ...md(fill("coklit "))],
	["a stage's name a paragraph", ...md(fill("coklit\n\n"))],
	["a stage's name and commas", ...md(`Coklit ${",".repeat(60)} selesai.`)],
	["a stage's name and blanks", ...md(`Coklit${" ".repeat(60)}selesai.`)],
	["abbreviations", ...md(fill("KPU "))],
	["blanks", ...md(`a${fill(" ")}b`)],
	["lines", ...md(fill("\n"))],
	["fields", ...yaml(numbered((n) => `a${n}: 1\n`))],
	["one field again and again", ...yaml(fill("a: 1\n"))],
	["brackets in a field", ...yaml(`a: ${fill("[")}`)],
	["brackets in a field, closed", ...yaml(`a: ${fill("[", "]")}`)],
	["maps in a field", ...yaml(`a: ${fill("{a: ", "}")}`)],
	["maps in maps", ...yaml(numbered((n) => `${" ".repeat(n)}a:\n`).slice(0, size))],
	["dashes in a field", ...yaml(fill("- "))],
	["question marks in a field", ...yaml(fill("? "))],
	["anchors", ...yaml(numbered((n) => `a${n}: &a${n} 1\n`))],
	["an open quote", ...yaml(`a: "${fill("\\n ")}`)],
	["a long id", ...yaml(`judul: a\ntahapan: [${fill("a")}]`)],
	["many ids", ...yaml(`judul: a\ntahapan: [${fill("coklitt, ")}]`)],
	["a long address", ...yaml(`sumber:\n  - nama: a\n    tautan: http://${fill("a.")}`)],
	["a long mail address", ...yaml(`kontak:\n  surel: ${"a".repeat(9000)}@${fill("b.").slice(0, -9000)}`)],
	["fences of frontmatter", tempatContoh.kabar, `---\n${fill("---    x\n")}`],
	["no text at all", tempatContoh.kabar, ""],
];

let yardstick: number | undefined;

/** What plain words cost that are as long as a file may be; asked twice, for the first look warms up. */
async function plain(signal: AbortSignal): Promise<number> {
	const look = { path: tempatContoh.kabar, text: berkas("kabar", fill("Warga memeriksa namanya.\n\n")) };
	await ask(look, signal);
	const { fate, cost } = await ask(look, signal);
	expect(fate).toBe("terbit");
	return cost;
}

test.for(texts)("%s", async ([, path, text], { signal }) => {
	yardstick ??= await plain(signal);
	const { fate, cost } = await ask({ path, text }, signal);
	expect(fate).toMatch(/^(?:ditolak|terbit)$/);
	expect(cost / yardstick, "processor time, in looks at plain words").toBeLessThan(most);
});
