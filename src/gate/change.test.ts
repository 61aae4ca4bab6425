import { describe, expect, test } from "vitest";
import { judgeChanges } from "./change.ts";

const profile = (fields: string) => `---\nnama: KIM A\nwilayah: "64.08"\n${fields}---\n\nIsi.\n`;
const judge = (path: string, before: string | undefined, after: string | undefined, isStaff = false) =>
	judgeChanges([{ path, before, after }], isStaff).map(({ severity, message }) => `${severity} ${message}`);
const own = "kim/a/profil.mdx";

describe("a profile", () => {
	test("may change in what does not say who the KIM is", () => {
		expect(judge(own, profile(""), profile("semboyan: Maju\n"))).toEqual([]);
	});

	test.each([
		["nama", profile("").replace("KIM A", "KIM B")],
		["wilayah", profile("").replace("64.08", "52.71")],
		["pengelola", profile('pengelola: ["@jahat"]\n')],
		["nama, wilayah", "tanpa keterangan"],
	])("in %s it is the staff's to approve", (fields, after) => {
		expect(judge(own, profile(""), after)).toEqual([
			`error kolom ${fields} mengubah siapa KIM ini atau siapa pengelolanya`,
		]);
		expect(judge(own, profile(""), after, true)).toEqual([]);
	});

	test("that claims the name of another KIM is told to everybody", () => {
		const after = profile("alias: [/kim/lama/]\n");
		expect(judge(own, profile(""), after)).toEqual([
			"error kolom alias mengubah siapa KIM ini atau siapa pengelolanya",
			"error profil ini meminta nama lama /kim/lama/",
		]);
		expect(judge(own, profile(""), after, true)).toEqual(["warning profil ini meminta nama lama /kim/lama/"]);
	});

	test("that comes or goes is judged as a whole elsewhere; another file is none", () => {
		expect(judge(own, undefined, profile(""))).toEqual([]);
		expect(judge(own, profile(""), undefined)).toEqual([]);
		expect(judge("kim/a/kabar/profil.md", profile(""), "x")).toEqual([]);
	});
});

describe("the ledger of addresses", () => {
	const before = "/faq/\n/kim/a/\n/kim/lama/ -> /kim/a/\n";

	test("may grow", () => expect(judge("addresses.txt", before, `${before}/kim/z/\n`)).toEqual([]));

	test.each([
		[
			"a line less",
			before.replace("/kim/a/\n/kim/l", "/kim/l"),
			"1 baris buku alamat dihapus atau diganti: /kim/a/",
		],
		[
			"a name given to another",
			before.replace("-> /kim/a/", "-> /kim/b/"),
			"1 baris buku alamat dihapus atau diganti: /kim/lama/",
		],
		["gone", undefined, "4 baris buku alamat dihapus atau diganti: /faq/, /kim/a/, /kim/lama/, /kim/lama/"],
	])("%s is told", (_, after, message) => {
		expect(judge("addresses.txt", before, after)).toEqual([`error ${message}`]);
		expect(judge("addresses.txt", before, after, true)).toEqual([`warning ${message}`]);
	});
});
