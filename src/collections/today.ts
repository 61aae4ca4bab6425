/** The one place where a clock is read. Everything else is handed the day. */
import { ianaZone, type Zona } from "../domain/wilayah.ts";
import { options } from "../options.ts";
import { portal } from "./situs.ts";

export interface Today {
	readonly day: Temporal.PlainDate;
	/** Set when the day is chosen (sample or preview), not the real one. */
	readonly chosen: boolean;
}

/** The day the site is built for: `--today`, else `per_tanggal`, else the clock in `zona`. */
export async function today(zona?: Zona): Promise<Today> {
	const situs = await portal();
	const chosen = options.today ?? situs.per_tanggal;
	return chosen
		? { day: Temporal.PlainDate.from(chosen), chosen: true }
		: { day: Temporal.Now.plainDateISO(ianaZone[zona ?? situs.zona]), chosen: false };
}
