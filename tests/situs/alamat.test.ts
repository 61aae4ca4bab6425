/** Published addresses are for ever: those of the contract are served, and the sitemap tells of all pages. */
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { builtPages, fileAt, isIndexable, origin } from "../dokumen.ts";

const kims = ["sekarbela", "swarga-bara", "singa-geweh", "sangatta-utara"];

/** Stages of 2020 that others rely on. */
const stages = [
	"pembentukan-ppdp",
	"coklit",
	"pengumuman-dps",
	"penetapan-dpt",
	"pengumuman-dpt",
	"verifikasi-faktual-dukungan",
	"pendaftaran-paslon",
	"penetapan-paslon",
	"pengundian-nomor-urut",
	"masa-kampanye",
	"iklan-media-massa",
	"masa-tenang",
	"pemungutan-suara",
	"rekapitulasi-kecamatan",
	"rekapitulasi-kabupaten-kota",
	"rekapitulasi-provinsi",
];

const contract = [
	"/",
	"/tahapan/",
	...["2020", "2024"].flatMap((id) => [`/tahapan/${id}/`, `/tahapan/${id}.ics`, `/tahapan/${id}/langganan/`]),
	...["/", ".xml", ".json"].map((end) => `/tahapan/perubahan${end}`),
	...stages.map((id) => `/tahapan/2020/${id}/`),
	...["/faq/", "/klarifikasi/", "/istilah/", "/cari/", "/kim/", "/wilayah/"],
	...["tentang", "cara-ikut", "privasi", "aksesibilitas", "mitra"].map((id) => `/${id}/`),
	...kims.flatMap((id) => [
		`/kim/${id}/`,
		...["profil", "kabar", "agenda", "tahapan", "faq", "cari"].map((page) => `/kim/${id}/${page}/`),
		`/kim/${id}/kabar.xml`,
		`/kim/${id}/tahapan.ics`,
		`/kim/${id}/langganan/`,
		`/kim/${id}/perubahan.xml`,
		`/kim/${id}/perubahan.json`,
	]),
	"/sitemap-index.xml",
	"/robots.txt",
	"/klarifikasi.xml",
	"/favicon.svg",
];

test.each(contract)("%s is served", async (address) => {
	expect(fileAt(address), "the file behind it").toBeDefined();
	expect((await fetch(inject("alamat") + address)).status).toBe(200);
});

test("an unknown address gets the page that helps", async () => {
	const answer = await fetch(`${inject("alamat")}/tidak-ada/`);
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain("Halaman tidak ditemukan");
});

describe("how much there is", () => {
	const below = (start: RegExp) => builtPages().filter(({ address }) => start.test(address)).length;

	test.each([
		{ what: "stages of 2020", pattern: /^\/tahapan\/2020\/[^/]+\/$/, least: 50 },
		{ what: "stages of 2024", pattern: /^\/tahapan\/2024\/[^/]+\/$/, least: 15 },
		{ what: "questions", pattern: /^\/faq\/[^/]+\/$/, least: 45 },
		{ what: "embeddable answers", pattern: /^\/faq\/[^/]+\/sematan\/$/, least: 45 },
		{ what: "fact-checks of the day", pattern: /^\/klarifikasi\/[^/]+\/$/, least: 5 },
		...kims.map((id) => ({
			what: `news of ${id}`,
			pattern: new RegExp(`^/kim/${id}/kabar/[^/]+/$`),
			least: 2,
		})),
	])("$what", ({ pattern, least }) => {
		expect(below(pattern)).toBeGreaterThanOrEqual(least);
	});
});

test("all addresses end in a slash and use only small letters, digits and hyphens", () => {
	const odd = builtPages().filter(
		({ address }) => !/^\/([a-z0-9-]+\/)*$/.test(address) && address !== "/404.html",
	);
	expect(odd.map(({ address }) => address)).toEqual([]);
});

describe("the sitemap", () => {
	const read = (file: string) => readFileSync(inject("situs") + file, "utf8");
	const locations = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);

	test("lists exactly the pages that may be indexed", () => {
		const listed = locations(read("sitemap-index.xml")).flatMap((url) =>
			locations(read(url.slice(origin().length + 1))),
		);
		const expected = builtPages()
			.filter(isIndexable)
			.map(({ address }) => origin() + address);
		expect(listed.toSorted()).toEqual(expected.toSorted());
	});

	test("is named by robots.txt, which forbids nothing", () => {
		const robots = read("robots.txt");
		expect(robots).toContain(`Sitemap: ${origin()}/sitemap-index.xml`);
		expect(robots).not.toMatch(/^Disallow: \S/m);
	});
});
