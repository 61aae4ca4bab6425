import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextWeeks, upcomingChanges } from "./pergantian.ts";
import { anyDay, anyStages } from "./schemas/uji-acak.ts";
import { status } from "./status.ts";
import { onDay } from "./tahapan.ts";
import { buatTahapan, hari, ledger, pemungutanSuara2020 } from "./uji.ts";
import { ianaZone, type Zona } from "./wilayah.ts";

const vote = onDay(buatTahapan("pemungutan-suara", pemungutanSuara2020), hari("2020-11-17"));

test("voting day begins at 07.00 in the east first and is over at 13.00", () => {
	const now = Temporal.Instant.from("2020-11-17T04:00:00Z");
	expect(
		upcomingChanges([vote], ["WITA", "WIT"], now).map(({ at, menjadi }) => `${menjadi} ${at.toInstant()}`),
	).toEqual([
		"mulai 2020-12-08T22:00:00Z",
		"mulai 2020-12-08T23:00:00Z",
		"selesai 2020-12-09T04:00:00Z",
		"selesai 2020-12-09T05:00:00Z",
	]);
});

test("what has begun is not told again", () => {
	const now = Temporal.Instant.from("2020-12-08T23:00:00Z");
	expect(upcomingChanges([vote], ["WITA"], now).map(({ menjadi }) => menjadi)).toEqual(["selesai"]);
});

test("a week begins on Monday, in the east first", () => {
	const now = Temporal.Instant.from("2020-11-22T15:30:00Z");
	expect(nextWeeks(["WIB", "WIT"], now).map((at) => at.toString())).toEqual([
		"2020-11-23T00:00:00+07:00[Asia/Jakarta]",
		"2020-11-30T00:00:00+09:00[Asia/Jayapura]",
	]);
});

test("no status of a day changes before the first change that is told", () => {
	const zones: Zona[] = ["WIB", "WITA", "WIT"];
	fc.assert(
		fc.property(
			anyStages,
			anyDay,
			fc.constantFrom(...zones),
			fc.nat({ max: 500 }),
			(list, day, zone, days) => {
				const stages = list.filter(
					({ revisi }) => revisi.keadaan === "terjadwal" && revisi.periode?.presisi === "hari",
				);
				const noon = day.toZonedDateTime({ timeZone: ianaZone[zone], plainTime: "12:00" });
				const first = upcomingChanges(stages, [zone], noon.toInstant())[0];
				const later = noon.add({ days });
				if (first && Temporal.ZonedDateTime.compare(later, first.at) >= 0) return;
				for (const { revisi } of stages)
					expect(status(revisi, later.toPlainDate())).toBe(status(revisi, day));
			},
		),
	);
});

const noonIn = (day: string) =>
	Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime("Asia/Jakarta").toInstant();
/** What is told of one ledger at noon of a day, in the west. */
const told = (day: string, ...lines: Parameters<typeof ledger>) =>
	upcomingChanges([onDay(buatTahapan("tahapan", ledger(...lines)), hari(day))], ["WIB"], noonIn(day)).map(
		({ at, menjadi }) => `${menjadi} ${at.toPlainDateTime().toString({ smallestUnit: "minute" })}`,
	);

test("without hours a stage begins as its first day does, and is over when its last day is", () => {
	expect(told("2020-09-01", { mulai: "2020-09-26", selesai: "2020-12-05" })).toEqual([
		"mulai 2020-09-26T00:00",
		"selesai 2020-12-06T00:00",
	]);
	expect(told("2020-12-05", { mulai: "2020-09-26", selesai: "2020-12-05" })).toEqual([
		"selesai 2020-12-06T00:00",
	]);
});

test("an end that is open changes nothing", () => {
	expect(told("2020-09-01", { mulai: "2020-09-26" })).toEqual(["mulai 2020-09-26T00:00"]);
	expect(told("2020-09-01", { selesai: "2020-12-06" })).toEqual(["selesai 2020-12-07T00:00"]);
});

test.each([
	["suspended", { status: "ditunda", mulai: "2020-09-23", selesai: "2020-09-23" }],
	["uncertain", { status: "belum-pasti", mulai: "2020-09-23", selesai: "2020-09-23" }],
	["known by its month", { mulai: "2020-12" }],
	["following from another event", { aturan: "Lima hari sesudah putusan", selesai: "2020-12-20" }],
] as const)("a stage that is %s is not announced", (_, line) => {
	expect(told("2020-04-01", line)).toEqual([]);
});

test("at one instant stages stand by their id", () => {
	const list = ["c", "a", "b"].map((id) => onDay(buatTahapan(id, pemungutanSuara2020), hari("2020-11-17")));
	const changes = upcomingChanges(list, ["WIB"], noonIn("2020-11-17"));
	expect(changes.map(({ kini, menjadi }) => `${menjadi} ${kini.tahapan.id}`)).toEqual([
		..."mulai a,mulai b,mulai c,selesai a,selesai b,selesai c".split(","),
	]);
});

test("at every change that is told a status does change, and every change of a status is told", () => {
	fc.assert(
		fc.property(anyStages, anyDay, (stages, day) => {
			const certain = stages.filter(
				({ revisi }) => revisi.keadaan === "terjadwal" && revisi.periode?.presisi === "hari",
			);
			const noon = day.toZonedDateTime({ timeZone: ianaZone.WITA, plainTime: "12:00" });
			const changes = upcomingChanges(stages, ["WITA"], noon.toInstant());
			for (const { at, kini, menjadi } of changes) {
				const to = at.toPlainDate();
				const [was, is] = [to.subtract({ days: 1 }), to].map((when) => status(kini.revisi, when));
				expect(was).not.toBe(is);
				expect(is === "selesai").toBe(menjadi === "selesai");
			}
			for (const { revisi } of certain) {
				const far = status(revisi, hari("2040-01-01"));
				const own = changes.filter(({ kini }) => kini.revisi === revisi);
				expect(own.length > 0).toBe(status(revisi, day) !== far);
			}
		}),
	);
});
