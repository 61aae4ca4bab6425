/** How abbreviations of each election are said, for the voice of a reader's own device. */
import { termsOf } from "../../site/istilah.ts";
import { activeElection, elections } from "../../site/pemilihan.ts";
import { type Ucapan, ucapanDari } from "../../text/lisan.ts";

/** By election; a page that belongs to none is read with the one under no name. */
export async function spokenWords(): Promise<Record<string, Ucapan[]>> {
	const { id: active } = await activeElection();
	const ids = ["", ...(await elections()).map(({ id }) => id)];
	return Object.fromEntries(
		await Promise.all(ids.map(async (id) => [id, ucapanDari(await termsOf(id || active))] as const)),
	);
}
