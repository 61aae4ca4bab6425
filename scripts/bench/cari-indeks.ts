/** What a reader's device knows of a built site, all parts of it loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, answersOf } from "../../src/channels/cari/read.ts";
import type { PortalFile, Rows } from "../../src/channels/cari/wire.ts";
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

/** The index a reader of the portal has once the parts of his words are there. */
export function askerOf(site: string): Asker {
	const portal = readerOf(site)<PortalFile>("cari/isi.json");
	const kamus = readKamus(portal);
	const index = emptyIndex<Answer>(new Set([...kamus.abaikan, ...kamus.ringan]));
	const all = [...answersOf(portal.isi), ...partFilesOf(site).flatMap((rows) => answersOf(rows))];
	addAll(index, [...new Map(all.map((answer) => [answer.address, answer])).values()]);
	return { site, portal, kamus, index };
}
