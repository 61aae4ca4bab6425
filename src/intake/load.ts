/** The content folder after the gate: what may be published, and what is wrong with the rest. */
import { addressBook, type Book } from "../gate/addresses/book.ts";
import { type Entry, entriesOf } from "../gate/addresses/entries.ts";
import { type Ledger, ledgerName, readLedger } from "../gate/addresses/ledger.ts";
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError, type Problem } from "../gate/problem.ts";
import { gatherWorld, type World, type WorldData, worldOf } from "../gate/world.ts";
import { type DataOf, isOfKim, type KindName } from "../model/schemas/kinds.ts";
import { urls } from "../urls.ts";
import { type Answers, answersRemedy, readAnswers } from "./answers.ts";
import { lossesIn, pathsOf, standIns, withLost } from "./losses.ts";
import { open, readContent, viewFiles } from "./read.ts";
import { answersName, recordText } from "./records.ts";
import { regionNames } from "./regions.ts";
import { type LastGood, lastGood } from "./riwayat.ts";

export interface Accepted<K extends KindName = KindName> {
	id: string;
	data: DataOf<K>;
	/** Text of the whole file. */
	text: string;
}

/** A file that is not published as it is. */
export interface Rejected {
	path: string;
	/** The earlier version that is shown instead, if there is one. */
	versi?: LastGood["versi"] | undefined;
	/** Set when there is no such file, while its address stands in the ledger. */
	hilang?: true;
}

export interface Loaded {
	/** What the gate knew of the content. */
	world: WorldData;
	problems: Problem[];
	/** Files with an error or lost, and what is shown instead. */
	rejected: Rejected[];
	/** The file a problem is about: where it is told, but for an address that lost its file. */
	about(problem: Problem): string;
	/** Good files that are not published because of another: a KIM's pages without its profile. */
	withheld: { path: string; karena: string }[];
	/** Where every address answers. */
	book: Book;
	/** Every address ever published; empty when the content has no ledger. */
	ledger: Ledger;
	/** Every wording of a central answer that was ever written down; none without a store. */
	answers: Answers;
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

const answerProblem = ({ line, message }: Answers["faults"][number]): Problem => ({
	file: answersName,
	line,
	column: 1,
	rule: "jawaban-lama",
	severity: "error",
	message,
	suggestion: answersRemedy,
});

/** What a file gives to the site; taken while its body is at hand. */
interface Published {
	path: string;
	kind: KindName;
	accepted: Accepted;
	addressed: Entry[];
}

function publishedOf(document: Document | undefined): Published | undefined {
	if (!document?.place || !document.fields?.success) return undefined;
	const { place, text, path } = document;
	const { kind, id } = place;
	const { data } = document.fields;
	return {
		path,
		kind,
		accepted: { id, data, text } as Accepted,
		addressed: entriesOf({ kind, id, data, document }),
	};
}

/** Somebody took the page down: no earlier version of it comes back because the rest has a mistake. */
const isWithdrawn = ({ data }: { data: unknown }) =>
	Boolean((data as { dicabut?: unknown } | null | undefined)?.dicabut);

/** Finds earlier versions of bad files; the build does, for a look at the content they do not matter. */
type Earlier = (folder: string, paths: readonly string[], world: World) => ReadonlyMap<string, LastGood>;

/**
 * Reads `folder`, runs the gate over every file, and keeps only what has no error. Of a body nothing is kept
 * once it is judged, so that memory does not grow with the text.
 */
export async function loadContent(folder: string, earlier: Earlier = () => new Map()): Promise<Loaded> {
	const [names, addresses, answersSource] = await Promise.all([
		regionNames(),
		recordText(folder, ledgerName),
		recordText(folder, answersName),
	]);
	const ledger = readLedger(addresses);
	const answers = readAnswers(answersSource);
	const sources = readContent(folder);
	const data = gatherWorld(sources);
	const world = worldOf(data, { regionName: (code) => names.get(code), file: viewFiles(folder) });
	const checked = sources.map((source) => {
		const document = open(source);
		const problems = check(document, world);
		const isBad = problems.some(isError);
		return { source, problems, isBad, published: isBad ? undefined : publishedOf(document) };
	});
	const bad = checked.filter(({ isBad }) => isBad).map(({ source }) => source);
	const good = earlier(
		folder,
		bad.filter((source) => source.place?.params.kim && !isWithdrawn(source)).map(({ path }) => path),
		world,
	);
	const present = checked
		.map(({ source, published }) => published ?? publishedOf(good.get(source.path)?.document))
		.filter((file) => file !== undefined);
	const kept = answers.versions.map(({ faq, hash }) => urls.faqVersion(faq, hash));
	const bookOf = (entries: readonly Entry[]) => addressBook(entries, ledger.addresses.keys(), kept);
	const losses = lossesIn(ledger, () => bookOf(present.flatMap(({ addressed }) => addressed)), world);
	const back = earlier(folder, pathsOf(losses), withLost(world, losses));
	const sound = [...present, ...[...back.values()].flatMap(({ document }) => publishedOf(document) ?? [])];
	const rejected: Rejected[] = [
		...bad.map(({ path }) => ({ path, versi: good.get(path)?.versi })),
		...pathsOf(losses).map((path) => ({ path, versi: back.get(path)?.versi, hilang: true as const })),
	];
	const profileOf = awaitedProfile(sound);
	const published = sound.filter((file) => profileOf(file) === undefined);
	const byKind = Map.groupBy(published, ({ kind }) => kind);
	const paths = new Set(sources.map(({ path }) => path));
	const absent = required.filter((path) => !paths.has(path));
	const withheld = sound.flatMap((file) => {
		const karena = profileOf(file);
		return karena === undefined ? [] : [{ path: file.path, karena }];
	});
	const texts = new Map(
		checked.filter(({ problems }) => problems.length > 0).map(({ source }) => [source.path, source.text]),
	);
	texts.set(ledgerName, ledger.text);
	if (answers.faults.length > 0) texts.set(answersName, answersSource);
	const versions = new Map(
		[...good.values(), ...back.values()].map(({ document, versi }) => [
			`${document.place?.kind}/${document.place?.id}`,
			versi,
		]),
	);
	let book: Book | undefined;
	return {
		text: (path) => texts.get(path) ?? "",
		world: data,
		get book() {
			const kims = new Set(byKind.get("kim")?.map(({ accepted }) => accepted.id));
			book ??= bookOf([
				...published.flatMap(({ addressed }) => addressed),
				...standIns([...rejected, ...withheld], ledger, kims),
			]);
			return book;
		},
		ledger,
		answers,
		about: (problem) => losses.subjects.get(problem) ?? problem.file,
		problems: [
			...checked.flatMap(({ problems }) => problems),
			...losses.problems,
			...absent.map(missingFile),
			...answers.faults.map(answerProblem),
		],
		rejected: [
			...rejected,
			...(losses.isCentral ? [{ path: ledgerName }] : []),
			...absent.map((path) => ({ path })),
			...(answers.faults.length > 0 ? [{ path: answersName }] : []),
		],
		withheld,
		of: <K extends KindName>(kind: K) =>
			(byKind.get(kind) ?? []).map(({ accepted }) => accepted as Accepted<K>),
		version: (kind, id) => versions.get(`${kind}/${id}`),
	};
}

/** The profile a KIM's page waits for: without it there is no subsite to show the page in. */
function awaitedProfile(files: readonly Published[]) {
	const kims = new Set(files.filter(({ kind }) => kind === "kim").map(({ accepted }) => accepted.id));
	return ({ kind, accepted }: Published): string | undefined => {
		const kim = accepted.id.split("/")[0] ?? "";
		return isOfKim(kind) && !kims.has(kim) ? `kim/${kim}/profil.mdx` : undefined;
	};
}

const key = Symbol.for("corong.content");
const globals = globalThis as { [key]?: Map<string, Promise<Loaded>> };
globals[key] ??= new Map();
const shared = globals[key];

/**
 * What is published: as `loadContent`, with the last good versions of bad pages. Once per process: the build
 * script looks at the problems before Astro, which runs this module a second time inside its own bundle,
 * takes the entries. `refresh` reads again.
 */
export function loadOnce(folder: string, refresh = false): Promise<Loaded> {
	let loaded = refresh ? undefined : shared.get(folder);
	loaded ??= loadContent(folder, lastGood);
	shared.set(folder, loaded);
	return loaded;
}
