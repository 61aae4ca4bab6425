/** What the rules may know of the rest of the content: which ids exist. Pure data. */
import type { KindName } from "../schemas/kinds.ts";
import type { Document } from "./document.ts";

export interface World {
	/** Ids of a collection. */
	ids(kind: KindName): ReadonlySet<string>;
	/** Stage ids of an election. */
	stages(pemilihan: string): ReadonlySet<string>;
	readonly peraturan: ReadonlySet<string>;
	readonly topik: ReadonlySet<string>;
	readonly kelompok: (pemilihan: string) => ReadonlySet<string>;
	readonly pemilihanAktif: string;
	/** Official name of a region, or `undefined` when the code does not exist. */
	regionName(code: string): string | undefined;
}

const idsOf = (value: unknown): Set<string> =>
	new Set(
		Array.isArray(value)
			? value.map((v) => (v as { id?: unknown } | null)?.id).filter((id) => typeof id === "string")
			: [],
	);

const record = (value: unknown): Record<string, unknown> =>
	value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};

/** Collects ids from all documents, good or bad: a broken file still exists for those who refer to it. */
export function buildWorld(
	documents: readonly Document[],
	regionName: (code: string) => string | undefined,
): World {
	const byKind = new Map<KindName, Set<string>>();
	const stages = new Map<string, Set<string>>();
	const kelompok = new Map<string, Set<string>>();
	let situs: Record<string, unknown> = {};
	let peraturan: Record<string, unknown> = {};
	const add = <K>(map: Map<K, Set<string>>, key: K, id: string) =>
		map.set(key, (map.get(key) ?? new Set()).add(id));

	for (const { place, data } of documents) {
		if (!place) continue;
		add(byKind, place.kind, place.id);
		if (place.kind === "tahapan") add(stages, place.params.pemilihan ?? "", place.params.slug ?? "");
		if (place.kind === "pemilihan") kelompok.set(place.id, idsOf(record(data).kelompok));
		if (place.kind === "situs") situs = record(data);
		if (place.kind === "peraturan") peraturan = record(data);
	}
	const none: ReadonlySet<string> = new Set();
	return {
		ids: (kind) => byKind.get(kind) ?? none,
		stages: (pemilihan) => stages.get(pemilihan) ?? none,
		kelompok: (pemilihan) => kelompok.get(pemilihan) ?? none,
		peraturan: new Set(Object.keys(peraturan)),
		topik: idsOf(situs.topik),
		pemilihanAktif: String(situs.pemilihan_aktif ?? ""),
		regionName,
	};
}
