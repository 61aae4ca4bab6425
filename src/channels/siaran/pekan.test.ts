import { describe, expect, test } from "vitest";
import type { PeriodeData } from "../../model/periode.ts";
import { onDay, type Tahapan } from "../../model/tahapan.ts";
import { buatTahapan, hari, ledger } from "../../model/uji.ts";
import { pekanKim } from "./pekan.ts";
import { suaraTulis } from "./suara.ts";

const day = hari("2020-12-09");
const stage = (id: string, dates: PeriodeData & { status?: "ditunda" }, extra: Partial<Tahapan> = {}) =>
	onDay(buatTahapan(id, ledger(dates), extra), day);
const event = (judul: string, mulai?: string, selesai?: string) => ({
	judul,
	tempat: "Balai",
	periode: {
		presisi: "hari" as const,
		...(mulai && { mulai: hari(mulai) }),
		...(selesai && { selesai: hari(selesai) }),
	},
});
const week = (stages: ReturnType<typeof stage>[], agenda: ReturnType<typeof event>[] = []) =>
	pekanKim({
		kim: "KIM A",
		wilayah: "Desa A",
		pemilihan: "2020",
		alamat: "https://contoh.test/",
		stages,
		agenda,
		day,
	});
const said = (stages: ReturnType<typeof stage>[], agenda?: ReturnType<typeof event>[]) =>
	week(stages, agenda).hal.map(({ judul, suara }) => [judul, ...suara(suaraTulis)].join(" | "));

describe("a matter of the week says the end that matters in it", () => {
	test.each<[PeriodeData, string]>([
		[
			{ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" },
			"Rabu, 9 Desember 2020 | Pukul 07.00–13.00 waktu setempat",
		],
		[{ mulai: "2020-12-09", selesai: "2020-12-20", pukul: "07.00-13.00" }, "Mulai Rabu, 9 Desember 2020"],
		[{ mulai: "2020-12-01", selesai: "2020-12-10" }, "Hari terakhir Kamis, 10 Desember 2020"],
		[
			{ mulai: "2020-12-01", selesai: "2020-12-10", pukul: "08.00-16.00" },
			"Hari terakhir Kamis, 10 Desember 2020 | Pukul 08.00–16.00 waktu setempat",
		],
		[{ selesai: "2020-12-10" }, "Paling lambat Kamis, 10 Desember 2020"],
		[{ mulai: "2020-12-01", selesai: "2020-12-20" }, "Hari terakhir Minggu, 20 Desember 2020"],
	])("%j", (dates, text) => expect(said([stage("a", dates)])).toEqual([`a | ${text}`]));
});

test("the end of a stage is not called the last day of those who have another", () => {
	const dates = { mulai: "2020-10-01", selesai: "2020-12-20" };
	const own = (tenggat_warga: Tahapan["tenggat_warga"]) => said([stage("a", dates, { tenggat_warga })]);
	expect(own({ ketentuan: "KPU setempat menetapkannya." })).toEqual([
		"a | Tahapannya berakhir Minggu, 20 Desember 2020 | Batas bagi warga ditetapkan tersendiri",
	]);
	expect(own({ hari: hari("2020-12-12") })).toEqual([
		"a | Tahapannya berakhir Minggu, 20 Desember 2020 | Hari terakhir bagi warga Sabtu, 12 Desember 2020",
	]);
	expect(own({ hari: hari("2020-12-20") })).toEqual(["a | Hari terakhir Minggu, 20 Desember 2020"]);
});

test("what is over this week, or closed to residents, asks for nothing", () => {
	const task = { tindakan: "Daftar." };
	const { hal } = week([
		stage("usai", { mulai: "2020-12-07", selesai: "2020-12-08" }, task),
		stage(
			"tutup",
			{ mulai: "2020-12-01", selesai: "2020-12-13" },
			{
				...task,
				tenggat_warga: { hari: hari("2020-12-08") },
			},
		),
		stage("buka", { mulai: "2020-12-01", selesai: "2020-12-13" }, task),
	]);
	expect(hal.map(({ judul, tindakan }) => [judul, tindakan])).toEqual(
		expect.arrayContaining([
			["usai", undefined],
			["tutup", undefined],
			["buka", "Daftar."],
		]),
	);
});

test("after an election the week says so", () => {
	const over = week([stage("a", { mulai: "2020-11-01", selesai: "2020-11-08" })]);
	expect(over.usai).toBe(true);
	expect(week([stage("a", { selesai: "2021-11-08" })]).usai).toBe(false);
	expect(week([]).usai).toBe(false);
});

test("the group's own events stand between what happens on a day and what runs on", () => {
	const runs = stage("lari", { mulai: "2020-12-01", selesai: "2020-12-20" });
	const titles = week(
		[runs, stage("hari", { mulai: "2020-12-09", selesai: "2020-12-09" })],
		[event("Forum", "2020-12-10", "2020-12-10")],
	).hal;
	expect(titles.map(({ judul }) => judul)).toEqual(["hari", "Forum", "lari"]);
});

test.each([
	["2020-12-07", "2020-12-07", true],
	["2020-12-13", "2020-12-13", true],
	["2020-12-01", "2020-12-20", true],
	["2020-12-01", "2020-12-06", false],
	["2020-12-14", "2020-12-20", false],
	[undefined, "2020-12-09", false],
	["2020-12-09", undefined, false],
])("an event from %s to %s: %s", (mulai, selesai, expected) => {
	expect(said([], [event("Forum", mulai, selesai)]).length > 0).toBe(expected);
});

test("what is suspended is named, milestones first; what comes next is the next alone", () => {
	const suspended = { status: "ditunda" as const };
	const { ditunda, berikut } = week([
		stage("a", suspended),
		stage("b", { mulai: "2020-12-09", selesai: "2020-12-09" }),
		stage("c", suspended, { utama: true }),
		stage("d", { mulai: "2020-12-16", selesai: "2020-12-17" }, { tindakan: "Datang" }),
		stage("e", { mulai: "2020-12-18", selesai: "2020-12-19" }),
	]);
	expect(ditunda).toEqual(["c", "a"]);
	expect([berikut?.judul, berikut?.tindakan, ...(berikut?.suara(suaraTulis) ?? [])]).toEqual([
		"d",
		"Datang",
		"16 sampai 17 Desember 2020",
	]);
	expect(week([]).berikut).toBeUndefined();
});

describe("for a calendar on paper", () => {
	const vote = { mulai: "2020-12-16", selesai: "2020-12-16", pukul: "07.00-13.00" };
	const weekWith = (...stages: ReturnType<typeof stage>[]) =>
		pekanKim({
			kim: "KIM A",
			wilayah: "Desa A",
			pemilihan: "2020",
			alamat: "https://contoh.test/",
			stages,
			agenda: [event("Forum", "2020-12-10", "2020-12-10"), event("Pameran", "2020-12-01", "2020-12-11")],
			hariPemungutan: "suara",
			day,
		});

	test("each matter has the day that the week shows of it", () => {
		const { hal } = weekWith(stage("lari", { mulai: "2020-12-01", selesai: "2020-12-20" }));
		expect(hal.map(({ judul, penanda }) => `${judul} ${penanda?.hari} ${penanda?.arti}`)).toEqual([
			"Forum 2020-12-10 satu",
			"Pameran 2020-12-11 terakhir",
			"lari 2020-12-20 terakhir",
		]);
	});

	test.each<[string, PeriodeData & { status?: "ditunda" }, string | undefined]>([
		["is told while it is to come", vote, "2020-12-16"],
		["has no day while it is suspended", { ...vote, status: "ditunda" }, "none"],
		["is a matter of its own week", { mulai: "2020-12-09", selesai: "2020-12-09" }, undefined],
		["is left out once it is over", { mulai: "2020-12-01", selesai: "2020-12-01" }, undefined],
	])("the voting day %s", (_, dates, expected) => {
		const { pemungutan } = weekWith(stage("suara", dates));
		expect(pemungutan && (pemungutan.penanda?.hari.toString() ?? "none")).toBe(expected);
	});
});
