/** What the options of `build` do, and what one bad file may and may not stop. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { build, type Outcome } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { attribute, elements, hasClass, one, readPage, textOf } from "../dokumen.ts";

const content = `${inject("kerja")}isi/`;
const out = `${inject("kerja")}pilihan/`;
const broken = "kim/swarga-bara/kabar/surat-gubernur-palsu.md";

/** A copy of the content with two KIM, one of which has a file with a fault. */
function prepare(): void {
	rmSync(content, { recursive: true, force: true });
	copyContent(content);
	for (const id of ["sekarbela", "sangatta-utara"]) rmSync(`${content}kim/${id}`, { recursive: true });
	const text = readFileSync(content + broken, "utf8");
	writeFileSync(content + broken, text.replace("---\n", "---\nslug: /tentang/\n"));
	const profile = `${content}kim/singa-geweh/profil.mdx`;
	const closed = readFileSync(profile, "utf8").replace(
		/^keadaan: .*$/m,
		'keadaan: tutup\nkeadaan_sejak: "2020-12-01"',
	);
	writeFileSync(profile, closed);
}

describe("build --today 2020-12-07 --content, with one bad file of a KIM", () => {
	let outcome: Outcome;

	beforeAll(async () => {
		prepare();
		rmSync(out.slice(0, -1), { recursive: true, force: true });
		outcome = await build("--today", "2020-12-07", "--content", content, "--out", out);
	});

	test("succeeds, and says in Indonesian which file is left out and why", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(outcome.output).toContain(broken);
		expect(outcome.output).toMatch(/^1 kesalahan\b/m);
		expect(outcome.output).not.toMatch(/\n\s+at .+:\d+:\d+/);
	});

	test("leaves out the bad file, and nothing else", () => {
		const address = broken.replace(".md", "/index.html");
		expect(existsSync(out + address)).toBe(false);
		for (const file of [
			"kim/swarga-bara/kabar/pesan-menangkal-hoaks/index.html",
			"kim/swarga-bara/index.html",
			"kim/singa-geweh/kabar/naskah-radio-dpt/index.html",
			"tentang/index.html",
		])
			expect(existsSync(out + file), file).toBe(true);
		// The stolen address still shows the portal's own page.
		const title = ({ tree }: ReturnType<typeof readPage>) => textOf(one(tree, "h1"));
		expect(title(readPage(out, "tentang/index.html"))).toBe(
			title(readPage(inject("situs"), "tentang/index.html")),
		);
	});

	test("knows no KIM that is not in that folder", () => {
		expect(existsSync(`${out}kim/sekarbela/index.html`)).toBe(false);
		expect(existsSync(`${out}kim/singa-geweh/index.html`)).toBe(true);
	});

	test("a closed KIM is a card with its supervising office, and its addresses live on as an archive", () => {
		const home = textOf(one(readPage(out, "kim/singa-geweh/index.html").tree, "main"));
		expect(home).toContain("Kelompok ini sudah ditutup");
		expect(home).toContain("1 Desember 2020");
		expect(home).toContain("Diskominfo Kabupaten Kutai Timur");
		expect(home).not.toContain("Yang perlu Anda tahu sekarang");
		const item = textOf(one(readPage(out, "kim/singa-geweh/kabar/naskah-radio-dpt/index.html").tree, "main"));
		expect(item).toContain("Halaman ini disimpan sebagai arsip");
		const other = textOf(one(readPage(out, "kim/swarga-bara/index.html").tree, "main"));
		expect(other).toContain("Yang perlu Anda tahu sekarang");
	});

	test("shows the day before the eve: voting day leads, quiet time is now, campaign time is over", () => {
		const home = readPage(out, "index.html");
		const section = (id: string) => one(home.tree, (e) => attribute(e, "ariaLabelledBy") === id);
		const links = (id: string) => elements(section(id), "a").map((a) => attribute(a, "href"));
		const now = section("kini");
		expect(links("kini")[0]).toBe("/tahapan/2020/pemungutan-suara/");
		expect(links("sedang")).toContain("/tahapan/2020/masa-tenang/");
		expect(links("sedang")).not.toContain("/tahapan/2020/masa-kampanye/");
		expect(textOf(now)).toContain("7 Desember 2020");
		const { tree } = readPage(out, "tahapan/2020/masa-kampanye/index.html");
		const told = elements(tree, (e) => hasClass(e, "status")).map((e) => textOf(e));
		expect([...new Set(told)]).toEqual(["Selesai"]);
	});
});

test("build stops at a bad central file, and says so in plain Indonesian", async () => {
	prepare();
	appendFileSync(`${content}situs.yaml`, "\nwarna_latar: merah\n");
	rmSync(out.slice(0, -1), { recursive: true, force: true });
	const { code, output } = await build("--content", content, "--out", out);
	expect(code).toBe(1);
	expect(output).toContain("situs.yaml");
	expect(output).toContain("Situs tidak dibangun karena ada kesalahan pada isi pusat.");
	expect(output).not.toMatch(/\n\s+at .+:\d+:\d+|Error:|undefined/);
	expect(existsSync(`${out}index.html`)).toBe(false);
});

test.each([
	["an unknown option", ["--warna", "merah"]],
	["a day that does not exist", ["--today", "2020-02-30"]],
	["a folder that does not exist", ["--content", `${inject("kerja")}tidak-ada`]],
])("build answers %s with a sentence, not a stack trace", async (_, args) => {
	const { code, output } = await build(...args, "--out", out);
	expect(code).toBe(1);
	expect(output.trim()).not.toBe("");
	expect(output).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal/);
});
