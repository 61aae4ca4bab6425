import { describe, expect, test } from "vitest";
import type { Jadwal } from "../../model/jadwal.ts";
import { ledger, masaKampanye2020, pemungutanSuara2020 } from "../../model/uji.ts";
import { layoutPita } from "./pita.ts";

const row = (jadwal: Jadwal) => ({ was: jadwal[0], is: jadwal.at(-1) });

describe("voting day and campaign, as first decided and as they are", () => {
	const rows = [row(pemungutanSuara2020), row(masaKampanye2020)];
	const at = layoutPita(rows);

	test("all lie on one axis, from its first day to its last", () => {
		const strokes = rows.flatMap(({ was, is }) => [at(was) ?? [], at(is) ?? []].flat());
		expect(Math.min(...strokes.map(({ x }) => x))).toBe(0);
		expect(Math.max(...strokes.map(({ x, width }) => x + width))).toBeCloseTo(100, 0);
	});

	test("what moved back lies further right; a single day is wide enough to be seen", () => {
		const [was, is] = [at(rows[0]?.was), at(rows[0]?.is)];
		expect(is?.x).toBeGreaterThan(was?.x ?? 100);
		expect(is?.width).toBe(2);
	});
});

test("a side without days has no stroke, nor has a table in which nobody knows a day", () => {
	const off = ledger({ status: "ditunda", ditetapkan: "2020-03-21" });
	expect(layoutPita([row(off)])(off[0])).toBeUndefined();
	expect(layoutPita([])(pemungutanSuara2020[0])).toBeUndefined();
});
