import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { ownerOf } from "../../urls/share.ts";
import { factsAt, filesBelow } from "../publish/mark.ts";
import { compare, complete, recycle, withoutMade } from "./assemble.ts";
import type { Keys } from "./key.ts";
import { type Plan, planFrom } from "./plan.ts";
import { type Known, readRecord, writeRecord } from "./record.ts";

/** Texts by file. */
type Site = Readonly<Record<string, string>>;
/** A KIM's files follow from its key: with the same key they are the same. */
const kimFiles = (kim: string, key: number): Site =>
	Object.fromEntries(
		Array.from({ length: 1 + (key % 3) }, (_, at) => [`kim/${kim}/h${at}/index.html`, `${kim} ${key} ${at}`]),
	);
const content = fc.record({
	kims: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(3), { noNullPrototype: true }),
	centre: fc.dictionary(
		fc.constantFrom("index.html", "faq/index.html", "kim/index.html", "x.txt"),
		fc.string(),
		{
			noNullPrototype: true,
		},
	),
});
type Content = typeof content extends fc.Arbitrary<infer C> ? C : never;

const siteOf = ({ kims, centre }: Content): Site =>
	Object.assign({ ...centre }, ...Object.entries(kims).map(([kim, key]) => kimFiles(kim, key)));
const keysOf = ({ kims }: Content): Keys =>
	new Map(Object.entries(kims).map(([kim, key]) => [kim, `${key}`]));

function write(folder: string, files: Site): void {
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}
const read = (folder: string): Site =>
	Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

const placeOf = (folder: string) => ({
	record: `${folder}.json`,
	blocks: `${folder}.rinci`,
	looked: `${folder}.dilihat`,
});

/** A site as a build leaves it, with its record. */
function built(folder: string, was: Content): void {
	write(folder, siteOf(was));
	const keys = keysOf(was);
	const byOwner = Map.groupBy(factsAt(folder), ([file]) => ownerOf(file, (id) => keys.has(id)));
	const owners = new Map([...byOwner].map(([owner, list]) => [owner ?? "", new Map(list)]));
	writeRecord(placeOf(folder), keys, { owners });
}

function planOn(folder: string, now: Content): Plan {
	const plan = planFrom(placeOf(folder), folder, keysOf(now));
	if (!plan) throw new Error("no plan");
	return plan;
}

function temporary(): string {
	const folder = mkdtempSync(join(tmpdir(), "corong-rakit-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

test("whatever stood there, the site is the one that would be built anew", () => {
	const folder = temporary();
	let round = 0;
	fc.assert(
		fc.property(content, content, content, (oldest, before, now) => {
			const at = (name: string) => join(folder, `${++round}-${name}`);
			const [spare, served, work] = [at("tua"), at("lama"), at("kerja")];
			built(spare, oldest);
			built(served, before);
			const known = readRecord(placeOf(spare)) as Known;
			const all = planOn(served, now);
			const kept = Object.entries(now.kims).filter(([kim]) => !all.owners.has(kim));
			write(work, siteOf({ kims: Object.fromEntries(kept), centre: now.centre }));
			const plan = withoutMade(all, work);
			const other = at("kerja");
			cpSync(work, other, { recursive: true });
			complete(other, plan);
			recycle(spare, compare(known, plan), work, plan);
			expect(read(other)).toEqual(siteOf(now));
			expect(read(spare)).toEqual(siteOf(now));
			expect(read(served)).toEqual(siteOf(before));
		}),
		{ numRuns: 30 },
	);
});

test("files that stay are the same files in both sites; what was made anew is not touched", () => {
	const folder = temporary();
	const [served, work] = [join(folder, "lama"), join(folder, "kerja")];
	const was = { kims: { a: 2 }, centre: {} };
	built(served, was);
	const all = planOn(served, was);
	write(work, { "kim/a/h0/index.html": "baru" });
	complete(work, withoutMade(all, work));
	const inode = (site: string, file: string) => statSync(join(site, file)).ino;
	expect(inode(work, "kim/a/h1/index.html")).toBe(inode(served, "kim/a/h1/index.html"));
	expect(readFileSync(join(work, "kim/a/h0/index.html"), "utf8")).toBe("baru");
	expect(readFileSync(join(served, "kim/a/h0/index.html"), "utf8")).toBe("a 2 0");
});

test("what lies compressed beside a file that was made anew does not stay", () => {
	const folder = temporary();
	write(join(folder, "kerja"), { "kim/a/x.ics": "baru" });
	const facts = { size: 1, sha256: "" };
	const files = new Map(["kim/a/x.ics", "kim/a/x.ics.br", "kim/a/y.ics.br"].map((file) => [file, facts]));
	const place = { record: "", blocks: "", looked: "" };
	const known = {
		place,
		filesOf: () => files,
		has: () => true,
		sumOf: () => undefined,
		lineOf: () => undefined,
		lacking: () => [],
		hrefs: [],
	};
	const stay = withoutMade(
		{ site: "", owners: new Set(["a"]), known, isUntouched: true },
		join(folder, "kerja"),
	);
	expect([...stay.owners]).toEqual([]);
	expect([...stay.loose.keys()]).toEqual(["kim/a/y.ics.br"]);
});
