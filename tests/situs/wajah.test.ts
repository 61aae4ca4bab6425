/** A KIM with many news, one that withdrew some, and one that rests without an office: none is a dead end. */
import { beforeAll, expect, test } from "vitest";
import { builtGrown } from "../bersama.ts";
import { attribute, elements, one, readPage, textOf } from "../dokumen.ts";
import { manyNews } from "../keadaan/tumbuh.ts";

let out: string;
const home = "kim/singa-geweh/";

const at = (address: string) => readPage(out, `${address}index.html`);
const links = (address: string) => elements(at(address).tree, "a").map((a) => attribute(a, "href"));

beforeAll(async () => {
	out = await builtGrown();
});

test("a long list has pages of twenty, each month by name, and leads on and back", () => {
	const titles = (address: string) =>
		elements(at(address).tree, "h3")
			.map((e) => textOf(e))
			.filter((title) => title.startsWith("Kabar contoh"));
	const pages = [`${home}kabar/`, `${home}kabar/halaman/2/`, `${home}kabar/halaman/3/`];
	const all = pages.flatMap(titles);
	expect(new Set(all).size).toBe(manyNews);
	expect(titles(pages[1] ?? "")).toHaveLength(20);
	expect(links(pages[0] ?? "")).toContain(`/${pages[1]}`);
	expect(links(pages[1] ?? "")).toEqual(expect.arrayContaining([`/${pages[0]}`, `/${pages[2]}`]));
	expect(elements(at(pages[0] ?? "").tree, "h2").map((e) => textOf(e))).toContain("November 2020");
});

test("the list from A to Z names the list of news instead of each of many", () => {
	const main = one(at(`${home}cari/`).tree, "main");
	const listed = elements(main, "a").map((a) => attribute(a, "href"));
	expect(listed).toContain(`/${home}kabar/`);
	expect(listed.filter((href) => href.includes("/kabar/contoh-"))).toEqual([]);
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
