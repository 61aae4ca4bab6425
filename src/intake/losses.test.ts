import { describe, expect, test } from "vitest";
import { addressBook } from "../gate/addresses/book.ts";
import type { Entry } from "../gate/addresses/entries.ts";
import { readAddressLedger } from "../gate/addresses/ledger.ts";
import { dunia } from "../gate/uji.ts";
import { lossesIn, pathsOf, standIns, withLost } from "./losses.ts";

const entry = (kind: Entry["kind"], id: string): Entry => ({
	kind,
	id,
	path: `${kind}/${id}`,
	judul: id,
	alias: [],
	places: [],
});
/** What a ledger promises beside the small world, of which some entries answer. */
const losses = (lines: readonly string[], ...entries: Entry[]) => {
	const ledger = readAddressLedger(lines.join("\n"));
	return lossesIn(ledger, () => addressBook(entries, ledger.addresses.keys()), dunia);
};
const brief = ({ problems, subjects, isCentral }: ReturnType<typeof losses>) => ({
	told: problems.map((problem) => `${problem.line} ${problem.severity} ${subjects.get(problem) ?? "-"}`),
	isCentral,
});
const kim = entry("kim", "singa-geweh");

describe("what the ledger promises and the content does not hold", () => {
	test("nothing was promised: nobody even asks the book", () => {
		const never = () => {
			throw new Error("asked");
		};
		expect(lossesIn(readAddressLedger(""), never, dunia)).toMatchObject({
			problems: [],
			isCentral: false,
			gone: [],
		});
	});

	test("a KIM's page is the KIM's loss", () => {
		const found = losses(["/kim/singa-geweh/kabar/lama/"], kim);
		expect(brief(found)).toEqual({ told: ["1 warning kim/singa-geweh/kabar/lama.md"], isCentral: false });
		expect(pathsOf(found)).toEqual(["kim/singa-geweh/kabar/lama.md"]);
	});

	test("a central page is everybody's", () => {
		const found = losses(["/faq/lama/", "/kim/singa-geweh/kabar/lama/"], kim);
		expect(brief(found)).toEqual({
			told: ["1 error -", "2 warning kim/singa-geweh/kabar/lama.md"],
			isCentral: true,
		});
		expect(pathsOf(found)).toEqual(["kim/singa-geweh/kabar/lama.md"]);
	});

	test("of a whole KIM one loss is told", () => {
		const found = losses(["/kim/lama/", "/kim/lama/kabar/a/", "/kim/lama/kabar/b/"]);
		expect(brief(found)).toEqual({ told: ["1 error kim/lama/profil.mdx"], isCentral: false });
		expect(pathsOf(found)).toEqual(["kim/lama/profil.mdx", "kim/lama/kabar/a.md", "kim/lama/kabar/b.md"]);
	});

	test("a ledger out of order is a warning, in its place among the rest", () => {
		const found = losses(["/kim/singa-geweh/kabar/lama/", "/faq/"], kim);
		expect(brief(found)).toEqual({
			told: ["1 warning kim/singa-geweh/kabar/lama.md", "2 warning -"],
			isCentral: false,
		});
	});

	test("a ledger that is no ledger stops everything", () => {
		expect(brief(losses(["<<<<<<< HEAD", "/faq/"])).isCentral).toBe(true);
	});
});

test("what is brought back may be referred to, beside all that is there", () => {
	const world = withLost(dunia, losses(["/kim/singa-geweh/faq/lama/"], kim));
	expect([...world.ids("kimFaq")].sort()).toEqual([...dunia.ids("kimFaq"), "singa-geweh/lama"].sort());
	expect(world.ids("faq")).toEqual(dunia.ids("faq"));
	expect(world.exists("/faq/cek-dpt/")).toBe(true);
});

describe("a page in place of what cannot be shown", () => {
	const ledger = readAddressLedger(
		"/faq/lama/\n/kim/a/\n/kim/a/agenda/#rapat\n/kim/a/kabar/x/\n/kim/b/kabar/x/\n",
	);
	const pages = (...rejected: Parameters<typeof standIns>[0]) =>
		standIns(rejected, ledger, new Set(["a"])).map(
			({ kind, id, dicabut }) => `${kind} ${id} ${dicabut?.lihat}`,
		);

	test("leads to the KIM where that stands, else to all of them", () => {
		expect(
			pages({ path: "kim/a/kabar/x.md" }, { path: "kim/b/kabar/x.md" }, { path: "kim/a/profil.mdx" }),
		).toEqual(["kabar a/x /kim/a/", "kabar b/x /kim/", "kim a /kim/"]);
	});

	test("stands nowhere else", () => {
		expect(
			pages(
				{ path: "kim/a/kabar/x.md", earlier: { commit: "x", tanggal: "2020-11-01" } },
				{ path: "kim/a/kabar/tidak-dijanjikan.md" },
				{ path: "faq/lama.mdx" },
				{ path: "bukan/tempat.md" },
				{ path: "addresses.txt" },
			),
		).toEqual([]);
	});
});
