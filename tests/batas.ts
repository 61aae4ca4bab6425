/**
 * How long the tests wait, in milliseconds, and how often they try: the only place that says so. Long enough for any machine that is
 * slow or busy; only what will never come to an end is cut off. No test asserts how long something takes.
 */

/** For one test, or what prepares a file of tests: several whole builds, one after another. */
export const longestTest = 30 * 60_000;

/** For something to appear in a browser, and for a browser or a worker to come and go. */
export const patience = 5 * 60_000;

const isQuick = import.meta.env?.MODE === "cepat";

/** How often a property is tried: `full` times, and a tenth of that in the quick look, `npm run test:cepat`. */
export const runs = (full: number): number => (isQuick ? Math.ceil(full / 10) : full);
