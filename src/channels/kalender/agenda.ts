/** One event of a KIM as a file for the reader's calendar: on its days, or between its hours on the KIM's clock. */
import type { IcsDateObject, IcsEvent } from "ts-ics";
import { ianaZone, type Zona } from "../../model/wilayah.ts";
import type { Agenda } from "../../site/agenda.ts";
import { absolute, urls } from "../../urls.ts";
import { clean, icsEvents, icsFile } from "./ics.ts";

interface Options {
	readonly zona: Zona;
	readonly site: URL;
	/** The name the site was born with; see `kalender.ts`. */
	readonly host: string;
}
type Event = Pick<Agenda, "kim" | "slug" | "judul" | "ringkasan" | "tempat" | "mulai" | "selesai" | "pukul">;

/** Begin and end; a day without hours is a whole one, its end the day after. */
function timesOf(
	{ mulai, selesai = mulai, pukul }: Event,
	zona: Zona,
): { start: IcsDateObject; end: IcsDateObject } {
	const [from, to] = pukul?.split("-") ?? [];
	if (!from || !to)
		return {
			start: { date: new Date(mulai), type: "DATE" },
			end: { date: new Date(Temporal.PlainDate.from(selesai).add({ days: 1 }).toString()), type: "DATE" },
		};
	const at = (day: string, clock: string) =>
		new Date(
			Temporal.PlainDate.from(day).toZonedDateTime({
				timeZone: ianaZone[zona],
				plainTime: clock.replace(".", ":"),
			}).epochMilliseconds,
		);
	return { start: { date: at(mulai, from) }, end: { date: at(selesai, to) } };
}

/** The calendar file of an event. */
export function eventFile(event: Event, { zona, site, host }: Options): string {
	const { kim, slug, judul, ringkasan, tempat, mulai } = event;
	const page = absolute(urls.kimAgendaItem(kim, slug), site);
	const ics: IcsEvent = {
		uid: `${slug}.${kim}@${host}`,
		// The clock's would change with every build.
		stamp: { date: new Date(mulai) },
		summary: clean(judul),
		location: clean(tempat),
		description: clean(`${ringkasan}\n${page}`),
		url: page,
		...timesOf(event, zona),
	};
	return icsFile({
		nama: judul,
		source: absolute(urls.kimAgendaKalender(kim, slug), site),
		events: icsEvents([ics]),
	});
}

/** The file as a response. */
export const eventResponse = (event: Event, options: Options) =>
	new Response(eventFile(event, options), { headers: { "content-type": "text/calendar; charset=utf-8" } });
