/** The entries of each kind, and those that are to be seen on the day of the site. */
import { chiefOf } from "../gate/addresses/families.ts";
import { spansOf } from "../gate/world.ts";
import type { Accepted, Loaded } from "../intake/loaded.ts";
import { type ElectionSpan, electionOf } from "../model/election-of.ts";
import { isOfKim, type KindName } from "../model/schemas/kinds.ts";
import { nameOf } from "../model/slug.ts";
import { waitsOn } from "../model/terbit.ts";
import { options } from "../options.ts";
import { today } from "./today.ts";

interface Entry {
	id: string;
	data: Record<string, unknown>;
	accepted: Accepted;
}

/** Most files are one entry; registers, results and offices are one entry a line. */
function entriesOf(kind: KindName, loaded: Loaded): Entry[] {
	return (loaded.of(kind) as Accepted[]).flatMap((accepted): Entry[] => {
		if (kind === "istilah")
			return loaded
				.of("istilah")
				.flatMap(({ data }) => data.map((entry) => ({ id: entry.id, data: entry, accepted })));
		if (kind === "peraturan")
			return Object.entries(loaded.of("peraturan")[0]?.data ?? {}).map(([id, data]) => ({
				id,
				data,
				accepted,
			}));
		if (kind === "hasil" || kind === "kantor")
			return (accepted.data as Record<string, unknown>[]).map((data, index) => ({
				id: `${accepted.id}/${index}`,
				data,
				accepted,
			}));
		return [{ id: accepted.id, data: accepted.data as Record<string, unknown>, accepted }];
	});
}

const ofBuiltKim = ({ id }: Entry, kind: KindName) =>
	!options.kim || !(kind === "kim" || isOfKim(kind)) ? true : options.kim.includes(id.split("/")[0] ?? "");

/** Stages that have a new name are called by it, whatever a file says. */
function withPresentStages(
	kind: KindName,
	{ id, data }: Entry,
	{ book, world }: Loaded,
	spans: readonly ElectionSpan[],
): Entry["data"] {
	if (!Array.isArray(data.tahapan)) return data;
	const election = electionOf(kind, id, data, spans) ?? world.pemilihanAktif;
	const tahapan = data.tahapan.map((stage: string) => {
		const entry = book.live.get(book.answer(chiefOf("tahapan", `${election}/${stage}`)) ?? "");
		return entry?.kind === "tahapan" ? nameOf(entry.id) : stage;
	});
	return { ...data, tahapan };
}

/** What was withdrawn is nowhere but at its address, and the address book knows it. */
export function entriesIn(kind: KindName, loaded: Loaded): Entry[] {
	const spans = spansOf(loaded.world);
	return entriesOf(kind, loaded)
		.filter((entry) => ofBuiltKim(entry, kind) && !entry.data.dicabut)
		.map((entry) => ({ ...entry, data: withPresentStages(kind, entry, loaded, spans) }));
}

/** The same without what waits, which is nowhere. */
export async function entriesOn(kind: KindName, loaded: Loaded): Promise<Entry[]> {
	const day = (await today()).day.toString();
	return entriesIn(kind, loaded).filter(({ data }) => !waitsOn(day, kind, data));
}
