/** From which day on an entry is there. What tells of a later day waits for it. */
import type { KindName } from "./schemas/kinds.ts";

/** The field that names the first day, where a kind has one. */
const firstDayField: Partial<Record<KindName, string>> = {
	kabar: "tanggal",
	klarifikasi: "tanggal",
	faq: "sejak",
	kimFaq: "sejak",
};

/** The field with the first day of an entry and what stands in it; absent where an entry is always there. */
export function firstDayOf(kind: KindName, data: unknown): { field: string; day: string } | undefined {
	const field = firstDayField[kind];
	const day = field && (data as Record<string, unknown> | null | undefined)?.[field];
	return field && typeof day === "string" ? { field, day } : undefined;
}

/** Whether an entry still waits on `today`, both days as `YYYY-MM-DD`. */
export function waitsOn(today: string, kind: KindName, data: unknown): boolean {
	const first = firstDayOf(kind, data);
	return first !== undefined && first.day > today;
}
