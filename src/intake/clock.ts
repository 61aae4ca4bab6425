/** The one place where a clock is read. Everything else is handed the day. */
import { ianaZone, type Zona } from "../model/wilayah.ts";

/** What a clock on a wall of this zone says. */
export const nowIn = (zona: Zona): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO(ianaZone[zona]);
