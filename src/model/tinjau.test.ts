import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewDue } from "./tinjau.ts";

const day = Temporal.PlainDate.from;

test.each([
	{ what: "no stage: a year later", reviewed: "2020-08-01", ends: [], due: "2021-08-01" },
	{ what: "the day after its stage", reviewed: "2020-08-01", ends: ["2020-12-06"], due: "2020-12-07" },
	{
		what: "the last of its stages",
		reviewed: "2020-08-01",
		ends: ["2020-12-09", "2020-12-06"],
		due: "2020-12-10",
	},
	{ what: "a stage that had ended", reviewed: "2026-11-22", ends: ["2020-12-09"], due: "2027-11-22" },
	{ what: "reviewed on the last day", reviewed: "2020-12-09", ends: ["2020-12-09"], due: "2020-12-10" },
	{ what: "a stage years ahead", reviewed: "2020-08-01", ends: ["2024-11-27"], due: "2021-08-01" },
	{ what: "29 February", reviewed: "2020-02-29", ends: [], due: "2021-02-28" },
])("$what", ({ reviewed, ends, due }) => {
	expect(
		reviewDue(
			day(reviewed),
			ends.map((end) => day(end)),
		).toString(),
	).toBe(due);
});

test("it is always after the review, and never more than a year", () => {
	const days = fc.integer({ min: 0, max: 4000 }).map((days) => day("2018-01-01").add({ days }));
	fc.assert(
		fc.property(days, fc.array(days), (reviewed, ends) => {
			const due = reviewDue(reviewed, ends);
			expect(Temporal.PlainDate.compare(due, reviewed)).toBe(1);
			expect(Temporal.PlainDate.compare(due, reviewed.add({ years: 1 }))).toBeLessThanOrEqual(0);
		}),
	);
});

test("it is due the day after the last of its stages, or after a year, and on no day before", () => {
	const away = fc.integer({ min: -400, max: 800 });
	fc.assert(
		fc.property(fc.array(away, { maxLength: 5 }), (ends) => {
			const reviewed = day("2020-02-29");
			const year = day("2021-02-28");
			const due = reviewDue(
				reviewed,
				ends.map((days) => reviewed.add({ days })),
			);
			const last = Math.max(...ends);
			if (last < 0) expect(due.toString()).toBe(year.toString());
			else {
				const after = reviewed.add({ days: last + 1 });
				expect(due.toString()).toBe(
					Temporal.PlainDate.compare(after, year) > 0 ? year.toString() : after.toString(),
				);
			}
		}),
	);
});
