/** Pages are rendered without Astro's server; what it would have answered is published all the same. */
import { globSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { buildBy, root } from "../bangun.ts";
import { builtSample } from "../bersama.ts";

test("each route answers as Astro's own server does, to the byte", async () => {
	const { code, output } = await buildBy("tests/situs/render/dua-cara.ts", "--out", inject("situs"));
	expect(code, output).toBe(0);
	const { looked, different } = JSON.parse(output.trim().split("\n").at(-1) ?? "");
	expect(different).toEqual([]);
	expect(looked).toBeGreaterThan(150);
});

test("another day is rendered by the program of the first: it is not made again", async () => {
	const later = await builtSample("2022-02-01");
	expect(programOf(later)).toEqual(programOf(inject("situs")));
});

/** What is written down of the program of a site, file by file; names of folders that are in it are its own. */
function programOf(site: string): unknown {
	const folders = globSync(`${root}node_modules/.cache/corong/*/owner`);
	const own = folders.find((owner) => readFileSync(owner, "utf8").endsWith(`\n${site.slice(0, -1)}`));
	return JSON.parse(readFileSync(`${own?.slice(0, -"owner".length)}bundel/bundel.json`, "utf8"));
}
