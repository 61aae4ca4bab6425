import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { factsOf, type SiteFacts } from "./facts.ts";
import { type Keys, keysOf } from "./key.ts";
import { keptFiles, planFrom } from "./plan.ts";
import { readRecord, writeRecord } from "./record.ts";
import { isAsItWas } from "./touched.ts";

const page = '<!doctype html><html><a href="/faq/">x</a><img src="/kim/a/x.webp"></html>';
const files = { "kim/a/index.html": page, "kim/a/kabar.xml": "<rss/>", "kim/b/index.html": page };
const keys = new Map([
	["a", "1"],
	["b", "2"],
]);

/** A site of two KIM with its record. */
function site() {
	const folder = mkdtempSync(join(tmpdir(), "corong-lingkup-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const facts = new Map<string, ReturnType<typeof factsOf>>();
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, "situs", file)), { recursive: true });
		writeFileSync(join(folder, "situs", file), text);
		facts.set(file, factsOf(file, Buffer.from(text)));
	}
	const own = Map.groupBy(facts, ([file]) => file.split("/")[1] ?? "");
	const place = {
		record: join(folder, "catatan.json"),
		blocks: join(folder, "catatan.rinci"),
		looked: join(folder, "dilihat"),
	};
	writeRecord(place, keys, {
		owners: new Map([...own].map(([kim, list]) => [kim, new Map(list)])),
	});
	const plan = (now: Keys = keys) => planFrom(place, join(folder, "situs"), now);
	return { folder, facts, place, plan };
}

test("what is the same stays, with all that is known of it", () => {
	const { plan, facts } = site();
	const known = plan();
	expect(known?.owners).toEqual(new Set(["a", "b"]));
	expect(known && keptFiles(known)).toEqual(facts);
	expect(known?.known.sumOf("b")).toMatchObject({
		files: 1,
		pages: ["kim/b/"],
		links: ["/faq/"],
		parts: ["/kim/a/x.webp"],
	});
});

test("a KIM whose key is another, or that is gone, does not", () => {
	const { plan } = site();
	expect(plan(new Map([["a", "9"]]))?.owners.size).toBe(0);
	expect(plan(new Map([["b", "2"]]))?.owners).toEqual(new Set(["b"]));
});

/** So many hours later: all of it is older, and so is the last look. */
function hoursLater(folder: string, hours: number): void {
	for (const path of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
		const { mtimeMs } = statSync(join(folder, path));
		utimesSync(join(folder, path), new Date(), new Date(mtimeMs - hours * 3_600_000));
	}
}

test("nor one in whose file somebody wrote, once an hour has gone by; until then only folders tell", () => {
	const { folder, place, plan } = site();
	const file = join(folder, "situs/kim/a/kabar.xml");
	writeFileSync(file, "<rss2>");
	utimesSync(file, new Date(), new Date(Date.now() + 1000));
	expect(plan()?.owners).toEqual(new Set(["a", "b"]));
	hoursLater(folder, 2);
	expect(plan()?.owners).toEqual(new Set(["b"]));
	// Nor does it help to set the time back to before it was written down.
	const { mtimeMs } = statSync(place.looked);
	utimesSync(file, new Date(), new Date(mtimeMs + 1));
	utimesSync(place.record, new Date(), new Date(mtimeMs + 2));
	expect(plan()?.owners).toEqual(new Set(["b"]));
});

test("what builds made since each file was looked at is as it was written; then an hour goes by anew", () => {
	const { folder, place, plan } = site();
	hoursLater(folder, 2);
	const made = statSync(place.looked).mtimeMs + 60_000;
	for (const path of ["situs/kim/a/kabar.xml", "situs/kim/a"])
		utimesSync(join(folder, path), new Date(), new Date(made));
	utimesSync(place.record, new Date(), new Date(made + 1));
	expect(plan()).toMatchObject({ owners: new Set(["a", "b"]), isUntouched: true });
	expect(Date.now() - statSync(place.looked).mtimeMs).toBeLessThan(60_000);
});

test("nor one of whose files somebody took away, and nobody where it may be anybody's", () => {
	const { folder, plan } = site();
	const younger = (path: string) => utimesSync(join(folder, path), new Date(), new Date(Date.now() + 60_000));
	rmSync(join(folder, "situs/kim/b/index.html"));
	younger("situs/kim/b");
	expect(plan()?.owners).toEqual(new Set(["a"]));
	younger("situs/kim");
	expect(plan()).toBeUndefined();
});

test("an old site is looked at once an hour has gone by, and not before", () => {
	const { folder, place } = site();
	const isStill = () => isAsItWas(join(folder, "situs"), place);
	const made = new Date();
	writeFileSync(join(folder, "situs/kim/a/kabar.xml"), "<rss2>");
	utimesSync(join(folder, "situs/kim/a/kabar.xml"), made, new Date(made.getTime() + 1000));
	expect(isStill()).toBe(true);
	hoursLater(folder, 2);
	expect(isStill()).toBe(false);
	utimesSync(place.record, made, new Date(made.getTime() - 7_100_000));
	expect(isStill()).toBe(true);
});

test("a record that cannot be read, or is not there, is none", () => {
	const { place } = site();
	expect(readRecord(place)).toBeDefined();
	truncateSync(place.blocks, statSync(place.blocks).size - 1);
	expect(readRecord(place)).toBeUndefined();
	writeFileSync(place.record, '{"owners":');
	expect(readRecord(place)).toBeUndefined();
	rmSync(place.record);
	expect(readRecord(place)).toBeUndefined();
});

test("one that an earlier program wrote in another form is none", () => {
	const { place } = site();
	writeFileSync(place.record, JSON.stringify({ hrefs: [], owners: {}, centre: [] }));
	expect(readRecord(place)).toBeUndefined();
});

test("one that breaks off within a line, or between two, is none", () => {
	const { place } = site();
	const text = readFileSync(place.record, "utf8");
	for (const end of [text.length - 1, text.lastIndexOf("\n", text.length - 2), text.lastIndexOf("\t")]) {
		writeFileSync(place.record, text.slice(0, end));
		expect(readRecord(place)).toBeUndefined();
	}
});

test("of owners who stay it tells whose pages ask for what is not there", () => {
	const known = readRecord(site().place);
	expect(known?.lacking(["a", "b"], "links", () => true)).toEqual([]);
	expect(known?.lacking(["a", "b"], "parts", (href) => href !== "/kim/a/x.webp")).toEqual(["a", "b"]);
	expect(known?.lacking(["b"], "parts", () => false)).toEqual(["b"]);
});

test("where a byte of it is another its KIM is made anew, and the others stay", () => {
	const { place, plan } = site();
	writeFileSync(place.blocks, readFileSync(place.blocks, "utf8").replace("kabar", "kabur"));
	expect(plan()?.owners).toEqual(new Set(["b"]));
});

test("where it changes while a build goes on, that build ends, and it is none from then on", () => {
	const { place, plan } = site();
	const known = plan()?.known;
	writeFileSync(place.blocks, readFileSync(place.blocks, "utf8").replace("kabar", "kabur"));
	expect(() => known?.filesOf("a")).toThrow(expect.objectContaining({ code: "EIO" }));
	expect(plan()).toBeUndefined();
});

/** The record of the same site once KIM a was made anew with these files, as a build after it leaves it. */
function remade({ folder, place, plan }: ReturnType<typeof site>, facts: SiteFacts, isAlone = false) {
	const next = {
		record: join(folder, "berikut.json"),
		blocks: join(folder, "berikut.rinci"),
		looked: join(folder, "berikut"),
	};
	const known = plan()?.known;
	writeRecord(next, keys, {
		owners: new Map([["a", facts]]),
		stay: { owners: new Set(["b"]), known },
		isAlone,
	});
	expect(readRecord(place)).toBeDefined();
	return next;
}

test("what stays is where it was; what is made is added, and neither record knows of the other", () => {
	const was = site();
	const other = factsOf("kim/a/index.html", Buffer.from("lain</html>"));
	const next = remade(was, new Map([["kim/a/index.html", other]]));
	expect(statSync(next.blocks).ino).toBe(statSync(was.place.blocks).ino);
	rmSync(was.place.blocks);
	const known = readRecord(next);
	expect(known?.filesOf("a")).toEqual(new Map([["kim/a/index.html", other]]));
	expect(known?.filesOf("b").get("kim/b/index.html")).toEqual(was.facts.get("kim/b/index.html"));
});

test("once most of it is of nobody any more, only what stays is kept", () => {
	const was = site();
	appendFileSync(was.place.blocks, "x".repeat(9_999));
	const next = remade(was, new Map());
	expect(statSync(next.blocks).size).toBeLessThan(9_999);
	expect(readRecord(next)?.filesOf("b").get("kim/b/index.html")).toEqual(was.facts.get("kim/b/index.html"));
});

test("once something was erased, no name of it stands in what is kept of the new site", () => {
	const was = site();
	const next = remade(was, new Map(), true);
	expect(readFileSync(was.place.blocks, "utf8")).toContain("kabar.xml");
	expect(readFileSync(next.blocks, "utf8")).not.toContain("kabar.xml");
	expect(readRecord(next)?.filesOf("b").size).toBe(1);
});

test("of two programs in turn each makes everything anew, and what the other left is whole", () => {
	const { folder, facts, plan } = site();
	const now = keysOf({ common: ["2"], owners: new Map([...keys].map(([id]) => [id, []])) });
	const upgraded = plan(now);
	expect(upgraded?.owners.size).toBe(0);
	const next = {
		record: join(folder, "berikut.json"),
		blocks: join(folder, "berikut.rinci"),
		looked: join(folder, "berikut"),
	};
	const other = new Map([["kim/a/index.html", factsOf("kim/a/index.html", Buffer.from("lain</html>"))]]);
	const stay = { owners: upgraded?.owners ?? new Set<string>(), known: upgraded?.known };
	writeRecord(next, now, { owners: new Map([["a", other]]), stay });
	expect(planFrom(next, join(folder, "situs"), now)?.known.filesOf("a")).toEqual(other);
	expect(planFrom(next, join(folder, "situs"), keys)?.owners.size).toBe(0);
	const back = plan();
	expect(back && keptFiles(back)).toEqual(facts);
});
