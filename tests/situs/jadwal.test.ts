/** The sample is shown as of 17 November 2020: what is now, what is next, and for whom. */
import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { concerns, stageFiles, subsites } from "../content.ts";
import { attribute, builtPages, elements, hasClass, one, page, textOf } from "../dokumen.ts";

const today = "2020-11-17";
const stages = new Map(stageFiles("2020").map((stage) => [stage.id, stage]));

/** A section by the id of its heading. */
const section = (tree: Parameters<typeof one>[0], heading: string): Element =>
	one(tree, (e) => attribute(e, "ariaLabelledBy") === heading);
const stageIds = (tree: Element) =>
	elements(tree, "a").flatMap((a) => /^\/tahapan\/2020\/([^/]+)\/$/.exec(attribute(a, "href"))?.[1] ?? []);
const period = (id: string) => stages.get(id)?.jadwal.at(-1) ?? {};

describe.each(["/", ...Object.keys(subsites).map((id) => `/kim/${id}/`)])("%s", (address) => {
	const { tree } = page(address);

	test("says what a resident can do now, first of all, and that campaign time is on", () => {
		const now = section(tree, "kini");
		// Her nearest last day leads, then voting day, then what is on.
		expect(stageIds(now)).toEqual(["pindah-memilih", "pemungutan-suara"]);
		const open = section(tree, "sedang");
		expect(stageIds(open)).toEqual(expect.arrayContaining(["pengumuman-dpt", "masa-kampanye"]));
		expect(textOf(now)).toContain("Selasa, 17 November 2020");
		expect(textOf(now)).toContain("Mintalah surat A.5-KWK paling lambat Minggu, 6 Desember 2020");
		expect(textOf(open)).toContain("26 Sep – 5 Des 2020");
	});

	test("names only open stages as going on", () => {
		const closed = stageIds(one(section(tree, "kini"), "ol")).filter((id) => {
			const { mulai, selesai } = period(id);
			return (mulai ?? today) > today || (selesai ?? today) < today;
		});
		expect(closed).toEqual([]);
	});

	test("lists what comes next in order of time: a resident's own steps, then the officials'", () => {
		const next = elements(section(tree, "berikut"), "li");
		const own = next.filter((item) => !hasClass(item, "petugas"));
		expect(own.length).toBeGreaterThanOrEqual(3);
		expect(next.slice(0, own.length)).toEqual(own);
		for (const part of [own, next.slice(own.length)]) {
			const starts = part.flatMap(stageIds).map((id) => period(id).mulai ?? "");
			expect(starts.filter((start) => start <= today)).toEqual([]);
			expect(starts).toEqual(starts.toSorted());
		}
		const earliest = [...stages.values()]
			.filter(({ tindakan }) => tindakan)
			.map(({ id }) => period(id).mulai ?? "")
			.filter((start) => start > today);
		expect(own.flatMap(stageIds).map((id) => period(id).mulai)[0]).toBe(earliest.toSorted()[0]);
	});

	test("says that it is a sample, shown as of a day", () => {
		expect(textOf(tree)).toMatch(/Situs contoh[^.]* Selasa, 17 November 2020/);
	});
});

test("the timeline shows every stage of the election once, and where the day falls", () => {
	const { tree } = page("/tahapan/2020/");
	const rows = elements(tree, (e) => e.tagName === "li" && stages.has(attribute(e, "id")));
	expect(rows.map((e) => attribute(e, "id")).toSorted()).toEqual([...stages.keys()].toSorted());
	expect(textOf(tree)).toContain("Dilihat pada Selasa, 17 November 2020");
});

describe.each(Object.entries(subsites))("the timeline of %s", (id, { race }) => {
	const { tree } = page(`/kim/${id}/tahapan/`);
	const shown = elements(tree, "li")
		.map((e) => attribute(e, "id"))
		.filter((name) => stages.has(name));

	test("leaves out what only concerns the election of a governor", () => {
		expect(shown).not.toContain("rekapitulasi-provinsi");
		expect(shown).not.toContain("penyerahan-dukungan-gubernur");
		expect(stageIds(one(tree, "body"))).not.toContain("rekapitulasi-provinsi");
		expect(
			elements(tree, "svg")
				.map((e) => textOf(e))
				.join(),
		).not.toContain("gubernur");
	});

	test("shows every stage that concerns its residents", () => {
		const expected = [...stages.values()].filter((stage) => concerns(stage, race)).map((stage) => stage.id);
		expect(shown.toSorted()).toEqual(expected.toSorted());
		expect(textOf(tree)).toContain(`memilih ${race === "bupati" ? "bupati" : "wali kota"} dan wakil`);
	});

	test("keeps the time of its place: WITA", () => {
		expect(textOf(tree)).toContain("WITA");
		expect(textOf(page(`/kim/${id}/profil/`).tree)).toContain("WITA");
		const foreign = builtPages()
			.filter(({ address }) => address.startsWith(`/kim/${id}/`))
			.filter((candidate) => /\b(WIB|WIT)\b/.test(textOf(candidate.tree)));
		expect(foreign.map(({ address }) => address)).toEqual([]);
	});
});

test("an hour never stands without its zone", () => {
	const hour = /pukul \d{1,2}\.\d{2}(?:\s?[–-]\s?\d{1,2}\.\d{2})?(.{0,40})/g;
	const bare = builtPages().flatMap(({ address, tree }) =>
		[...textOf(one(tree, "main")).matchAll(hour)]
			.filter(([, after = ""]) => !/waktu setempat|WIB|WITA|WIT|waktu \w+ (barat|tengah|timur)/i.test(after))
			.map(([text]) => `${address}: ${text}`),
	);
	expect(bare).toEqual([]);
});
