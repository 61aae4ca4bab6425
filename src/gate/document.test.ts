import { describe, expect, test } from "vitest";
import { offsetOf, offsetOfKey, sourceOf } from "./document.ts";
import { berkas, read, tempatContoh } from "./uji.ts";

const path = tempatContoh.kabar;
const text =
	'---\njudul: "😀 – kabar"\nsumber:\n  - nama: Antara\n    tautan: https://a.id\n---\n\nIsi 😀.\n';
const at = (offset: number) => text.slice(offset, offset + 6);

describe("readDocument", () => {
	test("frontmatter, body and place", () => {
		const document = read(path, text);
		expect(document.data).toEqual({
			judul: "😀 – kabar",
			sumber: [{ nama: "Antara", tautan: "https://a.id" }],
		});
		expect(document.place).toMatchObject({ kind: "kabar", id: "singa-geweh/radio" });
		expect(document.tree?.children.map(({ type }) => type)).toEqual(["yaml", "paragraph"]);
		expect(document.syntaxError).toBeUndefined();
	});

	test("dates stay text, so that no time zone can move them", () => {
		expect(read(path, "---\ntanggal: 2020-12-09\n---\n").data).toEqual({ tanggal: "2020-12-09" });
	});

	test("yes and no stay words", () => {
		expect(read(path, "---\nutama: ya\naktif: no\n---\n").data).toEqual({ utama: "ya", aktif: "no" });
	});

	test("a file of YAML has no body, a file without frontmatter no data", () => {
		expect(read("situs.yaml", "nama: Corong\n")).toMatchObject({ data: { nama: "Corong" }, tree: undefined });
		expect(read(path, "Isi saja.")).toMatchObject({ yaml: undefined, data: undefined });
	});

	test("YAML that cannot be read is no data", () => {
		expect(read(path, '---\njudul: "a\n---\n').data).toBeUndefined();
	});

	test("MDX that cannot be read has no tree, but a place", () => {
		const source = berkas("halaman", "Isi.\n\n😀😀 <b");
		const { tree, syntaxError } = read(tempatContoh.halaman, source);
		expect(tree).toBeUndefined();
		expect(syntaxError?.offset).toBe(source.indexOf("<b"));
	});

	test("the same frontmatter for the rules and for the parser", () => {
		for (const source of [
			"---\na: 1\n---\nx",
			"---\r\na: 1\r\n---\r\nx",
			"\uFEFF---\na: 1\n---\nx",
			"---  \na: 1\n---  \nx",
		]) {
			const document = read(path, source);
			expect(document.data, JSON.stringify(source)).toEqual({ a: 1 });
			expect(
				document.tree?.children.map(({ type }) => type),
				JSON.stringify(source),
			).toEqual(["yaml", "paragraph"]);
		}
	});
});

describe("offsets in the file", () => {
	const document = read(path, text);
	test.each([
		["a value", ["judul"], '"😀 – '],
		["a value deep inside, behind emoji and dashes", ["sumber", 0, "tautan"], "https:"],
		["a missing key: its parent", ["sumber", 0, "tanggal"], "nama: "],
		["a missing item: the list", ["sumber", 3, "nama"], "- nama"],
		["nothing at all: the frontmatter", ["x", "y"], "judul:"],
		["the whole", [], "judul:"],
	])("%s", (_, keys, found) => {
		expect(at(offsetOf(document, keys))).toBe(found);
	});

	test("of a key itself", () => {
		expect(at(offsetOfKey(document, ["sumber"]))).toBe("sumber");
		expect(at(offsetOfKey(document, ["sumber", 0, "tautan"]))).toBe("tautan");
		expect(at(offsetOfKey(document, ["x"]))).toBe("judul:");
	});

	test("without frontmatter: the top", () => {
		expect(offsetOf(read(path, "Isi."), ["judul"])).toBe(0);
	});
});

test("sourceOf is what the author typed", () => {
	const document = read(path, "---\na: 64.10\nb: +62370\nc: 07.00\nd: [x]\n---\n");
	expect(["a", "b", "c", "d", "e"].map((key) => sourceOf(document, [key]))).toEqual([
		"64.10",
		"+62370",
		"07.00",
		undefined,
		undefined,
	]);
});
