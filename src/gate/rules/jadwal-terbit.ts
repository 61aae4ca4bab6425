/** Dates that were published once stay in the file: who subscribed to them is only told of what is added. */
import {
	type PublishedLine,
	type PublishedRecord,
	stillSays,
	toPublishedLine,
} from "../../model/published.ts";
import { chiefOf } from "../addresses/families.ts";
import { type Document, offsetOf } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

type Line = Readonly<Record<string, unknown>>;
const linesIn = (value: unknown): Line[] =>
	Array.isArray(value) ? value.filter((one): one is Line => one !== null && typeof one === "object") : [];

/** Every name under which the stage may have been published. */
function firstNames({ place, data }: Document, record: PublishedRecord): Set<string> {
	const alias = (data as { alias?: unknown } | null | undefined)?.alias;
	const names = [
		chiefOf("tahapan", place?.id ?? ""),
		...(Array.isArray(alias) ? alias.filter((one) => typeof one === "string") : []),
	];
	return new Set(names.map(record.firstAddress));
}

/** A line as it would be typed again. */
const typed = ({ ralat, ...rest }: PublishedLine, wilayah?: string): string => {
	const columns = Object.entries({ ...(wilayah && { wilayah }), ...rest }).map(([name, value]) =>
		/^[\w-]+$/.test(value) ? `${name}: ${value}` : `${name}: ${JSON.stringify(value)}`,
	);
	return `{${columns.join(", ")}${ralat ? `, ralat: {tanggal: ${ralat}, …}` : ""}}`;
};

export const jadwalTerbit: Rule = {
	name: "jadwal-terbit",
	*check(document, { record }): Generator<Finding> {
		if (document.place?.kind !== "tahapan" || record.facts.length === 0) return;
		const data = (document.data ?? {}) as Record<string, unknown>;
		const present = {
			jadwal: linesIn(data.jadwal).map((line) => ({ wilayah: undefined, line: toPublishedLine(line) })),
			pengecualian: linesIn(data.pengecualian).map((line) => ({
				wilayah: line.wilayah,
				line: toPublishedLine(line),
			})),
		};
		for (const first of firstNames(document, record))
			for (const { baris, wilayah } of record.lines(first)) {
				const column = wilayah === undefined ? "jadwal" : "pengecualian";
				if (present[column].some((one) => one.wilayah === wilayah && stillSays(baris, one.line))) continue;
				yield {
					offset: offsetOf(document, [column]),
					message: `baris ${column} yang pernah terbit hilang atau berubah: ${typed(baris, wilayah)}`,
					suggestion:
						"Kembalikan baris itu seperti semula. Bila ada keputusan baru, tambahkan barisnya di bawah; bila dahulu salah tulis, tambahkan baris yang benar tepat di bawahnya dengan ralat: {tanggal: hari ini, alasan: apa yang keliru}. Pelanggan kalender dan umpan lalu diberi tahu.",
				};
			}
	},
};
