import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/gate/document.ts";
import { yamlOf } from "../src/text/templates/text.ts";
import { codeowners, codeownersOf, codeownersPath, guarded } from "./pemilik.ts";
import { ownersOf } from "./pengelola.ts";

const read = (path: string, data: object) =>
	readDocument(path, path.endsWith(".yaml") ? yamlOf(data) : `---\n${yamlOf(data)}---\n`, () => ({
		type: "root",
		children: [],
	}));
const site = (...pengurus_portal: unknown[]) => read("situs.yaml", { pengurus_portal });
const kim = (id: string, pengelola: unknown) => read(`kim/${id}/profil.mdx`, { pengelola });

/** Lines that GitHub reads. */
const rules = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("the owners of this repository are up to date", () => {
	expect(
		readFileSync(codeownersPath, "utf8").replaceAll("\r\n", "\n"),
		"usang: jalankan npm run pemilik",
	).toBe(codeownersOf("content"));
});

test("catch-all first, then each KIM, then what is guarded", () => {
	const documents = [
		site("@org/portal"),
		kim("singa-geweh", ["@citra", "@org/singa"]),
		kim("sekarbela", ["@ani", "@org/portal"]),
		kim("swarga-bara", undefined),
	];
	const text = codeowners(ownersOf(documents));
	expect(rules(text)).toEqual([
		"* @org/portal",
		"/content/kim/sekarbela/ @ani @org/portal",
		"/content/kim/singa-geweh/ @citra @org/singa @org/portal",
		...guarded().map((path) => `${path} @org/portal`),
	]);
	expect(text).toMatch(/^# Dibuat oleh npm run pemilik/);
	expect(rules(text).at(-1)).toBe("/.github/ @org/portal");
});

test("without staff there is no catch-all, and the file says why", () => {
	const text = codeowners(ownersOf([kim("sekarbela", ["@ani"])]));
	expect(rules(text)).toEqual(["/content/kim/sekarbela/ @ani"]);
	expect(text).toContain("pengurus_portal di content/situs.yaml belum diisi");
	expect(rules(codeowners(ownersOf([])))).toEqual([]);
});

describe("hostile profiles write no line of their own", () => {
	test.each<[string, string, unknown]>([
		["a second line in an account", "sekarbela", ["@ani\n* @jahat"]],
		["a line break alone", "sekarbela", ["@ani\n"]],
		["two accounts in one", "sekarbela", ["@ani @jahat"]],
		["a comment", "sekarbela", ["@ani#"]],
		["an address of mail", "sekarbela", ["ani@contoh.id"]],
		["no at sign", "sekarbela", ["ani"]],
		["a path in a team", "sekarbela", ["@org/../portal"]],
		["a list in a list", "sekarbela", [["@ani"]]],
		["no list", "sekarbela", "@ani"],
		["an object", "sekarbela", { 0: "@ani", length: 1 }],
		["a wildcard for an id", "*", ["@jahat"]],
		["a double wildcard", "**", ["@jahat"]],
		["a space", "a b", ["@jahat"]],
		["a folder up", "..", ["@jahat"]],
		["capitals", "Sekarbela", ["@jahat"]],
		["a line break in an id", "a\n*", ["@jahat"]],
	])("%s", (_, id, pengelola) => {
		expect(rules(codeowners(ownersOf([kim(id, pengelola)])))).toEqual([]);
	});

	test("good accounts of the same profile stay", () => {
		const text = codeowners(ownersOf([kim("sekarbela", ["@ani", "@b\n*", "@budi_corp"])]));
		expect(rules(text)).toEqual(["/content/kim/sekarbela/ @ani @budi_corp"]);
	});

	test("staff is checked alike", () => {
		expect(rules(codeowners(ownersOf([site("@jahat x", "*")])))).toEqual([]);
	});
});

test("whatever lies beside the content is guarded", () => {
	const ignored = new Set(["node_modules", "dist", "content"]);
	const folders = globSync("*/", { exclude: (name) => ignored.has(`${name}`) }).map(
		(name) => `/${name.replace(/[\\/]$/, "")}/`,
	);
	expect(folders.filter((folder) => !guarded().includes(folder))).toEqual([]);
	const missing = guarded().filter((path) => globSync(`.${path}`).length === 0);
	expect(missing, "named but not there").toEqual([]);
});
