/** The day of the site: everything that is dated is asked about this one day. */
import { nowIn } from "../intake/clock.ts";
import { ianaZone, type Zona } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { content } from "./content.ts";
import { onceEach } from "./once.ts";

export interface Today {
	readonly day: Temporal.PlainDate;
	/** Set when the day is chosen (sample or preview), not the real one. */
	readonly chosen: boolean;
	/** The instant of the build; noon of a chosen day. */
	readonly now: Temporal.Instant;
}

/**
 * The day the site is built for: `--today`, else `per_tanggal`, else the clock in `zona`. It is asked of the
 * content itself, for what Astro is handed depends on it.
 */
export const today = onceEach((zona?: Zona) => zona ?? "", dayIn);

async function dayIn(zona?: Zona): Promise<Today> {
	const situs = (await content()).of("situs")[0]?.data;
	if (!situs) throw new Error("content/situs.yaml is missing");
	const chosen = options.today ?? situs.per_tanggal;
	const timeZone = ianaZone[zona ?? situs.zona];
	const now = chosen
		? Temporal.PlainDate.from(chosen).toZonedDateTime({ timeZone, plainTime: "12:00" })
		: nowIn(zona ?? situs.zona);
	return { day: now.toPlainDate(), chosen: chosen !== undefined, now: now.toInstant() };
}
