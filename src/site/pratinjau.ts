/** States of the active election, to look at the site before they come. */
import { type Keadaan, states } from "../model/keadaan.ts";
import { activeElection } from "./pemilihan.ts";
import { timeline } from "./tahapan.ts";

export async function previews(): Promise<Keadaan[]> {
	const election = await activeElection();
	const stages = (await timeline(election.id)).map(({ tahapan }) => tahapan);
	return states(stages, election.hari_pemungutan);
}
