import {
	monthPattern,
	readTypedDate,
	typedDate,
	weekdayNumber,
	weekdayPattern,
} from "../../model/baca-tanggal.ts";
import { capital, matchesIn } from "../../model/kata.ts";
import { formatDay } from "../../words/tanggal.ts";
import { mistypedMonths } from "../bulan.ts";
import type { Document } from "../document.ts";
import type { Finding } from "../problem.ts";
import { lineAt, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";

const date = `\\d{1,2}[ \\t]*${monthPattern}[ \\t]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
const withDay = new RegExp(
	`(?<!\\p{L})(${weekdayPattern})[ \\t]*(?:[,/(][ \\t]*)?(?:tanggal[ \\t]+|tgl\\.?[ \\t]+)?(${date})(?![\\d/-])`,
	"giu",
);

/** A day with the name of its month: digits alone may be the number of a letter. */
const named = new RegExp(`(?<![\\d/.-])\\d{1,2}[ \\t]*${monthPattern}[ \\t]+\\d{4}(?![\\d/-])`, "giu");

/** What stands around the date of a column: its name, a weekday, quotation marks. */
const aroundColumn = new RegExp(
	`^[ \\t]*(?:-[ \\t]+)?(?:[a-z_]+:)?[ \\t]*["']?(?:${weekdayPattern}[ \\t]*,?[ \\t]*)?|["']?[ \\t]*$`,
	"giu",
);

/** Whether a date is all that a column holds: `kolom` tells of it. */
const isColumn = ({ text, yamlEnd }: Document, offset: number, date: string): boolean =>
	offset < yamlEnd && lineAt(text, offset).text.replace(aroundColumn, "") === date;

/** An hour of the day as people write it. */
const hour = /(?<!\p{L})(?:pukul|pkl\.?|jam)[ \t]*(\d{1,2})[.:](\d{2})(?![.,:]?\d)/giu;

/** `31 November 2020` */
function* noSuchDays(document: Document): Iterable<Finding> {
	for (const { index, 0: date } of matchesIn(document.text, named)) {
		if (isColumn(document, index, date) || readTypedDate(date.toLowerCase())) continue;
		const { year = 0, month = 1 } = typedDate(date) ?? {};
		const last = Temporal.PlainYearMonth.from({ year, month });
		yield {
			offset: index,
			severity: "warning",
			message: `tanggal ${date} tidak ada di kalender`,
			suggestion: `Periksa undangannya, lalu tulis tanggal yang benar. Hari terakhir bulan itu ${formatDay(last.toPlainDate({ day: last.daysInMonth }), "full")}.`,
		};
	}
}

/** `17 Novmber 2020` */
function* noSuchMonths(document: Document): Iterable<Finding> {
	for (const { offset, word, typed, month, date } of mistypedMonths(document.text)) {
		if (isColumn(document, offset, typed)) continue;
		yield {
			offset,
			severity: "warning",
			message: `bulan "${word}" tidak ada di kalender`,
			suggestion: `Mungkin maksud Anda ${date}?`,
			fix: writing(offset, offset + word.length, month),
		};
	}
}

/** `pukul 25.00` */
function* noSuchHours({ text }: Document): Iterable<Finding> {
	for (const { index, 0: typed, 1: hours, 2: minutes } of matchesIn(text, hour))
		if (Number(hours) > 24 || Number(minutes) > 59)
			yield {
				offset: index,
				severity: "warning",
				message: `"${typed}" bukan jam yang ada`,
				suggestion: "Periksa undangannya, lalu tulis jamnya dari 00.00 sampai 24.00, misalnya pukul 19.30.",
			};
}

/** `Kamis, 20 November 2020` */
function* otherWeekdays({ text }: Document): Iterable<Finding> {
	for (const { index, 1: day = "", 2: typed = "" } of matchesIn(text, withDay)) {
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
			message: `${typed.trim()} bukan hari ${capital(day.toLowerCase())}`,
			suggestion: `Periksa undangannya, lalu tulis salah satu: ${formatDay(there, "full")}, atau ${formatDay(there.add({ days: away }), "full")}.`,
		};
	}
}

/** A date and an hour are in the calendar and on the clock, and a weekday is of its date; else nobody knows when to come. */
export const hari: Rule = {
	name: "hari",
	*check(document): Iterable<Finding> {
		yield* noSuchDays(document);
		yield* noSuchMonths(document);
		yield* noSuchHours(document);
		yield* otherWeekdays(document);
	},
};
