/** The files of the search. */

import { kims, profiles } from "../../site/kim.ts";
import { once } from "../../site/once.ts";
import { spellings } from "../../site/padanan.ts";
import { activeElection } from "../../site/pemilihan.ts";
import { lean } from "../../text/search/lean.ts";
import { indexFor } from "../../urls/indeks.ts";
import { ownDomain, urls } from "../../urls.ts";
import { centralRows } from "./central.ts";
import { ownRows, regionRows } from "./own.ts";
import { answersOf } from "./read.ts";
import { apart, slim } from "./slim.ts";
import { commonWords, spread } from "./spread.ts";
import { withoutTwins } from "./twins.ts";
import { most } from "./wide.ts";
import { othersIn, type PortalFile, type Rows } from "./wire.ts";

const portalRows = once(async () => {
	const [rows, { id }, kamus] = await Promise.all([centralRows(), activeElection(), spellings()]);
	const { rest, others } = apart(withoutTwins(rows, kamus), id);
	return { ...slim(rest), others };
});

/** What all KIM say, part by part. */
export const parts = once(async (): Promise<Rows[]> => {
	const [all, { isi }, { abaikan, ringan }] = await Promise.all([kims(), portalRows(), spellings()]);
	const own = await Promise.all(all.map(ownRows));
	return spread([...own, regionRows(all)], commonWords(isi, `${abaikan} ${ringan}`));
});

/** Folders of the indexes of all KIM and their regions while a phone can take them; beyond, the nearest are picked. */
export async function widerIndexes(): Promise<string[]> {
	const all = await profiles();
	const pages = all.flatMap(({ id, data }) => [urls.kim(id), urls.regionPage(data.wilayah)]);
	const folders = [...new Set(pages.map(indexFor))].sort();
	return folders.length <= most ? folders : [];
}

/** What follows on demand, by the name of its file: texts of the portal's answers, and stages of other elections. */
export async function onDemand(): Promise<Map<string, Rows | string[]>> {
	const { teks, others } = await portalRows();
	const all = new Map<string, Rows | string[]>(teks);
	for (const [id, rows] of others) {
		const own = slim(rows, othersIn(id));
		all.set(othersIn(id), own.isi);
		for (const [file, texts] of own.teks) all.set(file, texts);
	}
	return all;
}

/** The portal's own answers without their texts, with the spellings of residents. */
export async function portalFile(): Promise<PortalFile> {
	const [{ id }, kamus, { isi, others }, all] = await Promise.all([
		activeElection(),
		spellings(),
		portalRows(),
		parts(),
	]);
	return {
		aktif: id,
		lain: [...others.keys()],
		bagian: all.length,
		domain: ownDomain(),
		...lean(kamus, answersOf(isi)),
		isi,
	};
}
