import { afterEach, expect, test, vi } from "vitest";
import { recent, remember } from "./recent.ts";

/** A device that keeps `value`, whoever wrote it. */
function keeping(value: string) {
	const items = new Map([["cari", value]]);
	vi.stubGlobal("localStorage", {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, text: string) => items.set(key, text),
	});
}

afterEach(() => vi.unstubAllGlobals());

test.each([
	["no JSON", "{"],
	["nothing", "null"],
	["a word", '"undangan"'],
	["a number", "7"],
	["an object", '{"length":1}'],
	["a list of other things", "[1,null,{}]"],
])("%s where the last searches lie does no harm", (_, value) => {
	keeping(value);
	expect(recent()).toEqual([]);
	remember("masa tenang");
	expect(recent()).toEqual(["masa tenang"]);
});

test("the last five are kept, the newest first and each once", () => {
	keeping("[]");
	for (const query of ["a", "b", "c", "a", "d", "e", "f"]) remember(query);
	expect(recent()).toEqual(["f", "e", "d", "a", "c"]);
});
