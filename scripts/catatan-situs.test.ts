import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { textDigest } from "../src/intake/digest.ts";
import type { KeptText } from "../src/intake/store.ts";
import { KeptTexts, keep, prunePacks, type SiteRecord, withoutText } from "./catatan-situs.ts";

function place() {
	const store = mkdtempSync(join(tmpdir(), "corong-teks-"));
	onTestFinished(() => rmSync(store, { recursive: true }));
	const all = () =>
		readdirSync(store)
			.map((name) => readFileSync(join(store, name), "utf8"))
			.join("");
	return { store, out: join(store, "dist"), all };
}
const textsOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, KeptText> =>
	new Map(
		Object.entries(texts).map(([path, text]) => [
			path,
			{ text, digest: textDigest(text), tanggal: "2020-11-17" },
		]),
	);
const read = (here: ReturnType<typeof place>, record: Partial<SiteRecord>) => {
	const kept = new KeptTexts(here, record);
	return Object.fromEntries([...kept.of(kept.owners)].map(([path, { text }]) => [path, text]));
};

test("what was kept is read again, build after build; what is the same is not written again", () => {
	const here = place();
	const first = keep(here, textsOf({ a: "satu", b: "dua" }));
	const second = keep(here, textsOf({ a: "satu", b: "dua lagi" }), first);
	expect(read(here, first)).toEqual({ a: "satu", b: "dua" });
	expect(read(here, second)).toEqual({ a: "satu", b: "dua lagi" });
	expect(here.all()).toBe("satuduadua lagi");
});

/** As after a build whose site has a record. */
function publish({ store, out }: ReturnType<typeof place>, record: object): void {
	mkdirSync(join(store, "situs-000001"), { recursive: true });
	writeFileSync(join(store, "situs-000001.json"), JSON.stringify(record));
	prunePacks({ store, out });
}
const packs = ({ store }: ReturnType<typeof place>) =>
	readdirSync(store).filter((name) => name.endsWith(".pak"));

test("a pack in which most is of the past is begun anew, and the old one goes", () => {
	const here = place();
	let record = keep(here, textsOf({ a: "mula-mula" }));
	for (const text of ["kedua kali", "ketiga kali"]) record = keep(here, textsOf({ a: text }), record);
	publish(here, record);
	expect(read(here, record)).toEqual({ a: "ketiga kali" });
	expect(packs(here)).toEqual([record.pack]);
});

test("a text that is not the one that was written is none", () => {
	const here = place();
	const record = keep(here, textsOf({ a: "satu", b: "dua" }));
	truncateSync(join(here.store, record.pack), 5);
	expect(read(here, record)).toEqual({ a: "satu", b: "" });
	rmSync(join(here.store, record.pack));
	expect(read(here, record)).toEqual({ a: "", b: "" });
});

test("nothing of a file that is erased stays, not even of its earlier texts", () => {
	const here = place();
	const first = keep(here, textsOf({ a: "nomor lama", b: "dua" }));
	const second = keep(here, textsOf({ a: "nomor baru", b: "dua" }), first);
	const after = withoutText(here, second, "a");
	publish(here, after);
	expect(packs(here).map((name) => readFileSync(join(here.store, name), "utf8"))).toEqual(["dua"]);
	expect(read(here, after)).toEqual({ b: "dua" });
});

test("of KIM that stay the texts stay where they are, and go along where a pack is begun anew", () => {
	const here = place();
	const files = { "kim/satu/a.md": "satu", "kim/dua/b.md": "dua" };
	let record = keep(here, textsOf(files));
	record = keep(here, textsOf({ "kim/dua/b.md": "dua lagi" }), record, ["satu"]);
	expect(read(here, record)).toEqual({ ...files, "kim/dua/b.md": "dua lagi" });
	expect(here.all()).toBe("satuduadua lagi");
	const { pack } = record;
	for (const text of ["dua kali lagi", "dua", "dua, sekali lagi"])
		record = keep(here, textsOf({ "kim/dua/b.md": text }), record, ["satu"]);
	expect(record.pack).not.toBe(pack);
	expect(read(here, record)).toEqual({ ...files, "kim/dua/b.md": "dua, sekali lagi" });
});

test("texts that were noted one by one, as they once were, are read as well", () => {
	const here = place();
	const { pack } = keep(here, textsOf({ "kim/satu/a.md": "satu" }));
	const kept = { "kim/satu/a.md": ["2020-11-05", textDigest("satu"), 0, 4] };
	expect(read(here, { pack, kept } as unknown as SiteRecord)).toEqual({ "kim/satu/a.md": "satu" });
});
