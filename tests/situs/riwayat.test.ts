/** Past timetables: what was believed on a day, two decisions side by side, and what comes next. */
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { stageFiles } from "../content.ts";
import { attribute, elements, hasClass, one, page, textOf } from "../dokumen.ts";

/** The cells of a stage's row in a table of timetables. */
const row = (address: string, stage: string) => {
	const rows = elements(page(address).tree, "tr").filter((tr) =>
		elements(tr, "a").some((a) => attribute(a, "href") === `/tahapan/2020/${stage}/`),
	);
	return rows.flatMap((tr) => elements(tr, "td").map((td) => textOf(td).trim()));
};
const vote = "pemungutan-suara";

test("what the timetable said on 1 May 2020: voting is suspended", () => {
	const { tree } = page("/tahapan/2020/riwayat/");
	const eras = elements(tree, "a").filter((a) => attribute(a, "dataSejak"));
	const then = eras.findLast((a) => attribute(a, "dataSejak") <= "2020-05-01");
	const address = attribute(then as (typeof eras)[number], "href");
	expect(address).toBe("/tahapan/2020/riwayat/kpt-kpu-179-2020/");
	expect(row(address, vote)[0]).toBe("ditunda, tanggal baru belum ada");
	expect(textOf(one(page(address).tree, "main"))).toContain("21 Maret 2020 sampai 3 Mei 2020");
});

test("PKPU 15/2019 against PKPU 5/2020: voting 77 days later, campaign as well", () => {
	const address = "/tahapan/2020/riwayat/pkpu-15-2019/pkpu-5-2020/";
	expect(row(address, vote)).toEqual(["23 Sep 2020", "9 Des 2020", "mundur 77 hari"]);
	expect(row(address, "masa-kampanye")).toEqual([
		"11 Jul – 19 Sep 2020",
		"26 Sep – 5 Des 2020",
		"mundur 77 hari",
	]);
	// What both said alike is folded below.
	expect(row(address, "penyerahan-dukungan-gubernur")).toEqual([]);
	const folded = elements(page(address).tree, "details").flatMap((details) => elements(details, "a"));
	expect(folded.map((a) => attribute(a, "href"))).toContain("/tahapan/2020/penyerahan-dukungan-gubernur/");
});

test("no past timetable is offered to search engines, and each links to the one in force", () => {
	for (const address of ["/tahapan/2020/riwayat/pkpu-15-2019/", "/tahapan/2020/riwayat/perppu-2-2020/"]) {
		const { html, tree } = page(address);
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(elements(one(tree, "main"), "a").map((a) => attribute(a, "href"))).toContain("/tahapan/2020/");
	}
});

test("the timetable says how far a stage moved, and draws it; the chart shows where stages first stood", () => {
	const { tree } = page("/tahapan/2020/");
	const stage = one(tree, (e) => attribute(e, "id") === vote);
	expect(textOf(stage)).toContain("semula 23 September, bergeser 77 hari");
	expect(textOf(one(tree, (e) => hasClass(e, "busur")))).toContain("+77 hari");
	const chart = page("/tahapan/2020/riwayat/").tree;
	const rows = elements(chart, "li").filter((li) => elements(li, (e) => hasClass(e, "jejak")).length > 0);
	const told = rows.map((li) => textOf(li).replace(/\s+/g, " ").trim());
	expect(told).toContain("Hari pemungutan suara 9 Des 2020 mundur 77 hari");
});

describe("home pages of other days, for editors", () => {
	const first = (state: string) => {
		const { tree } = page(`/pratinjau/${state}/`);
		const now = one(tree, (e) => attribute(e, "ariaLabelledBy") === "kini");
		return elements(one(now, "ol"), "a").map((a) => attribute(a, "href").split("/").at(-2))[0];
	};
	test.each([
		["coklit", "coklit"],
		["masa-tenang", vote],
		["pagi-pemungutan", vote],
		["saat-pemungutan", vote],
		["siang-pemungutan", vote],
		["rekapitulasi-kecamatan", "rekapitulasi-kecamatan"],
		["selesai", undefined],
	])("%s: first comes %s", (state, stage) => expect(first(state)).toBe(stage));

	test("postponed: voting day says so", () => {
		expect(textOf(one(page("/pratinjau/ditunda/").tree, "main"))).toContain(
			"ditunda, tanggal baru belum ada",
		);
	});

	test("all of them are linked, none is for search engines", () => {
		const links = elements(one(page("/pratinjau/").tree, "main"), "a").map((a) => attribute(a, "href"));
		const dated = ({ mulai = "" }: { mulai?: string }) => mulai.length === "2020-12-09".length;
		const main = stageFiles("2020").filter(({ utama, jadwal }) => utama && jadwal.some(dated));
		expect(links).toEqual(
			expect.arrayContaining(
				main.map(({ id }) => (id === vote ? "/pratinjau/saat-pemungutan/" : `/pratinjau/${id}/`)),
			),
		);
		expect(links).toContain("/pratinjau/selesai/");
		for (const address of ["/pratinjau/", ...links])
			expect(page(address).html).toContain('content="noindex"');
		expect(readFileSync(`${inject("situs")}sitemap-0.xml`, "utf8")).not.toContain("/pratinjau/");
	});
});

test("next-change.json: at the next midnight in the region at which a stage begins, or when the week turns", () => {
	const { next, changes } = JSON.parse(readFileSync(`${inject("situs")}api/v1/next-change.json`, "utf8"));
	expect(next).toBe("2020-11-22T00:00:00+08:00");
	expect(changes[0]).toMatchObject({ at: next, menjadi: "mulai", tahapan: { id: "iklan-media-massa" } });
	const voting = changes.filter((c: { tahapan: { id: string } }) => c.tahapan.id === vote);
	expect(voting.map((c: { at: string }) => c.at)).toEqual([
		"2020-12-09T07:00:00+08:00",
		"2020-12-09T13:00:00+08:00",
	]);
});
