import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { factsOf } from "./facts.ts";
import { planFrom, readRecord, type SiteRecord, writeRecord } from "./record.ts";

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
	const record = join(folder, "catatan.json");
	writeRecord(record, keys, {
		kims: new Map([...own].map(([kim, list]) => [kim, new Map(list)])),
		centre: [],
	});
	const plan = (now = keys) => planFrom(readRecord(record) as SiteRecord, join(folder, "situs"), now);
	return { folder, facts, plan };
}

test("what is the same stays, with all that is known of it", () => {
	const { plan, facts } = site();
	expect(plan()).toMatchObject({ kims: new Set(["a", "b"]), files: facts });
});

test("a KIM whose key is another, or that is gone, does not", () => {
	const { plan } = site();
	expect(plan(new Map([["a", "9"]])).files.size).toBe(0);
	expect(plan(new Map([["b", "2"]])).kims).toEqual(new Set(["b"]));
});

test("nor one of whose files somebody changed or took away", () => {
	const { folder, plan } = site();
	writeFileSync(join(folder, "situs/kim/a/kabar.xml"), "<rss2>");
	utimesSync(join(folder, "situs/kim/a/kabar.xml"), new Date(), new Date(Date.now() + 60_000));
	rmSync(join(folder, "situs/kim/b/index.html"));
	expect(plan().kims).toEqual(new Set());
});

test("a record that is not there or was cut short is none", () => {
	const { folder } = site();
	writeFileSync(join(folder, "catatan.json"), '{"at":');
	expect(readRecord(join(folder, "catatan.json"))).toBeUndefined();
	expect(readRecord("/tidak/ada")).toBeUndefined();
});
