/** Files that do not exist yet, judged as if they did: nothing bad is ever written. */
import { check } from "../gate/check.ts";
import type { Problem } from "../gate/problem.ts";
import { gatherWorld, type View, type WorldData, worldOf } from "../gate/world.ts";
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
	/** Facts of pictures and downloads that are about to be written as well. */
	along: View["file"] = () => undefined,
): Promise<Problem[]> {
	const names = await regionNames();
	const documents = files.map(({ path, text }) => documentOf(path, new TextEncoder().encode(text)));
	const own = gatherWorld(documents);
	const ids = { ...world.ids };
	for (const kind of Object.keys(own.ids) as (keyof typeof own.ids)[])
		ids[kind] = [...new Set([...(ids[kind] ?? []), ...(own.ids[kind] ?? [])])];
	// What the files say of an election of their own, they may refer to among each other.
	const together = {
		...world,
		ids,
		tahapan: { ...own.tahapan, ...world.tahapan },
		kelompok: { ...own.kelompok, ...world.kelompok },
	};
	const there = viewFiles(folder);
	const file: View["file"] = (path) => along(path) ?? there(path);
	const all = worldOf(together, { regionName: (code) => names.get(code), file });
	return documents.flatMap((document) => check(document, all));
}
