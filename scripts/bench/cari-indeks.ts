/** What a reader's device knows of a built site, all parts of it loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addFile, begin, look } from "../../src/channels/cari/look.ts";
import { type Answer, answersOf } from "../../src/channels/cari/read.ts";
import { othersIn, type PortalFile, type Rows } from "../../src/channels/cari/wire.ts";
import { addAll, emptyIndex, type Index } from "../../src/text/search/index.ts";
import { type Kamus, readKamus } from "../../src/text/search/kamus.ts";

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

export const partFilesOf = (site: string): Rows[] =>
	readdirSync(join(site, "cari/kim")).map((file) => readerOf(site)<Rows>(`cari/kim/${file}`));

/** The index a reader of the portal would have if every file were loaded. */
export function askerOf(site: string): Asker {
	const portal = readerOf(site)<PortalFile>("cari/isi.json");
	const kamus = readKamus(portal);
	const index = emptyIndex<Answer>(new Set([...kamus.abaikan, ...kamus.ringan]));
	const others = portal.lain.map((id) => readerOf(site)<Rows>(`cari/teks/${othersIn(id)}.json`));
	const all = [portal.isi, ...others, ...partFilesOf(site)].flatMap((rows) => answersOf(rows));
	addAll(index, [...new Map(all.map((answer) => [answer.address, answer])).values()]);
	return { site, portal, kamus, index };
}

/** What a reader of the portal is answered, with what his words make him load and nothing else; the files loaded. */
export function askAsReader(
	site: string,
): (query: string) => { answers: readonly Answer[]; files: string[] } {
	const read = readerOf(site);
	const portal = read<PortalFile>("cari/isi.json");
	const entries = answersOf(portal.isi);
	return (query) => {
		const state = begin(portal);
		addAll(state.index, entries);
		let result = look(query, state);
		// As `find` does: one file, and the answers with it.
		if (result.more) {
			addFile(state, result.more, read<Rows>(result.more));
			result = look(query, state);
		}
		return { answers: result.answers, files: [...state.files] };
	};
}
