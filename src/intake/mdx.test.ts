import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { berkas, tempatContoh } from "../gate/uji.ts";
import { lastGood } from "./last-good.ts";
import { loadContent } from "./load.ts";
import { contentModules, mdxModules, moduleOf } from "./mdx.ts";
import { commitAll, folderWith, good } from "./uji.ts";

const whole = good(
	"situs",
	"peraturan",
	"istilah",
	"pemilihan",
	"tahapan",
	"faq",
	"klarifikasi",
	"halaman",
	"kim",
	"kabar",
);
const profile = tempatContoh.kim;
const central = ["pemilihan", "tahapan", "faq", "klarifikasi", "halaman"] as const;
const paths = central.map((kind) => `content/${tempatContoh[kind]}`);
const modules = async (files: Record<string, string>, kim?: string[]) =>
	[...mdxModules(await loadContent(folderWith(files)), kim).keys()].sort();

describe("what Astro compiles", () => {
	test("is every good .mdx, and nothing written in another form", async () => {
		expect(await modules(whole)).toEqual([...paths, `content/${profile}`].sort());
		const loaded = await loadContent(folderWith(whole));
		expect(mdxModules(loaded).get(`content/${profile}`)).toBe(whole[profile]);
	});

	test("are the profiles of the KIM that are built, and all the rest", async () => {
		expect(await modules(whole, ["singa-geweh"])).toContain(`content/${profile}`);
		expect(await modules(whole, ["sekarbela"])).toEqual(paths.toSorted());
		expect(await modules(whole, [])).toEqual(paths.toSorted());
	});

	test("is nothing that was withdrawn", async () => {
		const faq = berkas("faq", "", { dicabut: { alasan: "Keliru.", lihat: "/klarifikasi/" } });
		expect(await modules({ ...whole, [tempatContoh.faq]: faq })).not.toContain(`content/${tempatContoh.faq}`);
	});

	test("is no earlier version of a file", async () => {
		const folder = folderWith({ ...whole, [profile]: "---\nnama: 1\n---\n" });
		commitAll(folder, [{ day: "2020-11-01", files: whole }]);
		const loaded = await loadContent(folder, lastGood);
		expect(loaded.of("kim")).toHaveLength(1);
		expect([...mdxModules(loaded).keys()].sort()).toEqual(paths.toSorted());
	});
});

test("whoever asks often gets the same answer, and a file on disk is known by its place", async () => {
	const folder = folderWith(whole);
	const { texts, moduleAt } = contentModules(folder, ["sekarbela"]);
	expect(await texts()).toBe(await texts());
	expect([...(await texts()).keys()].sort()).toEqual(paths.toSorted());
	expect(moduleAt(join(folder, "faq", "cek-dpt.mdx"))).toBe("content/faq/cek-dpt.mdx");
	expect(moduleOf({ path: "faq\\cek-dpt.mdx" })).toBe("content/faq/cek-dpt.mdx");
});
