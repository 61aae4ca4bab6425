/** Until when an answer may stand without being looked at again. */
import { isAfter, isBefore } from "./tanggal.ts";

/** Rules change slowly between elections; a year is the longest an answer goes unread by its authors. */
const months = 12;

/**
 * The first day on which an answer reviewed on `reviewed` is overdue: twelve months later, or earlier
 * the day after the last of its stages ends, since "urus sebelum ..." must then become "sudah lewat".
 * `stageEnds` are the last days (inclusive) of the stages it names; a stage that had ended when the
 * answer was reviewed was known to its reviewer and counts no more.
 */
export function reviewDue(
	reviewed: Temporal.PlainDate,
	stageEnds: readonly Temporal.PlainDate[],
): Temporal.PlainDate {
	const yearLater = reviewed.add({ months });
	const lastEnd = stageEnds.toSorted(Temporal.PlainDate.compare).at(-1);
	if (!lastEnd || isBefore(lastEnd, reviewed)) return yearLater;
	const afterStages = lastEnd.add({ days: 1 });
	return isAfter(afterStages, yearLater) ? yearLater : afterStages;
}
