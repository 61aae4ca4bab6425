import {
	monthPattern,
	readTypedDate,
	typedDate,
	weekdayNumber,
	weekdayPattern,
} from "../../model/baca-tanggal.ts";
import { formatDay } from "../../words/tanggal.ts";
import type { Finding } from "../problem.ts";
import { lineAt } from "../remedy.ts";
import type { Rule } from "../rule.ts";

const date = `\\d{1,2}[ \\t]*${monthPattern}[ \\t]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
const withDay = new RegExp(
	`(?<!\\p{L})(${weekdayPattern})[ \\t]*(?:[,/(][ \\t]*)?(?:tanggal[ \\t]+|tgl\\.?[ \\t]+)?(${date})(?![\\d/-])`,
	"giu",
);

/** A day with the name of its month: digits alone may be the number of a letter. */
const named = new RegExp(`(?<![\\d/.-])\\d{1,2}[ \\t]*${monthPattern}[ \\t]+\\d{4}(?![\\d/-])`, "giu");

/** A line of the columns that is a date and nothing else: `kolom` tells of it. */
const dateColumn = new RegExp(
	`^[ \\t]*(?:-[ \\t]+)?(?:[a-z_]+:)?[ \\t]*["']?(?:${weekdayPattern}[ \\t]*,?[ \\t]*)?(?:${date})["']?[ \\t]*$`,
	"iu",
);

/** A date is in the calendar, and a weekday beside it is of the same day; else nobody knows when to come. */
export const hari: Rule = {
	name: "hari",
	*check({ text, yamlEnd }): Iterable<Finding> {
		for (const { index, 0: date } of text.matchAll(named)) {
			const isTold = index < yamlEnd && dateColumn.test(lineAt(text, index).text);
			if (!isTold && !readTypedDate(date.toLowerCase())) yield noSuchDay(date, index);
		}
		for (const { index, 1: day = "", 2: typed = "" } of text.matchAll(withDay)) {
			const iso = readTypedDate(typed.toLowerCase());
			if (iso?.length !== 10) continue;
			const there = Temporal.PlainDate.from(iso);
			const said = weekdayNumber(day);
			if (said === there.dayOfWeek) continue;
			// The day that was said, as near to the date as it can be.
			const away = ((said - there.dayOfWeek + 10) % 7) - 3;
			yield {
				offset: index,
				severity: "warning",
				message: `${typed.trim()} bukan hari ${day.charAt(0).toUpperCase()}${day.slice(1).toLowerCase()}`,
				suggestion: `Periksa undangannya, lalu tulis salah satu: ${formatDay(there, "full")}, atau ${formatDay(there.add({ days: away }), "full")}.`,
			};
		}
	},
};

/** `31 November 2020` */
function noSuchDay(date: string, offset: number): Finding {
	const { year = 0, month = 1 } = typedDate(date) ?? {};
	const last = Temporal.PlainYearMonth.from({ year, month });
	return {
		offset,
		severity: "warning",
		message: `tanggal ${date} tidak ada di kalender`,
		suggestion: `Periksa undangannya, lalu tulis tanggal yang benar. Hari terakhir bulan itu ${formatDay(last.toPlainDate({ day: last.daysInMonth }), "full")}.`,
	};
}
