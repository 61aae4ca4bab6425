/** Files that do not exist yet, judged as if they did: nothing bad is ever written. */
import { check } from "../gate/check.ts";
import type { Problem } from "../gate/problem.ts";
import { gatherWorld, type WorldData, worldOf } from "../gate/world.ts";
import { documentOf, viewFiles } from "./read.ts";
import { regionNames } from "./regions.ts";

export interface Candidate {
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
}

/** Every problem of files about to be written into `folder`, whose content is `world`. */
export async function checkCandidates(
	files: readonly Candidate[],
	folder: string,
	world: WorldData,
): Promise<Problem[]> {
	const names = await regionNames();
	const documents = files.map(({ path, text }) => documentOf(path, new TextEncoder().encode(text)));
	const own = gatherWorld(documents).ids;
	const ids = { ...world.ids };
	for (const kind of Object.keys(own) as (keyof typeof own)[])
		ids[kind] = [...(ids[kind] ?? []), ...(own[kind] ?? [])];
	const all = worldOf({ ...world, ids }, { regionName: (code) => names.get(code), file: viewFiles(folder) });
	return documents.flatMap((document) => check(document, all));
}
