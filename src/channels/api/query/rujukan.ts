/** Parts that several responses share, filled from the content. */
import { dateReferences } from "../../../model/teks.ts";
import { electionFor } from "../../../site/pemilihan.ts";
import { portal } from "../../../site/situs.ts";
import { findStage, timeline } from "../../../site/tahapan.ts";
import { absolute, urls } from "../../../urls.ts";

/** Absolute address of the terms of use: the licence of the content, else the page for mitra. */
export const licence = async (site: URL): Promise<string> =>
	(await portal()).lisensi ?? absolute(urls.mitra, site);

/** The latest of some days written `YYYY-MM-DD`; the earliest day there is when none is known. */
export const latest = (days: readonly (string | undefined)[]): string =>
	days.reduce<string>((max, day) => (day && day > max ? day : max), "0001-01-01");

type Entry = Parameters<typeof electionFor>[0];

/** Stages that an entry names by id, in the author's order. */
export async function stageReferences(entry: Entry, ids: readonly string[] = [], site: URL) {
	const election = await electionFor(entry);
	const stages = await Promise.all(ids.map((id) => findStage(election, id)));
	return stages.flatMap((stage) =>
		stage
			? [
					{
						pemilihan: stage.pemilihan,
						id: stage.id,
						judul: stage.judul,
						url: absolute(urls.stage(stage.pemilihan, stage.id), site),
					},
				]
			: [],
	);
}

/** Attributes of a block that names a stage: `<Tanggal id="coklit" />`, `::tahapan{id="coklit"}`. */
const block = /(?:<(?:Tanggal|Tahapan)\s|:tahapan\{)[^>}]*?\bid="([^"]+)"/g;

/**
 * Days on which the dates that a text of an entry names were decided, as far as known on the day of the build. A text
 * changes when a date in it does, whether or not its author touched it.
 */
export async function decisionsIn(text: string, entry: Entry): Promise<string[]> {
	const election = await electionFor(entry);
	const ids = [...dateReferences(text).map(({ id }) => id), ...[...text.matchAll(block)].map(([, id]) => id)];
	return (await timeline(election))
		.filter(({ tahapan }) => ids.includes(tahapan.id))
		.flatMap(({ revisi }) => revisi.ditetapkan?.toString() ?? []);
}
