/** On which day a page last changed, by what its own file says: what a site map may tell search engines. */
import { chiefOf } from "../gate/addresses/families.ts";
import { byText } from "../model/kata.ts";
import type { DataOf } from "../model/schemas/kinds.ts";
import { urls } from "../urls.ts";
import type { Entries } from "./loaded.ts";

const latest = (days: readonly (string | undefined)[], asOf: string): string | undefined =>
	days
		.filter((day): day is string => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= asOf)
		.sort(byText)
		.at(-1);

const decisionsOf = ({ jadwal, pengecualian = [] }: DataOf<"tahapan">) => [
	...jadwal.flatMap(({ ditetapkan, ralat }) => [ditetapkan, ralat?.tanggal]),
	...pengecualian.map(({ ditetapkan }) => ditetapkan),
];

/** Days by address; nothing of a later day than `asOf` is told. */
export function lastDays({ of }: Pick<Entries, "of">, asOf = "9999-12-31"): ReadonlyMap<string, string> {
	const pages: [string, (string | undefined)[]][] = [
		...of("faq").map(({ id, data }): (typeof pages)[number] => [chiefOf("faq", id), [data.ditinjau]]),
		...of("kimFaq").map(({ id, data }): (typeof pages)[number] => [chiefOf("kimFaq", id), [data.ditinjau]]),
		...of("kabar").map(({ id, data }): (typeof pages)[number] => [chiefOf("kabar", id), [data.tanggal]]),
		...of("klarifikasi").map(({ id, data }): (typeof pages)[number] => [
			chiefOf("klarifikasi", id),
			[data.tanggal],
		]),
		...of("tahapan").map(({ id, data }): (typeof pages)[number] => [
			chiefOf("tahapan", id),
			decisionsOf(data),
		]),
		...[...Map.groupBy(of("tahapan"), ({ id }) => id.split("/")[0] ?? "")].map(
			([election, stages]): (typeof pages)[number] => [
				urls.election(election),
				stages.flatMap(({ data }) => decisionsOf(data)),
			],
		),
		[urls.faqs, of("faq").map(({ data }) => data.ditinjau)],
		[urls.factChecks, of("klarifikasi").map(({ data }) => data.tanggal)],
		[urls.changes, of("tahapan").flatMap(({ data }) => decisionsOf(data))],
	];
	return new Map(
		pages.flatMap(([address, days]): [string, string][] => {
			const day = latest(days, asOf);
			return day === undefined ? [] : [[address, day]];
		}),
	);
}
