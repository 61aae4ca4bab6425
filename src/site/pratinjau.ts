/** States of the active election, to look at the site before they come. */
import { states } from "../model/preview.ts";
import { preview } from "../words/pratinjau.ts";
import { activeElection } from "./pemilihan.ts";
import { timeline } from "./tahapan.ts";

export interface Pratinjau {
	readonly id: string;
	/** `YYYY-MM-DDTHH:MM` at the reader's place. */
	readonly at: string;
	readonly judul: string;
}

export async function previews(): Promise<Pratinjau[]> {
	const election = await activeElection();
	const stages = (await timeline(election.id)).map(({ tahapan }) => tahapan);
	return states(stages, election.hari_pemungutan).map(({ id, at, what }) => ({
		id,
		at,
		judul: typeof what === "string" ? preview.moments[what] : what.judul,
	}));
}
