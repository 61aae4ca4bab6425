import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeCount, knownBy, parseRevisi } from "./jadwal.ts";
import { changes, changesOf, type Perubahan } from "./perubahan.ts";
import { anyDay, anyJadwal } from "./schemas/uji-acak.ts";
import { onDay, type Pengecualian } from "./tahapan.ts";
import { isAfter } from "./tanggal.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

/** When the exception was decided is only an example. */
const voting = buatTahapan("pemungutan-suara", pemungutanSuara2020, {
	pengecualian: [
		{
			wilayah: "93.02",
			revisi: parseRevisi({ mulai: "2020-12-28", selesai: "2020-12-28", ditetapkan: "2020-12-04" }),
		},
	],
});
const campaign = buatTahapan("masa-kampanye", masaKampanye2020);
const brief = ({ key, kind, day }: Perubahan) => `${day} ${kind} ${key}`;

describe("voting day 2020", () => {
	test.each([
		["2019-01-01", []],
		["2020-03-20", []],
		["2020-03-21", ["ditunda 2020/pemungutan-suara/ditunda"]],
		[
			"2020-05-04",
			[
				"ditunda 2020/pemungutan-suara/ditunda",
				"dijadwalkan-lagi 2020/pemungutan-suara/bulan-2020-12-01_2020-12-31",
			],
		],
	])("what a reader of %s could know", (day, expected) => {
		expect(changesOf(voting, hari(day)).map(({ kind, key }) => `${kind} ${key}`)).toEqual(expected);
	});

	test("was and is are neighbours of the ledger", () => {
		const [suspended, month, dated] = changesOf(voting, hari("2020-11-17"));
		expect(suspended?.was.periode?.mulai?.toString()).toBe("2020-09-23");
		expect([suspended?.is, month?.is]).toEqual([month?.was, dated?.was]);
		expect(dated?.is.periode?.mulai?.toString()).toBe("2020-12-09");
	});
});

describe("an exception", () => {
	const after = hari("2020-12-05");
	const own = (wilayah?: string) =>
		changesOf(voting, after, wilayah)
			.filter(({ kind }) => kind === "khusus")
			.map(brief);

	test("is told of the whole country and of its region, and of no other", () => {
		const expected = ["2020-12-04 khusus 2020/pemungutan-suara/wilayah-93.02/2020-12-28_2020-12-28"];
		expect(own()).toEqual(expected);
		expect(own("93.02.01")).toEqual(expected);
		expect(own("64.08")).toEqual([]);
	});

	test("of a region inside another is told once: the one that holds there", () => {
		const [wide, near] = ["93.02", "93.02.01"].map((wilayah) => ({
			wilayah,
			revisi: parseRevisi({ mulai: "2020-12-28", ditetapkan: "2020-12-04" }),
		})) as [Pengecualian, Pengecualian];
		const told = (pengecualian: Pengecualian[], wilayah?: string) =>
			changesOf({ ...voting, pengecualian }, after, wilayah).flatMap((one) => one.wilayah ?? []);
		expect(told([near, wide], "93.02.01.2001")).toEqual(["93.02.01"]);
		expect(told([near, wide], "93.02.02")).toEqual(["93.02"]);
		expect(told([wide, near], "93.02.01")).toEqual(["93.02"]);
		expect(told([near, wide])).toEqual(["93.02.01", "93.02"]);
		expect(onDay({ ...voting, pengecualian: [near, wide] }, after, "93.02.01").khusus).toBe(near);
	});

	test("is not known before its day", () => {
		expect(changesOf(voting, hari("2020-12-03")).map(({ kind }) => kind)).not.toContain("khusus");
	});

	test("without a day of its own is not older than the ledger's last decision", () => {
		const revisi = parseRevisi({ mulai: "2020-12-28" });
		const stage = { ...voting, pengecualian: [{ wilayah: "93.02", revisi }] };
		expect(changesOf(stage, after).map(brief).at(-1)).toBe(
			"2020-06-12 khusus 2020/pemungutan-suara/wilayah-93.02/2020-12-28",
		);
	});
});

test.each([
	["other days", { mulai: "2020-12-05" }, { mulai: "2020-12-06" }, "berubah"],
	[
		"other hours",
		{ mulai: "2020-12-05", pukul: "07.00-13.00" },
		{ mulai: "2020-12-05", pukul: "08.00-13.00" },
		"berubah",
	],
	[
		"a month narrowed to a day",
		{ mulai: "2020-12" },
		{ mulai: "2020-12-09", selesai: "2020-12-09" },
		"berubah",
	],
	[
		"a month is not its days",
		{ mulai: "2020-12-01", selesai: "2020-12-31" },
		{ mulai: "2020-12" },
		"berubah",
	],
	[
		"no longer certain",
		{ mulai: "2020-12-05" },
		{ mulai: "2020-12-05", status: "belum-pasti" },
		"belum-pasti",
	],
	["a rule instead of days", { mulai: "2020-12-05" }, { aturan: "Lima hari sesudah putusan" }, "berubah"],
	["suspended", { mulai: "2020-12-05" }, { status: "ditunda" }, "ditunda"],
	["suspended again by another instrument", { status: "ditunda" }, { status: "ditunda" }, "dasar-baru"],
	["dates after a suspension", { status: "ditunda" }, { mulai: "2020-12" }, "dijadwalkan-lagi"],
	["confirmed", { mulai: "2020-12-05", dasar: "a" }, { mulai: "2020-12-05", dasar: "b" }, "dasar-baru"],
] as const)("%s", (_, was, is, kind) => {
	const stage = buatTahapan("tahapan", ledger(was, is));
	expect(changesOf(stage, hari("2026-01-01")).map((change) => change.kind)).toEqual([kind]);
});

test("many stages: newest first, the later line of one day before the earlier", () => {
	const sameDay = buatTahapan(
		"ppdp",
		ledger(
			{ mulai: "2020-04-16", ditetapkan: "2019-08-05" },
			{ mulai: "2020-03-26", ditetapkan: "2020-03-21" },
			{ status: "ditunda", ditetapkan: "2020-03-21" },
		),
	);
	expect(changes([campaign, sameDay, voting], hari("2020-11-17")).map(brief)).toEqual([
		"2020-06-12 berubah 2020/masa-kampanye/2020-09-26_2020-12-05",
		"2020-06-12 berubah 2020/pemungutan-suara/2020-12-09_2020-12-09_07.00-13.00",
		"2020-05-04 dijadwalkan-lagi 2020/pemungutan-suara/bulan-2020-12-01_2020-12-31",
		"2020-03-21 ditunda 2020/ppdp/ditunda",
		"2020-03-21 berubah 2020/ppdp/2020-03-26",
		"2020-03-21 ditunda 2020/pemungutan-suara/ditunda",
	]);
});

test("for any ledger and day: as many as the timeline counts, none from the future, keys stay", () => {
	fc.assert(
		fc.property(anyJadwal, anyDay, fc.nat(500), (jadwal, day, days) => {
			const stage = buatTahapan("tahapan", jadwal);
			const now = changesOf(stage, day);
			expect(now).toHaveLength(changeCount(knownBy(jadwal, day)));
			for (const { is } of now) expect(is.ditetapkan && isAfter(is.ditetapkan, day)).toBeFalsy();
			const later = new Map(changesOf(stage, day.add({ days })).map((change) => [change.key, change]));
			for (const { key, is } of now) expect(later.get(key)?.is).toBe(is);
		}),
	);
});

test("a change without any day comes last, and hides none", () => {
	const undated = buatTahapan("lama", ledger({ mulai: "2020-01-01" }, { mulai: "2020-02-01" }));
	expect(changes([undated, campaign], hari("2020-11-17")).map(brief)).toEqual([
		"2020-06-12 berubah 2020/masa-kampanye/2020-09-26_2020-12-05",
		"undefined berubah 2020/lama/2020-02-01",
	]);
});

test("other hours are a change, and so is another rule", () => {
	const kinds = (...lines: Parameters<typeof ledger>) =>
		changesOf(buatTahapan("a", ledger(...lines)), hari("2021-01-01")).map(({ kind }) => kind);
	const day = { mulai: "2020-12-09", selesai: "2020-12-09" };
	expect(kinds({ ...day, pukul: "07.00-13.00" }, { ...day, pukul: "07.00-15.00" })).toEqual(["berubah"]);
	expect(kinds({ ...day, pukul: "07.00-13.00" }, { ...day, pukul: "07.00-13.00" })).toEqual(["dasar-baru"]);
	expect(kinds({ aturan: "Lima hari sesudahnya" }, { aturan: "Tiga hari sesudahnya" })).toEqual(["berubah"]);
	expect(kinds(day, { ...day, selesai: "2020-12-10" })).toEqual(["berubah"]);
	expect(kinds(day, { ...day, mulai: "2020-12-08" })).toEqual(["berubah"]);
});

test("a correction is told as ours, on its own day, and no decision is counted", () => {
	const jadwal = ledger(
		{ mulai: "2020-11-09", ditetapkan: "2020-06-12" },
		{
			mulai: "2020-12-09",
			ditetapkan: "2020-06-12",
			ralat: { tanggal: "2020-07-01", alasan: "Salah bulan." },
		},
		{ status: "ditiadakan", ditetapkan: "2020-08-01" },
	);
	const stage = buatTahapan("a", jadwal);
	expect(changesOf(stage, hari("2021-01-01")).map(brief)).toEqual([
		"2020-07-01 ralat 2020/a/2020-12-09",
		"2020-08-01 ditiadakan 2020/a/ditiadakan",
	]);
	expect(changeCount(jadwal)).toBe(1);
});

test("a stage that was renamed keeps the keys of its changes, and a region's second decision has its own", () => {
	const line = (day: string) => ({
		wilayah: "93.02",
		revisi: parseRevisi({ mulai: day, ditetapkan: "2020-12-04" }),
	});
	const pengecualian = [line("2020-12-28"), line("2020-12-29")];
	const stage = { ...voting, id: "coblosan", asal: "2020/pemungutan-suara", pengecualian };
	const keys = changesOf(stage, hari("2020-12-05")).map(({ key }) => key);
	expect(keys).toEqual(changesOf({ ...voting, pengecualian }, hari("2020-12-05")).map(({ key }) => key));
	expect(keys.filter((key) => key.includes("wilayah"))).toEqual([
		"2020/pemungutan-suara/wilayah-93.02/2020-12-28",
		"2020/pemungutan-suara/wilayah-93.02/2020-12-29",
	]);
	expect(onDay(stage, hari("2020-12-05"), "93.02").revisi).toBe(pengecualian[1]?.revisi);
});
