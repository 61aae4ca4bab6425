/** The drawing of the country: small, whole, and a finger tells its points apart. */
import { getProvinces } from "idn-area-data";
import { expect, test } from "vitest";
import { islands } from "../../model/islands.ts";
import { pointOf, shapeOf } from "./atlas.ts";

/** The drawing is shown from 64rem on; there one unit of it is as wide as this, in px. */
const scale = (1024 - 64) / 1000;

test("weighs six kilobytes at most", () => {
	expect(islands.map(({ id }) => shapeOf(id).path).join("").length).toBeLessThan(6000);
});

test("has every province, each a target of 24 px that touches no other", async () => {
	const points = (await getProvinces()).map(({ code }) => ({ code, at: pointOf(code) ?? [0, 0] }));
	expect(points.filter(({ at }) => at[0] === 0)).toEqual([]);
	for (const { code, at } of points)
		for (const other of points) {
			if (other.code === code) continue;
			const apart = Math.hypot(at[0] - other.at[0], at[1] - other.at[1]);
			expect(apart * scale, `${code} and ${other.code}`).toBeGreaterThanOrEqual(24);
		}
	expect(pointOf("40")).toBeUndefined();
});
