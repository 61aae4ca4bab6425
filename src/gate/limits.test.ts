import { expect, test } from "vitest";
import { limits } from "../model/limits.ts";
import { tooComplex } from "./limits.ts";

const said = (text: string, format: "md" | "mdx" = "md") => {
	const found = tooComplex(text, format);
	return found && `${found.message} ${found.offset}`;
};

test("an ordinary page is none too much, however it is written", () => {
	expect(said("")).toBeUndefined();
	expect(said("- [ ] a\n> > b\n| c | d |\n:::peringatan\n{x}\n".repeat(100))).toBeUndefined();
});

test("twenty printed pages are the most", () => {
	expect(said("a ".repeat(limits.page / 2))).toBeUndefined();
	expect(said(`${"a ".repeat(limits.page / 2)}a`)).toBe(`too long ${limits.page}`);
});

test.each([
	["indentation", (n: number) => `${" ".repeat(n)}a`, 200],
	["quotes", (n: number) => ">".repeat(n), 60],
	["lists", (n: number) => "- ".repeat(n), 60],
	["colons", (n: number) => ":".repeat(n), 60],
	["openings", (n: number) => "[".repeat(n), 300],
	["cells", (n: number) => "|".repeat(n), 200],
])("too many signs of one kind stand at their place: %s", (_, make, most) => {
	expect(said(`Isi.\n${make(most - 1)}`)).toBeUndefined();
	expect(said(`Isi.\n${make(most)}`)).toBe("too deep 5");
});

test("the first of several places is told", () => {
	expect(said(`a\n${"[".repeat(300)}\n${">".repeat(60)}`)).toBe("too deep 2");
	expect(said(":".repeat(60))).toBe("too deep 0");
});

test("the three-hundredth block is one too many, and is where it stands", () => {
	expect(said(":a{}".repeat(299))).toBeUndefined();
	expect(said(":a{}".repeat(300))).toBe(`too many marks ${299 * 4}`);
	expect(said(":a[".repeat(301))).toBe(`too many marks ${299 * 3}`);
});

test("a word of thousands of letters is none", () => {
	expect(said(`Isi ${"a_".repeat(limits.word / 2)}`)).toBeUndefined();
	expect(said(`Isi ${"a_".repeat(limits.word / 2)}a@b`)).toBe("too long a word 4");
});

test("what looks like the beginning of a block counts, too", () => {
	expect(said("a:b ".repeat(limits.colons - 1))).toBeUndefined();
	expect(said("a:b ".repeat(limits.colons))).toBe(`too many marks ${(limits.colons - 1) * 4 + 1}`);
});

test("braces count where they could be commands", () => {
	expect(said("{ ".repeat(199), "mdx")).toBeUndefined();
	expect(said("{ ".repeat(200), "mdx")).toBe("too many braces 398");
	expect(said("{ ".repeat(200), "md")).toBeUndefined();
});
