/** Random elections: ledgers of every certainty, hours, other sources, residents' own deadlines, tasks, and an end. */
import * as fc from "fast-check";
import { type Jadwal, parseRevisi, type Revisi, type RevisiInput } from "../src/model/jadwal.ts";
import { anyDates, anyDay } from "../src/model/schemas/uji-acak.ts";
import type { Tahapan, TenggatWarga } from "../src/model/tahapan.ts";
import { buatTahapan } from "../src/model/uji.ts";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Offsets of WIB, WITA, WIT. */
export const anyZone = fc.constantFrom(7, 8, 9);

const anyLine = fc
	.record({
		dates: fc.oneof({ weight: 6, arbitrary: anyDates }, { weight: 1, arbitrary: fc.constant({}) }),
		pukul: maybe(fc.constantFrom("07.00-13.00", "08.00-16.00", "13.00-selesai")),
		status: fc.option(fc.constantFrom("ditunda", "belum-ditetapkan", "belum-pasti"), {
			nil: undefined,
			freq: 5,
		}),
		aturan: fc.option(fc.constant("Lima hari sesudah putusan"), { nil: undefined, freq: 6 }),
		ditetapkan: maybe(anyDay.map(String)),
		lain: fc.option(anyDay.map(String), { nil: undefined, freq: 4 }),
	})
	.map(({ dates, pukul, lain, ...rest }) => {
		const { mulai = "", selesai } = dates as { mulai?: string; selesai?: string };
		// Hours belong to one day.
		const hours = pukul && mulai.length === 10 && mulai === selesai ? { pukul } : {};
		const versi_lain = lain && selesai ? [{ selesai: lain, sumber: { nama: "Harian Lain" } }] : undefined;
		return parseRevisi({ ...dates, ...hours, ...rest, versi_lain } as RevisiInput);
	});

const ends = (lines: readonly Revisi[]) => lines.flatMap(({ periode }) => periode?.selesai ?? []);
const sorted = (days: readonly Temporal.PlainDate[]) => days.toSorted(Temporal.PlainDate.compare);

/** A deadline of residents' own, never after the stage. */
const ownIn = (
	lines: readonly Revisi[],
	kind: "hari" | "ketentuan",
	day: Temporal.PlainDate,
): TenggatWarga =>
	kind === "hari"
		? { hari: sorted([day, ...ends(lines)])[0] }
		: { ketentuan: "Batasnya ditetapkan KPU di tiap daerah." };

const anyStage = (id: string): fc.Arbitrary<Tahapan> =>
	fc
		.record({
			jadwal: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
			tindakan: maybe(fc.constant(`KERJAKAN ${id}`)),
			own: fc.option(fc.tuple(fc.constantFrom("hari" as const, "ketentuan" as const), anyDay), {
				nil: undefined,
				freq: 3,
			}),
			tutup: fc.option(fc.constant("TPS tutup. Yang antre dilayani."), { nil: undefined, freq: 4 }),
			utama: fc.boolean(),
		})
		.map(({ jadwal, tindakan, own, tutup, utama }) =>
			buatTahapan(id, jadwal as unknown as Jadwal, {
				judul: `Tahap ${id}`,
				tindakan,
				tenggat_warga: own && ownIn(jadwal, ...own),
				sesudah_tutup: tutup,
				utama,
				...(id === "penghitungan" && { sesudah: "pemungutan-suara" }),
			}),
		);

/** Some stages, voting day and counting among them, and the last day of all their affairs, where it is known. */
export const anyElection = fc
	.record({
		stages: fc.tuple(...["pemungutan-suara", "penghitungan", "pindah", "daftar", "kampanye"].map(anyStage)),
		after: maybe(fc.integer({ min: 0, max: 400 })),
	})
	.map(({ stages, after }) => {
		const days = stages.flatMap(({ jadwal, tenggat_warga }) => [
			...jadwal.flatMap(({ periode }) => [periode?.mulai, periode?.selesai]),
			tenggat_warga?.hari,
		]);
		const named = sorted(days.filter((day) => day !== undefined));
		return {
			stages: stages as readonly Tahapan[],
			/** Every day its ledgers name. */
			days: named,
			usai: after === undefined ? undefined : named.at(-1)?.add({ days: after }),
		};
	});
