/** What is noted of a stage while authors edit, rename, withdraw and join branches: nothing is lost, nothing told twice. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { addressBook } from "../gate/addresses/book.ts";
import { chiefOf } from "../gate/addresses/families.ts";
import { firstAddresses } from "../gate/addresses/first-name.ts";
import { formatPublished, newFacts, readPublished } from "./published-record.ts";

/** A branch: the file of one stage as it stands there, and what was noted there. */
interface Branch {
	readonly name: string;
	readonly alias: readonly string[];
	readonly judul: string;
	readonly days: number;
	/** The file of the record. */
	readonly kept: string;
}
type Edit =
	| { readonly kind: "title" }
	| { readonly kind: "line" }
	| { readonly kind: "rename"; readonly listed: "first" | "last" };

const original = "/tahapan/2020/asal/";
const start: Branch = { name: "asal", alias: [], judul: "Judul", days: 1, kept: "" };
const addressOf = ({ name }: Branch) => chiefOf("tahapan", `2020/${name}`);

/** What `npm run catat` looks at. */
function look({ name, alias, judul, days, kept }: Branch) {
	const id = `2020/${name}`;
	const book = addressBook([{ kind: "tahapan", id, path: id, judul, alias, places: [] }]);
	const { record } = readPublished(kept);
	const jadwal = Array.from({ length: days }, (_, index) => ({ mulai: `2020-09-${10 + index}` }));
	const data = { judul, ringkasan: "", jadwal };
	return {
		book,
		record,
		firstAddress: firstAddresses(book, record),
		of: ((kind: string) => (kind === "tahapan" ? [{ id, data }] : [])) as never,
	};
}
const noted = (branch: Branch, day = "2026-11-28"): Branch => ({
	...branch,
	kept: formatPublished(branch.kept, newFacts(look(branch), day)),
});
let names = 0;
function edited(branch: Branch, edit: Edit): Branch {
	if (edit.kind === "title") return noted({ ...branch, judul: `${branch.judul}.` });
	if (edit.kind === "line") return noted({ ...branch, days: branch.days + 1 });
	const was = addressOf(branch);
	const alias = edit.listed === "first" ? [was, ...branch.alias] : [...branch.alias, was];
	return noted({ ...branch, name: `nama-${names++}`, alias });
}

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.constantFrom<Edit>({ kind: "title" }, { kind: "line" }),
	fc.constantFrom<Edit>({ kind: "rename", listed: "first" }, { kind: "rename", listed: "last" }),
);
const edits = fc.array(anyEdit, { maxLength: 6 });
const play = (branch: Branch, list: readonly Edit[]) => list.reduce(edited, branch);
const count = (list: readonly Edit[], kind: Edit["kind"]) => list.filter((edit) => edit.kind === kind).length;

test("whatever it is called, a stage is the one it was first, each change is noted once, and noting again adds nothing", () => {
	fc.assert(
		fc.property(edits, (list) => {
			const branch = play(noted(start), list);
			const { firstAddress, record } = look(branch);
			expect(firstAddress(addressOf(branch))).toBe(original);
			for (const former of branch.alias) expect(record.firstAddress(former)).toBe(original);
			expect(record.states(original)).toHaveLength(1 + count(list, "title"));
			expect(record.lines(original)).toHaveLength(1 + count(list, "line"));
			expect(noted(branch, "2026-12-31")).toEqual(branch);
		}),
		{ numRuns: runs(50) },
	);
});

test("branches joined line by line keep what each noted, under the first name, whichever of them renamed", () => {
	fc.assert(
		fc.property(edits, edits, edits, (shared, left, right) => {
			const from = play(noted(start), shared);
			const [a, b] = [play(from, left), play(from, right)];
			// Git keeps the file of one side; its former names are those that either side gave up.
			const both = [a, b].map(({ kept }) => kept.trim().split("\n"));
			const lines = `${[...new Set(both.flat())].join("\n")}\n`;
			const alias = [...new Set([...a.alias, ...b.alias, ...(a.name === b.name ? [] : [addressOf(b)])])];
			expect(readPublished(lines).faults).toEqual([]);
			const joined = noted({ ...a, alias: alias.filter((one) => one !== addressOf(a)), kept: lines });
			const { firstAddress, record } = look(joined);
			expect(firstAddress(addressOf(joined))).toBe(original);
			expect(joined.kept.split("\n")).toEqual(expect.arrayContaining(both.flat()));
			for (const side of [a, b]) {
				const own = look(side).record;
				expect(record.states(original).length).toBeGreaterThanOrEqual(own.states(original).length);
				expect(record.lines(original)).toEqual(expect.arrayContaining([...own.lines(original)]));
			}
			expect(noted(joined, "2026-12-31")).toEqual(joined);
		}),
		{ numRuns: runs(50) },
	);
});
