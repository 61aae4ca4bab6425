import { expect, test } from "vitest";
import { bentuk } from "../gate/rules/bentuk.ts";
import { rules } from "../gate/rules/index.ts";
import { teks } from "../gate/rules/teks.ts";
import { aturan } from "../model/aturan.ts";
import { ruleWords } from "../words/salah.ts";
import { mistakes } from "./salah.ts";

test("every rule has a page", () => {
	const missing = [...rules, teks, bentuk].filter(
		({ name }) => !(aturan as readonly string[]).includes(name),
	);
	expect(missing.map(({ name }) => name)).toEqual([]);
	expect(aturan).toEqual(aturan.toSorted());
});

test("every example is one: its rule finds something in it", () => {
	const without = mistakes().filter(({ aturan: name, contoh }) => ruleWords[name].contoh && !contoh);
	expect(without.map(({ aturan: name }) => name)).toEqual([]);
});

test("what was mended is shown", () => {
	const shown = mistakes().map(
		({ aturan: name, contoh }) => `${name}: ${contoh?.sesudah?.split("\n\n").at(-1)?.trim() ?? "–"}`,
	);
	expect(shown.filter((line) => !line.endsWith("–")).join("\n")).toMatchSnapshot();
});
