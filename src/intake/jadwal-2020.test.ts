/**
 * The timetable of Pemilihan Serentak 2020 as it ships: PKPU 15/2019, Keputusan KPU 179/2020,
 * Perppu 2/2020, PKPU 5/2020. A change of any date shows up in `jadwal-2020.approved.txt`.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { changeCount, inForce, type Jadwal, parseRevisi, type Revisi } from "../model/jadwal.ts";
import { type Memilih, racesOf } from "../model/lomba.ts";
import type { Periode } from "../model/periode.ts";
import type { TahapanData } from "../model/schemas/tahapan.ts";
import { appliesTo, inOrder, onDay, type Tahapan } from "../model/tahapan.ts";
import { daysBetween, parseDay } from "../model/tanggal.ts";
import { loadContent } from "./load.ts";

const content = join(import.meta.dirname, "../../content");
/** The day the sample is shown as of. */
const asOf = parseDay("2020-11-17");

let stages: ReadonlyMap<string, Tahapan>;
let memilih: Memilih;

const toStage = (id: string, data: TahapanData): Tahapan => ({
	...data,
	pemilihan: "2020",
	id,
	jadwal: data.jadwal.map(parseRevisi) as unknown as Jadwal,
	pengecualian: (data.pengecualian ?? []).map((p) => ({ wilayah: p.wilayah, revisi: parseRevisi(p) })),
	berlaku_untuk: data.berlaku_untuk ?? [],
	tindakan_bertahap: undefined,
	tenggat_warga: undefined,
	utama: data.utama ?? false,
});

beforeAll(async () => {
	const loaded = await loadContent(content);
	stages = new Map(
		loaded.of("tahapan").flatMap(({ id, data }) => {
			const [pemilihan, slug = ""] = id.split("/");
			return pemilihan === "2020" ? [[slug, toStage(slug, data)]] : [];
		}),
	);
	memilih = loaded.of("pemilihan").find(({ id }) => id === "2020")?.data.memilih as Memilih;
});

const ledgerOf = (id: string): Jadwal => {
	const stage = stages.get(id);
	if (!stage) throw new Error(`no stage ${id}`);
	return stage.jadwal;
};

function dates(periode?: Periode): string {
	if (!periode) return "-";
	const { mulai, selesai, presisi } = periode;
	if (presisi === "bulan") return String(mulai?.toPlainYearMonth());
	return mulai && selesai?.equals(mulai) ? String(mulai) : `${mulai ?? ""}..${selesai ?? ""}`;
}
const line = ({ keadaan, periode, dasar, ditetapkan }: Revisi) =>
	[dates(periode), keadaan, dasar, ditetapkan].join(" ");

const columns = (...cells: [string, string, string, string | number]) =>
	cells
		.map((cell, i) => String(cell).padEnd([38, 24, 14, 0][i] ?? 0))
		.join("")
		.trimEnd();

test("the whole timetable, in order", async () => {
	const rows = inOrder([...stages.values()].map((stage) => onDay(stage, asOf))).flatMap(
		({ tahapan, revisi }) => [
			columns(tahapan.id, dates(revisi.periode), revisi.keadaan, changeCount(tahapan.jadwal)),
			...tahapan.pengecualian.map(({ wilayah, revisi }) =>
				columns(`  ${wilayah}`, dates(revisi.periode), revisi.keadaan, ""),
			),
		],
	);
	const table = [columns("tahapan", "tanggal", "keadaan", "berubah"), ...rows, ""].join("\n");
	await expect(table).toMatchFileSnapshot("jadwal-2020.approved.txt");
});

describe("ledgers", () => {
	test("voting day: four lines", () => {
		expect(ledgerOf("pemungutan-suara").map(line)).toEqual([
			"2020-09-23 terjadwal pkpu-15-2019 2019-08-05",
			"- ditunda kpt-kpu-179-2020 2020-03-21",
			"2020-12 terjadwal perppu-2-2020 2020-05-04",
			"2020-12-09 terjadwal pkpu-5-2020 2020-06-12",
		]);
	});

	test("voting day: Boven Digoel on 28 December, and nowhere else", () => {
		expect(
			stages.get("pemungutan-suara")?.pengecualian.map((p) => [p.wilayah, dates(p.revisi.periode)]),
		).toEqual([["93.02", "2020-12-28"]]);
	});

	test("voting day: 07.00 to 13.00", () => {
		expect(inForce(ledgerOf("pemungutan-suara"), asOf).periode?.pukul).toBe("07.00-13.00");
	});

	test("PPDP: the draft of 16 May 2020 (13 June to 3 July) was never in force", () => {
		expect(ledgerOf("pembentukan-ppdp").map(line)).toEqual([
			"2020-04-16..2020-04-29 terjadwal pkpu-15-2019 2019-08-05",
			// What the suspension stopped, credited to who set it; that amendment's day is not known.
			"2020-03-26..2020-04-15 terjadwal pkpu-2-2020 ",
			"- ditunda kpt-kpu-179-2020 2020-03-21",
			"2020-06-24..2020-07-14 terjadwal pkpu-5-2020 2020-06-12",
		]);
	});

	test("coklit: the false infographic (4 July to 2 August) left no trace", () => {
		expect(ledgerOf("coklit").map(line)).toEqual([
			"2020-04-17..2020-05-16 terjadwal pkpu-15-2019 2019-08-05",
			"- ditunda kpt-kpu-179-2020 2020-03-21",
			"2020-07-15..2020-08-13 terjadwal pkpu-5-2020 2020-06-12",
		]);
	});

	test("factual verification of support", () => {
		expect(ledgerOf("verifikasi-faktual-dukungan").map((r) => dates(r.periode))).toEqual([
			"2020-03-26..2020-04-15",
			"-",
			"2020-06-24..2020-07-12",
		]);
	});

	test("candidates are determined on 8 July, then on 23 September", () => {
		expect(ledgerOf("penetapan-paslon").map((r) => dates(r.periode))).toEqual(["2020-07-08", "2020-09-23"]);
	});

	test("every ledger is in the order of its decisions", () => {
		for (const { id, jadwal } of stages.values()) {
			const days = jadwal.flatMap((r) => (r.ditetapkan ? [String(r.ditetapkan)] : []));
			expect(days, id).toEqual(days.toSorted());
		}
	});
});

describe("arithmetic of the law", () => {
	const lengthOf = ({ periode }: Revisi) =>
		periode?.mulai && periode.selesai ? daysBetween(periode.mulai, periode.selesai) + 1 : undefined;

	test("voting day moved 77 days from PKPU 15/2019 to PKPU 5/2020", () => {
		const [first, ...rest] = ledgerOf("pemungutan-suara").map((r) => r.periode?.mulai);
		expect(daysBetween(first as Temporal.PlainDate, rest.at(-1) as Temporal.PlainDate)).toBe(77);
	});

	test.each([
		["the campaign lasts 71 days in both schedules", "masa-kampanye", [71, 71]],
		["advertising lasts 14 days in both schedules", "iklan-media-massa", [14, 14]],
		["three quiet days in both schedules", "masa-tenang", [3, 3]],
		["coklit lasts 30 days in both schedules", "coklit", [30, undefined, 30]],
		["registration lasts three days in both schedules", "pendaftaran-paslon", [3, 3]],
	])("%s", (_, id, lengths) => {
		expect(ledgerOf(id).map(lengthOf)).toEqual(lengths);
	});

	test("quiet days fill the gap between campaign and voting, in both schedules", () => {
		for (const index of [0, -1]) {
			const [campaign, quiet, vote] = ["masa-kampanye", "masa-tenang", "pemungutan-suara"].map(
				(id) => ledgerOf(id).at(index)?.periode,
			);
			expect(quiet?.mulai).toEqual(campaign?.selesai?.add({ days: 1 }));
			expect(vote?.mulai).toEqual(quiet?.selesai?.add({ days: 1 }));
		}
	});
});

describe("regions", () => {
	const stagesFor = (wilayah: string) =>
		[...stages.values()].filter((stage) => appliesTo(stage, racesOf(wilayah, memilih))).map(({ id }) => id);
	const ofGovernors = ["penyerahan-dukungan-gubernur", "rekapitulasi-provinsi"];

	test.each([
		["Sekarbela, Kota Mataram", "52.71.04"],
		["Singa Geweh, Kutai Timur", "64.08.12.1002"],
	])("%s has no stage of the governor's race: its province elected none in 2020", (_, wilayah) => {
		const ids = stagesFor(wilayah);
		expect(ids.filter((id) => ofGovernors.includes(id))).toEqual([]);
		expect(ids).toContain("rekapitulasi-kabupaten-kota");
	});

	test("Sumatera Barat has them", () => {
		expect(stagesFor("13").filter((id) => ofGovernors.includes(id))).toEqual(ofGovernors);
	});

	test("nine provinces elect a governor", () => {
		expect(memilih.gubernur?.toSorted()).toEqual(["13", "15", "17", "21", "62", "63", "65", "71", "72"]);
	});
});
