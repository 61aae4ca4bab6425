/**
 * Pages of regions, and the time between two elections: what was decided stands where it belongs, from the day
 * it was known; nothing of a past election tells anybody what to do; pages stay small and for ever.
 */
import { globSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { lineage } from "../../src/model/wilayah.ts";
import { urls } from "../../src/urls.ts";
import { builtByTwoDoors, builtGrown, builtSample } from "../bersama.ts";
import { attribute, elements, page, readPage, textOf } from "../dokumen.ts";

/** The sample after everything of 2020 was decided, and long after 2024; with an election to come. */
const sites = { later: "", today: "", next: "" };

const on = (site: keyof typeof sites, address: string) =>
	readPage(sites[site], `${address.slice(1)}index.html`);
const words = ({ tree }: ReturnType<typeof on>) =>
	elements(tree, "main")
		.map((main) => textOf(main))
		.join(" ");
const links = ({ tree }: ReturnType<typeof on>) =>
	elements(elements(tree, "main")[0] ?? tree, "a").map((link) => attribute(link, "href"));

beforeAll(async () => {
	const [later, today, next] = await Promise.all([
		builtSample("2022-02-01"),
		builtByTwoDoors(),
		builtGrown(),
	]);
	Object.assign(sites, { later, today, next });
});

describe("a region's page", () => {
	test.each(["64.08.12.1002", "52.71.04"])("of %s and of every region around it leads to its KIM", (code) => {
		const kim = code.startsWith("52") ? urls.kim("sekarbela") : urls.kim("singa-geweh");
		for (const region of lineage(code)) expect(links(page(urls.regionPage(region)))).toContain(kim);
	});

	test("lies below the regions around it, and the index leads to it", () => {
		const trail = elements(page(urls.regionPage("64.08.12")).tree, "nav")
			.flatMap((nav) => elements(nav, "a"))
			.map((link) => attribute(link, "href"));
		expect(trail).toEqual(expect.arrayContaining([urls.regions, "/wilayah/64/", "/wilayah/64-08/"]));
		expect(links(page(urls.regions))).toEqual(
			expect.arrayContaining(["/wilayah/64/", "/wilayah/64-08/", "/wilayah/52-71/"]),
		);
	});

	test("says what it votes for, and does not claim it where nobody wrote it down", () => {
		expect(words(page("/wilayah/64-08/"))).toContain("Pemilihan Serentak 2020 Bupati dan wakil bupati");
		expect(words(page("/wilayah/64/"))).toContain("Belum ada pemilihan tingkat provinsi yang kami ketahui");
	});

	test("tells of offices what is known with its source, and where to ask for the rest", () => {
		const mataram = page("/wilayah/52-71-04/");
		expect(links(mataram)).toContain("tel:+62370649350");
		expect(words(mataram)).toContain("Alamat dan nomor KPU, Bawaslu, dan Dukcapil di sini belum kami punya.");
		expect(links(mataram)).toContain("/faq/menghubungi-kpu-bawaslu/");
	});

	test("of thousands of KIM names regions and their numbers, and stays small", () => {
		const province = on("next", "/wilayah/52/");
		expect(links(province).filter((href) => href.startsWith("/kim/"))).toEqual([]);
		expect(words(province)).toContain("31 KIM");
		for (const file of globSync("wilayah/**/index.html", { cwd: sites.next })) {
			const { address, html } = readPage(sites.next, file);
			expect(brotliCompressSync(html).byteLength, address).toBeLessThan(12_000);
		}
	});

	test("names its KIM twenty a page, and the page of all KIM names none of so many", () => {
		const kims = (address: string) => links(on("next", address)).filter((href) => /^\/kim\/./.test(href));
		const [first, second] = ["/wilayah/52-71-01/", "/wilayah/52-71-01/halaman/2/"];
		expect(links(on("next", first))).toContain(second);
		expect(kims(first)).toHaveLength(20);
		expect(new Set([...kims(first), ...kims(second)]).size).toBe(31);
		expect(kims(urls.kims)).toEqual(expect.arrayContaining([urls.island("kalimantan")]));
		expect(kims(urls.kims).filter((href) => !href.startsWith("/kim/#"))).toEqual([]);
		expect(links(on("next", urls.kims))).toContain("/wilayah/52/");
	});

	test("says of a KIM that sleeps since when nothing was heard of it", () => {
		expect(words(on("next", "/wilayah/52-71-01/"))).toMatch(/Sedang vakum (?:sejak|per) \d+ \S+ \d{4}/);
	});

	test("is there for whatever is known of it, without any KIM", () => {
		expect(words(on("next", "/wilayah/35-07/"))).toContain("KPU Kabupaten Malang");
		expect(links(on("next", urls.regions))).toContain("/wilayah/35-07/");
	});

	test("stays when its last KIM has gone elsewhere", () => {
		expect(words(on("next", "/wilayah/52-71-04/"))).toContain("Belum ada KIM dari wilayah ini");
		const there = ["/wilayah/52-71-01/", "/wilayah/52-71-01/halaman/2/"];
		expect(there.flatMap((address) => links(on("next", address)))).toContain("/kim/sekarbela/");
	});
});

describe("results", () => {
	const elected = "Terpilih: Ardiansyah Sulaiman dan Kasmidi Bulang. Dilantik 26 Februari 2021.";

	test("are nowhere before their day", () => {
		for (const file of globSync(
			"{index.html,{wilayah,pratinjau}/**/*.html,tahapan/20*/index.html,api/v1/pemilihan/*.json}",
			{
				cwd: inject("situs"),
			},
		))
			expect(readFileSync(inject("situs") + file, "utf8"), file).not.toMatch(/71\.797|71797|76695|Terpilih:/);
	});

	test("stand with their votes and sources on the page of the region, and in a line around it", () => {
		const regency = words(on("later", "/wilayah/64-08/"));
		for (const part of [
			elected,
			"71.797",
			"152.136",
			"2.587",
			"66,5 persen",
			"Insite Kaltim",
			"Kaltim Today",
		])
			expect(regency).toContain(part);
		expect(words(on("later", "/wilayah/64-08-12-1002/"))).toContain(elected);
		expect(words(on("later", "/wilayah/52-71/"))).not.toContain("71.797");
	});

	test("stand on the page of their election and in its data", () => {
		expect(words(on("later", "/tahapan/2020/"))).toContain(elected);
		const { hasil } = JSON.parse(readFileSync(`${sites.later}api/v1/pemilihan/2020.json`, "utf8"));
		expect(hasil.map(({ tanggal }: { tanggal: string }) => tanggal)).toEqual([
			"2020-12-17",
			"2021-01-22",
			"2021-02-26",
			"2021-02-26",
		]);
	});

	test("most votes are not called an election won", () => {
		expect(words(on("today", "/wilayah/64/"))).toContain(
			"Suara terbanyak: Rudy Mas'ud dan Seno Aji, 996.399 suara.",
		);
		expect(words(on("today", "/wilayah/64/"))).toContain("Penetapan pasangan terpilih belum kami catat.");
	});
});

describe.each(["today", "next"] as const)("between two elections (%s)", (site) => {
	test("the home page says what was decided, what is next as far as known, and what one can do", () => {
		const home = on(site, "/");
		expect(words(home)).toContain("Yang diputuskan pada Pemilihan Serentak 2024");
		expect(words(home)).toContain(
			"Terpilih: Mohan Roliskana dan TGH Mujiburrahman. Ditetapkan KPU, 9 Januari 2025.",
		);
		for (const href of [
			"/faq/pemilihan-berikutnya/",
			"/faq/perbarui-data-pemilih/",
			"/cara-ikut/",
			urls.regions,
		])
			expect(links(home)).toContain(href);
	});

	test("the home page of a KIM says so of its own region alone", () => {
		const home = words(on(site, "/kim/singa-geweh/"));
		expect(home).toContain("Terpilih: Ardiansyah Sulaiman dan Mahyunadi.");
		expect(home).not.toContain("Mohan Roliskana");
		expect(links(on(site, "/kim/singa-geweh/"))).toContain("/wilayah/64-08-12-1002/");
	});

	test("no rule of a past election speaks on a home page or the page of a region", () => {
		const past =
			/^\/faq\/(cara-mencoblos|dokumen-yang-dibawa|pasien-covid|tidak-ada-di-dpt|cara-pindah-memilih)\/$/;
		for (const address of ["/", "/kim/singa-geweh/", "/kim/sekarbela/", "/wilayah/64-08/"]) {
			expect(
				links(on(site, address)).filter((href) => past.test(href)),
				address,
			).toEqual([]);
			expect(words(on(site, address)), address).not.toMatch(/Datang|Bawalah|bawa masker|Mintalah/);
		}
	});
});

test("while a stage asks something of a resident, nothing is said of a time between elections", () => {
	expect(words(page("/"))).not.toContain("Yang diputuskan pada");
	expect(links(page("/"))).toContain("/faq/cara-pindah-memilih/");
});

test("an election without dates is said to have none, beside what was decided before", () => {
	expect(words(on("next", "/"))).toContain("Tanggal Pemilihan Serentak 2029 belum ditetapkan.");
});
