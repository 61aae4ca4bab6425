/** What changes next on the whole site, for whoever schedules the next build. */
import { nextWeeks, type Pergantian, upcomingChanges } from "../model/pergantian.ts";
import { knownExceptions, onDay } from "../model/tahapan.ts";
import { zona as zonaOf } from "../model/wilayah.ts";
import { kims } from "./kim.ts";
import { elections } from "./pemilihan.ts";
import { portal } from "./situs.ts";
import { timeline } from "./tahapan.ts";
import { today } from "./today.ts";

/** How many changes are told; the next build tells the following ones. */
const told = 20;

/** The next changes, soonest first: stages of every election in every zone of the site, and the dates of regions of their own. */
export async function nextChanges(): Promise<{
	/** When to build again: at the first change, or when a new week begins. */
	next: Temporal.ZonedDateTime | undefined;
	changes: Pergantian[];
}> {
	const [{ zona }, groups, all, { day, now }] = await Promise.all([portal(), kims(), elections(), today()]);
	const zones = [...new Set([zona, ...groups.map((kim) => kim.zona)])].sort();
	const stages = (await Promise.all(all.map(({ id }) => timeline(id)))).flat();
	const regional = stages.flatMap(({ tahapan }) =>
		knownExceptions(tahapan, day).flatMap(({ wilayah }) =>
			upcomingChanges([onDay(tahapan, day, wilayah)], [zonaOf(wilayah)], now),
		),
	);
	const changes = [...upcomingChanges(stages, zones, now), ...regional].sort((a, b) =>
		Temporal.ZonedDateTime.compare(a.at, b.at),
	);
	const instants = [...changes.map(({ at }) => at), ...nextWeeks(zones, now)];
	return {
		next: instants.sort(Temporal.ZonedDateTime.compare)[0],
		changes: changes.slice(0, told),
	};
}
