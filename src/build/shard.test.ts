import { expect, test } from "vitest";
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
		"/cari/kata/3.json",
		"/og/kim.png",
		"/wilayah/64/",
	])
		expect(partOf(address, 7)).toBe(1);
	const many = Array.from({ length: 4000 }, (_, id) => partOf(`/kim/k${id}/`, 4));
	for (const part of [1, 2, 3, 4]) expect(many.filter((one) => one === part).length).toBeGreaterThan(800);
});
