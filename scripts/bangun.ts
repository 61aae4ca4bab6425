/** How a site is made: of what somebody touched alone, where nothing else follows from it, else of everything that may. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Place } from "../src/build/publish/place.ts";
import { servedAt, workFolder } from "../src/build/publish/sites.ts";
import { takeThrown } from "../src/build/quarantine.ts";
import type { Keys } from "../src/build/scope/key.ts";
import { handedNote, handNote } from "../src/channels/cari/handed.ts";
import { parseAddress } from "../src/gate/addresses/families.ts";
import { nearest } from "../src/gate/saran.ts";
import type { Rest } from "../src/intake/country.ts";
import { loadAgain } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import type { Look } from "../src/intake/look.ts";
import { loadNear } from "../src/intake/near.ts";
import { isCentral } from "../src/intake/records.ts";
import type { Kept } from "../src/intake/store.ts";
import { pathOf } from "../src/model/schemas/kinds.ts";
import { planNear, planScope, storesAt } from "./lingkup.ts";
import { type CountryNote, countryAt, searchAt } from "./negeri.ts";
import { type BuildValues, defaultContent, stop } from "./opsi.ts";
import { sentenceOf } from "./sebab.ts";
import { formatProblems } from "./terminal.ts";

export interface Made {
	readonly loaded: Loaded;
	readonly work: string;
	readonly keys?: Keys;
	/** What was noted of the country, where not all of it was read. */
	readonly near?: { readonly rest: Rest; readonly note: CountryNote };
}

/** What is to be built, and what the build before left. */
export interface Order {
	readonly place: Place;
	readonly values: BuildValues;
	readonly kept: Kept | undefined;
	readonly isCompressed: boolean;
	readonly look: Look;
	/** What else the site follows from besides KIM. */
	readonly under: string | undefined;
}

/** Whether the site is that of all KIM, and whether of it no more is asked than what is new. */
export const isOfAll = ({ kim, shard }: BuildValues) => !kim && !shard;
const mayBeNear = (values: BuildValues) => isOfAll(values) && !values.seluruhnya && !values.ketat;

/** Builds what somebody touched where nothing else follows from it, else everything that may. */
export const buildAny = async (order: Order): Promise<Made> =>
	(await buildNear(order)) ?? (await buildWithout([], order));

/**
 * Builds with the files at hand of those KIM alone that somebody touched; nothing where more follows from that than their
 * pages, or one of these throws.
 */
async function buildNear(order: Order): Promise<Made | undefined> {
	const { place, values, kept, look, under } = order;
	const content = values.content ?? defaultContent;
	const served = servedAt(place);
	handNote(undefined);
	const note = mayBeNear(values) ? countryAt(place, served, under) : undefined;
	const found = note && (await loadNear(resolve(content), note, { kept, look, ...storesAt(place, "near") }));
	const search = found?.looks === "more" ? searchAt(place, served, note as CountryNote) : undefined;
	const keys = found && note && planNear(found, { bundle: note.bundle, search }, order);
	if (!keys) return undefined;
	judge(found.loaded, content, undefined);
	const work = newWork(place);
	// Only now: what this reads of the command line is settled.
	const { buildWithKept } = await import("./bundel.ts");
	// Where lists of before are not as they were made, all that they tell is read.
	const orNothing = (error: unknown) => (search === undefined ? Promise.reject(error) : false);
	const isBuilt = await step("dibangun", () => buildWithKept(work).catch(orNothing), place);
	if (takeThrown().size > 0 || !isBuilt) return undefined;
	// The search would be in another number of parts.
	if (search !== undefined && handedNote() === undefined) return undefined;
	return { loaded: found.loaded, work, keys, near: { rest: found.rest, note } };
}

/** Builds what can be rendered: a KIM's page that throws is left out, as a bad file is, and the site built anew. */
async function buildWithout(
	quarantine: readonly string[],
	order: Order,
): Promise<{ loaded: Loaded; work: string; keys: Keys }> {
	const { place, values, kept, isCompressed, look } = order;
	const content = values.content ?? defaultContent;
	const isFirst = quarantine.length === 0;
	handNote(undefined);
	const stores = values.seluruhnya ? {} : storesAt(place);
	const before = { kept, quarantine, look, ...stores };
	const loaded = await loadAgain(resolve(content), before);
	if (isFirst) {
		judge(loaded, content, values.kim);
		mustNotLose(place, values);
	}
	const keys = await planScope(loaded, place, values, isCompressed);
	const mayKeep = !isFirst || !values.seluruhnya;
	const work = await step("dibangun", () => buildIn(place, loaded, mayKeep), place);
	const thrown = takeThrown();
	if (thrown.size === 0) return { loaded, work, keys };
	for (const [address, message] of thrown) console.log(`${address} tidak dapat ditampilkan: ${message}`);
	const more = [
		...new Set([...quarantine, ...[...thrown.keys()].map((address) => blamedFor(address, quarantine))]),
	];
	if (more.length === quarantine.length)
		stop(
			`Situs tidak selesai dibangun: ${[...thrown.keys()].join(", ")} tidak dapat ditampilkan. ${stays(place)}`,
		);
	return buildWithout(more, order);
}

/** The file a page of a KIM is made of; of a page of many, or when that file is out already, the profile: the whole KIM. */
function blamedFor(address: string, quarantine: readonly string[]): string {
	const [, kim = ""] = address.split("/").filter(Boolean);
	const own = parseAddress(address).find(({ index, kind }) => index === 0 && kind !== "kim");
	const file = own && pathOf(own.kind, own.id);
	return file && !quarantine.includes(file) ? file : pathOf("kim", kim);
}

/** Says what is wrong with the content, and goes on when it can be published all the same. */
export function judge(loaded: Loaded, content: string, kim: string | undefined): void {
	const { problems, rejected, text, world } = loaded;
	if (problems.length > 0) console.log(`${formatProblems(problems, content, text)}\n`);
	if (rejected.some(({ path }) => isCentral(path)))
		stop("Situs tidak dibangun karena ada kesalahan pada isi pusat. Perbaiki, lalu ulangi.");
	const known = world.ids.kim ?? [];
	const named = (kim ?? "").split(",").map((id) => id.trim());
	for (const id of named.filter(Boolean))
		if (!known.includes(id)) {
			const near = nearest(id, known);
			stop(`Tidak ada KIM "${id}" di folder isi.${near ? ` Mungkin maksud Anda "${near}"?` : ""}`);
		}
}

/** Some KIM alone never take the place of a site that holds others. */
function mustNotLose(place: Place, { kim, out = "dist" }: BuildValues): void {
	const served = servedAt(place);
	const folder = served && join(place.store, served, "kim");
	if (!kim || !folder || !existsSync(folder)) return;
	const named = new Set(kim.split(",").map((id) => id.trim()));
	const lost = readdirSync(folder).filter(
		(id) => !named.has(id) && existsSync(join(folder, id, "index.html")),
	);
	if (lost.length > 0)
		stop(
			`Situs di "${out}" memuat ${lost.length} KIM lain, misalnya ${lost[0]}; dengan --kim mereka akan hilang. Pilih folder lain, misalnya --out situs-kim, atau bangun tanpa --kim.`,
		);
}

/** One step of the way; a fault of the machine ends the command with a sentence, and the site that is served stays. */
export async function step<T>(what: string, take: () => Promise<T>, place: Place): Promise<T> {
	try {
		return await take();
	} catch (error) {
		const sentence = sentenceOf(error);
		if (!sentence) throw error;
		return stop(`Situs tidak selesai ${what}: ${sentence} ${stays(place)}`);
	}
}

const stays = (place: Place) =>
	servedAt(place) ? "Situs yang lama tetap tampil, utuh." : "Belum ada yang terbit.";

/** An empty folder to make a site in. */
function newWork(place: Place): string {
	const work = workFolder(place);
	process.env.CORONG_WORK = work;
	return work;
}

/** Makes the pages, with what Vite made last time where `mayKeep` and it is made of the same; the folder they are in. */
async function buildIn(place: Place, loaded: Loaded, mayKeep: boolean): Promise<string> {
	const work = newWork(place);
	console.log("Membangun situs …");
	// Only now: what these read of the command line is settled.
	const { buildPages } = await import("./bundel.ts");
	await buildPages(work, loaded, mayKeep);
	return work;
}
