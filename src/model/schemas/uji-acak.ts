/** Arbitrary days, ledgers and stages, for properties. Beside the schemas, since the domain uses no package. */
import * as fc from "fast-check";
import { type Jadwal, parseRevisi, statusList } from "../jadwal.ts";
import { onDay } from "../tahapan.ts";
import { parseDay } from "../tanggal.ts";
import { buatTahapan } from "../uji.ts";

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
		status: optional(fc.constantFrom(...statusList)),
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
