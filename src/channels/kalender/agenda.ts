/** One event of a KIM as a file for the reader's calendar: on its days, or between its hours on the KIM's clock. */
import type { IcsDateObject, IcsEvent } from "ts-ics";
import { earliest } from "../../model/earliest.ts";
import { ianaZone, type Zona } from "../../model/wilayah.ts";
import type { Agenda } from "../../site/agenda.ts";
import { absolute, urls } from "../../urls.ts";
import { clean, icsEvents, icsFile } from "./ics.ts";
import { calledOffTitle } from "./words.ts";

interface Options {
	readonly zona: Zona;
	readonly site: URL;
	/** The name the site was born with; see `kalender.ts`. */
	readonly host: string;
}
type Event = Pick<
	Agenda,
	| "kim"
	| "slug"
	| "judul"
	| "ringkasan"
	| "tempat"
	| "mulai"
	| "selesai"
	| "pukul"
	| "asal"
	| "standing"
	| "dicabut"
>;

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

/** An event of a KIM among others; its UID is made of its first names. */
export function agendaEvent(event: Event, { zona, site, host }: Options): IcsEvent {
	const { kim, slug, judul, ringkasan, tempat, asal, standing, dicabut } = event;
	const page = absolute(urls.kimAgendaItem(kim, slug), site);
	const revision = (standing?.count ?? 1) - 1;
	// The clock's would change with every build; the seconds tell changes of one day apart.
	const written = (revision > 0 && standing?.since) || earliest.toString();
	const stamp = new Date(Date.parse(written) + revision * 1000);
	return {
		uid: `${asal.slug}.${asal.kim}@${host}`,
		stamp: { date: stamp },
		...(revision > 0 && { lastModified: { date: stamp }, sequence: revision }),
		...(dicabut && { status: "CANCELLED" as const }),
		summary: clean(dicabut ? calledOffTitle(judul) : judul),
		location: clean(tempat),
		description: clean(`${dicabut?.alasan ?? ringkasan}\n${page}`),
		url: page,
		...timesOf(event, zona),
	};
}

/** The calendar file of an event. */
export const eventFile = (event: Event, options: Options): string =>
	icsFile({
		nama: event.judul,
		source: absolute(urls.kimAgendaKalender(event.kim, event.slug), options.site),
		events: icsEvents([agendaEvent(event, options)]),
	});

/** The file as a response. */
export const eventResponse = (event: Event, options: Options) =>
	new Response(eventFile(event, options), { headers: { "content-type": "text/calendar; charset=utf-8" } });
