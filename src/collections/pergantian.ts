/** What changes next on the whole site, for whoever schedules the next build. */
import { nextWeeks, type Pergantian, upcomingChanges } from "../domain/pergantian.ts";
import { kims } from "./kim.ts";
import { activeElection, elections } from "./pemilihan.ts";
import { portal } from "./situs.ts";
import { timeline } from "./tahapan.ts";
import { today } from "./today.ts";

/** How many changes are told; the next build tells the following ones. */
const told = 20;

/** The next changes, soonest first: stages of every election in every zone of the site, and the dates of its KIM's own regions. */
export async function nextChanges(): Promise<{
	/** When to build again: at the first change, or when a new week begins. */
	next: Temporal.ZonedDateTime | undefined;
	changes: Pergantian[];
}> {
	const [{ zona }, groups, all, active, { now }] = await Promise.all([
		portal(),
		kims(),
		elections(),
		activeElection(),
		today(),
	]);
	const zones = [...new Set([zona, ...groups.map((kim) => kim.zona)])].sort();
	const national = await Promise.all(all.map(({ id }) => timeline(id)));
	const regional = await Promise.all(
		groups.map(async (kim) => {
			const own = (await timeline(active.id, kim.wilayah)).filter(({ khusus }) => khusus);
			return upcomingChanges(own, [kim.zona], now);
		}),
	);
	const byInstant = (a: Pergantian, b: Pergantian) =>
		Temporal.Instant.compare(a.at.toInstant(), b.at.toInstant());
	const changes = [...upcomingChanges(national.flat(), zones, now), ...regional.flat()].sort(byInstant);
	const next = [...changes.slice(0, 1).map(({ at }) => at), ...nextWeeks(zones, now)];
	return {
		next: next.sort((a, b) => Temporal.Instant.compare(a.toInstant(), b.toInstant()))[0],
		changes: changes.slice(0, told),
	};
}
