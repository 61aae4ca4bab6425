/** Two texts compared word by word. */
import { diffWords } from "diff";

export interface DiffPart {
	readonly kind: "same" | "removed" | "added";
	readonly text: string;
}

/** Parts that give `before` without those added, and `after` without those removed. */
export const difference = (before: string, after: string): DiffPart[] =>
	diffWords(before, after).map(({ value, added, removed }) => ({
		kind: added ? "added" : removed ? "removed" : "same",
		text: value,
	}));
