import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRevisi } from "./jadwal.ts";
import { anyDay, anyJadwal, anyStages } from "./schemas/uji-acak.ts";
import {
	appliesTo,
	inOrder,
	inTurn,
	knownExceptions,
	masaKini,
	onDay,
	startsAfter,
	type Tahapan,
} from "./tahapan.ts";
import { buatTahapan, hari, idsOf, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const bovenDigoel = "93.02";
const mataram = "52.71.04";
const kutaiTimur = "64.08.12.1002";

const voting = buatTahapan("pemungutan-suara", pemungutanSuara2020, {
	utama: true,
	pengecualian: [
		{ wilayah: bovenDigoel, revisi: parseRevisi({ mulai: "2020-12-28", selesai: "2020-12-28" }) },
	],
});
const campaign = buatTahapan("masa-kampanye", masaKampanye2020, { utama: true });
/** Only where a governor is elected (PKPU 5/2020). */
const provincial = buatTahapan(
	"rekapitulasi-provinsi",
	ledger({ mulai: "2020-12-16", selesai: "2020-12-20", ditetapkan: "2020-06-12" }),
	{ berlaku_untuk: ["gubernur"] },
);

describe("onDay: Boven Digoel voted on 28 December 2020", () => {
	test.each([
		["there", bovenDigoel, "2020-12-28"],
		["in one of its districts", `${bovenDigoel}.01`, "2020-12-28"],
		["in another kabupaten of the province", "93.01", "2020-12-09"],
		["in Kutai Timur", kutaiTimur, "2020-12-09"],
		["for everyone", undefined, "2020-12-09"],
	])("%s", (_, wilayah, day) => {
		const kini = onDay(voting, hari("2020-11-17"), wilayah);
		expect(kini.revisi.periode?.mulai?.toString()).toBe(day);
		expect(kini.khusus !== undefined).toBe(day === "2020-12-28");
	});

	test("on 10 December it is over for most and to come there", () => {
		expect(onDay(voting, hari("2020-12-10")).status).toBe("selesai");
		expect(onDay(voting, hari("2020-12-10"), bovenDigoel).status).toBe("akan-datang");
	});
});

describe("knownExceptions", () => {
	const exception = (wilayah: string, mulai: string, ditetapkan?: string) => ({
		wilayah,
		revisi: parseRevisi({ mulai, ditetapkan }),
	});
	const stage = buatTahapan("tahapan", pemungutanSuara2020, {
		pengecualian: [
			exception("93.02", "2020-12-29"),
			exception("93.02", "2020-12-28", "2020-11-20"),
			exception("64.08", "2020-12-30"),
		],
	});
	const known = (day: string) =>
		knownExceptions(stage, hari(day)).map(({ revisi }) => revisi.periode?.mulai?.toString());

	test("one counts from the day it was decided; of one region the last known", () => {
		expect(known("2020-11-19")).toEqual(["2020-12-29", "2020-12-30"]);
		expect(known("2020-11-20")).toEqual(["2020-12-28", "2020-12-30"]);
	});

	test("the stage of a region follows", () => {
		const day = (asOf: string) => onDay(stage, hari(asOf), "93.02.01").revisi.periode?.mulai?.toString();
		expect([day("2020-11-19"), day("2020-11-20")]).toEqual(["2020-12-29", "2020-12-28"]);
	});
});

describe("appliesTo", () => {
	test.each([
		["Kota Mataram elects a mayor: no provincial count", ["wali-kota"], false],
		["Kutai Timur elects a bupati: no provincial count", ["bupati"], false],
		["Sumatera Barat elects a governor", ["gubernur"], true],
		["governor and bupati on one day", ["gubernur", "bupati"], true],
		["races not known: nothing is hidden", [], true],
	] as const)("%s", (_, races, expected) => {
		expect(appliesTo(provincial, races)).toBe(expected);
	});

	test("a stage of all races is kept everywhere", () => {
		expect(appliesTo(voting, ["wali-kota"])).toBe(true);
	});
});

describe("inOrder", () => {
	const now = hari("2020-11-17");
	const stage = (id: string, first: Parameters<typeof ledger>[0]) =>
		onDay(buatTahapan(id, ledger(first)), now);

	test("by start, then end, then id; without any date last", () => {
		const stages = [
			stage("tanpa-tanggal", { aturan: "Lima hari sesudah putusan" }),
			stage("tenggat", { selesai: "2020-12-06" }),
			onDay(provincial, now),
			stage("b-hari-sama", { mulai: "2020-12-09", selesai: "2020-12-09" }),
			stage("lebih-lama", { mulai: "2020-12-09", selesai: "2020-12-31" }),
			stage("a-hari-sama", { mulai: "2020-12-09", selesai: "2020-12-09" }),
			stage("bulan", { mulai: "2020-12" }),
			onDay(campaign, now),
		];
		expect(idsOf(inOrder(stages))).toEqual([
			"masa-kampanye",
			"bulan",
			"tenggat",
			"a-hari-sama",
			"b-hari-sama",
			"lebih-lama",
			"rekapitulasi-provinsi",
			"tanpa-tanggal",
		]);
	});

	test("a suspended stage (Keputusan KPU 179/2020) stays where it was", () => {
		const then = hari("2020-03-21");
		const stages = [voting, provincial, campaign].map((t) => onDay(t, then));
		expect(idsOf(inOrder(stages))).toEqual(["masa-kampanye", "pemungutan-suara", "rekapitulasi-provinsi"]);
	});

	test("is a permutation, whatever the order they come in", () => {
		fc.assert(
			fc.property(
				anyStages.chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
				),
				([list, shuffled]) => {
					const ordered = inOrder(list);
					expect(ordered.length).toBe(list.length);
					expect(new Set(ordered)).toEqual(new Set(list));
					expect(inOrder(shuffled)).toEqual(ordered);
				},
			),
		);
	});
});

describe("startsAfter", () => {
	test.each([
		["the day before", "2020-12-15", true],
		["its first day", "2020-12-16", false],
		["its last day", "2020-12-20", false],
	])("%s", (_, day, expected) => {
		expect(startsAfter(onDay(provincial, hari(day)), hari(day))).toBe(expected);
	});

	test("a deadline stands for the start; without a date a stage is always ahead", () => {
		const day = hari("2020-12-06");
		const deadline = onDay(buatTahapan("x", ledger({ selesai: "2020-12-06" })), day);
		const undated = onDay(buatTahapan("x", ledger({ status: "belum-pasti" })), day);
		expect(startsAfter(deadline, hari("2020-12-05"))).toBe(true);
		expect(startsAfter(deadline, day)).toBe(false);
		expect(startsAfter(undated, hari("2030-01-01"))).toBe(true);
	});
});

test("without an exception the region makes no difference", () => {
	fc.assert(
		fc.property(anyJadwal, anyDay, fc.constantFrom(mataram, kutaiTimur), (jadwal, day, wilayah) => {
			const stage = buatTahapan("x", jadwal);
			expect(onDay(stage, day, wilayah)).toEqual(onDay(stage, day));
		}),
	);
});

describe("stages of one day in their turn", () => {
	const day = hari("2020-12-09");
	const one = { mulai: "2020-12-09", selesai: "2020-12-09" };
	const voting = buatTahapan("pemungutan", ledger({ ...one, pukul: "07.00-13.00" }));
	const turnOf = (counting: Tahapan, before: Tahapan = voting) =>
		inTurn([before, counting].map((stage) => onDay(stage, day)))[1]?.buka;

	test("counting begins when voting ends", () => {
		const counting = buatTahapan("penghitungan", ledger(one), { sesudah: "pemungutan" });
		expect(turnOf(counting)).toBe("13.00");
		const [, kini] = inTurn([voting, counting].map((stage) => onDay(stage, day)));
		expect(kini && masaKini(kini).mulai).toBe("2020-12-09T13.00");
	});

	test("not without hours, on another day, or without an order", () => {
		const counting = buatTahapan("penghitungan", ledger(one), { sesudah: "pemungutan" });
		expect(turnOf(counting, buatTahapan("pemungutan", ledger(one)))).toBeUndefined();
		const later = { mulai: "2020-12-10", selesai: "2020-12-10" };
		expect(turnOf(buatTahapan("penghitungan", ledger(later), { sesudah: "pemungutan" }))).toBeUndefined();
		expect(turnOf(buatTahapan("penghitungan", ledger(one)))).toBeUndefined();
	});
});
