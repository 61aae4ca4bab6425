/**
 * What was published and is remembered: the dates of stages, first names, and how things stood. Facts are only
 * added, in no order, so that two branches that each noted something are joined by putting their lines together.
 */
import { byText } from "./kata.ts";
import { type Fact, fact, type PublishedLine, publishedLine } from "./schemas/terbit.ts";

export type { Fact, PublishedLine } from "./schemas/terbit.ts";

/** Name of the file, at the top of the content folder. */
export const publishedName = "terbit.jsonl";

type FactOf<K extends Fact["jenis"]> = Extract<Fact, { jenis: K }>;

/** The fingerprint of what was withdrawn. */
export const withdrawnMark = "dicabut";
/** That of what came back, where its words are not looked at. */
export const standingMark = "terbit";

/** The record as others ask it. Things are called by their first address. */
export interface PublishedRecord {
	readonly facts: readonly Fact[];
	/** The address under which what stands here was first published, as far as that was noted. */
	firstAddress(address: string): string;
	/** Ledger lines published of a stage. */
	lines(first: string): readonly FactOf<"jadwal">[];
	/** How it stood, oldest first. */
	states(first: string): readonly FactOf<"keadaan">[];
}

/** A fact as it is written: the same facts are the same text, whoever wrote them. */
export const factText = (one: Fact): string => JSON.stringify(fact.parse(one));

const grouped = <K extends Fact["jenis"]>(facts: readonly Fact[], jenis: K) =>
	Map.groupBy(
		facts.filter((one): one is FactOf<K> => one.jenis === jenis),
		({ alamat }) => alamat,
	);

/** A record of some facts; their order says nothing, and one told twice is told once. */
export function publishedRecord(all: readonly Fact[]): PublishedRecord {
	const facts = [...new Map(all.map((one) => [factText(one), one])).values()].toSorted((a, b) =>
		byText(factText(a), factText(b)),
	);
	const [lines, names, states] = [
		grouped(facts, "jadwal"),
		grouped(facts, "nama"),
		grouped(facts, "keadaan"),
	];
	for (const list of states.values()) list.sort((a, b) => a.ke - b.ke || byText(a.hari, b.hari));
	return {
		facts,
		firstAddress: (address) => names.get(address)?.[0]?.semula ?? address,
		lines: (first) => lines.get(first) ?? [],
		states: (first) => states.get(first) ?? [],
	};
}

/** A record in which nothing is noted. */
export const emptyRecord = publishedRecord([]);

/** Of a line of a file, what is remembered of it. */
export function toPublishedLine(data: Readonly<Record<string, unknown>>): PublishedLine {
	const text = (value: unknown) => (typeof value === "string" ? value : undefined);
	const { ralat } = data;
	const kept = {
		...Object.fromEntries(Object.keys(publishedLine.shape).map((name) => [name, text(data[name])])),
		ralat: text((ralat as { tanggal?: unknown } | null | undefined)?.tanggal),
	};
	return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** What may be added to a published line when it becomes known, and not be taken away or changed. */
const learnt: ReadonlySet<string> = new Set(["dasar", "ditetapkan"]);

/** Whether a line of a file still says what was published. */
export const stillSays = (published: PublishedLine, present: PublishedLine): boolean =>
	(Object.keys(publishedLine.shape) as (keyof PublishedLine)[]).every(
		(name) => published[name] === present[name] || (published[name] === undefined && learnt.has(name)),
	);

/** How often something was written down, and on which day last. */
export interface Standing {
	readonly count: number;
	/** `YYYY-MM-DD`; absent while nothing was noted. */
	readonly since?: string;
	/** Whether what stands now is what was noted last. */
	readonly noted: boolean;
}

/** How something stands whose fingerprint now is `mark`; what is not noted yet counts as one more. */
export function standing(record: PublishedRecord, first: string, mark: string): Standing {
	const states = record.states(first);
	const last = states.at(-1);
	const noted = states.some(({ ke, sidik }) => ke === last?.ke && sidik === mark);
	const since = states
		.map(({ hari }) => hari)
		.toSorted(byText)
		.at(-1);
	return { count: states.length + (noted ? 0 : 1), noted, ...(since !== undefined && { since }) };
}

/** The fact to add when something stands otherwise than was noted last; nothing when it does not. */
export function stateFact(
	record: PublishedRecord,
	first: string,
	{ mark, day }: { mark: string; day: string },
): Fact | undefined {
	if (standing(record, first, mark).noted) return undefined;
	const ke = (record.states(first).at(-1)?.ke ?? 0) + 1;
	return { jenis: "keadaan", alamat: first, ke, sidik: mark, hari: day };
}
