import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { berkas, laporanKolom, read, tempatContoh } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const alias = (kind: Parameters<typeof laporanKolom>[1], ...list: string[]) =>
	laporanKolom("alias", kind, { alias: list });

test.each([
	["a question with a new name", "faq", "/faq/cek-dpt-online/"],
	["a question in place of a fact-check", "faq", "/klarifikasi/lama/"],
	["a heading that is no more", "faq", "/faq/cek-dpt/#langkah-lama"],
	["a stage", "tahapan", "/tahapan/2020/pencoblosan/"],
	["a KIM that had another id", "kim", "/kim/kim-singa-geweh/"],
	["news of the same KIM", "kabar", "/kim/singa-geweh/kabar/lama/"],
	["an event", "agenda", "/kim/singa-geweh/agenda/#rapat-lama"],
	["a free page", "halaman", "/tentang-kami/"],
	["a page of the site that stood here before", "halaman", "/2019/05/profil-kim/"],
	["a centre that takes over a KIM's page", "faq", "/kim/singa-geweh/faq/lama/"],
] as const)("%s", (_, kind, address) => {
	expect(alias(kind, address)).toBe("baik");
});

describe("what an alias may not be", () => {
	test.each([
		["its own address", "faq", "/faq/cek-dpt/"],
		["its own address, another one", "faq", "/faq/cek-dpt/sematan/"],
		["a live page", "faq", "/klarifikasi/wajib-swab/"],
		["a page of the portal", "halaman", "/faq/"],
		["a tool of the portal", "halaman", "/tulis/"],
		["a live term", "faq", "/istilah/#dpt"],
		["another KIM's page", "kabar", "/kim/sekarbela/kabar/lama/"],
		["a central page, by a KIM", "kabar", "/faq/lama/"],
		["a former id, by a page and not the profile", "kabar", "/kim/kim-lama/"],
		["a page of a former id, by the profile", "kim", "/kim/kim-lama/kabar/"],
		["no page at all", "faq", "/faq/lama/v/x/y/"],
		["an old page below a name of ours", "halaman", "/kim/daftar/lama/x/"],
		["an old page of another site, by a KIM", "kabar", "/2019/05/kabar/"],
		["what the product keeps for itself", "halaman", "/api/"],
		["a place on somebody else's page", "faq", "/istilah/#lama"],
		["a stage, by what is none", "faq", "/tahapan/2020/lama/"],
	] as const)("%s", (what, kind, address) => {
		expect(`${what}: ${alias(kind, address)}`).toMatchSnapshot();
	});

	test("a word that is no address is told once, by its column", () => {
		expect(laporanKolom("kolom", "faq", { alias: ["cek-dpt-lama"] })).toMatchInlineSnapshot(`
			"7:5 «cek-dpt-lama» [kolom] alias ke-1 harus alamat di situs ini, diawali dan diakhiri garis miring, misalnya /faq/cek-dpt/
			    Contoh: alias: [/faq/cek-dpt-lama/]"
		`);
		expect(alias("faq", "cek-dpt-lama")).toBe("baik");
	});

	test("a heading that is still there", () => {
		const text = berkas("faq", "## Langkah\n\nIsi.\n", { alias: ["/faq/cek-dpt/#langkah"] });
		const world = worldOf(gatherWorld([read(tempatContoh.faq, text)]), {
			regionName: () => undefined,
			file: () => undefined,
		});
		const said = check(read(tempatContoh.faq, text), world).filter(({ rule }) => rule === "alias");
		expect(said.map(({ message }) => message)).toEqual([
			'alias "/faq/cek-dpt/#langkah" masih menjadi judul bagian di halaman ini',
		]);
	});
});

/** What the rule says of each of some files that know of each other. */
function among(files: Record<string, string>): Record<string, string[]> {
	const documents = Object.entries(files).map(([path, text]) => read(path, text));
	const world = worldOf(gatherWorld(documents), { regionName: () => undefined, file: () => undefined });
	return Object.fromEntries(
		documents.map((document) => [
			document.path,
			check(document, world)
				.filter(({ rule }) => rule === "alias")
				.map(({ message }) => message),
		]),
	);
}

describe("an alias that two claim", () => {
	test("between equals both are told, and a file that says it twice", () => {
		const files = {
			"faq/a.mdx": berkas("faq", "", { alias: ["/faq/lama/"] }),
			"faq/b.mdx": berkas("faq", "", { alias: ["/faq/lama/"] }),
			"faq/c.mdx": berkas("faq", "", { alias: ["/faq/tua/", "/faq/tua/"] }),
		};
		expect(among(files)).toEqual({
			"faq/a.mdx": ['alias "/faq/lama/" juga ditulis di faq/b.mdx'],
			"faq/b.mdx": ['alias "/faq/lama/" juga ditulis di faq/a.mdx'],
			"faq/c.mdx": [
				'alias "/faq/tua/" ditulis dua kali di berkas ini',
				'alias "/faq/tua/" ditulis dua kali di berkas ini',
			],
		});
	});

	test("a KIM does not hold up the centre", () => {
		const files = {
			"faq/a.mdx": berkas("faq", "", { alias: ["/kim/x/kabar/lama/"] }),
			"kim/x/profil.mdx": berkas("kim"),
			"kim/x/kabar/a.md": berkas("kabar", "", { alias: ["/kim/x/kabar/lama/"] }),
		};
		expect(among(files)).toMatchObject({
			"faq/a.mdx": [],
			"kim/x/kabar/a.md": ['alias "/kim/x/kabar/lama/" juga ditulis di faq/a.mdx'],
		});
	});

	test("below a former id of its own a KIM may speak", () => {
		const files = {
			"kim/x/profil.mdx": berkas("kim", "", { alias: ["/kim/lama/"] }),
			"kim/x/kabar/a.md": berkas("kabar", "", { alias: ["/kim/lama/kabar/b/"] }),
			"kim/y/profil.mdx": berkas("kim"),
			"kim/y/kabar/a.md": berkas("kabar", "", { alias: ["/kim/lama/kabar/b/"] }),
		};
		const said = among(files);
		expect(said["kim/y/kabar/a.md"]).toEqual(['alias "/kim/lama/kabar/b/" bukan alamat KIM ini']);
	});
});
