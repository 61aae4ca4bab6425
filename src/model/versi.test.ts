import { expect, test } from "vitest";
import { changesIn, type Version, withPresent } from "./versi.ts";

const day = Temporal.PlainDate.from;
const version = (hash: string, hari = "2020-11-01", faq = "cek-dpt"): Version => ({
	faq,
	hash,
	hari: day(hari),
	pertanyaan: `Tanya ${hash}?`,
	jawaban: `Jawab ${hash}.`,
	isi: "",
});
const hashes = (versions: readonly Version[]) => versions.map(({ hash }) => hash);

test("a change is told from each wording to the next, a new slug alone is none", () => {
	const changes = changesIn([
		version("a"),
		version("b"),
		version("b", "2020-11-02", "nama-baru"),
		version("a"),
	]);
	expect(changes.map(({ before, after }) => `${before.hash}>${after.hash}`)).toEqual(["a>b", "b>a"]);
});

test("each change goes from the wording just before", () => {
	const changes = changesIn(["a", "b", "c", "d"].map((hash) => version(hash)));
	expect(changes.map(({ before, after }) => `${before.hash}>${after.hash}`)).toEqual(["a>b", "b>c", "c>d"]);
});

test("a single wording never changed", () => {
	expect(changesIn([version("a")])).toEqual([]);
	expect(changesIn([])).toEqual([]);
});

test("the present wording is there though nobody wrote it down", () => {
	const present = withPresent([version("a", "2020-11-05")], version("b"), day("2020-11-09"));
	expect(hashes(present)).toEqual(["a", "b"]);
	expect(present.at(-1)?.hari.toString()).toBe("2020-11-09");
});

test("its day is not before the day of the one it replaced", () => {
	const present = withPresent([version("a", "2020-11-05")], version("b"), day("2020-08-01"));
	expect(present.at(-1)?.hari.toString()).toBe("2020-11-05");
});

test("written down, it is not told twice, and keeps its day", () => {
	const present = withPresent([version("a", "2020-11-05")], version("a"), day("2020-11-09"));
	expect(present.map(({ hari }) => hari.toString())).toEqual(["2020-11-05"]);
});

test("under a new slug it has an address of its own", () => {
	expect(
		withPresent([version("a")], version("a", "2020-11-01", "nama-baru"), day("2020-11-09")),
	).toHaveLength(2);
});
