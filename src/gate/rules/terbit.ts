import { day } from "../../model/schemas/fields.ts";
import { parseDay } from "../../model/tanggal.ts";
import { firstDayOf, waitsOn } from "../../model/terbit.ts";
import { formatDay } from "../../words/tanggal.ts";
import { offsetOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** Who writes a later day is told that the page waits for it. */
export const terbit: Rule = {
	name: "terbit",
	*check(document, { today }) {
		const kind = document.place?.kind;
		if (!kind || !today || !waitsOn(today, kind, document.data)) return;
		const first = firstDayOf(kind, document.data);
		// What is no day at all is for the rule of columns.
		if (!first || !day.safeParse(first.day).success) return;
		yield {
			offset: offsetOf(document, [first.field]),
			severity: "warning",
			message: `tanggal ${formatDay(parseDay(first.day))} belum tiba; halaman ini terbit pada hari itu`,
			suggestion: `Bila halaman ini harus tampil sekarang, tulis tanggal hari ini ("${today}") di kolom ${first.field}.`,
		};
	},
};
