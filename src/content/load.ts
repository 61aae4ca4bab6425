/** The content folder after the gate: what may be published, and what is wrong with the rest. */
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError, type Problem } from "../gate/problem.ts";
import { gatherWorld, type WorldData, worldOf } from "../gate/world.ts";
import { type DataOf, type KindName, kinds } from "../schemas/kinds.ts";
import { readContent, viewFiles } from "./read.ts";
import { regionNames } from "./regions.ts";

export interface Accepted<K extends KindName = KindName> {
	id: string;
	data: DataOf<K>;
	document: Document;
}

export interface Loaded {
	/** What the gate knew of the content. */
	world: WorldData;
	problems: Problem[];
	/** Files left out because of an error. */
	rejected: Document[];
	of<K extends KindName>(kind: K): Accepted<K>[];
}

/** Reads `folder`, runs the gate over every file, and keeps only what has no error. */
export async function loadContent(folder: string): Promise<Loaded> {
	const [documents, names] = await Promise.all([readContent(folder), regionNames()]);
	const data = gatherWorld(documents);
	const world = worldOf(data, { regionName: (code) => names.get(code), file: viewFiles(folder) });
	const problems: Problem[] = [];
	const rejected: Document[] = [];
	const accepted = new Map<KindName, Accepted[]>();
	for (const document of documents) {
		const found = check(document, world);
		problems.push(...found);
		if (found.some(isError) || !document.place) {
			rejected.push(document);
			continue;
		}
		const { kind, id } = document.place;
		const entry = { id, data: kinds[kind].schema.parse(document.data), document } as Accepted;
		accepted.set(kind, [...(accepted.get(kind) ?? []), entry]);
	}
	return {
		world: data,
		problems,
		rejected,
		of: <K extends KindName>(kind: K) => (accepted.get(kind) ?? []) as Accepted<K>[],
	};
}

const key = Symbol.for("corong.content");
const globals = globalThis as { [key]?: Map<string, Promise<Loaded>> };
globals[key] ??= new Map();
const shared = globals[key];

/**
 * As `loadContent`, once per process: the build script looks at the problems before Astro, which
 * runs this module a second time inside its own bundle, takes the entries. `refresh` reads again.
 */
export function loadOnce(folder: string, refresh = false): Promise<Loaded> {
	let loaded = refresh ? undefined : shared.get(folder);
	loaded ??= loadContent(folder);
	shared.set(folder, loaded);
	return loaded;
}
