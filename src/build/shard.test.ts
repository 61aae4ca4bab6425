import { expect, test } from "vitest";
import { partsFault } from "./publish/union.ts";
import { partOf } from "./shard.ts";

test("everything of a KIM is in one part, and the rest in the first", () => {
	const of = (id: string) => [
		`/kim/${id}/`,
		`/kim/${id}/faq/x/`,
		`/og/kim/${id}.png`,
		`/api/v1/kim/${id}.json`,
		`/tulis/kim/${id}.json`,
		`/tulis/sumber/kim/${id}/profil.mdx.json`,
	];
	for (const id of ["singa-geweh", "sekarbela", "a"])
		expect(new Set(of(id).map((address) => partOf(address, 7))).size).toBe(1);
	for (const address of [
		"/",
		"/kim/",
		"/kim/#w-64-08",
		"/faq/",
		"/cari/kim/3.json",
		"/og/kim.png",
		"/wilayah/64/",
	])
		expect(partOf(address, 7)).toBe(1);
	const many = Array.from({ length: 4000 }, (_, id) => partOf(`/kim/k${id}/`, 4));
	for (const part of [1, 2, 3, 4]) expect(many.filter((one) => one === part).length).toBeGreaterThan(800);
});

const part = (number: number, of = 2, source = "x") => ({ part: number, of, source });

test.each([
	["all there", [part(2), part(1)], undefined],
	["none", [], "tidak ada bagian di sana"],
	["one is missing", [part(1, 3), part(3, 3)], "bagian 2 dari 3 tidak ada."],
	["one is twice there", [part(1), part(2), part(2)], "ada bagian yang dua kali."],
	["of another division", [part(1), part(2, 3)], "pembagian yang berbeda"],
	["of other content", [part(1), part(2, 2, "y")], "dari isi, hari, atau pembagian yang berbeda"],
])("parts of which %s", (_, parts, fault) =>
	fault ? expect(partsFault(parts)).toContain(fault) : expect(partsFault(parts)).toBe(undefined),
);
