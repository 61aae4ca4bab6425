import { eventMark } from "../intake/published-record.ts";
import { type Periode, parsePeriode } from "../model/periode.ts";
import { type Standing, standing, withdrawnMark } from "../model/published.ts";
import { addressOf } from "../model/schemas/kinds.ts";
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

type Item = Omit<Agenda, "periode" | "asal" | "standing">;

/** An entry with its days and its past; nothing where its days cannot be read. */
async function toAgenda(item: Item, mark: string): Promise<Agenda[]> {
	const { record, firstAddress } = await content();
	const { kim, slug, mulai, selesai = mulai, pukul } = item;
	const periode = parsePeriode({ mulai, selesai, pukul });
	const first = firstAddress(item.href);
	const [, firstKim = kim, firstSlug = slug] = /^\/kim\/([^/]+)\/agenda\/#(.+)$/.exec(first) ?? [];
	const published = {
		asal: { kim: firstKim, slug: firstSlug },
		standing: standing(record, first, mark),
	};
	return periode ? [{ ...item, periode, ...published }] : [];
}

/** Events of one KIM, latest first. */
export const agendaOf = onceEach(
	(kim: string) => kim,
	async (kim): Promise<readonly Agenda[]> => {
		const items = await Promise.all((await written(kim)).map((item) => toAgenda(item, eventMark(item))));
		return items.flat().sort((a, b) => b.mulai.localeCompare(a.mulai) || a.slug.localeCompare(b.slug));
	},
);

/** Events of one KIM that were called off: they stand in calendars already, which must be told. */
export const calledOff = onceEach(
	(kim: string) => kim,
	async (kim): Promise<readonly Agenda[]> => {
		const gone = (await content())
			.of("agenda")
			.filter(({ id, data }) => data.dicabut && id.startsWith(`${kim}/`));
		const items = await Promise.all(
			gone.map(({ id, data, text }) => {
				const place = { kim, slug: id.slice(kim.length + 1), href: addressOf("agenda", id) };
				return toAgenda(
					{ ...data, ...place, entry: { id, collection: "agenda", data, body: text } },
					withdrawnMark,
				);
			}),
		);
		return items.flat();
	},
);
