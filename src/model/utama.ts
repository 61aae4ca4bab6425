/** What a resident must know first: which stage leads a page, and since when. */
import type { Masa } from "./kini.ts";
import { asks, masaKini, type TahapanKini } from "./tahapan.ts";

/** When a resident can act, in the instants of `Masa`; both ends inclusive, an open end never ends. */
interface Giliran {
	/** `suara`: it is voting day. `batas`: something must be done before a last day. `bisa`: something can be done. */
	readonly peran: "suara" | "batas" | "bisa";
	readonly buka: string;
	readonly batas: string;
}

const [always, never] = ["0000", "9999"];

/** From so many days before it, and until its day is over, nothing matters more than voting day. */
const near = 3;
/** A last day that is no further away comes before what can merely be done. */
const soon = 21;
const daysBefore = (instant: string, days: number) =>
	Temporal.PlainDate.from(instant.slice(0, 10)).subtract({ days }).toString();

/** What a stage asks of a resident: a milestone, or one with a last day of her own; nothing where officials do it alone. */
function giliranOf(stage: TahapanKini, pemungutan: string): Giliran | undefined {
	const { mulai = always, selesai = never, tetap }: Masa = masaKini(stage);
	if (tetap) return undefined;
	const { tahapan } = stage;
	const { tindakan_bertahap: parts, tenggat_warga: own } = tahapan;
	if (tahapan.id === pemungutan) return { peran: "suara", buka: mulai, batas: `${selesai.slice(0, 10)}T24` };
	if (!asks(tahapan) || !(tahapan.utama || own?.hari)) return undefined;
	const last = own?.hari ?? parts?.at(-1)?.selesai;
	const batas = last ? `${last}T24` : selesai;
	const opens = parts?.[0]?.mulai?.toString() ?? mulai;
	return {
		peran: own?.hari ? "batas" : "bisa",
		// Of what has no first day nobody can say that it is open yet; near its last day it is.
		buka: opens === always && batas !== never ? daysBefore(batas, soon) : opens,
		batas,
	};
}

/** The order in which stages lead, the first that is open: text that sorts. */
function order({ peran, buka, batas }: Giliran, now: string): string {
	const isOpen = buka <= now && now < batas;
	if (peran === "suara" && now < batas && (isOpen || daysBefore(buka, near) <= now)) return "1";
	if (peran === "batas" && isOpen && daysBefore(batas, soon) <= now) return `2 ${batas}`;
	if (isOpen) return `3 ${batas}`;
	return now < batas ? `4 ${buka}` : never;
}

/** Whether voting day was taken back and no new day is set: it is suspended, or only its month is known. */
function isMoved({ status, revisi: { periode }, riwayat }: TahapanKini, now: string): boolean {
	if (status === "ditunda") return true;
	return periode?.presisi === "bulan" && riwayat.length > 1 && now <= `${periode.selesai}T24`;
}

/**
 * The stage that leads at an instant (`YYYY-MM-DDTHH:MM` at the reader's place); `undefined` when nothing
 * asks anything of a resident any more. In this order: voting day while it has lost its day; voting day from
 * three days before it until midnight, for who queues when the hours are over still votes; what must be done
 * within three weeks, the soonest last day first; what can be done, the soonest to end first; what comes next.
 * Stages that only officials do never lead.
 */
export function leadAt<S extends TahapanKini>(
	stages: readonly S[],
	pemungutan: string,
	now: string,
): S | undefined {
	const vote = stages.find(({ tahapan }) => tahapan.id === pemungutan);
	if (vote && isMoved(vote, now)) return vote;
	const ranked = stages.flatMap((stage) => {
		const giliran = giliranOf(stage, pemungutan);
		const key = giliran ? order(giliran, now) : never;
		return key === never ? [] : [{ stage, key }];
	});
	return ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))[0]?.stage;
}

/** While a stage leads: from `dari` on, no longer at `ke`. Text that compares with an instant. */
export interface Turn {
	readonly dari: string;
	readonly ke: string;
}

/** Instants at which another stage may lead. */
const boundaries = (stages: readonly TahapanKini[], pemungutan: string): string[] =>
	stages.flatMap((stage) => {
		const giliran = giliranOf(stage, pemungutan);
		const end = stage.revisi.periode?.selesai;
		if (!giliran) return end ? [afterOf(`${end}T24`)] : [];
		const { peran, buka, batas } = giliran;
		const start = buka === always ? [] : [buka, ...(peran === "suara" ? [daysBefore(buka, near)] : [])];
		if (batas.startsWith(never)) return start;
		return [...start, ...(peran === "batas" ? [daysBefore(batas, soon)] : []), afterOf(batas)];
	});

/**
 * When each stage leads, by its id, from `now` on; whoever leads at `now` does so from the first. One that leads
 * twice keeps its turn in between: whoever began last stands before it.
 */
export function turns(
	stages: readonly TahapanKini[],
	pemungutan: string,
	now: string,
): ReadonlyMap<string, Turn> {
	const instants = [...new Set(boundaries(stages, pemungutan))].filter((instant) => instant > now).sort();
	const found = new Map<string, Turn>();
	for (const [index, dari] of [always, ...instants].entries()) {
		const id = leadAt(stages, pemungutan, index === 0 ? now : dari)?.tahapan.id;
		if (id) found.set(id, { dari: found.get(id)?.dari ?? dari, ke: instants[index] ?? never });
	}
	return found;
}

/** The first instant after a last one: the next midnight, or the hour itself, which is no longer part. */
const afterOf = (last: string) => (/(T24|U)$/.test(last) ? daysBefore(last, -1) : last);
