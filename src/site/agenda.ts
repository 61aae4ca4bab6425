import { eventMark } from "../intake/published-record.ts";
import { type Periode, parsePeriode } from "../model/periode.ts";
import { type Standing, standing } from "../model/published.ts";
import { content } from "./content.ts";
import { type Written, writtenBy } from "./ditulis.ts";
import { onceEach } from "./once.ts";

export interface Agenda extends Written<"agenda"> {
	readonly periode: Periode;
	/** Its names when it was first published. */
	readonly asal: { readonly kim: string; readonly slug: string };
	/** How often it changed. */
	readonly standing: Standing;
}

const written = writtenBy("agenda");

/** Events of one KIM, latest first. */
export const agendaOf = onceEach(
	(kim: string) => kim,
	async (kim): Promise<readonly Agenda[]> => {
		const [items, { record, firstAddress }] = await Promise.all([written(kim), content()]);
		return items
			.flatMap((item): Agenda[] => {
				const { mulai, selesai = mulai, pukul } = item;
				const periode = parsePeriode({ mulai, selesai, pukul });
				const first = firstAddress(item.href);
				const [, firstKim = kim, firstSlug = item.slug] = /^\/kim\/([^/]+)\/agenda\/#(.+)$/.exec(first) ?? [];
				const published = {
					asal: { kim: firstKim, slug: firstSlug },
					standing: standing(record, first, eventMark(item)),
				};
				return periode ? [{ ...item, periode, ...published }] : [];
			})
			.sort((a, b) => b.mulai.localeCompare(a.mulai) || a.slug.localeCompare(b.slug));
	},
);
