/** The files of the search. */

import { kims } from "../../site/kim.ts";
import { once } from "../../site/once.ts";
import { spellings } from "../../site/padanan.ts";
import { activeElection } from "../../site/pemilihan.ts";
import { centralRows } from "./central.ts";
import { ownRows, regionRows } from "./own.ts";
import { slim } from "./slim.ts";
import { commonWords, spread } from "./spread.ts";
import type { PortalFile, Rows } from "./wire.ts";

const portalRows = once(async () => slim(await centralRows()));

/** What all KIM say, part by part. */
export const parts = once(async (): Promise<Rows[]> => {
	const [all, { isi }, { abaikan, ringan }] = await Promise.all([kims(), portalRows(), spellings()]);
	const own = await Promise.all(all.map(ownRows));
	return spread([...own, regionRows(all)], commonWords(isi, `${abaikan} ${ringan}`));
});

/** Texts of the portal's answers, by the name of their file. */
export const texts = async (): Promise<Map<string, string[]>> => (await portalRows()).teks;

/** The portal's own answers without their texts, with the spellings of residents. */
export async function portalFile(): Promise<PortalFile> {
	const [{ id }, kamus, { isi }, all] = await Promise.all([
		activeElection(),
		spellings(),
		portalRows(),
		parts(),
	]);
	return {
		aktif: id,
		bagian: all.length,
		...kamus,
		isi,
	};
}
