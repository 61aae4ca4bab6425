/** Pages are rendered without Astro's server; what it would have answered is published all the same. */
import { expect, inject, test } from "vitest";
import { buildBy } from "../bangun.ts";

test("each route answers as Astro's own server does, to the byte", async () => {
	const { code, output } = await buildBy("tests/situs/render/dua-cara.ts", "--out", inject("situs"));
	expect(code, output).toBe(0);
	const { looked, different } = JSON.parse(output.trim().split("\n").at(-1) ?? "");
	expect(different).toEqual([]);
	expect(looked).toBeGreaterThan(150);
});
