import fc from "fast-check";
import { expect, test } from "vitest";
import { motif, motifBudget, motifFamilies, motifSize, shareOf } from "./motif.ts";

/** The threads a path raises, as a browser would stroke them. */
function threads(path: string): boolean[][] {
	const tile = Array.from({ length: motifSize }, () => new Array<boolean>(motifSize).fill(false));
	let [x, y] = [0, 0];
	for (const [, move, dx = "0", dy = "0", run = "0"] of path.matchAll(/([Mm])(-?\d+) ?(-?[\d.]+)h(\d+)/g)) {
		[x, y] = move === "M" ? [Number(dx), Math.floor(Number(dy))] : [x + Number(dx), y + Number(dy)];
		for (let step = 0; step < Number(run); step++) (tile[y] as boolean[])[x++] = true;
	}
	return tile;
}

const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);

test("the motif of Singa Geweh", () => {
	expect(motif("singa-geweh")).toMatchInlineSnapshot(`
		{
		  "keluarga": "anyam",
		  "path": "M0 0.5h4m1 0h1m1 0h2m1 0h1m1 0h4m-11 1h2m2 0h2m-6 1h1m1 0h2m1 0h1m-6 1h2m2 0h2m-10 1h1m1 0h10m1 0h1m-14 1h2m10 0h2m-14 1h1m1 0h1m8 0h1m1 0h1m-14 1h2m10 0h2m-14 1h2m10 0h2m-14 1h1m1 0h1m8 0h1m1 0h1m-14 1h2m10 0h2m-14 1h1m1 0h10m1 0h1m-10 1h2m2 0h2m-6 1h1m1 0h2m1 0h1m-6 1h2m2 0h2m-11 1h4m1 0h1m1 0h2m1 0h1m1 0h4",
		}
	`);
});

test("the same id has the same motif, of a known family, within its budget", () => {
	fc.assert(
		fc.property(ids, (id) => {
			const one = motif(id);
			expect(motif(id)).toEqual(one);
			expect(motifFamilies).toContain(one.keluarga);
			expect(one.path.length).toBeLessThanOrEqual(motifBudget);
			expect(one.path).toMatch(/^M[\d .]+h\d+(?:m-?\d+(?: \d+|-\d+)h\d+)*$/);
		}),
	);
});

test("a tile is its own mirror image, across and down, and neither bare nor full", () => {
	fc.assert(
		fc.property(ids, (id) => {
			const { path } = motif(id);
			const tile = threads(path);
			expect(tile.map((row) => row.toReversed())).toEqual(tile);
			expect(tile.toReversed()).toEqual(tile);
			const raised = tile.flat().filter(Boolean).length / motifSize ** 2;
			expect(raised).toBe(shareOf(path));
			expect(raised).toBeGreaterThan(0.2);
			expect(raised).toBeLessThan(0.6);
		}),
	);
});

test("of as many KIM as the country has, hardly two share a face, and every family is seen", () => {
	const all = Array.from({ length: 3555 }, (_, at) => motif(`desa-${at}`));
	expect(new Set(all.map(({ path }) => path)).size).toBeGreaterThan(3100);
	const perFamily = motifFamilies.map((family) => all.filter(({ keluarga }) => keluarga === family).length);
	expect(motifFamilies).toHaveLength(12);
	expect(Math.min(...perFamily)).toBeGreaterThan(200);
});
