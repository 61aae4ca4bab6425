/** Days in Indonesian words. */

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("id-ID", options);

const styles = {
	/** Rabu, 9 Desember 2020 */
	full: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
	/** 9 Desember 2020 */
	long: format({ day: "numeric", month: "long", year: "numeric" }),
	/** 9 Des 2020 */
	short: format({ day: "numeric", month: "short", year: "numeric" }),
	/** 9 Desember */
	dayMonth: format({ day: "numeric", month: "long" }),
	/** 9 Des */
	dayMonthShort: format({ day: "numeric", month: "short" }),
	/** Desember 2020 */
	month: format({ month: "long", year: "numeric" }),
	/** Des */
	monthShort: format({ month: "short" }),
} satisfies Record<string, Intl.DateTimeFormat>;

export type DateStyle = keyof typeof styles;

const known = new Map<string, string>();

/** A day in Indonesian words, e.g. `Rabu, 9 Desember 2020` for `full`. Worked out once: `Intl` is slow, and days are few. */
export function formatDay(day: Temporal.PlainDate, style: DateStyle = "long"): string {
	const key = `${style} ${day}`;
	let words = known.get(key);
	if (words === undefined) {
		words = styles[style].format(day);
		known.set(key, words);
	}
	return words;
}
