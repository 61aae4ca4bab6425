import { monthPattern, readTypedDate, weekdayNumber, weekdayPattern } from "../../model/baca-tanggal.ts";
import { formatDay } from "../../words/tanggal.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

const date = `\\d{1,2}[ \\t]*${monthPattern}[ \\t]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
const withDay = new RegExp(
	`(?<!\\p{L})(${weekdayPattern})[ \\t]*(?:[,/(][ \\t]*)?(?:tanggal[ \\t]+|tgl\\.?[ \\t]+)?(${date})(?![\\d/-])`,
	"giu",
);

/** A weekday and the date beside it are of one day; else nobody knows when to come. */
export const hari: Rule = {
	name: "hari",
	*check({ text }): Iterable<Finding> {
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
				message: `${typed.trim()} bukan hari ${day.toLowerCase()}`,
				suggestion: `Periksa undangannya, lalu tulis salah satu: ${formatDay(there, "full")}, atau ${formatDay(there.add({ days: away }), "full")}.`,
			};
		}
	},
};
