/** Why something could not be done, for somebody who can mend it. */
import { machineTrouble } from "../src/build/publish/trouble.ts";
import { Refused } from "../src/text/allowed.ts";

const causesOf = (error: unknown): unknown[] => [
	error,
	...((error as { errors?: unknown[] } | null)?.errors ?? []),
];

/** The sentence for content that was refused, or for a fault of the machine; `undefined` for anything else, which is ours to mend. */
export function sentenceOf(error: unknown): string | undefined {
	const refused = causesOf(error).find((cause) => cause instanceof Refused);
	return refused instanceof Refused ? refused.message : machineTrouble(error);
}
