import { describe, expect, test } from "vitest";
import { berkas, read, tempatContoh } from "../uji.ts";
import { addressBook } from "./book.ts";
import { addressesOf, type Entry, entriesOf, liveAddresses, publishable } from "./entries.ts";
import { type Addressed, fixed, kimOf, parseAddress, splitAddress, unpromised } from "./families.ts";
import { readAddressLedger } from "./ledger.ts";

const entry = (kind: Entry["kind"], id: string, more: Partial<Entry> = {}): Entry => ({
	...{ kind, id, path: `${kind}/${id}`, judul: id, alias: [], places: [] },
	...more,
});

/** The entries of a good file of a kind, with other fields and a body. */
function entriesIn(kind: keyof typeof tempatContoh, fields: Record<string, unknown> = {}, body = "") {
	const document = read(tempatContoh[kind], berkas(kind, body, fields));
	if (!document.place) throw new Error("no place");
	return entriesOf({ ...document.place, data: document.data, document });
}

describe("what a file puts on the web", () => {
	test.each([
		["faq", "cek-dpt", "Kapan hari pemungutan suara?"],
		["klarifikasi", "wajib-swab", "Pemilih tidak wajib tes usap"],
		["kim", "singa-geweh", "KIM Singa Geweh"],
		["kabar", "singa-geweh/radio", "Kabar"],
		["pemilihan", "2020", "Pemilihan Serentak 2020"],
		["istilah", "dpt", "DPT"],
	] as const)("%s: %s, called %s", (kind, id, judul) => {
		expect(entriesIn(kind)).toEqual([
			expect.objectContaining({ kind, id, judul, alias: [], path: tempatContoh[kind] }),
		]);
	});

	test("registers have no page of their own", () => {
		expect([...entriesIn("situs"), ...entriesIn("peraturan")]).toEqual([]);
	});

	test("headings of a question and of a free page are places that may be linked; of news they are not", () => {
		const body = "## Langkah\n\nIsi.\n\n## Syarat\n\nIsi.\n";
		const places = (kind: keyof typeof tempatContoh, fields = {}) => entriesIn(kind, fields, body)[0]?.places;
		expect(places("faq")).toEqual(["/faq/cek-dpt/#langkah", "/faq/cek-dpt/#syarat"]);
		expect(places("halaman")).toEqual(["/tentang/#langkah", "/tentang/#syarat"]);
		expect(places("kabar")).toEqual([]);
		expect(places("faq", { dicabut: { alasan: "Keliru", lihat: "/faq/" } })).toEqual([]);
	});

	test("a group has a place under its province alone on the page of all", () => {
		const listed = entriesIn("kim")[0]?.places.filter((address) => address.startsWith("/kim/"));
		expect(listed).toEqual(["/kim/#w-64"]);
	});

	test("every region a group lies in has a page, its village too", () => {
		const pages = entriesIn("kim")[0]?.places.filter((address) => address.startsWith("/wilayah/"));
		expect(pages).toEqual([
			"/wilayah/64/",
			"/wilayah/64-08/",
			"/wilayah/64-08-12/",
			"/wilayah/64-08-12-1002/",
		]);
	});

	test("former addresses and a withdrawal are kept", () => {
		const dicabut = { alasan: "Keliru", lihat: "/faq/" };
		expect(entriesIn("faq", { alias: ["/faq/lama/"], dicabut })[0]).toMatchObject({
			alias: ["/faq/lama/"],
			dicabut,
		});
		expect(entriesIn("faq")[0]).not.toHaveProperty("dicabut");
	});
});

describe("pages of a KIM without its profile are not published", () => {
	const ofKim = ["kabar", "agenda", "kimFaq", "kimHalaman"] as const;
	const pages = ofKim.flatMap((kind) => [entry(kind, "a/x"), entry(kind, "b/x")]);
	const ids = (entries: readonly Entry[]) => publishable(entries).map(({ kind, id }) => `${kind} ${id}`);

	test("those of another are, and so is all that belongs to the centre", () => {
		expect(ids([...pages, entry("kim", "a"), entry("faq", "b")])).toEqual([
			...ofKim.map((kind) => `${kind} a/x`),
			"kim a",
			"faq b",
		]);
	});

	test("nor are they where the profile was withdrawn; what was withdrawn itself still says so", () => {
		const dicabut = { lihat: "/kim/" };
		expect(
			ids([entry("kim", "a", { dicabut }), entry("kabar", "a/x"), entry("kabar", "a/y", { dicabut })]),
		).toEqual(["kim a", "kabar a/y"]);
	});

	test("their addresses do not answer", () => {
		expect(addressBook(pages).answer("/kim/a/kabar/x/")).toBeUndefined();
		expect(addressBook([...pages, entry("kim", "a")]).answer("/kim/a/kabar/x/")).toBe("/kim/a/kabar/x/");
		expect(addressBook([...pages, entry("kim", "a")]).answer("/kim/b/kabar/x/")).toBeUndefined();
	});
});

describe("what answers by itself", () => {
	const dicabut = { alasan: "Keliru", lihat: "/faq/" };

	test("of a withdrawn question its page, its frame and its data do, its places do not", () => {
		const withdrawn = addressesOf(entry("faq", "x", { dicabut, places: ["/faq/x/#a"] }));
		expect(withdrawn).toEqual([
			...["/faq/x/", "/faq/x/sematan/", "/api/v1/oembed/faq/x.json", "/api/v1/faq/x.json"],
		]);
		expect(addressesOf(entry("faq", "x", { places: ["/faq/x/#a"] }))).toEqual([...withdrawn, "/faq/x/#a"]);
		expect(addressesOf(entry("istilah", "dpt", { dicabut }))).toEqual(["/istilah/#dpt"]);
	});

	test("the portal's own pages do, whatever the content", () => {
		const live = liveAddresses([]);
		for (const address of ["/", "/faq/", "/kim/", "/api/v1/kim.json"])
			expect(live.has(address), address).toBe(true);
		expect(live.get("/faq/")).toBeUndefined();
		const faq = entry("faq", "x");
		expect(liveAddresses([faq]).get("/faq/x/sematan/")).toBe(faq);
	});
});

test.each([
	["/kim/a/", "a"],
	["/kim/a/kabar/x/", "a"],
	["/kim/a/kabar.xml", "a"],
	["/api/v1/kim/a.json", "a"],
	["/kim/", undefined],
	["/kim/#w-64", undefined],
	["/faq/a/", undefined],
	["/api/v1/faq/a.json", undefined],
])("%s belongs to the KIM %s", (address, kim) => expect(kimOf(address)).toBe(kim));

test("an address that only looks like one is nobody's; a page of the product is no page of an author", () => {
	const owners = (address: string): [Addressed, string][] =>
		parseAddress(address).map(({ kind, id }) => [kind, id]);
	for (const address of ["/faq/a", "/faq/a/b/", "/laporan/", "/tulis/", "/cari/", "/kim/a.b/"])
		expect(owners(address), address).toEqual([]);
	expect(owners("/tentang/")).toEqual([["halaman", "tentang"]]);
	expect(owners("/kim/a/radio/")).toEqual([["kimHalaman", "a/radio"]]);
	expect(owners("/kim/a/kabar/")).toEqual([["kim", "a"]]);
	expect(owners("/tahapan/2020/coklit/siaran/")).toEqual([["tahapan", "2020/coklit"]]);
});

test("a place is a page and what follows the #", () => {
	expect(splitAddress("/istilah/#dpt")).toEqual({ page: "/istilah/", fragment: "dpt" });
	expect(splitAddress("/istilah/")).toEqual({ page: "/istilah/", fragment: undefined });
	expect(splitAddress("")).toEqual({ page: "", fragment: undefined });
});

test("each of the portal's own addresses is one, and stands once; none is a tool nobody promises", () => {
	const { addresses } = readAddressLedger(fixed.toSorted().join("\n"));
	expect(fixed.filter((address) => !addresses.has(address))).toEqual([]);
	expect(new Set(fixed).size).toBe(fixed.length);
	expect(fixed.filter((address) => unpromised.includes(address))).toEqual([]);
});
