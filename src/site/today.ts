/** The one place where a clock is read. Everything else is handed the day. */
import { ianaZone, type Zona } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { portal } from "./situs.ts";

export interface Today {
	readonly day: Temporal.PlainDate;
	/** Set when the day is chosen (sample or preview), not the real one. */
	readonly chosen: boolean;
	/** The instant of the build; noon of a chosen day. */
	readonly now: Temporal.Instant;
}

/** The day the site is built for: `--today`, else `per_tanggal`, else the clock in `zona`. */
export async function today(zona?: Zona): Promise<Today> {
	const situs = await portal();
	const chosen = options.today ?? situs.per_tanggal;
	const timeZone = ianaZone[zona ?? situs.zona];
	const now = chosen
		? Temporal.PlainDate.from(chosen).toZonedDateTime({ timeZone, plainTime: "12:00" })
		: Temporal.Now.zonedDateTimeISO(timeZone);
	return { day: now.toPlainDate(), chosen: chosen !== undefined, now: now.toInstant() };
}
