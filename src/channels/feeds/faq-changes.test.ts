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
	expect(changeEntries([{ before, after }], "contoh.test")).toEqual([
		{
			id: "tag:contoh.test,2026:faq/cek-dpt/v/aaa..bbb/2020-11-17",
			href: "/faq/dpt/v/aaa/",
			title: "Jawaban berubah: Di mana cek DPT?",
			text: "Semula: Di mana cek DPT? Di kantor.\nMenjadi: Di mana cek DPT? Di situs.",
			updated: hari("2020-11-17"),
		},
	]);
});

test("words below the answer are mentioned when they changed", () => {
	const after = version("bbb", "Di situs.", { isi: "Caranya mudah." });
	const [entry] = changeEntries([{ before: version("aaa", "Di situs."), after }], "contoh.test");
	expect(entry?.text.split("\n")).toHaveLength(3);
	expect(entry?.text).toContain("\nPenjelasan di bawahnya juga berubah.");
});

test("words that come back and change again are another change, and the feed has the first fifty", () => {
	const changes = Array.from({ length: 60 }, (_, index) => {
		const day = hari("2020-11-17").subtract({ days: index }).toString();
		return { before: version("aaa", "A", { day }), after: version("bbb", "B", { day }) };
	});
	const entries = changeEntries(changes, "contoh.test");
	expect(new Set(entries.map(({ id }) => id)).size).toBe(50);
	expect(entries.map(({ updated }) => updated.toString())).toEqual(
		changes.slice(0, 50).map(({ after }) => after.hari.toString()),
	);
});
