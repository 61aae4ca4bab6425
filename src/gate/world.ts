/** What the rules may know of the rest of the content. Plain data, so that a browser can have it too. */

import { type ElectionSpan, electionOf as ownElection } from "../model/election-of.ts";
import { inForce, parseRevisi } from "../model/jadwal.ts";
import { byText } from "../model/kata.ts";
import type { Memilih } from "../model/lomba.ts";
import { emptyRecord, type PublishedRecord } from "../model/published.ts";
import { type KindName, type Place, placeOf } from "../model/schemas/kinds.ts";
import { revisi } from "../model/schemas/tahapan.ts";
import { regionOfPage } from "../urls.ts";
import {
	type Addressed,
	chiefOf,
	fixed,
	isAddressed,
	parseAddress,
	unpromised,
} from "./addresses/families.ts";
import { kimNamedBy } from "./addresses/former.ts";
import type { Source } from "./source.ts";

/** A stage as other files may refer to it; days are ISO text and absent when not certain. */
export interface StageFact {
	id: string;
	judul: string;
	mulai?: string;
	selesai?: string;
	/** Set when it has hours on its day, or comes after another stage of that day. */
	berjam?: boolean;
	/** Words by which residents look for it. */
	kata?: string[];
}

/** Everything about the content that a rule may ask, as JSON. */
export interface WorldData {
	ids: Partial<Record<KindName, string[]>>;
	/** Stages by election. */
	tahapan: Record<string, StageFact[]>;
	/** Group ids by election. */
	kelompok: Record<string, string[]>;
	/** Stage on which people vote, and the last day, by election. */
	batas: Record<string, { hari_pemungutan: string; usai?: string | undefined }>;
	/** Regions that elect, by race, by election. */
	memilih: Record<string, Memilih>;
	peraturan: string[];
	topik: { id: string; judul: string }[];
	pemilihanAktif: string;
	/** The day the site is seen as of, `YYYY-MM-DD`, when it is not the real one. */
	perTanggal?: string;
	/** Ids of the glossary. */
	istilah: string[];
	/** Files by the former address they answer for; a file that names it twice stands twice. */
	alias: Record<string, string[]>;
	/** Present addresses of what was withdrawn. */
	dicabut: string[];
}

export interface ImageFact {
	/** Size of the file in bytes. */
	bytes: number;
	/** Size of a picture in pixels. */
	pixels?: number;
	/** Why the file is no image the site can use, e.g. text inside; `undefined` when it is one. */
	fault?: string;
	/** Set for a picture with damaged parts that can still be shown. */
	damaged?: boolean;
	/** Set for a picture that moves. */
	animated?: boolean;
	/** The ending its content asks for, where the name has another. */
	ending?: string;
}

/** What the rules may know of the world outside the content, answered by whoever runs the gate. */
export interface View {
	/** Official name of a region, or `undefined` when the code does not exist. */
	regionName(code: string): string | undefined;
	/** Today, `YYYY-MM-DD`, from whoever has a clock; without it nothing is known to be in the future. */
	readonly today?: string | undefined;
	/** Whether a KIM had a former name; without an answer it did. */
	hadName?(kim: string, former: string): boolean;
	/** Facts of a file by path below the content folder, or `undefined` when there is none. */
	file(path: string): ImageFact | undefined;
	/** What was published before; without it nothing was. */
	readonly record?: PublishedRecord;
	/** Names of the files in a folder below the content folder; without an answer every name is taken as it is typed. */
	names?(folder: string): readonly string[];
}

export interface World extends Omit<View, "hadName" | "record"> {
	readonly record: PublishedRecord;
	ids(kind: KindName): ReadonlySet<string>;
	stages(pemilihan: string): ReadonlyMap<string, StageFact>;
	kelompok(pemilihan: string): ReadonlySet<string>;
	/** Regions that elect in an election, by race. */
	memilih(pemilihan: string): Memilih;
	readonly peraturan: ReadonlySet<string>;
	readonly topik: ReadonlySet<string>;
	readonly istilah: ReadonlySet<string>;
	/** Whether a path is a former address, or lies below one. */
	isAlias(path: string): boolean;
	readonly pemilihanAktif: string;
	/** The time each election takes, of those that have dates. */
	readonly spans: readonly ElectionSpan[];
	/** Whether a page or a place of this site is there by itself; headings do not count. */
	exists(address: string): boolean;
	/** Files that answer for a former address. */
	claims(address: string): readonly string[];
	/** Whether a KIM had a former name. */
	hadName(kim: string, former: string): boolean;
	isWithdrawn(address: string): boolean;
	/** The present id of an entry that has a new name. */
	renamed(kind: Addressed, id: string): string | undefined;
}

/** A value's fields; none where it has none. */
export const record = (value: unknown): Record<string, unknown> =>
	value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
/** A value as text; nothing where it is none. */
export const text = (value: unknown) => (typeof value === "string" ? value : "");
const listOf = (value: unknown) => (Array.isArray(value) ? value.map(record) : []);

function stageFact(id: string, data: Record<string, unknown>): StageFact {
	const lines = listOf(data.jadwal).flatMap((line) => {
		const parsed = revisi.safeParse(line);
		return parsed.success ? [parseRevisi(parsed.data)] : [];
	});
	const [first, ...rest] = lines;
	const latest = Temporal.PlainDate.from("9999-12-31");
	const periode = first && inForce([first, ...rest], latest).periode;
	const certain = periode?.presisi === "hari" ? periode : undefined;
	return {
		id,
		judul: text(data.judul),
		mulai: certain?.mulai?.toString(),
		selesai: certain?.selesai?.toString(),
		...(certain?.pukul || data.sesudah ? { berjam: true } : {}),
		...(Array.isArray(data.kata_cari) ? { kata: data.kata_cari.map(text) } : {}),
	};
}

function push<K extends string, T>(lists: Partial<Record<K, T[]>>, key: K, item: T): void {
	const list = lists[key];
	if (list) list.push(item);
	else lists[key] = [item];
}

/** Collects facts from all files, good or bad: a broken file still exists for those who refer to it. */
export function gatherWorld(sources: readonly Source[]): WorldData {
	const world: WorldData = {
		ids: Object.create(null),
		tahapan: Object.create(null),
		kelompok: Object.create(null),
		batas: Object.create(null),
		memilih: Object.create(null),
		peraturan: [],
		topik: [],
		pemilihanAktif: "",
		istilah: [],
		alias: Object.create(null),
		dicabut: [],
	};
	for (const { place, data, path } of sources) if (place) gatherFrom(world, place, data, path);
	return world;
}

/** Adds what one file says. */
function gatherFrom(world: WorldData, place: Place, data: unknown, path: string): void {
	push(world.ids, place.kind, place.id);
	for (const entry of entriesIn(place, data)) gatherEntry(world, place, entry, path);
	const fields = record(data);
	const { pemilihan = "", slug = "" } = place.params;
	if (place.kind === "tahapan") push(world.tahapan, pemilihan, stageFact(slug, fields));
	if (place.kind === "pemilihan") {
		world.kelompok[place.id] = listOf(fields.kelompok).map(({ id }) => text(id));
		world.batas[place.id] = {
			hari_pemungutan: text(fields.hari_pemungutan),
			usai: text(fields.usai) || undefined,
		};
		world.memilih[place.id] = memilihOf(fields.memilih);
	}
	if (place.kind === "peraturan") world.peraturan = Object.keys(fields);
	if (place.kind === "situs") {
		world.topik = listOf(fields.topik).map(({ id, judul }) => ({ id: text(id), judul: text(judul) }));
		world.pemilihanAktif = text(fields.pemilihan_aktif);
		if (text(fields.per_tanggal)) world.perTanggal = text(fields.per_tanggal);
	}
}

/** Races with their regions, as far as they can be read. */
const memilihOf = (value: unknown): Memilih =>
	Object.fromEntries(Object.entries(record(value)).filter(([, areas]) => Array.isArray(areas)));

/** Adds where one entry was before, and whether it was withdrawn. */
function gatherEntry(
	world: WorldData,
	{ kind }: Place,
	{ id, fields }: ReturnType<typeof entriesIn>[number],
	path: string,
): void {
	if (kind === "istilah") world.istilah.push(id);
	for (const address of Array.isArray(fields.alias) ? fields.alias : [])
		if (typeof address === "string") push(world.alias, address, path);
	if (fields.dicabut && isAddressed(kind)) world.dicabut.push(chiefOf(kind, id));
}

/** The entries of a file: one, or one a line of the glossary. */
const entriesIn = ({ kind, id }: Place, data: unknown) =>
	kind === "istilah"
		? listOf(data).map((fields) => ({ id: text(fields.id), fields }))
		: [{ id, fields: record(data) }];

const none: ReadonlySet<string> = new Set();
const noStages: ReadonlyMap<string, StageFact> = new Map();

/** The time each election takes; one without any date takes none. */
export const spansOf = ({ tahapan, batas }: Pick<WorldData, "tahapan" | "batas">): ElectionSpan[] =>
	Object.entries(tahapan).flatMap(([id, stages]) => {
		const days = stages.flatMap(({ mulai, selesai }) => [mulai ?? [], selesai ?? []].flat()).sort(byText);
		const [mulai, selesai = mulai] = [days[0], days.at(-1)];
		if (!mulai || !selesai) return [];
		const { hari_pemungutan, usai } = batas[id] ?? {};
		const vote = stages.find((stage) => stage.id === hari_pemungutan);
		return [{ id, mulai, selesai: usai ?? selesai, pemungutan: vote?.selesai ?? vote?.mulai }];
	});

/** A claim to a KIM's former name counts for the KIM that had it, and for the centre. */
function isRightful(path: string, address: string, hadName: World["hadName"]): boolean {
	const kim = placeOf(path)?.params.kim;
	return kim === undefined || kimNamedBy(address) === undefined || hadName(kim, address);
}

/** The world as the rules ask it. */
export function worldOf(data: WorldData, view: View): World {
	const ids = new Map(Object.entries(data.ids).map(([kind, list]) => [kind, new Set(list)]));
	const stages = new Map(
		Object.entries(data.tahapan).map(([id, list]) => [id, new Map(list.map((stage) => [stage.id, stage]))]),
	);
	const istilah = new Set(data.istilah);
	const portal = new Set([...fixed, ...unpromised]);
	const withdrawn = new Set(data.dicabut);
	const hadName = view.hadName ?? (() => true);
	const alias = new Map(
		Object.entries(data.alias).map(([address, paths]) => [
			address,
			paths.filter((path) => isRightful(path, address, hadName)),
		]),
	);
	const former = [...alias.keys()].filter((address) => address.endsWith("/"));
	const kelompok = new Map(Object.entries(data.kelompok).map(([id, list]) => [id, new Set(list)]));
	const isRegionPage = (address: string) => {
		const code = regionOfPage(address);
		return code !== undefined && view.regionName(code) !== undefined;
	};
	return {
		regionName: view.regionName,
		file: view.file,
		record: view.record ?? emptyRecord,
		...(view.names && { names: view.names }),
		// Seen as of a chosen day, what is later is left out on purpose.
		today: data.perTanggal ? undefined : view.today,
		ids: (kind) => ids.get(kind) ?? none,
		stages: (pemilihan) => stages.get(pemilihan) ?? noStages,
		kelompok: (pemilihan) => kelompok.get(pemilihan) ?? none,
		memilih: (pemilihan) => data.memilih[pemilihan] ?? {},
		peraturan: new Set(data.peraturan),
		topik: new Set(data.topik.map(({ id }) => id)),
		istilah,
		isAlias: (path) => former.some((address) => path.startsWith(address)),
		pemilihanAktif: data.pemilihanAktif,
		spans: spansOf(data),
		exists: (address) =>
			portal.has(address) ||
			isRegionPage(address) ||
			parseAddress(address).some(({ kind, id }) =>
				kind === "istilah" ? istilah.has(id) : ids.get(kind)?.has(id),
			),
		claims: (address) => alias.get(address) ?? [],
		hadName,
		isWithdrawn: (address) => withdrawn.has(address),
		renamed(kind, id) {
			const [path] = alias.size > 0 ? (alias.get(chiefOf(kind, id)) ?? []) : [];
			const place = path === undefined ? undefined : placeOf(path);
			return place?.kind === kind ? place.id : undefined;
		},
	};
}

/** The election a file belongs to, if it belongs to one. */
export const boundTo = ({ place, data }: Pick<Source, "place" | "data">, { spans }: Pick<World, "spans">) =>
	ownElection(place?.kind, place?.id, record(data), spans);

/** The election a file speaks of: its own, or the active one. */
export const electionOf = (source: Pick<Source, "place" | "data">, world: World): string =>
	boundTo(source, world) ?? world.pemilihanAktif;
