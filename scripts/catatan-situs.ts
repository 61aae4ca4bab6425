/**
 * What is noted of a site beside it, for the builds after it. Texts of KIM stand in one pack beside all sites, to which each
 * build adds those that are new; a record names places in it.
 */
import {
	closeSync,
	existsSync,
	openSync,
	readdirSync,
	readSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Place } from "../src/build/publish/place.ts";
import { recordOf, sitesAt } from "../src/build/publish/sites.ts";
import { textDigest } from "../src/intake/digest.ts";
import type { Kept, KeptText } from "../src/intake/kept.ts";

/** A text: the first day it was published, its digest, and where it stands in the pack. */
type Noted = readonly [tanggal: string, digest: string, from: number, length: number];

export interface SiteRecord {
	/** Name of the pack in which the texts stand. */
	readonly pack: string;
	readonly kept: Readonly<Record<string, Noted>>;
	/** What had been erased when it was built. */
	readonly erased: readonly string[];
}

/** Room for so much more than what is still wanted. */
const most = 2;
const packName = /^teks-\d+\.pak$/;

/** What a record keeps; a text is read when somebody asks for it, and is none where it is not the one that was written. */
export function keptIn({ store }: Place, { pack, kept = {} }: Partial<SiteRecord> = {}): Kept {
	const one = ([tanggal, digest, from, length]: Noted): KeptText => ({
		tanggal,
		digest,
		get text() {
			const text = pack ? readAt(join(store, pack), from, length) : "";
			return textDigest(text) === digest ? text : "";
		},
	});
	// Before there was a pack, texts stood in the record itself.
	const before = ({ text, tanggal }: KeptText) => ({ text, tanggal, digest: textDigest(text) });
	return Object.fromEntries(
		Object.entries(kept).map(([path, noted]) => [
			path,
			Array.isArray(noted) ? one(noted as unknown as Noted) : before(noted as unknown as KeptText),
		]),
	);
}

function readAt(pack: string, from: number, length: number): string {
	if (!existsSync(pack)) return "";
	const [handle, bytes] = [openSync(pack, "r"), Buffer.alloc(length)];
	readSync(handle, bytes, 0, length, from);
	closeSync(handle);
	return bytes.toString();
}

/** Keeps texts beside the sites; what the record of the site before keeps already stays where it is. */
export function keep(
	{ store }: Place,
	texts: Kept,
	{ pack: last, kept: before = {} }: Partial<SiteRecord> = {},
): Pick<SiteRecord, "pack" | "kept"> {
	const there = last && existsSync(join(store, last)) ? last : undefined;
	const size = there ? statSync(join(store, there)).size : 0;
	const wanted = Object.entries(texts);
	const isThere = (path: string, digest: string) =>
		Object.hasOwn(before, path) && before[path]?.[1] === digest;
	const stay = there ? wanted.filter(([path, { digest }]) => isThere(path, digest)) : [];
	const used = stay.reduce((sum, [path]) => sum + (before[path]?.[3] ?? 0), 0);
	const grows = there !== undefined && size <= most * used;
	const pack = grows ? there : nextPack(store);
	const added: Buffer[] = [];
	let end = grows ? size : 0;
	const kept = wanted.map(([path, file]): [string, Noted] => {
		const { digest, tanggal } = file;
		const [, , from, length] = (grows && isThere(path, digest) && before[path]) || [];
		if (from !== undefined && length !== undefined) return [path, [tanggal, digest, from, length]];
		const bytes = Buffer.from(file.text);
		added.push(bytes);
		end += bytes.length;
		return [path, [tanggal, digest, end - bytes.length, bytes.length]];
	});
	writeFileSync(join(store, pack), Buffer.concat(added), { flag: "a" });
	return { pack, kept: Object.fromEntries(kept) };
}

const packsIn = (store: string) => readdirSync(store).filter((name) => packName.test(name));
const nextPack = (store: string) =>
	`teks-${1 + Math.max(0, ...packsIn(store).map((name) => Number(/\d+/.exec(name)?.[0])))}.pak`;

/** Removes packs that no record of a site names. */
export function prunePacks(place: Place): void {
	if (packsIn(place.store).length < 2) return;
	const records = sitesAt(place).map((name) => recordOf(place, name) as Partial<SiteRecord> | undefined);
	const named = new Set(records.map((record) => record?.pack));
	for (const name of packsIn(place.store))
		if (!named.has(name)) rmSync(join(place.store, name), { force: true });
}

/** A record without the text of a file, with a pack of its own in which no earlier text of that file stands either. */
export function withoutText(place: Place, record: Partial<SiteRecord>, path: string): SiteRecord {
	const { [path]: _, ...texts } = keptIn(place, record);
	return { ...keep(place, texts), erased: record.erased ?? [] };
}
