/** The one place where a clock is read. Everything else is handed the day. */
import { ianaZone, type Zona, zonaList } from "../model/wilayah.ts";

/** What a clock on a wall of this zone says. */
export const nowIn = (zona: Zona): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO(ianaZone[zona]);

/** The day on every clock of the country, unless one was chosen. */
export const daysOf = (chosen: string | undefined): string[] =>
	chosen ? [chosen] : zonaList.map((zona) => nowIn(zona).toPlainDate().toString());
