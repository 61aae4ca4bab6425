import { expect, test } from "vitest";
import { loadContent } from "../src/intake/load.ts";
import { formatInstant } from "../src/words/saat.ts";
import { contentRows, operatorRows } from "./pengurus-halaman.ts";

test("those who run the site see who fell silent, what is old, what waits, and how the last builds went", async () => {
	const loaded = await loadContent("content");
	const figures = {
		files: 1200,
		pages: 600,
		bytes: 2_500_000,
		index: 600_000,
		heaviest: ["faq/index.html", 14_000] as const,
	};
	const build = {
		waktu: "2026-11-27T20:00:00Z",
		situs: "situs-000007",
		detik: 9,
		kesalahan: 2,
		ukuran: figures,
	};
	const rejected = [{ path: "kim/a/kabar/x.md" }, { path: "kim/a/kabar/y.md", hilang: true as const }];
	const withheld = [{ path: "kim/b/kabar/z.md", karena: "kim/b/profil.mdx" }];
	const at = (day: string) =>
		operatorRows(contentRows(loaded, day), { ...loaded, rejected, withheld }, [build], ["Tautan putus."]);
	const rows = new Map(at("2020-11-17").map(({ judul, isi }) => [judul, isi]));
	expect(rows.get("KIM yang lama tidak berkabar")?.filter((text) => text.includes("kabar terakhir"))).toEqual(
		[],
	);
	expect(rows.get("Jawaban yang perlu ditinjau lagi")).toEqual([]);
	expect(rows.get("Tidak terbit sebagaimana ditulis")).toEqual([
		"kim/a/kabar/x.md: tidak terbit",
		"kim/a/kabar/y.md: sudah dihapus",
		"kim/b/kabar/z.md: menunggu kim/b/profil.mdx",
	]);
	expect(rows.get("Ukuran")).toEqual([
		"600 halaman, 1200 berkas, 2.500 kB",
		"Indeks pencarian: 600 kB",
		"Halaman terberat: faq/index.html, 14 kB sesudah dimampatkan",
	]);
	expect(rows.get("Build terakhir")).toEqual([
		`${formatInstant("2026-11-27T20:00:00Z")}: situs-000007, 9 detik, 2 kesalahan dan perhatian`,
	]);
	const later = new Map(at("2028-06-01").map(({ judul, isi }) => [judul, isi.length]));
	expect(later.get("KIM yang lama tidak berkabar")).toBeGreaterThan(1);
	expect(later.get("Jawaban yang perlu ditinjau lagi")).toBeGreaterThan(10);
});
