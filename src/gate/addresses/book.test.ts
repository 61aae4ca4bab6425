import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { addressBook } from "./book.ts";
import { addressesOf, type Entry } from "./entries.ts";
import { chiefOf, familyOf, parseAddress } from "./families.ts";

const entry = (kind: Entry["kind"], id: string, more: Partial<Entry> = {}): Entry => ({
	kind,
	id,
	path: `${kind}/${id}`,
	judul: id,
	alias: [],
	places: [],
	...more,
});
const answers = (entries: Entry[], ...addresses: string[]) => {
	const book = addressBook(entries);
	return addresses.map((address) => book.answer(address));
};

describe("a page with a new name", () => {
	test("brings along what belongs to it", () => {
		const faq = entry("faq", "baru", { alias: ["/faq/lama/"], places: ["/faq/baru/#a"] });
		expect(answers([faq], "/faq/lama/", "/faq/lama/sematan/", "/faq/lama/#a", "/faq/lama/#b")).toEqual([
			"/faq/baru/",
			"/faq/baru/sematan/",
			"/faq/baru/#a",
			"/faq/baru/",
		]);
	});

	test("an easy version moves with its answer, and a withdrawn answer answers for it", () => {
		const moved = entry("faq", "baru", { alias: ["/faq/lama/"], places: ["/faq/baru/mudah/"] });
		const gone = entry("faq", "x", { dicabut: { lihat: "/faq/" }, places: ["/faq/x/mudah/"] });
		expect(answers([moved, gone], "/faq/lama/mudah/", "/faq/x/mudah/")).toEqual([
			"/faq/baru/mudah/",
			"/faq/x/",
		]);
	});

	test("a stage keeps its place on the timeline, a term and a heading theirs on their page", () => {
		const entries = [
			entry("pemilihan", "2020"),
			entry("tahapan", "2020/baru", { alias: ["/tahapan/2020/lama/"] }),
			entry("istilah", "dptb", { alias: ["/istilah/#dpt-b"] }),
			entry("faq", "x", { alias: ["/faq/x/#judul-lama"] }),
		];
		const { anchors, answer } = addressBook(entries);
		expect([...anchors]).toEqual([
			["/faq/x/", ["judul-lama"]],
			["/istilah/#dptb", ["dpt-b"]],
			["/tahapan/2020/#baru", ["lama"]],
		]);
		for (const address of ["/tahapan/2020/#lama", "/istilah/#dpt-b", "/faq/x/#judul-lama"])
			expect(answer(address)).toBe(address);
		expect(answer("/tahapan/2020/lama/")).toBe("/tahapan/2020/baru/");
	});

	test("a KIM takes its whole subsite, and a page of it may have moved on since", () => {
		const entries = [
			entry("kim", "baru", { alias: ["/kim/lama/", "/kim/tua/"] }),
			entry("kabar", "baru/b", { alias: ["/kim/baru/kabar/a/"] }),
			entry("agenda", "baru/forum", { alias: ["/kim/lama/agenda/#rapat"] }),
		];
		const { redirects, answer } = addressBook(entries);
		expect(redirects.filter(({ from }) => from.startsWith("/kim/lama/"))).toEqual(
			expect.arrayContaining([
				{ from: "/kim/lama/", to: "/kim/baru/" },
				{ from: "/kim/lama/kabar.xml", to: "/kim/baru/kabar.xml" },
				{ from: "/kim/lama/tahapan.ics", to: "/kim/baru/tahapan.ics" },
				{ from: "/kim/lama/kabar/b/", to: "/kim/baru/kabar/b/" },
				{ from: "/kim/lama/kabar/a/", to: "/kim/baru/kabar/b/" },
			]),
		);
		expect(answer("/kim/tua/kabar/a/")).toBe("/kim/baru/kabar/b/");
		expect(answer("/kim/lama/agenda/#rapat")).toBe("/kim/baru/agenda/#rapat");
		expect(answer("/kim/lama/kabar/tidak-pernah-ada/")).toBeUndefined();
	});

	test("a page of another kind takes over everything", () => {
		const check = entry("klarifikasi", "x", { alias: ["/faq/lama/"] });
		expect(
			answers([check], "/faq/lama/", "/faq/lama/sematan/", "/api/v1/oembed/faq/lama.json", "/faq/lama/#a"),
		).toEqual(["/klarifikasi/x/", "/klarifikasi/x/", "/klarifikasi/x/", "/klarifikasi/x/"]);
	});
});

test("a withdrawn page answers for itself and for what belonged to it", () => {
	const faq = entry("faq", "x", { alias: ["/faq/w/"], dicabut: { alasan: "Keliru", lihat: "/faq/" } });
	expect(answers([faq], "/faq/x/", "/faq/x/#a", "/faq/x/sematan/", "/faq/w/", "/faq/w/sematan/")).toEqual([
		...["/faq/x/", "/faq/x/"],
		// Who framed the answer is told there.
		...["/faq/x/sematan/", "/faq/x/", "/faq/x/sematan/"],
	]);
});

test("a place that is no more is lost, though its page stands", () => {
	expect(answers([entry("faq", "x")], "/faq/x/#a", "/faq/y/")).toEqual([undefined, undefined]);
});

test("a live page comes before an alias, and a circle ends", () => {
	const entries = [
		entry("faq", "a", { alias: ["/faq/b/"] }),
		entry("faq", "b", { alias: ["/faq/a/"] }),
		entry("kim", "c", { alias: ["/kim/c/"] }),
	];
	const { redirects, answer } = addressBook(entries);
	expect(answer("/faq/a/")).toBe("/faq/a/");
	expect(redirects).toEqual([]);
});

describe("whatever is renamed, moved or withdrawn, every address ever published answers in one step", () => {
	/** A site of KIM, news, events, questions, terms and stages, changed a few times as its authors would. */
	interface Step {
		readonly act: string;
		readonly pick: number;
		readonly other: number;
		readonly name: number;
	}
	const step: fc.Arbitrary<Step> = fc.record({
		act: fc.constantFrom("rename", "withdraw", "add", "merge"),
		pick: fc.nat(),
		other: fc.nat(),
		name: fc.integer({ min: 0, max: 7 }),
	});
	const start = [
		entry("pemilihan", "2020"),
		entry("kim", "k0"),
		entry("kim", "k1"),
		entry("kabar", "k0/n0"),
		entry("kabar", "k1/n0"),
		entry("kimFaq", "k0/n0"),
		entry("agenda", "k1/n0"),
		entry("faq", "n0", { places: [] }),
		entry("istilah", "n0"),
		entry("tahapan", "2020/n0"),
	];
	const scope = (id: string) => id.split("/").slice(0, -1);
	const isBelow = (id: string, kim: string) => id.startsWith(`${kim}/`);

	/** One change; `undefined` where the gate would refuse it. */
	function change(entries: Entry[], { act, pick, other, name }: Step): Entry[] {
		const at = entries[pick % entries.length] as Entry;
		const id = [...scope(at.id), `${at.kind === "kim" ? "k" : "n"}${name}`].join("/");
		const chief = chiefOf(at.kind, at.id);
		const isTaken = (candidate: string, kind = at.kind) =>
			entries.some((e) => e.kind === kind && e.id === candidate) ||
			entries.some((e) => e.alias.includes(chiefOf(kind, candidate)));
		if (act === "add") return isTaken(id) ? entries : [...entries, entry(at.kind, id)];
		if (at.dicabut || at.kind === "pemilihan") return entries;
		if (act === "withdraw")
			return at.kind === "kim" || at.kind === "tahapan"
				? entries
				: entries.map((e) => (e === at ? { ...e, places: [], dicabut: { alasan: "x", lihat: "/faq/" } } : e));
		if (act === "merge") {
			const heir = entries[other % entries.length] as Entry;
			if (heir === at || heir.kind !== at.kind || at.kind === "kim" || heir.dicabut) return entries;
			if (scope(heir.id).join() !== scope(at.id).join()) return entries;
			return entries
				.filter((e) => e !== at)
				.map((e) => (e === heir ? { ...e, alias: [...e.alias, ...at.alias, chief] } : e));
		}
		const isReturn = at.alias.includes(chiefOf(at.kind, id));
		if ((isTaken(id) && !isReturn) || id === at.id) return entries;
		// A KIM with a new id: its folder moves, what its files say stays.
		return entries.map((e) => {
			if (e === at) {
				const alias = [...e.alias.filter((address) => address !== chiefOf(at.kind, id)), chief];
				return { ...e, id, path: `${e.kind}/${id}`, alias };
			}
			if (at.kind !== "kim" || !isBelow(e.id, at.id)) return e;
			const moved = id + e.id.slice(at.id.length);
			return { ...e, id: moved, path: `${e.kind}/${moved}` };
		});
	}

	test("a KIM renamed, then its news, then the KIM back", () => {
		const home = entry("kim", "k1", { alias: ["/kim/k2/"] });
		const news = entry("kabar", "k1/n1", { alias: ["/kim/k2/kabar/n0/"] });
		const { answer, redirects } = addressBook([home, news], ["/kim/k1/kabar/n0/"]);
		expect(answer("/kim/k1/kabar/n0/")).toBe("/kim/k1/kabar/n1/");
		expect(answer("/kim/k2/kabar/n0/")).toBe("/kim/k1/kabar/n1/");
		expect(redirects).toContainEqual({ from: "/kim/k1/kabar/n0/", to: "/kim/k1/kabar/n1/" });
	});

	test("random histories", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				let entries = start;
				const ledger = new Set(addressBook(entries).live.keys());
				for (const one of steps) {
					entries = change(entries, one);
					const book = addressBook(entries, ledger);
					for (const address of book.live.keys()) ledger.add(address);
					const sent = new Map(book.redirects.map(({ from, to }) => [from, to]));
					const lost = [...ledger].filter((address) => {
						const [page = ""] = address.split("#");
						const at = book.live.has(page) ? page : sent.get(page);
						return !book.live.has(book.answer(address) ?? "") || !book.live.has(at ?? "");
					});
					expect(lost).toEqual([]);
					expect([...sent.keys()].filter((from) => book.live.has(from))).toEqual([]);
				}
			}),
			{ numRuns: runs(150) },
		);
	});
});

test("an address tells whose it is", () => {
	for (const [kind, id] of [
		["faq", "a"],
		["tahapan", "2020/a"],
		["kim", "a"],
		["agenda", "a/b"],
		["istilah", "a"],
		["kimHalaman", "a/b"],
	] as const)
		for (const [index, address] of familyOf(kind, id).entries())
			expect(parseAddress(address)).toEqual([{ kind, id, index }]);
	expect(parseAddress("/faq/")).toEqual([]);
	expect(parseAddress("/kim/a/kabar/")).toMatchObject([{ kind: "kim", id: "a" }]);
	expect(addressesOf(entry("kim", "a"))).toContain("/kim/a/kabar.xml");
});

describe("pages that stand without a file", () => {
	const kept = ["/faq/x/v/abc/"];
	test("answer by themselves, and nobody is behind them", () => {
		const { live, answer } = addressBook([entry("faq", "x")], [], kept);
		expect(answer("/faq/x/v/abc/")).toBe("/faq/x/v/abc/");
		expect([live.has("/faq/x/v/abc/"), live.get("/faq/x/v/abc/")]).toEqual([true, undefined]);
		expect(addressBook([entry("faq", "x")]).answer("/faq/x/v/abc/")).toBeUndefined();
	});

	test("follow nobody to a new name: a former wording stays where it was quoted", () => {
		const moved = entry("faq", "y", { alias: ["/faq/x/"] });
		expect(addressBook([moved], [], kept).answer("/faq/x/v/abc/")).toBe("/faq/x/v/abc/");
		expect(addressBook([moved], kept, ["/faq/y/v/abc/"]).answer("/faq/x/v/abc/")).toBe("/faq/y/v/abc/");
	});
});

test("of two files that claim an address the first by path gets it, in whatever order they are read", () => {
	const [a, b] = ["a", "b"].map((id) => entry("faq", id, { alias: ["/faq/lama/"] })) as [Entry, Entry];
	for (const order of [
		[a, b],
		[b, a],
	])
		expect(addressBook(order).answer("/faq/lama/")).toBe("/faq/a/");
});

test("a chain of names is followed to its end, in one step for the reader", () => {
	const chain = Array.from({ length: 15 }, (_, index) => `/faq/n${index}/`);
	const { redirects, answer } = addressBook([entry("faq", "kini", { alias: chain })]);
	expect(chain.map(answer)).toEqual(chain.map(() => "/faq/kini/"));
	expect(redirects.map(({ from }) => from)).toEqual(redirects.map(({ from }) => from).toSorted());
});

test("of two moved folders the nearer one says where a page below is now", () => {
	const entries = [
		entry("kim", "baru", { alias: ["/kim/lama/"] }),
		entry("kimHalaman", "baru/radio", { alias: ["/kim/lama/catatan/"] }),
		entry("kabar", "baru/x"),
		entry("agenda", "baru/forum"),
	];
	const { answer, redirects } = addressBook(entries, [
		"/kim/lama/kabar/x/",
		"/kim/lama/kabar/y/",
		"/kim/lama/#a",
	]);
	expect(answer("/kim/lama/catatan/")).toBe("/kim/baru/radio/");
	expect(answer("/kim/lama/kabar/x/")).toBe("/kim/baru/kabar/x/");
	expect(answer("/kim/lama/kabar/y/")).toBeUndefined();
	expect(redirects.map(({ from }) => from)).not.toContain("/kim/lama/kabar/y/");
	expect(redirects.map(({ from }) => from).filter((from) => from.includes("#"))).toEqual([]);
});

test("a heading with a new name stands where its page stands, and goes with the page", () => {
	const faq = entry("faq", "x", { alias: ["/faq/x/#lama"], places: ["/faq/x/#baru"] });
	const { live, answer, anchors } = addressBook([faq]);
	expect([...anchors]).toEqual([["/faq/x/", ["lama"]]]);
	expect(live.get("/faq/x/#lama")).toBe(faq);
	expect([answer("/faq/x/#lama"), answer("/faq/x/#baru"), answer("/faq/x/#tidak")]).toEqual([
		"/faq/x/#lama",
		"/faq/x/#baru",
		undefined,
	]);
});

test("a withdrawn page stands for its places; a place that was withdrawn stands for itself", () => {
	const dicabut = { alasan: "Keliru", lihat: "/faq/" };
	const { answer, redirects } = addressBook([
		entry("faq", "x", { dicabut }),
		entry("istilah", "dpt", { dicabut }),
		entry("kabar", "a/x", { dicabut }),
	]);
	expect(answer("/faq/x/#langkah")).toBe("/faq/x/");
	expect(answer("/istilah/#dpt")).toBe("/istilah/#dpt");
	expect(answer("/istilah/#lain")).toBeUndefined();
	expect(answer("/kim/a/kabar/x/")).toBe("/kim/a/kabar/x/");
	expect(redirects).toEqual([]);
});

test("a companion that is named as an alias brings nobody else along", () => {
	const faq = entry("faq", "baru", { alias: ["/faq/lama/sematan/"] });
	expect(answers([faq], "/faq/lama/sematan/", "/faq/lama/", "/api/v1/faq/lama.json")).toEqual([
		"/faq/baru/",
		undefined,
		undefined,
	]);
});

test("what takes over a page of another kind takes over nothing below it that nobody knows", () => {
	const check = entry("klarifikasi", "x", { alias: ["/faq/lama/"] });
	expect(answers([check], "/faq/lama/", "/faq/lama/apa-pun/")).toEqual(["/klarifikasi/x/", undefined]);
});

test("of a withdrawn question its former pages lead to it, its files to nobody", () => {
	const { redirects } = addressBook([
		entry("faq", "x", { alias: ["/faq/w/"], dicabut: { alasan: "Keliru", lihat: "/faq/" } }),
	]);
	expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
		...["/api/v1/faq/w.json /api/v1/faq/x.json", "/api/v1/oembed/faq/w.json /api/v1/oembed/faq/x.json"],
		...["/faq/w/ /faq/x/", "/faq/w/sematan/ /faq/x/sematan/"],
	]);
});
