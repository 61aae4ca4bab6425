import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextWeeks, upcomingChanges } from "./pergantian.ts";
import { anyDay, anyStages } from "./schemas/uji-acak.ts";
import { status } from "./status.ts";
import { onDay } from "./tahapan.ts";
import { buatTahapan, hari, pemungutanSuara2020 } from "./uji.ts";
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
