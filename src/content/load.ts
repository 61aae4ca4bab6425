/** The content folder after the gate: what may be published, and what is wrong with the rest. */
import { addressBook, type Book } from "../addresses/book.ts";
import { entriesOf } from "../addresses/entries.ts";
import type { Ledger } from "../addresses/ledger.ts";
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError, type Problem } from "../gate/problem.ts";
import { gatherWorld, type WorldData, worldOf } from "../gate/world.ts";
import { type DataOf, type KindName, kinds } from "../schemas/kinds.ts";
import { ledgerOf } from "./ledger.ts";
import { readContent, viewFiles } from "./read.ts";
import { regionNames } from "./regions.ts";
import { type LastGood, lastGood } from "./riwayat.ts";

export interface Accepted<K extends KindName = KindName> {
	id: string;
	data: DataOf<K>;
	document: Document;
}

export interface Loaded {
	/** What the gate knew of the content. */
	world: WorldData;
	problems: Problem[];
	/** Files with an error, and the earlier version that is shown instead, if there is one. */
	rejected: { path: string; versi?: LastGood["versi"] }[];
	/** Where every address answers. */
	book: Book;
	/** Every address ever published; empty when the content has no ledger beside it. */
	ledger: Ledger;
	/** Text of a file that has a problem, for showing the place. */
	text(path: string): string;
	of<K extends KindName>(kind: K): Accepted<K>[];
	/** The earlier version shown in place of an entry, if it is not the present one. */
	version(kind: KindName, id: string): LastGood["versi"] | undefined;
}

/** Without these there is no site. */
const required = ["situs.yaml", "peraturan.yaml", "istilah.yaml"];

const missingFile = (file: string): Problem => ({
	file,
	line: 1,
	column: 1,
	rule: "tempat",
	severity: "error",
	message: "berkas ini wajib ada, tetapi tidak ditemukan",
	suggestion: "Kembalikan berkasnya dari riwayat, atau periksa nama folder setelah --content.",
});

/** Reads `folder`, runs the gate over every file, and keeps only what has no error. */
export async function loadContent(folder: string): Promise<Loaded> {
	const [documents, names, ledger] = await Promise.all([
		readContent(folder),
		regionNames(),
		ledgerOf(folder),
	]);
	const data = gatherWorld(documents);
	const world = worldOf(data, { regionName: (code) => names.get(code), file: viewFiles(folder) });
	const problems: Problem[] = [];
	const rejected: Loaded["rejected"] = [];
	const accepted = new Map<KindName, Accepted[]>();
	const versions = new Map<string, LastGood["versi"]>();
	const accept = (document: Document) => {
		if (!document.place) return;
		const { kind, id } = document.place;
		const entry = { id, data: kinds[kind].schema.parse(document.data), document } as Accepted;
		const list = accepted.get(kind);
		if (list) list.push(entry);
		else accepted.set(kind, [entry]);
	};
	for (const document of documents) {
		const found = check(document, world);
		problems.push(...found);
		if (!found.some(isError)) {
			accept(document);
			continue;
		}
		const good = document.place?.params.kim ? lastGood(folder, document.path, world) : undefined;
		if (good?.document.place) {
			accept(good.document);
			versions.set(`${good.document.place.kind}/${good.document.place.id}`, good.versi);
		}
		rejected.push({ path: document.path, versi: good?.versi });
	}
	for (const file of required.filter((path) => !documents.some((document) => document.path === path))) {
		problems.push(missingFile(file));
		rejected.push({ path: file });
	}
	const entries = [...accepted].flatMap(([kind, list]) =>
		list.flatMap((file) => entriesOf({ kind, ...file })),
	);
	const texts = new Map(problems.map(({ file }) => [file, ""]));
	for (const { path, text } of documents) if (texts.has(path)) texts.set(path, text);
	return {
		text: (path) => texts.get(path) ?? "",
		world: data,
		book: addressBook(entries, ledger.addresses.keys()),
		ledger,
		problems,
		rejected,
		of: <K extends KindName>(kind: K) => (accepted.get(kind) ?? []) as Accepted<K>[],
		version: (kind, id) => versions.get(`${kind}/${id}`),
	};
}

const key = Symbol.for("corong.content");
const globals = globalThis as { [key]?: Map<string, Promise<Loaded>> };
globals[key] ??= new Map();
const shared = globals[key];

/**
 * As `loadContent`, once per process: the build script looks at the problems before Astro, which
 * runs this module a second time inside its own bundle, takes the entries. `refresh` reads again.
 */
export function loadOnce(folder: string, refresh = false): Promise<Loaded> {
	let loaded = refresh ? undefined : shared.get(folder);
	loaded ??= loadContent(folder);
	shared.set(folder, loaded);
	return loaded;
}
