/** The content folder after the gate: what may be published, and what is wrong with the rest. */
import { addressBook, type Book } from "../addresses/book.ts";
import { type Entry, entriesOf } from "../addresses/entries.ts";
import type { Ledger } from "../addresses/ledger.ts";
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError, type Problem } from "../gate/problem.ts";
import { gatherWorld, type World, type WorldData, worldOf } from "../gate/world.ts";
import type { DataOf, KindName } from "../schemas/kinds.ts";
import { urls } from "../urls.ts";
import { type Answers, answersName, answersRemedy, answersText, readAnswers } from "./answers.ts";
import { ledgerOf } from "./ledger.ts";
import { open, readContent, viewFiles } from "./read.ts";
import { regionNames } from "./regions.ts";
import { type LastGood, lastGood } from "./riwayat.ts";

export interface Accepted<K extends KindName = KindName> {
	id: string;
	data: DataOf<K>;
	/** Text of the whole file. */
	text: string;
}

export interface Loaded {
	/** What the gate knew of the content. */
	world: WorldData;
	problems: Problem[];
	/** Files with an error, and the earlier version that is shown instead, if there is one. */
	rejected: { path: string; versi?: LastGood["versi"] }[];
	/** Good files that are not published because of another: a KIM's pages without its profile. */
	withheld: { path: string; karena: string }[];
	/** Where every address answers. */
	book: Book;
	/** Every address ever published; empty when the content has no ledger beside it. */
	ledger: Ledger;
	/** Every wording of a central answer that was ever written down; none without a store beside the content. */
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

/** The store of answers as problems name it: beside the content folder. */
const answersFile = `../${answersName}`;
const answerProblem = ({ line, message }: Answers["faults"][number]): Problem => ({
	file: answersFile,
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

/** Finds earlier versions of bad files; the build does, for a look at the content they do not matter. */
type Earlier = (folder: string, paths: readonly string[], world: World) => ReadonlyMap<string, LastGood>;

/**
 * Reads `folder`, runs the gate over every file, and keeps only what has no error. Of a body nothing is kept
 * once it is judged, so that memory does not grow with the text.
 */
export async function loadContent(folder: string, earlier: Earlier = () => new Map()): Promise<Loaded> {
	const [names, ledger, answersSource] = await Promise.all([
		regionNames(),
		ledgerOf(folder),
		answersText(folder),
	]);
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
		bad.filter(({ place }) => place?.params.kim).map(({ path }) => path),
		world,
	);
	const sound = checked
		.map(({ source, published }) => published ?? publishedOf(good.get(source.path)?.document))
		.filter((file) => file !== undefined);
	const profileOf = awaitedProfile(sound);
	const published = sound.filter((file) => profileOf(file) === undefined);
	const byKind = Map.groupBy(published, ({ kind }) => kind);
	const present = new Set(sources.map(({ path }) => path));
	const absent = required.filter((path) => !present.has(path));
	const texts = new Map(
		checked.filter(({ problems }) => problems.length > 0).map(({ source }) => [source.path, source.text]),
	);
	if (answers.faults.length > 0) texts.set(answersFile, answersSource);
	const versions = new Map(
		[...good.values()].map(({ document, versi }) => [`${document.place?.kind}/${document.place?.id}`, versi]),
	);
	let book: Book | undefined;
	return {
		text: (path) => texts.get(path) ?? "",
		world: data,
		get book() {
			book ??= addressBook(
				published.flatMap(({ addressed }) => addressed),
				ledger.addresses.keys(),
				answers.versions.map(({ faq, hash }) => urls.faqVersion(faq, hash)),
			);
			return book;
		},
		ledger,
		answers,
		problems: [
			...checked.flatMap(({ problems }) => problems),
			...absent.map(missingFile),
			...answers.faults.map(answerProblem),
		],
		rejected: [
			...bad.map(({ path }) => ({ path, versi: good.get(path)?.versi })),
			...absent.map((path) => ({ path })),
			...(answers.faults.length > 0 ? [{ path: answersFile }] : []),
		],
		withheld: sound.flatMap((file) => {
			const karena = profileOf(file);
			return karena === undefined ? [] : [{ path: file.path, karena }];
		}),
		of: <K extends KindName>(kind: K) =>
			(byKind.get(kind) ?? []).map(({ accepted }) => accepted as Accepted<K>),
		version: (kind, id) => versions.get(`${kind}/${id}`),
	};
}

const ofKim: ReadonlySet<KindName> = new Set(["kabar", "agenda", "kimFaq", "kimHalaman"]);

/** The profile a KIM's page waits for: without it there is no subsite to show the page in. */
function awaitedProfile(files: readonly Published[]) {
	const kims = new Set(files.filter(({ kind }) => kind === "kim").map(({ accepted }) => accepted.id));
	return ({ kind, accepted }: Published): string | undefined => {
		const kim = accepted.id.split("/")[0] ?? "";
		return ofKim.has(kind) && !kims.has(kim) ? `kim/${kim}/profil.mdx` : undefined;
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
