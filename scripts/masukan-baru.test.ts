import { globSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { beforeEach, expect, test, vi } from "vitest";
import { type Masukan, writeMasukan } from "../src/channels/lapor/masukan.ts";
import { loadContent } from "../src/intake/load.ts";
import { command, masukanBaru } from "./masukan-baru.ts";
import { answersOf } from "./tanya.ts";
import { contentCopy } from "./uji.ts";

const printed = vi.spyOn(console, "log").mockImplementation(() => {});
beforeEach(() => void printed.mockClear());
const said = () => stripVTControlCharacters(printed.mock.calls.join("\n"));

const masukan = (folder: string, text: string, ...args: string[]) =>
	masukanBaru(answersOf(command, ["--content", folder, ...args], undefined), async () => text);

const message: Masukan = {
	kode: "20201117-BKTM",
	untuk: "KIM Singa Geweh",
	jenis: "tanya",
	tempat: "Singa Geweh",
	isi: "Di mana TPS saya? Nomor saya 0812-3344-5566.",
};
/** Drafts that were written, by their path. */
const draftsIn = (folder: string) =>
	globSync("**/*.{md,mdx}", { cwd: draftsOf(folder) })
		.map((file) => file.replaceAll("\\", "/"))
		.sort();
const draftsOf = (folder: string) => join(folder, "../draf");

/** What the gate says once a draft is moved to the content as it is. */
async function errorsWhenMoved(folder: string, path: string): Promise<string[]> {
	renameSync(join(draftsOf(folder), path), join(folder, path));
	const { problems, rejected } = await loadContent(folder);
	expect(rejected.map((file) => file.path)).toEqual([path]);
	return problems.filter(({ severity }) => severity === "error").map(({ message: what }) => what);
}

test("a question to a KIM waits for an answer, where no site and no git sees it", async () => {
	await using copy = await contentCopy();
	await masukan(copy.folder, writeMasukan(message));
	const path = "kim/singa-geweh/faq/di-mana-tps-saya.md";
	expect(draftsIn(copy.folder)).toEqual([path]);
	expect(readFileSync(join(draftsOf(copy.folder), ".gitignore"), "utf8")).toBe("*\n");
	expect((await loadContent(copy.folder)).problems.filter(({ severity }) => severity === "error")).toEqual(
		[],
	);
	expect(readFileSync(join(draftsOf(copy.folder), path), "utf8")).not.toContain("5566");
	expect(said()).toContain("1 nomor atau surel dihapus dari draf.");
	expect(await errorsWhenMoved(copy.folder, path)).toMatchInlineSnapshot(`
		[
		  "kolom "jawaban" wajib diisi, tetapi masih kosong",
		  "kolom "topik" wajib diisi, tetapi masih kosong",
		  "kolom "ditinjau" wajib diisi, tetapi masih kosong",
		]
	`);
});

test("a question to nobody in particular, or sent on to the portal, is the portal's", async () => {
	await using copy = await contentCopy();
	await masukan(copy.folder, writeMasukan({ ...message, untuk: "Corong KIM" }));
	await masukan(copy.folder, writeMasukan(message), "--kim", "pusat");
	expect(draftsIn(copy.folder)).toEqual(["faq/di-mana-tps-saya-2.mdx", "faq/di-mana-tps-saya.mdx"]);
});

test("a rumour has no verdict before somebody gives one: moved as it is, it is not published", async () => {
	await using copy = await contentCopy();
	await masukan(copy.folder, writeMasukan({ ...message, jenis: "kabar" }));
	const path = "klarifikasi/kabar-masuk-20201117-bktm.mdx";
	expect(await errorsWhenMoved(copy.folder, path)).toMatchInlineSnapshot(`
		[
		  "kolom "judul" wajib diisi, tetapi masih kosong",
		  "kolom "putusan" wajib diisi, tetapi masih kosong",
		  "kolom "fakta" wajib diisi, tetapi masih kosong",
		  "kolom "pemeriksa" wajib diisi, tetapi masih kosong",
		]
	`);
});

test("a text that no form made takes its kind from the flag", async () => {
	await using copy = await contentCopy();
	await masukan(copy.folder, "Boleh bawa HP?", "--jenis", "tanya");
	expect(draftsIn(copy.folder)).toEqual(["faq/boleh-bawa-hp.mdx"]);
	await expect(masukan(copy.folder, "Boleh bawa HP?")).rejects.toThrow("--jenis: belum diisi");
	await expect(masukan(copy.folder, " \n")).rejects.toThrow("Pesannya kosong");
});

test("a correction names the file of the page; what happened to somebody makes no page", async () => {
	await using copy = await contentCopy();
	const halaman = "https://corong.example/kim/singa-geweh/faq/kabar-tanpa-sinyal/";
	await masukan(copy.folder, writeMasukan({ ...message, jenis: "koreksi", halaman }));
	expect(said()).toContain("kim/singa-geweh/faq/kabar-tanpa-sinyal.md");
	await masukan(copy.folder, writeMasukan({ ...message, jenis: "kejadian" }));
	expect(said()).toContain("tidak ada berkas yang ditulis");
	expect(draftsIn(copy.folder)).toEqual([]);
});
