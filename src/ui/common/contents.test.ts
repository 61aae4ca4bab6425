import { expect, test } from "vitest";
import { contentsOf } from "./contents.ts";

const part = (_: unknown, at: number) => `<h2 id="h-${at}">Bagian <em>${at}</em> &#x26; lain</h2><p>isi</p>`;
const text = (headings: number, words = 10) =>
	`${Array.from({ length: headings }, part).join("")}<p>${"kata ".repeat(words)}</p>`;

test.each([
	["a short text", text(3), 0],
	["one with five headings", text(5), 0],
	["one with six", text(6), 6],
	["a long one with three", text(3, 1300), 3],
	["a long one without parts", text(2, 1300), 0],
])("%s", (_, html, expected) => expect(contentsOf(html)).toHaveLength(expected));

test("an entry is the heading as it is read", () => {
	expect(contentsOf(text(6))[1]).toEqual({ id: "h-1", text: "Bagian 1 & lain" });
});
