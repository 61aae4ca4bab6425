/** From which day on an entry is there. What tells of a later day waits for it. */
import type { KindName } from "./schemas/kinds.ts";

/** The field that names the first day, where a kind has one. */
const firstDayField: Partial<Record<KindName, string>> = {
	kabar: "tanggal",
	klarifikasi: "tanggal",
	faq: "sejak",
	kimFaq: "sejak",
	hasil: "tanggal",
};

/** The field with the first day of an entry and what stands in it; absent where an entry is always there. */
export function firstDayOf(kind: KindName, data: unknown): { field: string; day: string } | undefined {
	const field = firstDayField[kind];
	const day = field && (data as Record<string, unknown> | null | undefined)?.[field];
	return field && typeof day === "string" ? { field, day } : undefined;
}

/** The day by which something is known for sure: a month of which no day is told ends first. */
export const surelyBy = (day: string): string =>
	/^\d{4}-\d{2}$/.test(day)
		? Temporal.PlainYearMonth.from(day)
				.add({ months: 1 })
				.toPlainDate({ day: 1 })
				.subtract({ days: 1 })
				.toString()
		: day;

/** Whether an entry still waits on `today` (`YYYY-MM-DD`). */
export function waitsOn(today: string, kind: KindName, data: unknown): boolean {
	const first = firstDayOf(kind, data);
	return first !== undefined && surelyBy(first.day) > today;
}
