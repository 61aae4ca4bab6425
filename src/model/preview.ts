/**
 * Instants at which the site looks different, found in an election's ledgers: what an editor looks at before
 * each comes. Which stages count is told by the election itself: those it calls `utama`.
 */
import type { Revisi } from "./jadwal.ts";
import type { Tahapan } from "./tahapan.ts";

/** What happens to voting day, and what comes after everything; the rest are stages. */
export type Moment =
	| "sebelum"
	| "ditunda"
	| "bulan"
	| "pagi-pemungutan"
	| "saat-pemungutan"
	| "siang-pemungutan"
	| "selesai";

export interface State {
	/** A moment's name, or the id of the stage that begins. */
	readonly id: string;
	/** `YYYY-MM-DDTHH:MM` at the reader's place. */
	readonly at: string;
	readonly what: Moment | Tahapan;
}

const noon = (day: Temporal.PlainDate | undefined) => day && `${day}T12:00`;
const finalLine = ({ jadwal }: Tahapan): Revisi | undefined =>
	jadwal.findLast(({ keadaan, periode }) => keadaan === "terjadwal" && periode?.presisi === "hari");
/** First day of a stage as last told, also where the rest depends on a rule. */
const startOf = ({ jadwal }: Tahapan) =>
	jadwal.findLast(({ periode }) => periode?.presisi === "hari")?.periode?.mulai;

function lastEnd(stages: readonly Tahapan[]): Temporal.PlainDate | undefined {
	const ends = stages.flatMap((stage) => {
		const periode = finalLine(stage)?.periode;
		return periode?.selesai ?? periode?.mulai ?? [];
	});
	return ends.sort(Temporal.PlainDate.compare).at(-1);
}

/** Each moment and when it was or will be; one that an election never has gives no instant. */
function moments(stages: readonly Tahapan[], vote: Tahapan): Record<Moment, string | undefined> {
	const day = finalLine(vote)?.periode?.mulai;
	return {
		sebelum: noon(vote.jadwal[0].ditetapkan),
		ditunda: noon(vote.jadwal.find(({ keadaan }) => keadaan === "ditunda")?.ditetapkan),
		bulan: noon(vote.jadwal.find(({ periode }) => periode?.presisi === "bulan")?.ditetapkan),
		"pagi-pemungutan": day && `${day}T06:30`,
		"saat-pemungutan": day && `${day}T08:00`,
		"siang-pemungutan": day && `${day}T14:00`,
		selesai: noon(lastEnd(stages)?.add({ days: 1 })),
	};
}

/** The states of an election in the order of time; `pemungutan` is the id of its voting day. */
export function states(stages: readonly Tahapan[], pemungutan: string): State[] {
	const vote = stages.find(({ id }) => id === pemungutan);
	if (!vote) return [];
	const ofMoments = Object.entries(moments(stages, vote)) as [Moment, string | undefined][];
	const main = stages.filter((stage) => stage.utama && stage !== vote);
	const all: [id: string, at: string | undefined, what: Moment | Tahapan][] = [
		...ofMoments.map(([id, at]): (typeof all)[number] => [id, at, id]),
		...main.map((stage): (typeof all)[number] => [stage.id, noon(startOf(stage)), stage]),
	];
	return all
		.flatMap(([id, at, what]) => (at ? [{ id, at, what }] : []))
		.sort((a, b) => a.at.localeCompare(b.at));
}
