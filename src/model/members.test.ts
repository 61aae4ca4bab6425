/** A country of KIM: none is far, and no page grows with it. */
import { beforeAll, expect, test } from "vitest";
import { regionsOfNation, registered } from "../../tests/negeri.ts";
import { islandOf, islands } from "./islands.ts";
import { byParent, byRegion, memberPages, perPage } from "./members.ts";
import { isLarger, lineage } from "./wilayah.ts";

interface Group {
	readonly id: number;
	readonly wilayah: string;
}

let all: Group[] = [];
/** What each page links to: the page of all KIM is that of no region. */
let links: (code: string) => { regions: readonly string[]; members: readonly (readonly Group[])[] };

beforeAll(async () => {
	all = (await regionsOfNation()).map((wilayah, id) => ({ id, wilayah }));
	const within = byRegion(all);
	const children = byParent([...new Set(all.flatMap(({ wilayah }) => lineage(wilayah)))]);
	links = (code) => ({
		regions: children.get(code) ?? [],
		members: code === "" ? [] : memberPages(code, within.get(code) ?? []),
	});
});

test(`each of ${registered} KIM is reached from the page of all in four steps`, () => {
	const steps = new Map<number, number>();
	let pages = [""];
	for (let step = 1; step <= 4; step++) {
		// A second page of a region is one step more.
		for (const code of pages)
			links(code).members.forEach((page, at) => {
				for (const { id } of page) steps.set(id, Math.min(steps.get(id) ?? 9, step + at));
			});
		pages = pages.flatMap((code) => links(code).regions);
	}
	expect(all.filter(({ id }) => (steps.get(id) ?? 9) > 4)).toEqual([]);
});

test("a page names twenty at most, and all pages of a small region name everybody once", () => {
	const many = Array.from({ length: 45 }, (_, id) => ({ id, wilayah: "52.71.01.1001" }));
	expect(memberPages("52.71.01", many).map(({ length }) => length)).toEqual([perPage, perPage, 5]);
	expect(memberPages("52.71.01", many).flat()).toEqual(many);
	expect(memberPages("52", many)).toEqual([[]]);
	expect(memberPages("52", many.slice(0, perPage))).toEqual([many.slice(0, perPage)]);
	expect(memberPages("52.71.01", [])).toEqual([[]]);
});

test("a province or kabupaten names its own where the villages have too many", () => {
	const own = { id: 0, wilayah: "52.71" };
	const many = Array.from({ length: 30 }, (_, id) => ({ id: id + 1, wilayah: "52.71.01" }));
	expect(isLarger(own.wilayah)).toBe(true);
	expect(memberPages("52.71", [...many, own])).toEqual([[own]]);
});

test("every region lies on an island, and a code of none is refused", () => {
	expect(new Set(all.map(({ wilayah }) => islandOf(wilayah)))).toEqual(new Set(islands.map(({ id }) => id)));
	expect(islandOf("64.08")).toBe("kalimantan");
	for (const code of ["", "40", "x"]) expect(() => islandOf(code)).toThrow(RangeError);
});
