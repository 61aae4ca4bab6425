/** Helpers of the domain's tests: days, ledgers, stages, and arbitrary ones of each. */
import * as fc from "fast-check";
import { type Jadwal, parseRevisi, type RevisiInput } from "./jadwal.ts";
import { onDay, type Tahapan, type TahapanKini } from "./tahapan.ts";
import { parseDay } from "./tanggal.ts";

export const hari = parseDay;

export const ledger = (first: RevisiInput, ...rest: RevisiInput[]): Jadwal => [
	parseRevisi(first),
	...rest.map(parseRevisi),
];

/** Voting day 2020: PKPU 15/2019, Keputusan KPU 179/2020, Perppu 2/2020 art. 201A, PKPU 5/2020 art. 8C. */
export const pemungutanSuara2020 = ledger(
	{ mulai: "2020-09-23", selesai: "2020-09-23", dasar: "pkpu-15-2019", ditetapkan: "2019-08-05" },
	{ status: "ditunda", dasar: "kpt-kpu-179-2020", ditetapkan: "2020-03-21" },
	{ mulai: "2020-12", dasar: "perppu-2-2020", ditetapkan: "2020-05-04" },
	{
		mulai: "2020-12-09",
		selesai: "2020-12-09",
		pukul: "07.00-13.00",
		dasar: "pkpu-5-2020",
		ditetapkan: "2020-06-12",
	},
);

/** Campaign 2020: PKPU 15/2019, then PKPU 5/2020. */
export const masaKampanye2020 = ledger(
	{ mulai: "2020-07-11", selesai: "2020-09-19", dasar: "pkpu-15-2019", ditetapkan: "2019-08-05" },
	{ mulai: "2020-09-26", selesai: "2020-12-05", dasar: "pkpu-5-2020", ditetapkan: "2020-06-12" },
);

export const buatTahapan = (id: string, jadwal: Jadwal, extra: Partial<Tahapan> = {}): Tahapan => ({
	pemilihan: "2020",
	id,
	judul: id,
	kelompok: "hasil",
	ringkasan: "",
	jadwal,
	pengecualian: [],
	berlaku_untuk: [],
	utama: false,
	...extra,
});

export const idsOf = (stages: readonly TahapanKini[]) => stages.map(({ tahapan }) => tahapan.id);

export const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => parseDay("2018-01-01").add({ days }));

const iso = (day: Temporal.PlainDate) => day.toString();
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyRange = fc
	.tuple(anyDay, fc.integer({ min: 0, max: 400 }))
	.map(([mulai, days]) => ({ mulai: iso(mulai), selesai: iso(mulai.add({ days })) }));

/** The dates a line may name: a range, one end, a whole month. */
export const anyDates = fc.oneof(
	anyRange,
	anyDay.map((mulai) => ({ mulai: iso(mulai) })),
	anyDay.map((selesai) => ({ selesai: iso(selesai) })),
	anyDay.map((day) => ({ mulai: day.toPlainYearMonth().toString() })),
);

export const anyRevisi = fc
	.record({
		dates: fc.oneof(anyDates, fc.constant({})),
		status: optional(fc.constantFrom("ditunda" as const, "belum-pasti" as const)),
		aturan: optional(fc.constant("Lima hari sesudah putusan")),
		ditetapkan: optional(anyDay.map(iso)),
	})
	.map(({ dates, ...rest }) => parseRevisi({ ...dates, ...rest }));

export const anyJadwal = fc
	.array(anyRevisi, { minLength: 1, maxLength: 6 })
	.map((lines) => lines as unknown as Jadwal);

/** Stages with ids of their own, as they stand on one day. */
export const anyStages = fc
	.tuple(
		fc.uniqueArray(
			fc.record({
				id: fc.stringMatching(/^[a-z]{1,8}$/),
				jadwal: anyJadwal,
				kelompok: fc.constantFrom("persiapan", "hasil"),
			}),
			{ maxLength: 12, selector: ({ id }) => id },
		),
		anyDay,
	)
	.map(([list, day]) =>
		list.map(({ id, jadwal, kelompok }) => onDay(buatTahapan(id, jadwal, { kelompok }), day)),
	);
