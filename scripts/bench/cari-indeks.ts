/** What a reader's device knows of a built site, all parts of it loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addFile, begin, look } from "../../src/channels/cari/look.ts";
import { type Answer, answersOf } from "../../src/channels/cari/read.ts";
import type { Besides } from "../../src/channels/cari/spread.ts";
import { othersIn, type Part, type PortalFile, toldIn } from "../../src/channels/cari/wire.ts";
import { addAll, type Index } from "../../src/text/search/index.ts";
import { type Kamus, spellingsIn } from "../../src/text/search/kamus.ts";

export interface Asker {
	readonly site: string;
	readonly portal: PortalFile;
	readonly kamus: Kamus;
	readonly index: Index<Answer>;
}

export const readerOf =
	(site: string) =>
	<T>(file: string): T =>
		JSON.parse(readFileSync(join(site, file), "utf8")) as T;

const partNames = (site: string): string[] =>
	readdirSync(join(site, "cari/kata")).map((file) => `cari/kata/${file}`);

export const partFilesOf = (site: string): Part[] =>
	partNames(site).map((file) => readerOf(site)<Part>(file));

/** The index a reader of the portal would have if every file were loaded. */
export function askerOf(site: string): Asker {
	const read = readerOf(site);
	const state = begin(read<PortalFile>("cari/isi.json"));
	const { portal, kamus, index } = state;
	addAll(index, answersOf(portal.isi));
	const others = portal.lain.map((id) => `cari/teks/${othersIn(id)}.json`);
	for (const file of [...others, ...partNames(site)]) addFile(state, file, read<Part>(file));
	return { site, portal, kamus, index };
}

/** What a built site knows of residents' words. */
export const besidesOf = (site: string): Besides => ({
	told: {
		daftar: readerOf(site)<PortalFile>("cari/isi.json").daftar,
		words: new Map(partFilesOf(site).flatMap(({ tanya }) => (tanya ? toldIn(tanya[1]) : []))),
	},
	meant: new Map(partFilesOf(site).flatMap(({ ejaan = "" }) => [...spellingsIn(ejaan)])),
});

/** Answers of a reader's device, and the files it loaded for them. */
interface Asked {
	readonly answers: readonly Answer[];
	readonly files: readonly string[];
}

/**
 * What a reader of the portal is answered first, with what the rarest of his words makes him load and nothing else, and
 * once all his words have been followed.
 */
export function askAsReader(site: string): (query: string) => { first: Asked; last: Asked } {
	const read = readerOf(site);
	const portal = read<PortalFile>("cari/isi.json");
	const entries = answersOf(portal.isi);
	return (query) => {
		const state = begin(portal);
		addAll(state.index, entries);
		// As `find` does: one file, and the answers with it; then what is left.
		const load = (files: readonly string[]): Asked => {
			for (const file of files) addFile(state, file, read<Part>(file));
			return { answers: look(query, state).answers, files: [...state.files] };
		};
		const first = load(look(query, state).more.slice(0, 1));
		return { first, last: load(look(query, state).more) };
	};
}
