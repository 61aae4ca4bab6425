/** Instants at which the site looks different, found in an election's ledgers: what an editor looks at before each comes. */
import type { Revisi } from "./jadwal.ts";
import type { Tahapan } from "./tahapan.ts";

export interface Keadaan {
	readonly id: StateId;
	/** `YYYY-MM-DDTHH:MM` at the reader's place. */
	readonly at: string;
}

type Of<T> = (stages: readonly Tahapan[], vote: Tahapan) => T | undefined;

const noon = (day: Temporal.PlainDate | undefined) => day && `${day}T12:00`;
const finalLine = ({ jadwal }: Tahapan): Revisi | undefined =>
	jadwal.findLast(({ keadaan, periode }) => keadaan === "terjadwal" && periode?.presisi === "hari");
const startOf = (stage: Tahapan | undefined) => stage && finalLine(stage)?.periode?.mulai;
const byId = (stages: readonly Tahapan[], ...ids: string[]) => stages.find(({ id }) => ids.includes(id));
const firstDayOf =
	(...ids: string[]): Of<string> =>
	(stages) =>
		noon(startOf(byId(stages, ...ids)));
const onVotingDay =
	(hour: string): Of<string> =>
	(_, vote) => {
		const day = startOf(vote);
		return day && `${day}T${hour}`;
	};

const lastEnd: Of<Temporal.PlainDate> = (stages) =>
	stages
		.flatMap((stage) => {
			const periode = finalLine(stage)?.periode;
			return periode?.selesai ?? periode?.mulai ?? [];
		})
		.sort(Temporal.PlainDate.compare)
		.at(-1);

/** Each state and when it was or will be; a state that an election never has gives no instant. */
const table = [
	["sebelum", (_, vote) => noon(vote.jadwal[0].ditetapkan)],
	["ditunda", (_, vote) => noon(vote.jadwal.find(({ keadaan }) => keadaan === "ditunda")?.ditetapkan)],
	["bulan", (_, vote) => noon(vote.jadwal.find(({ periode }) => periode?.presisi === "bulan")?.ditetapkan)],
	["coklit", firstDayOf("coklit")],
	["pendaftaran", firstDayOf("pendaftaran-paslon")],
	["kampanye", firstDayOf("masa-kampanye")],
	["masa-tenang", firstDayOf("masa-tenang")],
	["pagi-pemungutan", onVotingDay("06:30")],
	["saat-pemungutan", onVotingDay("08:00")],
	["siang-pemungutan", onVotingDay("14:00")],
	["rekapitulasi", firstDayOf("rekapitulasi-kecamatan", "rekapitulasi")],
	["selesai", (stages, vote) => noon(lastEnd(stages, vote)?.add({ days: 1 }))],
] as const satisfies readonly (readonly [id: string, when: Of<string>])[];
export type StateId = (typeof table)[number][0];

/** The states of an election, in the order of the table; `pemungutan` is the id of its voting day. */
export function states(stages: readonly Tahapan[], pemungutan: string): Keadaan[] {
	const vote = byId(stages, pemungutan);
	if (!vote) return [];
	return table.flatMap(([id, when]) => {
		const at = when(stages, vote);
		return at ? [{ id, at }] : [];
	});
}
