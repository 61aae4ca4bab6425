/** What is not there yet on the day of the site. */
import { waitingIn } from "../intake/waiting.ts";
import { content } from "./content.ts";
import { once } from "./once.ts";
import { today } from "./today.ts";

/** Tells whether what an address of this site leads to waits for its day. */
export const waitingAddresses = once(async (): Promise<(address: string) => boolean> => {
	const [loaded, { day }] = await Promise.all([content(), today()]);
	return waitingIn(loaded, day.toString());
});
