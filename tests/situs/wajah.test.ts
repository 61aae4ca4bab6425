/** A KIM with many news, one that withdrew some, and one that rests without an office: none is a dead end. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, expect, inject, test } from "vitest";
import { build } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { attribute, elements, one, readPage, textOf } from "../dokumen.ts";

const content = `${inject("kerja")}wajah-isi`;
const out = `${inject("kerja")}wajah/`;
const many = 45;
const home = "kim/singa-geweh/";

const at = (address: string) => readPage(out, `${address}index.html`);
const links = (address: string) => elements(at(address).tree, "a").map((a) => attribute(a, "href"));
const kabar = (name: string, fields: string) =>
	writeFileSync(`${content}/${home}kabar/${name}.md`, `---\n${fields}\n---\nContoh.\n`);

beforeAll(async () => {
	copyContent(content);
	for (let n = 1; n <= many; n++) {
		const day = Temporal.PlainDate.from("2020-09-01").subtract({ days: n * 4 });
		kabar(`contoh-${n}`, `judul: Kabar contoh ${n}\ntanggal: ${day}\nringkasan: Contoh.`);
	}
	kabar(
		"keliru",
		"judul: Kabar keliru\ntanggal: 2020-10-01\nringkasan: Contoh.\ndicabut:\n  alasan: Isinya keliru.\n  lihat: /kim/singa-geweh/kabar/",
	);
	const vakum = readFileSync(`${content}/kim/sekarbela/profil.mdx`, "utf8")
		.replace("keadaan: tidak-diketahui", "keadaan: vakum")
		.replace(/pembina:\n(?: {2}.*\n)+/, "");
	writeFileSync(`${content}/kim/sekarbela/profil.mdx`, vakum);
	const { code, output } = await build("--content", content, "--out", out, "--kim", "singa-geweh,sekarbela");
	expect(code, output).toBe(0);
	// The link to the site, not what lies behind it.
	return () => rmSync(out.replace(/\/$/, ""), { recursive: true, force: true });
});

test("a long list has pages of twenty, each month by name, and leads on and back", () => {
	const titles = (address: string) =>
		elements(at(address).tree, "h3")
			.map((e) => textOf(e))
			.filter((title) => title.startsWith("Kabar contoh"));
	const pages = [`${home}kabar/`, `${home}kabar/halaman/2/`, `${home}kabar/halaman/3/`];
	const all = pages.flatMap(titles);
	expect(new Set(all).size).toBe(many);
	expect(titles(pages[1] ?? "")).toHaveLength(20);
	expect(links(pages[0] ?? "")).toContain(`/${pages[1]}`);
	expect(links(pages[1] ?? "")).toEqual(expect.arrayContaining([`/${pages[0]}`, `/${pages[2]}`]));
	expect(elements(at(pages[0] ?? "").tree, "h2").map((e) => textOf(e))).toContain("November 2020");
});

test("every month of the list leads to its place", () => {
	const months = links(`${home}kabar/`).filter((href) => href.includes("#b-"));
	expect(months.length).toBeGreaterThan(7);
	const lost = months.filter((href) => {
		const [page = "", id] = href.split("#");
		return !elements(at(page.slice(1)).tree, "h2").some((h2) => attribute(h2, "id") === id);
	});
	expect(lost).toEqual([]);
});

test("a news item leads to the one before and the one after it", () => {
	const found = links(`${home}kabar/contoh-2/`);
	expect(found).toEqual(expect.arrayContaining([`/${home}kabar/contoh-1/`, `/${home}kabar/contoh-3/`]));
	expect(found).not.toContain(`/${home}kabar/keliru/`);
});

test("what a KIM withdrew is told in its own frame, and the way on is called by its name", () => {
	const page = at(`${home}kabar/keliru/`);
	expect(textOf(one(page.tree, "header"))).toContain("KIM Singa Geweh");
	expect(textOf(one(page.tree, "main"))).toContain("Isinya keliru.");
	expect(elements(one(page.tree, "main"), "a").map((e) => textOf(e))).toContain("Kabar KIM Singa Geweh");
});

test("a KIM that rests and has no office leads to the portal, and promises no office", () => {
	const main = one(at("kim/sekarbela/").tree, "main");
	expect(textOf(main)).not.toMatch(/hubungi|berikut/);
	expect(elements(main, "a").map((a) => attribute(a, "href"))).toContain("/");
});
