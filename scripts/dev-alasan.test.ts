import { expect, test } from "vitest";
import type { Problem } from "../src/gate/problem.ts";
import { errorsOf, reasonPage } from "./dev-alasan.ts";

const problem = (file: string, severity: Problem["severity"] = "error"): Problem => ({
	file,
	line: 3,
	column: 1,
	rule: "kolom",
	severity,
	message: 'kolom "tanggal" <wajib> diisi',
	suggestion: "Contoh:\ntanggal: 2020-12-09",
});

const problems = [
	problem("kim/a/kabar/rapat.md"),
	problem("kim/a/kabar/lain.md", "warning"),
	problem("kim/b/profil.mdx"),
	problem("faq/cek-dpt.mdx"),
];
const filesOf = (address: string) => errorsOf(address, { problems }).map(({ file }) => file);

test.each([
	["/kim/a/kabar/rapat/", ["kim/a/kabar/rapat.md"]],
	["/kim/a/kabar/lain/", []],
	["/kim/b/", ["kim/b/profil.mdx"]],
	["/kim/b/kabar/apa-saja/", ["kim/b/profil.mdx"]],
	["/faq/cek-dpt/", ["faq/cek-dpt.mdx"]],
	["/", []],
])("errors behind %s", (address, files) => {
	expect(filesOf(address)).toEqual(files);
});

test("the page says what and where, in plain Indonesian, and runs nothing an author typed", () => {
	const page = reasonPage("/kim/a/kabar/rapat/", errorsOf("/kim/a/kabar/rapat/", { problems }), "content");
	expect(page).toContain("Halaman ini belum dapat terbit");
	expect(page).toContain("<code>content/kim/a/kabar/rapat.md</code>, baris 3");
	expect(page).not.toContain("<wajib>");
	expect(page).toContain('href="/panduan/salah/kolom/"');
});
