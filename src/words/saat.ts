/** A machine's instant as people write it, with the zone: `28 November 2026 pukul 04.00 WITA`. The zone is the machine's own. */
export const formatInstant = (instant: string, timeZone = Temporal.Now.timeZoneId()): string =>
	new Intl.DateTimeFormat("id-ID", {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZoneName: "short",
		timeZone,
	}).format(Date.parse(instant));
