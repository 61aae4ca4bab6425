/** The files of the search. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { options, type Renewal } from "../../options.ts";
import { asks } from "../../site/ditanya.ts";
import { regionalWords } from "../../site/kata-daerah.ts";
import { kims, profiles } from "../../site/kim.ts";
import { once } from "../../site/once.ts";
import { spellings } from "../../site/padanan.ts";
import { activeElection } from "../../site/pemilihan.ts";
import { readKamus } from "../../text/search/kamus.ts";
import { lean } from "../../text/search/lean.ts";
import { indexFor } from "../../urls/indeks.ts";
import { ownDomain, urls } from "../../urls.ts";
import { centralRows } from "./central.ts";
import { handNote } from "./handed.ts";
import { meantBesides } from "./meant.ts";
import { noteOf, renewed } from "./noted.ts";
import { ownRows, regionRows } from "./own.ts";
import { fileOfPart } from "./part.ts";
import { answersOf } from "./read.ts";
import { apart, slim } from "./slim.ts";
import { commonWords, spread } from "./spread.ts";
import { nameOfList, toldWords } from "./told.ts";
import { withoutTwins } from "./twins.ts";
import { most } from "./wide.ts";
import { othersIn, type Part, type PortalFile } from "./wire.ts";

const portalRows = once(async () => {
	const [rows, { id }, kamus] = await Promise.all([centralRows(), activeElection(), spellings()]);
	const { rest, others } = apart(withoutTwins(rows, kamus), id);
	const own = slim(rest);
	const answers = answersOf(own.isi);
	return { ...own, others, answers, daftar: nameOfList(answers) };
});

/** By id, what each KIM that is at hand says. */
const rowsByKim = async () =>
	new Map(await Promise.all((await kims()).map(async (kim) => [kim.id, await ownRows(kim)] as const)));

/** What all KIM say, with which words residents ask the portal, and what those of other languages mean, part by part. */
const allParts = once(async (): Promise<readonly Part[]> => {
	const [all, own, { isi, answers, daftar }, text, asked, regional] = await Promise.all([
		kims(),
		rowsByKim(),
		portalRows(),
		spellings(),
		asks(),
		regionalWords(),
	]);
	const kamus = readKamus(text);
	const told = { daftar, words: toldWords(answers, asked, kamus) };
	const meant = meantBesides(regional, kamus, answers, told.words);
	const skipped = commonWords(isi, `${text.abaikan} ${text.ringan}`);
	// No KIM is called so.
	const owners = own.set("", regionRows(all));
	const made = spread([...owners.values()], skipped, { told, meant });
	handNote(noteOf(made, owners, skipped));
	return made.parts;
});

/** Parts of the site before that are others now. What residents ask, and what is meant, is in them as it was. */
async function newParts({ site, search }: Renewal): Promise<[number, Part][]> {
	const found = renewed(search, await rowsByKim());
	handNote(found?.note);
	return [...(found?.parts ?? [])].map(([at, part]) => {
		const before = JSON.parse(readFileSync(join(site, fileOfPart(at)), "utf8")) as Part;
		return [at, { ...before, ...part }];
	});
}

/** The parts that this build has to make, by number. */
export const partsToMake = async (): Promise<(readonly [number, Part])[]> =>
	options.renewal ? newParts(options.renewal) : [...(await allParts()).entries()];

/** Folders of the indexes of all KIM and their regions while a phone can take them; beyond, the nearest are picked. */
export async function widerIndexes(): Promise<string[]> {
	const all = await profiles();
	const pages = all.flatMap(({ id, data }) => [urls.kim(id), urls.regionPage(data.wilayah)]);
	const folders = [...new Set(pages.map(indexFor))].sort();
	return folders.length <= most ? folders : [];
}

/** What follows on demand, by the name of its file: texts of the portal's answers, and stages of other elections. */
export async function onDemand(): Promise<Map<string, Part | string[]>> {
	const { teks, others } = await portalRows();
	const all = new Map<string, Part | string[]>(teks);
	for (const [id, rows] of others) {
		const own = slim(rows, othersIn(id));
		all.set(othersIn(id), { isi: own.isi });
		for (const [file, texts] of own.teks) all.set(file, texts);
	}
	return all;
}

/** The portal's own answers without their texts, with the spellings of residents. */
export async function portalFile(): Promise<PortalFile> {
	const [{ id }, kamus, { isi, others, answers, daftar }, all] = await Promise.all([
		activeElection(),
		spellings(),
		portalRows(),
		allParts(),
	]);
	return {
		aktif: id,
		lain: [...others.keys()],
		bagian: all.length,
		daftar,
		domain: ownDomain(),
		...lean(kamus, answers),
		isi,
	};
}
