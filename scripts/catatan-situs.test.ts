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
import type { Kept } from "../src/intake/kept.ts";
import { keep, keptIn, prunePacks, type SiteRecord, withoutText } from "./catatan-situs.ts";

function place() {
	const store = mkdtempSync(join(tmpdir(), "corong-teks-"));
	onTestFinished(() => rmSync(store, { recursive: true }));
	const all = () =>
		readdirSync(store)
			.map((name) => readFileSync(join(store, name), "utf8"))
			.join("");
	return { store, out: join(store, "dist"), all };
}
const textsOf = (texts: Readonly<Record<string, string>>): Kept =>
	Object.fromEntries(
		Object.entries(texts).map(([path, text]) => [
			path,
			{ text, digest: textDigest(text), tanggal: "2020-11-17" },
		]),
	);
const read = (kept: Kept) => Object.fromEntries(Object.entries(kept).map(([path, { text }]) => [path, text]));

test("what was kept is read again, build after build; what is the same is not written again", () => {
	const here = place();
	const first = keep(here, textsOf({ a: "satu", b: "dua" }));
	const second = keep(here, textsOf({ a: "satu", b: "dua lagi" }), first);
	expect(read(keptIn(here, first))).toEqual({ a: "satu", b: "dua" });
	expect(read(keptIn(here, second))).toEqual({ a: "satu", b: "dua lagi" });
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
	expect(read(keptIn(here, record))).toEqual({ a: "ketiga kali" });
	expect(packs(here)).toEqual([record.pack]);
});

test("a text that is not the one that was written is none", () => {
	const here = place();
	const record = keep(here, textsOf({ a: "satu", b: "dua" }));
	truncateSync(join(here.store, record.pack), 5);
	expect(read(keptIn(here, record))).toEqual({ a: "satu", b: "" });
	rmSync(join(here.store, record.pack));
	expect(read(keptIn(here, record))).toEqual({ a: "", b: "" });
});

test("nothing of a file that is erased stays, not even of its earlier texts", () => {
	const here = place();
	const first = keep(here, textsOf({ a: "nomor lama", b: "dua" }));
	const second = keep(here, textsOf({ a: "nomor baru", b: "dua" }), first);
	const after = withoutText(here, second, "a");
	publish(here, after);
	expect(packs(here).map((name) => readFileSync(join(here.store, name), "utf8"))).toEqual(["dua"]);
	expect(read(keptIn(here, after))).toEqual({ b: "dua" });
});

test("texts that stand in the record itself, as they once did, are read as well", () => {
	const record = { kept: { a: { text: "satu", tanggal: "2020-11-05" } } } as unknown as Partial<SiteRecord>;
	const kept = keptIn(place(), record);
	expect(kept.a).toMatchObject({ text: "satu", tanggal: "2020-11-05", digest: textDigest("satu") });
	const here = place();
	expect(read(keptIn(here, keep(here, kept, record)))).toEqual({ a: "satu" });
});
