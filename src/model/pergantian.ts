/**
 * When the site next says something else: what a scheduler asks before it builds again. Pages keep
 * themselves right in the reader's browser; HTML, calendars and feeds wait for the next build.
 */
import { byText } from "./kata.ts";
import type { TahapanKini } from "./tahapan.ts";
import { ianaZone, type Zona } from "./wilayah.ts";

export interface Pergantian {
	/** The instant, in the zone it belongs to. */
	readonly at: Temporal.ZonedDateTime;
	readonly kini: TahapanKini;
	/** What happens to the stage then. */
	readonly menjadi: "mulai" | "selesai";
}

/** The next Monday, 00.00, in each zone, soonest first: texts of the week change then. */
export const nextWeeks = (zones: readonly Zona[], now: Temporal.Instant): Temporal.ZonedDateTime[] =>
	zones
		.map((zone) => {
			const day = now.toZonedDateTimeISO(ianaZone[zone]).toPlainDate();
			return day.add({ days: 8 - day.dayOfWeek }).toZonedDateTime(ianaZone[zone]);
		})
		.sort(Temporal.ZonedDateTime.compare);

const hourOf = (pukul: string | undefined, end: 0 | 1) => pukul?.split("-")[end]?.replace(".", ":");

/** Start, and the first instant that is no longer part of the stage. A month without a day changes nothing on a known day. */
function* boundaries({
	revisi: { keadaan, periode },
}: TahapanKini): Generator<[Pergantian["menjadi"], string]> {
	if (keadaan !== "terjadwal" || periode?.presisi !== "hari") return;
	const { mulai, selesai, pukul } = periode;
	if (mulai) yield ["mulai", `${mulai}T${hourOf(pukul, 0) ?? "00:00"}`];
	const close = hourOf(pukul, 1);
	if (selesai) yield ["selesai", close ? `${selesai}T${close}` : `${selesai.add({ days: 1 })}T00:00`];
}

/**
 * Every instant after `now` at which a stage begins or is over, in each of the zones the site speaks
 * for, soonest first.
 */
export const upcomingChanges = (
	stages: readonly TahapanKini[],
	zones: readonly Zona[],
	now: Temporal.Instant,
): Pergantian[] =>
	zones
		.flatMap((zone) =>
			stages.flatMap((kini) =>
				[...boundaries(kini)].map(([menjadi, local]) => ({
					at: Temporal.PlainDateTime.from(local).toZonedDateTime(ianaZone[zone]),
					kini,
					menjadi,
				})),
			),
		)
		.filter(({ at }) => Temporal.Instant.compare(at.toInstant(), now) > 0)
		.sort(
			(a, b) => Temporal.ZonedDateTime.compare(a.at, b.at) || byText(a.kini.tahapan.id, b.kini.tahapan.id),
		);
