/** Instants at which the site looks different, found in an election's ledgers: what an editor looks at before each comes. */
import type { Revisi } from "./jadwal.ts";
import type { Tahapan } from "./tahapan.ts";

export interface Keadaan {
	readonly id: string;
	readonly judul: string;
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

/** Each state, what it is called, and when it was or will be; a state that an election never has gives no instant. */
const table: readonly [id: string, judul: string, when: Of<string>][] = [
	["sebelum", "Sebelum tahapan pertama yang melibatkan warga", (_, vote) => noon(vote.jadwal[0].ditetapkan)],
	[
		"ditunda",
		"Hari pemungutan suara ditunda",
		(_, vote) => noon(vote.jadwal.find(({ keadaan }) => keadaan === "ditunda")?.ditetapkan),
	],
	[
		"bulan",
		"Hanya bulannya yang diketahui",
		(_, vote) => noon(vote.jadwal.find(({ periode }) => periode?.presisi === "bulan")?.ditetapkan),
	],
	["coklit", "Pendataan pemilih", firstDayOf("coklit")],
	["pendaftaran", "Pendaftaran pasangan calon", firstDayOf("pendaftaran-paslon")],
	["kampanye", "Masa kampanye", firstDayOf("masa-kampanye")],
	["masa-tenang", "Masa tenang", firstDayOf("masa-tenang")],
	["pagi-pemungutan", "Hari pemungutan suara, pagi sebelum TPS dibuka", onVotingDay("06:30")],
	["saat-pemungutan", "Hari pemungutan suara, TPS melayani", onVotingDay("08:00")],
	["siang-pemungutan", "Hari pemungutan suara, TPS sudah ditutup", onVotingDay("14:00")],
	["rekapitulasi", "Rekapitulasi suara", firstDayOf("rekapitulasi-kecamatan", "rekapitulasi")],
	["selesai", "Semua tahapan selesai", (stages, vote) => noon(lastEnd(stages, vote)?.add({ days: 1 }))],
];

/** The states of an election, in the order of the table; `pemungutan` is the id of its voting day. */
export function states(stages: readonly Tahapan[], pemungutan: string): Keadaan[] {
	const vote = byId(stages, pemungutan);
	if (!vote) return [];
	return table.flatMap(([id, judul, when]) => {
		const at = when(stages, vote);
		return at ? [{ id, judul, at }] : [];
	});
}
