import { globSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import { type Draft, fileNameOf } from "./draft.ts";
import { formFieldsOf } from "./fields.ts";
import { compose, draftPathOf, parseFile, readColumns } from "./file.ts";
import { tulisKinds } from "./kinds.ts";

const root = new URL("../../../", import.meta.url);
const draft = (values: Record<string, unknown>, body = ""): Draft => ({ values, body });

describe("every real file of a KIM comes back as it was", () => {
	const files = globSync("content/kim/*/{kabar,agenda,faq,halaman}/*.md", { cwd: root }).sort();
	test.each(files)("%s", (path) => {
		const text = readFileSync(new URL(path, root), "utf8");
		const kind = tulisKinds.find((one) => one === placeOf(path.replace("content/", ""))?.kind);
		expect(kind && compose(kind, parseFile(text)).text).toBe(text);
	});
});

test("dates and what looks like a number stay text; a colon does no harm", () => {
	const { text, bodyStart } = compose(
		"kabar",
		draft(
			{ tanggal: "2020-11-17", judul: "Kapan: hari, jam", ringkasan: "0812", kata_cari: ["2020", "a, b"] },
			"Isi",
		),
	);
	expect(text).toMatchInlineSnapshot(`
		"---
		judul: "Kapan: hari, jam"
		tanggal: "2020-11-17"
		ringkasan: "0812"
		kata_cari: ["2020", "a, b"]
		---

		Isi
		"
	`);
	expect(text.slice(bodyStart)).toBe("Isi\n");
});

test("any values come back from their text", () => {
	const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.boolean(), fc.integer());
	fc.assert(
		fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), value), (values) => {
			expect(parseFile(compose("kabar", draft({ ...values })).text).values).toEqual({ ...values });
		}),
	);
});

describe("an opened file", () => {
	test("keeps what the form does not know", () => {
		const text = "---\njudul: A\nlayout: x.astro\n---\n\nIsi\n";
		expect(parseFile(text, "a")).toEqual({
			values: { judul: "A", layout: "x.astro" },
			body: "Isi",
			name: "a",
		});
		expect(compose("kabar", parseFile(text)).text).toBe(text);
	});

	test.each([
		["Windows line ends and a byte order mark", "\uFEFF---\r\njudul: A\r\n---\r\n\r\nIsi\r\n"],
		["blanks after the fence", "---  \njudul: A\n---\t\n\n\nIsi"],
	])("may have %s", (_, text) => {
		expect(parseFile(text)).toEqual({ values: { judul: "A" }, body: "Isi" });
	});

	test.each([
		["an open quote", 'judul: "A'],
		["a column twice", "judul: A\njudul: B"],
		["a list", "- a"],
		["an alias", "a: &a 1\nb: *a"],
	])("with %s keeps its columns as text", (_, yaml) => {
		const opened = parseFile(`---\n${yaml}\n---\n\nIsi\n`);
		expect(opened).toEqual({ values: {}, body: "Isi", yaml });
		expect(compose("kabar", opened).text).toBe(`---\n${yaml}\n---\n\nIsi\n`);
	});

	test("without columns is all text", () => {
		expect(parseFile("Hanya isi\n")).toEqual({ values: {}, body: "Hanya isi" });
	});
});

test("a mended column list is read", () => {
	expect(readColumns("judul: A")).toEqual({ judul: "A" });
	expect(readColumns("")).toEqual({});
});

test.each([
	["Rapat Ka'bupaten: 17 Nov — DPT!", "rapat-kabupaten-17-nov-dpt"],
	["Élan  Vital", "elan-vital"],
	["…", ""],
	[`${"kata ".repeat(30)}`, "kata-kata-kata-kata-kata-kata-kata-kata-kata-kata-kata-kata"],
	["a".repeat(90), "a".repeat(60)],
])("%j becomes the address %j", (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});

test("a file is named by its author, else by its title, else for the time being", () => {
	expect(fileNameOf(formFieldsOf("kimFaq"), { ...draft({ pertanyaan: "Kapan?" }), name: "jam" })).toBe("jam");
	expect(fileNameOf(formFieldsOf("kimFaq"), draft({ pertanyaan: "Kapan DPT?" }))).toBe("kapan-dpt");
	expect(fileNameOf(formFieldsOf("kabar"), draft({}))).toBe("tulisan-baru");
});

test.each(tulisKinds)("a %s lies where the gate looks for it", (kind) => {
	expect(placeOf(draftPathOf("sekarbela", kind, "a"))?.kind).toBe(kind);
});
