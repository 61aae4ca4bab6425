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
import { type Kept, type KeptText, withText } from "../src/intake/store.ts";
import { kimOfPath } from "../src/model/schemas/kinds.ts";

/** A text: the first day it was published, its digest, and where it stands in the pack. */
type Noted = readonly [tanggal: string, digest: string, from: number, length: number];

/** What is noted of the texts of one KIM: how many bytes they are, and by path each of them, as JSON that is read where it is asked for. */
type Share = readonly [bytes: number, noted: string];

export interface SiteRecord {
	/** Name of the pack in which the texts stand. */
	readonly pack: string;
	/** By KIM. */
	readonly kept: Readonly<Record<string, Share>>;
	/** What had been erased when it was built. */
	readonly erased: readonly string[];
}

/** Room for so much more than what is still wanted. */
const most = 2;
const packName = /^teks-\d+\.pak$/;

const shareOf = (path: string) => kimOfPath(path) ?? "";

/** What a record keeps; a text is read when somebody asks for it, and is none where it is not the one that was written. */
export class KeptTexts implements Kept {
	readonly #store: string;
	readonly #pack: string | undefined;
	readonly #shares: SiteRecord["kept"];
	readonly #known = new Map<string, ReadonlyMap<string, Noted>>();

	constructor({ store }: Pick<Place, "store">, record: Partial<SiteRecord> = {}) {
		this.#store = store;
		this.#pack = record.pack;
		this.#shares = sharesIn(record);
	}

	get(path: string): KeptText | undefined {
		const noted = this.notedAt(path);
		return noted && this.#textOf(noted);
	}

	/** Where the text of a file stands. */
	notedAt(path: string): Noted | undefined {
		return this.#notedOf(shareOf(path)).get(path);
	}

	/** Whose texts are kept. */
	get owners(): string[] {
		return Object.keys(this.#shares);
	}

	/** All texts of some of them. */
	of(owners: Iterable<string>): ReadonlyMap<string, KeptText> {
		return new Map(
			[...owners].flatMap((owner) =>
				[...this.#notedOf(owner)].map(([path, noted]) => [path, this.#textOf(noted)] as const),
			),
		);
	}

	#textOf([tanggal, digest, from, length]: Noted): KeptText {
		const pack = this.#pack && join(this.#store, this.#pack);
		return withText<KeptText>({ tanggal, digest }, () => {
			const text = pack ? readAt(pack, from, length) : "";
			return textDigest(text) === digest ? text : "";
		});
	}

	#notedOf(owner: string): ReadonlyMap<string, Noted> {
		const [, texts = "{}"] = (Object.hasOwn(this.#shares, owner) && this.#shares[owner]) || [];
		const noted = this.#known.get(owner) ?? new Map<string, Noted>(Object.entries(JSON.parse(texts)));
		this.#known.set(owner, noted);
		return noted;
	}
}

const toShare = (texts: readonly (readonly [path: string, noted: Noted])[]): Share => [
	texts.reduce((sum, [, [, , , length]]) => sum + length, 0),
	JSON.stringify(Object.fromEntries(texts)),
];
const sharesOf = (texts: readonly (readonly [path: string, noted: Noted])[]): SiteRecord["kept"] =>
	Object.fromEntries(
		[...Map.groupBy(texts, ([path]) => shareOf(path))].map(([owner, list]) => [owner, toShare(list)]),
	);

/** What a record keeps of each KIM; before, each text stood there by itself. */
function sharesIn({ kept = {} }: Partial<SiteRecord>): SiteRecord["kept"] {
	const single = Object.entries(kept as Readonly<Record<string, Share | Noted>>).filter(
		(each): each is [string, Noted] => each[1].length === 4,
	);
	return single.length > 0 ? sharesOf(single) : kept;
}

function readAt(pack: string, from: number, length: number): string {
	if (!existsSync(pack)) return "";
	const [handle, bytes] = [openSync(pack, "r"), Buffer.alloc(length)];
	readSync(handle, bytes, 0, length, from);
	closeSync(handle);
	return bytes.toString();
}

/**
 * Keeps texts beside the sites; what the record of the site before keeps already stays where it is. Of the KIM that `stay`
 * all is as that record says.
 */
export function keep(
	{ store }: Pick<Place, "store">,
	texts: ReadonlyMap<string, KeptText>,
	last: Partial<SiteRecord> = {},
	stay: Iterable<string> = [],
): Pick<SiteRecord, "pack" | "kept"> {
	const before = new KeptTexts({ store }, last);
	const there = last.pack && existsSync(join(store, last.pack)) ? last.pack : undefined;
	const size = there ? statSync(join(store, there)).size : 0;
	const isThere = (path: string, digest: string) => before.notedAt(path)?.[1] === digest;
	const same = there ? [...texts].filter(([path, { digest }]) => isThere(path, digest)) : [];
	const staying = Object.fromEntries([...stay].flatMap((owner) => pairOf(owner, last.kept?.[owner])));
	const used = [...Object.values(staying), ...same.map(([path]) => [before.notedAt(path)?.[3] ?? 0])].reduce(
		(sum, [bytes]) => sum + bytes,
		0,
	);
	const grows = there !== undefined && size <= most * used;
	const pack = grows ? there : nextPack(store);
	const added: Buffer[] = [];
	let end = grows ? size : 0;
	const place = (path: string, file: KeptText): Noted => {
		const { digest, tanggal } = file;
		const [, , from, length] = (grows && isThere(path, digest) && before.notedAt(path)) || [];
		if (from !== undefined && length !== undefined) return [tanggal, digest, from, length];
		const bytes = Buffer.from(file.text);
		added.push(bytes);
		end += bytes.length;
		return [tanggal, digest, end - bytes.length, bytes.length];
	};
	const wanted = grows ? texts : new Map([...before.of(stay), ...texts]);
	const placed = [...wanted].map(([path, file]) => [path, place(path, file)] as const);
	writeFileSync(join(store, pack), Buffer.concat(added), { flag: "a" });
	return { pack, kept: { ...(grows && staying), ...sharesOf(placed) } };
}
const pairOf = (owner: string, share: Share | undefined): [string, Share][] =>
	share ? [[owner, share]] : [];

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
export function withoutText(
	place: Pick<Place, "store">,
	record: Partial<SiteRecord>,
	path: string,
): SiteRecord {
	const before = new KeptTexts(place, record);
	const texts = new Map([...before.of(before.owners)].filter(([each]) => each !== path));
	return { ...keep(place, texts), erased: record.erased ?? [] };
}
