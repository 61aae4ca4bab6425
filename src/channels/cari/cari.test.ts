import { describe, expect, test } from "vitest";
import { addAll } from "../../text/search/index.ts";
import { type KamusText, readKamus } from "../../text/search/kamus.ts";
import { lean } from "../../text/search/lean.ts";
import type { Hit } from "../../text/search/search.ts";
import { addFile, begin, look, partFile, type Ready } from "./look.ts";
import { moreWords } from "./names.ts";
import { partOf } from "./part.ts";
import { ranked } from "./rank.ts";
import { type Answer, answersOf, priorFor, subjectOf } from "./read.ts";
import { apart, slim } from "./slim.ts";
import { commonWords, spread } from "./spread.ts";
import { nameOfList, toldWords } from "./told.ts";
import { withoutTwins } from "./twins.ts";
import {
	addressOf,
	type PortalFile,
	type Row,
	type Rows,
	sentTitle,
	shorten,
	titleOf,
	toldIn,
	toldText,
} from "./wire.ts";

const answers = answersOf({
	faq: [
		["cek-dpt", "Bagaimana mengecek DPT?", "cek dpt", { y: "2020" }],
		["/kim/a/faq/dpt/", "DPT di A", "", { n: "KIM A" }, "Ada."],
	],
	istilah: [["dpt", "DPT", "", { l: "Daftar Pemilih Tetap" }]],
	kim: [["a", "KIM A", "", 0, "Kelompok."]],
});
const [central, local, term, home] = answers as [Answer, Answer, Answer, Answer];
const kamus = readKamus({ abaikan: "min", ringan: "kapan", padanan: "" });
const portal = (own: Partial<PortalFile>): PortalFile => ({
	aktif: "2020",
	lain: [],
	bagian: 1,
	daftar: "",
	abaikan: "min",
	ringan: "kapan",
	padanan: "",
	isi: {},
	...own,
});
const hit = (entry: Answer, score: number, cover = 1, words = 1): Hit<Answer> => ({
	entry,
	score,
	cover,
	words,
});

test("rows say where they lead, whose they are and where their text is", () => {
	expect(answers.map(({ address }) => address)).toEqual([
		"/faq/cek-dpt/",
		"/kim/a/faq/dpt/",
		"/istilah/#dpt",
		"/kim/a/",
	]);
	expect(central).toMatchObject({ teks: ["faq-0", 0] });
	expect(local).toMatchObject({ kim: "a", n: "KIM A" });
	expect(term.kata).toEqual(["Daftar Pemilih Tetap"]);
});

test("a KIM's page never stands above a central answer to the same words, but in its own subsite", () => {
	const hits = [hit(local, 9), hit(central, 8), hit(term, 7)];
	expect(ranked(hits).map(({ entry }) => entry)).toEqual([central, term, local]);
	expect(ranked(hits, "a").map(({ entry }) => entry)).toEqual([local, central, term]);
	// What the portal does not answer, a KIM may.
	expect(ranked([hit(local, 9), hit(central, 8, 0.5)]).map(({ entry }) => entry)).toEqual([local, central]);
	expect(ranked([hit(home, 9), hit(central, 8)]).map(({ entry }) => entry)).toEqual([home, central]);
});

test("below a share of what was asked nothing is pretended", () => {
	expect(ranked([hit(central, 9, 0.3)])).toEqual([]);
	// A story says much beside the two words that count.
	expect(ranked([hit(central, 9, 0.3, 2)])).toHaveLength(1);
	expect(ranked([hit(central, 9, 0.2, 2)])).toEqual([]);
});

test("a word that nothing here knows, beside one that is known, is a sign of another thing", () => {
	const state = begin(portal({}));
	addAll(
		state.index,
		answersOf({
			faq: [
				["jadwal", "Jadwal pemilihan", "jadwal pilkada"],
				["dpt", "Kapan DPT?", ""],
			],
		}),
	);
	const { answers, nearest } = look("jadwal feri", state);
	expect(answers).toEqual([]);
	expect(nearest[0]?.address).toBe("/faq/jadwal/");
	expect(look("jadwal", state).answers[0]?.address).toBe("/faq/jadwal/");
	expect(look("jadwal pilkada feri", state).answers[0]?.address).toBe("/faq/jadwal/");
});

test("the meaning of a word is asked in many ways, and leads to the term", () => {
	expect(["apa itu DPT", "arti dpt", "dpt itu apa", "kepanjangan DPT", "apa itu"].map(subjectOf)).toEqual(
		["  DPT", "  dpt", "dpt  ", "  DPT", "apa itu"].map((text) => expect.stringContaining(text.trim())),
	);
	expect(priorFor("apa itu DPT", "2020", kamus)(term)).toBeGreaterThan(priorFor("DPT", "2020", kamus)(term));
	expect(priorFor("dpt 2024", "2020", kamus)(central)).toBeLessThan(priorFor("dpt", "2020", kamus)(central));
});

test("names inside a text are found, beginnings of sentences are not", () => {
	expect(
		moreWords("## Nomor urut\n\nKetua Andi Rifa'i berkata. Warga datang ke [TPS](/tps/).", "Ketua"),
	).toBe("nomor urut andi rifai tps");
});

test("texts follow in files of their own, and stages of another election when its year is asked for", () => {
	const rows = Array.from({ length: 14 }, (_, n): Row => [`a${n}`, `Judul ${n}`, "", 0, `Teks ${n}.`]);
	const { isi, teks } = slim({ faq: rows });
	expect([...teks.keys()]).toEqual(["faq-0", "faq-1"]);
	expect(isi.faq?.[13]).toEqual(["a13", "Judul 13", ""]);
	expect(teks.get("faq-1")?.[1]).toBe("Teks 13.");
	const stage = (y: string): Row => [`${y}/masa-tenang`, "Masa tenang", "", { y }];
	const { rest, others } = apart({ tahapan: [stage("2020"), stage("2024")] }, "2020");
	expect(rest.tahapan).toEqual([stage("2020")]);
	const state = begin(portal({ isi: rest, lain: [...others.keys()] }));
	addAll(state.index, answersOf(rest));
	expect(look("masa tenang", state).more).toEqual([]);
	const [more = ""] = look("masa tenang 2024", state).more;
	expect(more).toBe("/cari/teks/tahapan-2024.json");
	const late = slim(others.get("2024") ?? {}, "tahapan-2024");
	addFile(state, more, { isi: late.isi });
	const [answer] = look("masa tenang 2024", state).answers;
	expect(answer?.address).toBe("/tahapan/2024/masa-tenang/");
	expect([...late.teks.keys()]).toEqual([answer?.teks?.[0]]);
});

test("who says a word of the glossary is answered, whatever else he says", () => {
	const isi: Rows = {
		faq: [
			["kapan", "Kapan pemungutan suara?", "coblosan"],
			...["a", "b", "c", "d"].map((one): Row => [one, one, ""]),
		],
		istilah: [["", "Pemungutan suara", "coblosan"]],
	};
	const state = begin(portal({ isi }));
	addAll(state.index, answersOf(isi));
	expect(look("coblosan niki pakdhe", state).answers).not.toEqual([]);
	expect(look("suara niki pakdhe", state).answers).toEqual([]);
});

test("words of which the portal knows too little lead to the parts that may say more, the rarest first", () => {
	const state = begin(portal({ bagian: 64 }));
	addAll(state.index, answers);
	expect(look("dpt", state).more).toEqual([]);
	// Slips and greetings lead nowhere, however rare they are.
	const files = ["sekarbela", "dpt"].map((word) => partFile(word, state.portal));
	expect(look("min dpt sekarbela", state).more).toEqual(files);
	addFile(state, files[0] ?? "", { isi: {} });
	expect(look("min dpt sekarbela", state).more).toEqual(files.slice(1));
});

describe("words with which residents ask", () => {
	const asked = new Map([
		["/faq/cek-dpt/", ["namaku udah kedata blm ya", "jeneng ku wis ono durung", "cek dpt"]],
	]);
	const text: KamusText = { abaikan: "ya", ringan: "belum", padanan: "belum blm durung" };
	const rows: Rows = {
		faq: [
			["cek-dpt", "Bagaimana mengecek DPT?", "cek nama"],
			["b", "Hari libur", ""],
		],
	};
	const list = answersOf(rows);
	const told = { daftar: nameOfList(list), words: toldWords(list, asked, readKamus(text)) };
	const ready = (isi: Rows = rows) => {
		const state = begin(portal({ ...text, isi, daftar: nameOfList(answersOf(isi)), bagian: 8 }));
		addAll(state.index, answersOf(isi));
		return state;
	};
	const firstOf = (typed: string, state: Ready) => look(typed, state).answers[0]?.address;

	test("are sent once, as they are meant, when the answer does not say them itself", () => {
		expect([...told.words.keys()]).toEqual(["udah", "kedata", "jeneng", "ku", "wis", "ono"]);
	});

	test("lead to the answer once their part is there", () => {
		const state = ready();
		const parts = spread([], new Set(), { told }).parts;
		expect(firstOf("jeneng kedata", state)).toBeUndefined();
		for (const [at, part] of parts.entries()) addFile(state, `/cari/kata/${at}.json`, part);
		expect(firstOf("jeneng kedata", state)).toBe("/faq/cek-dpt/");
	});

	test("of another list of answers than the reader has are left alone", () => {
		const other = ready({ faq: [["a", "Tinta di jari", ""], ...(rows.faq ?? [])] });
		for (const part of spread([], new Set(), { told }).parts) addFile(other, "/cari/kata/0.json", part);
		expect(firstOf("jeneng kedata", other)).toBeUndefined();
	});

	test("arrive in a subsite too, where other KIM stay out", () => {
		const state = ready();
		const kim: Rows = { kim: [["lain", "KIM Lain", "kedata"]] };
		for (const [at, part] of spread([kim], new Set(), { told }).parts.entries())
			addFile(state, `/cari/kata/${at}.json`, part, "sendiri");
		expect(state.index.entries.map(({ address }) => address)).toEqual(["/faq/cek-dpt/", "/faq/b/"]);
		expect(firstOf("jeneng kedata", state)).toBe("/faq/cek-dpt/");
	});

	test("lie in many small parts, not in one", () => {
		const words = new Map(
			Array.from({ length: 2000 }, (_, n) => [
				`${n.toString(3).replaceAll("0", "k").replaceAll("1", "r").replaceAll("2", "t")}a`,
				[n],
			]),
		);
		const sizes = spread([], new Set(), { told: { daftar: "x", words } }).parts.map(
			(part) => JSON.stringify(part).length,
		);
		expect(sizes.length).toBeGreaterThan(16);
		expect(toldIn(toldText(words))).toHaveLength(words.size);
	});
});

test("phrases that say the same are sent once, and an address that follows from its title not at all", () => {
	const text = { abaikan: "min", ringan: "", padanan: "hilang ilang;ktp-el ektp" };
	const rows: Rows = { faq: [["a", "A", "ktp ilang;ktp hilang min;hilang ktp;ektp;e-ktp"]] };
	expect(withoutTwins(rows, text).faq?.[0]?.[2]).toBe("ektp;ktp ilang");
	expect(shorten("istilah", "/istilah/#a-5-kwk", "A.5-KWK")).toBe("");
	expect(addressOf("istilah", "", "A.5-KWK")).toBe("/istilah/#a-5-kwk");
	expect(addressOf("faq", shorten("faq", "/faq/cek-dpt/", "Bagaimana?"), "Bagaimana?")).toBe("/faq/cek-dpt/");
});

test("who doubts what he heard is led to the fact-check", () => {
	const [check] = answersOf({ klarifikasi: [["tunda", "Tidak ditunda", "", { p: "Hoaks" }]] });
	const worth = (query: string) => priorFor(query, "2020", kamus)(check as Answer);
	for (const query of ["ditunda hoaks?", "bener gak ditunda", "surat palsu"])
		expect(worth(query), query).toBeGreaterThan(worth("ditunda"));
});

test("spellings that the search would guess by itself are not sent", () => {
	const text = { abaikan: "", ringan: "bagaimana", padanan: "bagaimana bgmn piye;uang duit uangny" };
	expect(lean(text, answers).padanan).toBe("bagaimana piye;uang duit");
});

test("a part of the spread is found by consonants, and stays small however many KIM there are", () => {
	expect(partOf("skarbela", 64)).toBe(partOf("sekarbela", 64));
	const kim = (n: number): Rows => {
		const name = [...String(n)].map((digit) => `${"bcdfghjklm"[Number(digit)]}a`).join("");
		return {
			kim: [[name, `KIM ${name}`, name, { d: `Desa ${name}` }, "Kelompok warga setempat."]],
			kabar: [[`${name}/kabar/dpt`, "DPT sudah ditetapkan", "dpt", 0, "Warga memeriksa nama."]],
		};
	};
	const largest = (count: number) =>
		Math.max(
			...spread(Array.from({ length: count }, (_, n) => kim(n + 1000))).parts.map(
				(part) => JSON.stringify(part).length,
			),
		);
	expect(largest(2000)).toBeLessThan(4 * largest(200));
});

test("no part is made for words by which nobody looks for a KIM: filler, and what the portal says everywhere", () => {
	const row = (n: number): Row => [`a${n}`, `Daftar pemilih ${n}`, ""];
	const portal: Rows = { faq: Array.from({ length: 12 }, (_, n) => row(n)) };
	const common = commonWords(portal, "tolong kapan");
	expect([...common].sort()).toEqual(["daftar", "kapan", "pemilih", "tolong"]);
	const kim: Rows = { kabar: [["b/kabar/c", "Kapan daftar pemilih", ""]] };
	expect(spread([kim], common).parts).toEqual([{ isi: {} }]);
	expect(spread([kim]).parts).toEqual([{ isi: kim }]);
});

test("a question of one kind is not answered by a title of another, nor by a term", () => {
	const [who, where, term] = answersOf({
		faq: [
			["calon", "Siapa calon di Mataram?", ""],
			["visi", "Di mana membaca visi calon?", ""],
		],
		istilah: [["calon", "Calon", ""]],
	}) as [Answer, Answer, Answer];
	const prior = priorFor("siapa calonnya", "2020", readKamus({ abaikan: "", ringan: "siapa", padanan: "" }));
	expect(prior(who)).toBeGreaterThan(1);
	expect(prior(where)).toBeLessThan(1);
	expect(prior(term)).toBeLessThan(prior(where));
});

test.each(["Apa itu KIM?", "KTP-el", "A.5-KWK", "e-Coklit", "15 hal baru"])(
	"the title %s arrives as it was",
	(title) => {
		expect(titleOf(sentTitle(title))).toBe(title);
	},
);
