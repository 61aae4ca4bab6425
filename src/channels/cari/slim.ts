/** The portal's rows as they are sent: without their texts, and without stages of elections that nobody asked for. */
import { held } from "../../text/whole.ts";
import type { Jenis } from "../../words/jenis.ts";
import { type Row, type Rows, textAt, toRow } from "./wire.ts";

const kindsIn = (rows: Rows) => Object.keys(rows) as Jenis[];

/** Rows as they are sent, and the texts they lack, in files; `from` is set when they are not the portal's own file. */
export function slim(rows: Rows, from?: string): { isi: Rows; teks: Map<string, string[]> } {
	const isi: Partial<Record<Jenis, Row[]>> = {};
	const teks = new Map<string, string[]>();
	for (const jenis of kindsIn(rows))
		isi[jenis] = (rows[jenis] ?? []).map(([address, title, kata, extra, text, more], index) => {
			const [file] = textAt(from ?? jenis, index);
			teks.set(file, [...(teks.get(file) ?? []), held(text || "")]);
			return toRow(address, title, kata, extra, 0, more);
		});
	return { isi, teks };
}

/**
 * Stages of other elections than the active one, by election, and what is left. They follow, whole, when a query names
 * their year: what a reader loads first does not grow with every election.
 */
export function apart(rows: Rows, aktif: string): { rest: Rows; others: Map<string, Rows> } {
	const stages = Map.groupBy(rows.tahapan ?? [], (row) => (row[3] || undefined)?.y ?? aktif);
	const { [aktif]: own = [], ...others } = Object.fromEntries(stages);
	return {
		rest: { ...rows, tahapan: own },
		others: new Map(Object.entries(others).map(([id, tahapan]) => [id, { tahapan }])),
	};
}
