import { type Periode, parsePeriode } from "../model/periode.ts";
import { type Written, writtenBy } from "./ditulis.ts";
import { onceEach } from "./once.ts";

export interface Agenda extends Written<"agenda"> {
	readonly periode: Periode;
}

const written = writtenBy("agenda");

/** Events of one KIM, latest first. */
export const agendaOf = onceEach(
	(kim: string) => kim,
	async (kim): Promise<readonly Agenda[]> =>
		(await written(kim))
			.flatMap((item): Agenda[] => {
				const { mulai, selesai = mulai, pukul } = item;
				const periode = parsePeriode({ mulai, selesai, pukul });
				return periode ? [{ ...item, periode }] : [];
			})
			.sort((a, b) => b.mulai.localeCompare(a.mulai) || a.slug.localeCompare(b.slug)),
);
