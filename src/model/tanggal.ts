/**
 * Calendar dates. A date here is a day at the reader's place:
 * `Temporal.PlainDate`, no zone and no clock.
 */

/** Parse `YYYY-MM-DD`. Throws a RangeError on anything that is not a real day. */
export const parseDay = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
	Temporal.PlainDate.compare(a, b) < 0;
export const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
	a.until(b, { largestUnit: "day" }).days;
