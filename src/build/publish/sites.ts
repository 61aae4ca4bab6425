/** The whole sites beside an output folder: put into service, taken back, cleared away. */
import {
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { factsOf, type SiteFacts } from "../scope/facts.ts";
import type { RecordPlace } from "../scope/record.ts";
import { factsAt, filesBelow, readMark, type Whole, writeMark } from "./mark.ts";
import type { Place } from "./place.ts";

/** So many sites are kept beside the latest, to go back to. */
const kept = 3;

const isSite = (name: string) => /^situs-\d{6}$/.test(name);
const nameOf = (number: number) => `situs-${String(number).padStart(6, "0")}`;
const numberOf = (name: string) => Number(name.slice("situs-".length));

/** Names of the sites that are kept, the latest last. */
export const sitesAt = ({ store }: Place): string[] =>
	existsSync(store) ? readdirSync(store).filter(isSite).sort() : [];

/** Name of the site that is served; nothing when none of ours is. */
export function servedAt({ out, store }: Place): string | undefined {
	if (!lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
	const name = basename(readlinkSync(out));
	return existsSync(join(store, name)) ? name : undefined;
}

let works = 0;

/** An empty folder to build in. Whoever calls holds the lock, so what others left there is of the dead. */
export function workFolder(place: Place): string {
	clear(place);
	// Each of a process has a name of its own: modules of the one before are still known by theirs.
	const folder = join(place.store, `kerja-${process.pid}-${++works}`);
	mkdirSync(folder, { recursive: true });
	return folder;
}

/** Takes away what builds that were killed left behind. */
function clear({ store }: Place): void {
	for (const name of existsSync(store) ? readdirSync(store) : [])
		if (/^(?:kerja|tautan|buang|kunci)-/.test(name))
			rmSync(join(store, name), { recursive: true, force: true });
}

/** A site in service, with what is known of those of its files that are not known together. */
export interface InService {
	readonly name: string;
	readonly facts: SiteFacts;
}

/** Puts a finished site into service. Until the one rename the old site is served, and after it the new one. */
export function putInService(
	place: Place,
	work: string,
	record: object,
	known: SiteFacts = factsAt(work),
	whole?: Whole,
): InService {
	const last = sitesAt(place).at(-1);
	const name = nameOf(last ? numberOf(last) + 1 : 1);
	writeFileSync(join(place.store, `${name}.json`), JSON.stringify(record));
	const carried = carryHashed(place, work);
	const looked = carried.map((file) => [file, factsOf(file, readFileSync(join(work, file)))] as const);
	const facts = new Map([...known, ...looked]);
	writeMark(work, facts, carried, whole);
	renameSync(work, join(place.store, name));
	serve(place, name);
	return { name, facts };
}

/** Serves one of the kept sites. */
export function serve({ out, store }: Place, name: string): void {
	const link = join(store, `tautan-${process.pid}`);
	rmSync(link, { force: true });
	symlinkSync(relative(dirname(out), join(store, name)), link, "junction");
	makeWay({ out, store });
	renameSync(link, out);
}

/** A folder cannot be replaced by a link. An empty one goes; a site of before there were links is kept, like the others. */
function makeWay({ out, store }: Place): void {
	const there = lstatSync(out, { throwIfNoEntry: false });
	if (!there || there.isSymbolicLink()) return;
	if (readdirSync(out).length === 0) rmdirSync(out);
	else renameSync(out, join(store, nameOf(0)));
}

/**
 * A page that was opened before still asks for the scripts of its own site. Their names change with their content, so
 * those of the site before lie beside the new ones, for as long as that site is the one before.
 */
function carryHashed(place: Place, work: string): string[] {
	const served = servedAt(place);
	const site = served && join(place.store, served);
	if (!site) return [];
	const older = new Set(readMark(site)?.carried);
	const carried = hashed
		.filter((folder) => existsSync(join(site, folder)))
		.flatMap((folder) => filesBelow(join(site, folder)).map((file) => `${folder}/${file}`))
		.filter((file) => !older.has(file) && !existsSync(join(work, file)));
	for (const file of carried) {
		mkdirSync(dirname(join(work, file)), { recursive: true });
		copyFileSync(join(site, file), join(work, file));
	}
	return carried;
}

/** Folders of the files whose name changes with their content. */
const hashed = ["_astro", "tulis/_astro"];

const scopeNames = (name: string) => ({
	record: `lingkup-${name}.json`,
	blocks: `lingkup-${name}.rinci`,
	looked: `lingkup-${name}.dilihat`,
	origin: `lingkup-${name}.asal`,
	country: `lingkup-${name}.negeri`,
	search: `lingkup-${name}.cari`,
});

/** Where it is written down what the parts of a site were made of; see `scope/record.ts`. */
export function scopeOf({ store }: Place, name: string): RecordPlace {
	const { record, blocks, looked } = scopeNames(name);
	return { record: join(store, record), blocks: join(store, blocks), looked: join(store, looked) };
}

/** Where it is written down what a site as a whole follows from. */
export const originFile = ({ store }: Place, name: string): string => join(store, scopeNames(name).origin);

/** Where it is written down what was known of the whole content a site was made of. */
export const countryFile = ({ store }: Place, name: string): string => join(store, scopeNames(name).country);

/** Where it is noted what the search of a site is made of. */
export const searchFile = ({ store }: Place, name: string): string => join(store, scopeNames(name).search);

/** Everything that is noted of a site, beside it. */
const notesOf = (name: string) => [`${name}.json`, ...Object.values(scopeNames(name))];

/** The oldest site, once it is one more than are kept; it may be made into another. Never the one that is served. */
export function spareSite(place: Place): string | undefined {
	const [oldest, ...later] = sitesAt(place);
	return later.length >= kept && oldest !== servedAt(place) ? oldest : undefined;
}

/** Takes an old site out of the row to work on it: from now on it is none. */
export function takeForWork(place: Place, name: string): string {
	const folder = join(place.store, `kerja-${process.pid}-${++works}`);
	renameSync(join(place.store, name), folder);
	for (const record of notesOf(name)) rmSync(join(place.store, record), { force: true });
	return folder;
}

/** What was noted of a site when it was put into service. */
export function recordOf({ store }: Place, name: string | undefined): unknown {
	try {
		return JSON.parse(readFileSync(join(store, `${name}.json`), "utf8"));
	} catch {
		return undefined;
	}
}

/**
 * Takes away all but the latest sites and the one that is served, with what belongs to them. Of the others only those
 * stay that `mayStay`.
 */
export function prune(place: Place, mayStay?: (record: unknown) => boolean): void {
	const served = servedAt(place);
	const sites = sitesAt(place);
	const stay = new Set([
		...sites.slice(-kept - 1).filter((name) => !mayStay || mayStay(recordOf(place, name))),
		served,
	]);
	for (const name of sites.filter((site) => !stay.has(site))) take(place, name);
	clear(place);
}

/** Takes a site away; it is none any more from the first moment. */
export function take({ store }: Place, name: string): void {
	const away = join(store, `buang-${name}`);
	renameSync(join(store, name), away);
	rmSync(away, { recursive: true, force: true });
	for (const record of notesOf(name)) rmSync(join(store, record), { force: true });
}

/** Changes what was noted of every site that is kept. */
export function changeRecords(place: Place, change: (record: unknown) => unknown): void {
	for (const name of sitesAt(place)) {
		const record = recordOf(place, name);
		if (record !== undefined)
			writeFileSync(join(place.store, `${name}.json`), JSON.stringify(change(record)));
	}
}

/** Goes back to the last site before the one that is served that `isWhole`; its name, or nothing when there is none. */
export function goBack(place: Place, isWhole: (name: string) => boolean): string | undefined {
	const served = servedAt(place);
	const before = sitesAt(place).findLast((name) => (served === undefined || name < served) && isWhole(name));
	if (!before) return undefined;
	serve(place, before);
	// No build looks any more at whether somebody touched the one that is left: nothing is made of it.
	if (served) rmSync(scopeOf(place, served).record, { force: true });
	return before;
}
