import { expect, test } from "vitest";
import { hari } from "../../model/uji.ts";
import { changeEntries } from "./faq-changes.ts";

const version = (hash: string, jawaban: string, more: { isi?: string; faq?: string; day?: string } = {}) => ({
	...{ faq: more.faq ?? "cek-dpt", hash, hari: hari(more.day ?? "2020-11-17") },
	...{ pertanyaan: "Di mana cek DPT?", jawaban, isi: more.isi ?? "" },
});

test("a change says what stood there and what stands there now, and leads to what somebody quoted", () => {
	const before = version("aaa", "Di kantor.", { faq: "dpt", day: "2020-10-01" });
	const after = version("bbb", "Di situs.");
	expect(changeEntries([{ first: "cek-dpt", before, after }], "contoh.test")).toEqual([
		{
			id: "tag:contoh.test,2026:faq/cek-dpt/v/aaa..bbb",
			href: "/faq/dpt/v/aaa/",
			title: "Jawaban berubah: Di mana cek DPT?",
			text: "Semula: Di mana cek DPT? Di kantor.\nMenjadi: Di mana cek DPT? Di situs.",
			updated: hari("2020-11-17"),
		},
	]);
});

test("words below the answer are mentioned when they changed", () => {
	const after = version("bbb", "Di situs.", { isi: "Caranya mudah." });
	const [entry] = changeEntries(
		[{ first: "cek-dpt", before: version("aaa", "Di situs."), after }],
		"contoh.test",
	);
	expect(entry?.text.split("\n")).toHaveLength(3);
	expect(entry?.text).toContain("\nPenjelasan di bawahnya juga berubah.");
});

test("words that come back and change again are another change, in whatever order others come between", () => {
	const there = (first: string, day: string) => ({
		first,
		before: version("aaa", "A", { day }),
		after: version("bbb", "B", { day }),
	});
	const changes = [there("a", "2020-10-01"), there("b", "2020-10-02"), there("a", "2020-10-03")];
	expect(changeEntries(changes, "h").map(({ id, updated }) => `${updated} ${id}`)).toEqual([
		"2020-10-03 tag:h,2026:faq/a/v/aaa..bbb/2",
		"2020-10-02 tag:h,2026:faq/b/v/aaa..bbb",
		"2020-10-01 tag:h,2026:faq/a/v/aaa..bbb",
	]);
});

test("who quoted an answer is told that it was withdrawn, why, and that it is back", () => {
	const told = { first: "cek-dpt", href: "/faq/cek-dpt/", pertanyaan: "Di mana cek DPT?" };
	const entries = changeEntries(
		[
			{ ...told, hari: hari("2020-10-01"), dicabut: { alasan: "Situsnya tutup.", lihat: "https://x/faq/" } },
			{ ...told, hari: hari("2020-10-05") },
			{ ...told, first: "lama", hari: hari("2020-10-06"), dicabut: "dahulu" },
		],
		"h",
	);
	expect(entries.map(({ id, title, text }) => [id, title, text])).toEqual([
		[
			"tag:h,2026:faq/lama/dicabut",
			"Jawaban dicabut: Di mana cek DPT?",
			"Jawaban ini pernah dicabut. Keadaannya sekarang ada di halamannya.",
		],
		[
			"tag:h,2026:faq/cek-dpt/terbit-lagi",
			"Jawaban terbit lagi: Di mana cek DPT?",
			"Jawaban ini pernah dicabut, dan kini terbit lagi.",
		],
		[
			"tag:h,2026:faq/cek-dpt/dicabut",
			"Jawaban dicabut: Di mana cek DPT?",
			"Jawaban ini dicabut; kutipan dan sematannya jangan dipakai lagi. Alasannya: Situsnya tutup. Gantinya: https://x/faq/",
		],
	]);
});
