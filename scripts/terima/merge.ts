/** Two changes of one text put together: as long as they touch different lines both hold. */
import { type Change, changesBetween } from "../../src/channels/tulis/kiriman/lines.ts";

/** Where both changed the same lines: what was, what stands there now, and what is sent. */
export interface Clash {
	readonly was: readonly string[];
	readonly now: readonly string[];
	readonly sent: readonly string[];
}

export type Merged = { readonly changes: readonly Change[] } | { readonly clashes: readonly Clash[] };

const end = ({ at, was }: Change) => at + was.length;
/** Lines that lie side by side are one place: who reads them reads them together. */
const touch = (a: Change, b: Change) => a.at <= end(b) && b.at <= end(a);
const isSame = (a: Change, b: Change) => JSON.stringify(a) === JSON.stringify(b);

const renewedLine = /^diperbarui: "?(\d{4}-\d{2}-\d{2})"?$/;
const renewedDay = ({ was, now }: Change): string | undefined =>
	was.length === 1 && renewedLine.test(was[0] ?? "") ? renewedLine.exec(now.join("\n"))?.[1] : undefined;

/** Of two days on which a file was renewed the later one counts. */
function isOlder(sent: Change, made: Change): boolean {
	const [ours, theirs] = [renewedDay(sent), renewedDay(made)];
	return ours !== undefined && theirs !== undefined && ours <= theirs;
}

/** What was made of `base` meanwhile, and what is sent, as changes of `base`. */
export function merge(base: string, present: string, sent: readonly Change[]): Merged {
	const made = changesBetween(base, present);
	const rest = sent.filter((one) => !made.some((other) => isSame(one, other) || isOlder(one, other)));
	const kept = made.filter((one) => !rest.some((other) => isOlder(one, other)));
	const clashes = rest.flatMap((one) =>
		kept
			.filter((other) => touch(one, other))
			.map((other) => ({ was: one.was, now: other.now, sent: one.now })),
	);
	return clashes.length > 0 ? { clashes } : { changes: [...kept, ...rest].sort((a, b) => a.at - b.at) };
}
