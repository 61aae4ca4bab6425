/** The content folder after the gate: what may be published, and what is wrong with the rest. */
import { addressBook, type Book } from "../gate/addresses/book.ts";
import type { Entry } from "../gate/addresses/entries.ts";
import { kimOf } from "../gate/addresses/families.ts";
import { firstAddresses } from "../gate/addresses/first-name.ts";
import { hadName, kimNamedBy } from "../gate/addresses/former.ts";
import { type AddressLedger, addressLedgerName, readAddressLedger } from "../gate/addresses/ledger.ts";
import { check } from "../gate/check.ts";
import { isError, type Problem } from "../gate/problem.ts";
import { alias as aliasRule } from "../gate/rules/alias.ts";
import type { Source } from "../gate/source.ts";
import { gatherWorld, type View, type World, type WorldData, worldOf } from "../gate/world.ts";
import { publishedName } from "../model/published.ts";
import { wilayah as wilayahField } from "../model/schemas/fields.ts";
import type { KindName } from "../model/schemas/kinds.ts";
import { situs as situsSchema } from "../model/schemas/situs.ts";
import { lineage } from "../model/wilayah.ts";
import { regionOfPage, urls } from "../urls.ts";
import { type Answers, answersRemedy, readAnswers } from "./answers.ts";
import { withPictures } from "./assets.ts";
import { nowIn } from "./clock.ts";
import { bookWith, elsewhereIn, nowhereElse, type Rest, worldWith } from "./country.ts";
import { erasedProblem, readErased } from "./erased.ts";
import { centralData } from "./heard.ts";
import { historyProblem } from "./history.ts";
import { keptVersions } from "./kept.ts";
import { type LastGood, lastGood } from "./last-good.ts";
import type { LineFault } from "./lines.ts";
import type { Accepted, Loaded, Rejected } from "./loaded.ts";
import { type Look, lookAt } from "./look.ts";
import { type Losses, lossesIn, missedProfiles, pathsOf, standIns, withLost } from "./losses.ts";
import { nameProblems } from "./names.ts";
import { type Published, publishedOf, withoutOrphans } from "./published.ts";
import { publishedRemedy, type ReadRecord, readPublished } from "./published-record.ts";
import { open, readContent, viewFiles, viewNames } from "./read.ts";
import { answersName, erasedName, recordText } from "./records.ts";
import { regionNames } from "./regions.ts";
import { type Held, Seen } from "./seen.ts";
import { type Kept, nothingKept, type Store } from "./store.ts";
import { type Verdict, Verdicts } from "./verdicts.ts";

/** Finds earlier versions of bad files; the build does, for a look at the content they do not matter. */
type Remember = (folder: string, paths: readonly string[], world: World) => ReadonlyMap<string, LastGood>;

/**
 * Reads `folder`, runs the gate over every file, and keeps only what has no error. Of a body nothing is kept
 * once it is judged, so that memory does not grow with the text.
 */
export async function loadContent(
	folder: string,
	earlier?: Remember,
	{ kept = nothingKept, quarantine = [], verdicts: store, seen, look = lookAt(folder), rest }: Before = {},
): Promise<Loaded> {
	const at = rest ? look.within(rest.near) : look;
	const read = { ...(await readAll(folder, new Seen(seen, kept), at, rest)), quarantine };
	const { data, ledger, view, publishedSource, looks, world } = read;
	const verdicts = new Verdicts(
		store,
		{
			central: [JSON.stringify(centralData(data)), publishedSource, view.today ?? ""],
			whole: [JSON.stringify(data), ledger.text],
			world,
		},
		looks,
	);
	const judged = withoutLostClaims(read, judge(read, verdicts));
	verdicts.keep();
	const memory = new Memory(read, earlier, kept);
	const mended = mend(judged, memory);
	const losses = findLosses(read, mended, memory);
	return publish(read, judged, mended, losses);
}

/** What the builds before this one leave to it. */
export interface Before {
	/** Texts that the last site was made of. */
	readonly kept?: Kept | undefined;
	/** Files whose page could not be rendered. */
	readonly quarantine?: readonly string[];
	/** Where the gate's verdicts are kept. */
	readonly verdicts?: Store | undefined;
	/** Where it is kept what was read of the files. */
	readonly seen?: Store | undefined;
	/** What lies in the folder, where somebody has looked already. */
	readonly look?: Look | undefined;
	/** What was noted of the country, where not all of it is to be read. */
	readonly rest?: Rest | undefined;
}

/** Everything there is, before anything is judged. */
interface Read {
	readonly folder: string;
	readonly look: Look;
	readonly sources: readonly Held[];
	/** What the files that were read say, and what is known of all. */
	readonly own: WorldData;
	readonly data: WorldData;
	readonly world: World;
	readonly view: View;
	readonly ledger: AddressLedger;
	/** As much of it as those promised whose files were read. */
	readonly promised: AddressLedger;
	readonly rest: Rest | undefined;
	readonly answers: Answers;
	readonly answersSource: string;
	readonly published: ReadRecord;
	readonly publishedSource: string;
	readonly erased: readonly string[];
	/** What is wrong with names of KIM beside each other, by file. */
	readonly names: ReadonlyMap<string, readonly Problem[]>;
	readonly quarantine: readonly string[];
	/** How often a rule has looked at files of a folder so far. */
	readonly looks: () => number;
}

async function readAll(
	folder: string,
	before: Seen,
	look: Look,
	rest: Rest | undefined,
): Promise<Omit<Read, "quarantine">> {
	const [names, addresses, answersSource, publishedSource, erased] = await Promise.all([
		regionNames(),
		recordText(folder, addressLedgerName),
		recordText(folder, answersName),
		recordText(folder, publishedName),
		recordText(folder, erasedName),
	]);
	const sources = readContent(folder, before, look);
	const own = gatherWorld(sources);
	const data = rest ? worldWith(own, rest) : own;
	const ledger = readAddressLedger(addresses);
	const published = readPublished(publishedSource);
	const seen: View = {
		hadName: rightsIn(ledger, data),
		regionName: (code: string) => names.get(code),
		file: viewFiles(folder),
		names: viewNames(folder),
		today: todayOf(sources),
		record: published.record,
	};
	const { view, looks } = counted(await withPictures(seen, folder, sources));
	const world = worldOf(data, view);
	return {
		folder,
		look,
		sources,
		own,
		data,
		world,
		view,
		ledger,
		promised: rest ? nearLedger(ledger, rest) : ledger,
		rest,
		answers: readAnswers(answersSource),
		answersSource,
		published,
		publishedSource,
		erased: readErased(erased),
		names: rest ? new Map(rest.country.names) : nameProblems(sources, ledger),
		looks,
	};
}

/** The ledger without what KIM promised whose files are not at hand. */
function nearLedger(ledger: AddressLedger, { near, country }: Rest): AddressLedger {
	const isFar = (kim: string | undefined) =>
		kim !== undefined && !near.has(kim) && Object.hasOwn(country.kims, kim);
	return {
		...ledger,
		addresses: new Map([...ledger.addresses].filter(([address]) => !isFar(kimOf(address)))),
	};
}

/** The same view, and how often anybody looked through it at what lies in a folder. */
function counted(view: View): { view: View; looks: () => number } {
	let looked = 0;
	const count = <A extends unknown[], R>(look: (...args: A) => R) => {
		return (...args: A): R => {
			looked++;
			return look(...args);
		};
	};
	return {
		view: { ...view, file: count(view.file), ...(view.names && { names: count(view.names) }) },
		looks: () => looked,
	};
}

/** Which KIM had which name, by the ledger and by those there are. */
function rightsIn(ledger: AddressLedger, { ids }: WorldData): World["hadName"] {
	const there = new Set(ids.kim?.map(urls.kim));
	return (kim, former) => hadName(ledger, kim, former, (address) => there.has(address));
}

/** The day it is on the clocks of the site's zone; in the east, where days begin, while no zone is given. */
function todayOf(sources: readonly Source[]): string {
	const situs = sources.find(({ place }) => place?.kind === "situs")?.data as
		| { zona?: unknown }
		| null
		| undefined;
	return nowIn(situsSchema.shape.zona.safeParse(situs?.zona).data ?? "WIT")
		.toPlainDate()
		.toString();
}

interface Judged {
	readonly source: Held;
	readonly problems: readonly Problem[];
	readonly isBad: boolean;
	/** Absent for a bad file. */
	readonly published?: Published | undefined;
}

/** The gate's word on every file. */
function judge({ sources, world, erased, names, quarantine }: Read, verdicts?: Verdicts): Judged[] {
	return sources.map((source) => {
		const verdict = verdicts?.of(source, (asked) => verdictOn(source, asked)) ?? verdictOn(source, world);
		const problems = erased.includes(source.path) ? [erasedProblem(source.path)] : [...verdict.problems];
		problems.push(...(names.get(source.path) ?? []));
		if (quarantine.includes(source.path)) problems.push(unrenderable(source.path));
		const isBad = problems.some(isError);
		return { source, problems, isBad, published: isBad ? undefined : verdict.published };
	});
}

/** What the rules say of a file, and what it gives when they have no objection. */
function verdictOn(source: Source, world: World): Verdict {
	const document = open(source);
	const problems = check(document, world);
	return { problems, published: problems.some(isError) ? undefined : publishedOf(document) };
}

/** A page that passes the gate and still cannot be shown is our fault; until it is mended the others come first. */
const unrenderable = (file: string): Problem => ({
	file,
	line: 1,
	column: 1,
	rule: "tampil",
	severity: "error",
	message: "halaman ini tidak dapat ditampilkan oleh program",
	suggestion: "Sampaikan kepada pengurus portal beserta berkasnya. Sementara itu, coba sederhanakan isinya.",
});

/** A file that is not published has no claim to a former address: who was told of it is judged anew without it. */
function withoutLostClaims(read: Read, judged: readonly Judged[]): Judged[] {
	const lost = new Set(
		judged
			.filter(({ problems }) =>
				problems.some((problem) => isError(problem) && problem.rule !== aliasRule.name),
			)
			.map(({ source }) => source.path),
	);
	const isDisputed = ({ source, problems }: Judged) =>
		!lost.has(source.path) && problems.some(({ rule }) => rule === aliasRule.name);
	const disputed = lost.size > 0 ? judged.filter(isDisputed) : [];
	if (disputed.length === 0) return [...judged];
	const alias = Object.fromEntries(
		Object.entries(read.data.alias).map(([address, paths]) => [
			address,
			paths.filter((path) => !lost.has(path)),
		]),
	);
	const world = worldOf({ ...read.data, alias }, read.view);
	const anew = new Map(
		judge({ ...read, world, sources: disputed.map(({ source }) => source) }).map((each) => [
			each.source.path,
			each,
		]),
	);
	return judged.map((each) => anew.get(each.source.path) ?? each);
}

/** Somebody took the page down: no earlier version of it comes back because the rest has a mistake. */
const isWithdrawn = ({ data }: { data: unknown }) =>
	Boolean((data as { dicabut?: unknown } | null | undefined)?.dicabut);

interface Mended {
	/** Earlier versions of bad files, by path. */
	readonly good: ReadonlyMap<string, LastGood>;
	/** Every file of the folder that can be shown, bad ones as they were last good. */
	readonly present: readonly Published[];
}

/** Finds what was shown before: in the history of the content, else in what the last build kept. */
class Memory {
	/** Why the history gave nothing, once it was wanted and did not. */
	fault: Problem | undefined;
	readonly #read: Read;
	readonly #earlier: Remember | undefined;
	readonly #kept: Kept;

	constructor(read: Read, earlier: Remember | undefined, kept: Kept) {
		this.#read = read;
		this.#earlier = earlier;
		this.#kept = kept;
	}

	versions(paths: readonly string[], world = this.#read.world): ReadonlyMap<string, LastGood> {
		const { folder, erased } = this.#read;
		const wanted = paths.filter((path) => !erased.includes(path));
		if (!this.#earlier || wanted.length === 0) return new Map();
		const found = this.#earlier(folder, wanted, world);
		const missing = wanted.filter((path) => !found.has(path));
		if (missing.length > 0) this.fault ??= historyProblem(folder);
		const all = new Map([...found, ...keptVersions(this.#kept, missing, world)]);
		// What cannot be rendered today could not yesterday, if it is the same.
		for (const path of this.#read.quarantine)
			if (all.get(path)?.document.text === this.#textOf(path)) all.delete(path);
		return all;
	}

	#textOf(path: string): string | undefined {
		return this.#read.sources.find((source) => source.path === path)?.text;
	}
}

/** A KIM's bad files give way to their last good versions. */
function mend(judged: readonly Judged[], memory: Memory): Mended {
	const mendable = judged
		.filter(({ isBad, source }) => isBad && source.place?.params.kim && !isWithdrawn(source))
		.map(({ source }) => source.path);
	const good = memory.versions(mendable);
	const present = judged
		.map(({ source, published }) => published ?? publishedOf(good.get(source.path)?.document))
		.filter((file) => file !== undefined);
	return { good, present };
}

interface Lost extends Losses {
	/** Where everything in the folder answers, if that was asked. */
	readonly book: Book | undefined;
	/** Earlier versions of lost files, by path. */
	readonly back: ReadonlyMap<string, LastGood>;
	/** Why the history could not be asked. */
	readonly fault: Problem | undefined;
}

/** What the ledger promises and nobody shows any more, and what history gives back of it. */
function findLosses(read: Read, { present }: Mended, memory: Memory): Lost {
	const { promised, world } = read;
	let book: Book | undefined;
	const bookNow = () => {
		book ??= bookOf(
			read,
			present.flatMap(({ addressed }) => addressed),
		);
		return book;
	};
	const losses = lossesIn(promised, bookNow, world);
	return {
		...losses,
		book,
		back: memory.versions(missedProfiles(losses, world), withLost(world, losses)),
		fault: memory.fault,
	};
}

/** A KIM answers for the names it had, and for no others. */
const withOwnNames = (entry: Entry, world: World): Entry =>
	entry.kind === "kim"
		? {
				...entry,
				alias: entry.alias.filter((former) => !kimNamedBy(former) || world.hadName(entry.id, former)),
			}
		: entry;

/** Where everything answers, the wordings that are kept for ever included. */
function bookOf(read: Read, entries: readonly Entry[]): Book {
	const { answers, promised, world, rest } = read;
	const kept = answers.versions.map(({ faq, hash }) => urls.faqVersion(faq, hash));
	const book = addressBook(
		entries.map((entry) => withOwnNames(entry, world)),
		promised.addresses.keys(),
		[...kept, ...regionPagesOf(read), ...(rest?.country.regionPages ?? [])],
	);
	return rest ? bookWith(book, rest) : book;
}

/** Pages of regions that have results or an office, and of those that once had a page: they stay for ever. */
function regionPagesOf({ sources, ledger }: Read): string[] {
	const codes = sources
		.filter(({ place }) => place?.kind === "hasil" || place?.kind === "kantor")
		.flatMap(({ data }) => (Array.isArray(data) ? data : []))
		.flatMap((entry: { wilayah?: unknown } | null) => {
			const code = wilayahField.safeParse(entry?.wilayah).data;
			return code === undefined ? [] : lineage(code);
		});
	const former = [...ledger.addresses.keys()].filter((address) => regionOfPage(address) !== undefined);
	return [...new Set([...codes.map(urls.regionPage), ...former])];
}

/** Puts it all together: what is shown, where it answers, and what has to be told. */
function publish(read: Read, judged: readonly Judged[], { good, present }: Mended, losses: Lost): Loaded {
	const returned = [...losses.back.values()].flatMap(({ document }) => publishedOf(document) ?? []);
	const { published, withheld } = withoutOrphans([...present, ...returned]);
	const replaced = replacedFiles(judged, good, losses);
	const byKind = Map.groupBy(published, ({ kind }) => kind);
	const versions = versionsOf([...good.values(), ...losses.back.values()]);
	const central = centralFaults(read);
	const kims = new Set(byKind.get("kim")?.map(({ accepted }) => accepted.id));
	const instead = standIns([...replaced, ...withheld], read.ledger, kims);
	const entries = [...published.flatMap(({ addressed }) => addressed), ...instead];
	// Where nothing was lost or replaced it is known already.
	let book = replaced.length + withheld.length + returned.length === 0 ? losses.book : undefined;
	const bookNow = () => {
		book ??= bookOf(read, entries);
		return book;
	};
	let first: Loaded["firstAddress"] | undefined;
	return {
		text: textsOf(read, judged),
		look: read.look,
		world: read.data,
		own: { world: read.own, entries, names: read.names },
		elsewhere: read.rest ? elsewhereIn(read.rest) : nowhereElse,
		hadName: read.world.hadName,
		get book() {
			return bookNow();
		},
		addressLedger: read.ledger,
		answers: read.answers,
		record: read.published.record,
		firstAddress(address) {
			first ??= firstAddresses(bookNow(), read.published.record);
			return first(address);
		},
		about: (problem) => losses.subjects.get(problem) ?? problem.file,
		problems: [
			...judged.flatMap(({ problems }) => problems),
			...losses.problems,
			...central,
			...(losses.fault ? [losses.fault] : []),
		],
		history: losses.fault,
		erased: read.erased,
		rejected: [
			...replaced,
			...(losses.isCentral ? [{ path: addressLedgerName }] : []),
			...[...new Set(central.map(({ file }) => file))].map((path) => ({ path })),
		],
		withheld,
		of: <K extends KindName>(kind: K) =>
			(byKind.get(kind) ?? []).map(({ accepted }) => accepted as Accepted<K>),
		// Asked of every file of the country, and mostly there is none.
		earlier: (kind, id) => (versions.size > 0 ? versions.get(`${kind}/${id}`) : undefined),
	};
}

/** Files that are bad or gone, with the version shown instead. */
function replacedFiles(judged: readonly Judged[], good: Mended["good"], losses: Lost): Rejected[] {
	const bad = judged.filter(({ isBad }) => isBad);
	return [
		...bad.map(({ source: { path } }) => ({ path, earlier: good.get(path)?.earlier })),
		...pathsOf(losses).map((path) => ({
			path,
			earlier: losses.back.get(path)?.earlier,
			hilang: true as const,
		})),
	];
}

/** Texts of the files a problem may point into. */
function textsOf(read: Read, judged: readonly Judged[]): Loaded["text"] {
	const { ledger, answers, answersSource, published, publishedSource } = read;
	const told = judged.filter(({ problems }) => problems.length > 0);
	const sources = new Map(told.map(({ source }) => [source.path, source]));
	const records = new Map([[addressLedgerName, ledger.text]]);
	if (answers.faults.length > 0) records.set(answersName, answersSource);
	if (published.faults.length > 0) records.set(publishedName, publishedSource);
	return (path) => records.get(path) ?? sources.get(path)?.text ?? "";
}

/** The earlier versions that are shown, by the entry they stand for. */
const versionsOf = (shown: readonly LastGood[]) =>
	new Map(shown.map(({ document, earlier }) => [`${document.place?.kind}/${document.place?.id}`, earlier]));

/** Without these there is no site. */
const required = ["situs.yaml", "peraturan.yaml", "istilah.yaml"];

/** What is wrong with the whole and not with one file of the folder. */
function centralFaults({ sources, answers, published }: Read): Problem[] {
	const paths = new Set(sources.map(({ path }) => path));
	return [
		...required.filter((path) => !paths.has(path)).map(missingFile),
		...answers.faults.map(recordProblem(answersName, "jawaban-lama", answersRemedy)),
		...published.faults.map(recordProblem(publishedName, "catatan-terbit", publishedRemedy)),
	];
}

const missingFile = (file: string): Problem => ({
	file,
	line: 1,
	column: 1,
	rule: "tempat",
	severity: "error",
	message: "berkas ini wajib ada, tetapi tidak ditemukan",
	suggestion: "Kembalikan berkasnya dari riwayat, atau periksa nama folder setelah --content.",
});

const recordProblem =
	(file: string, rule: string, suggestion: string) =>
	({ line, message }: LineFault): Problem => ({
		file,
		line,
		column: 1,
		rule,
		severity: "error",
		message,
		suggestion,
	});

const key = Symbol.for("corong.content");
const globals = globalThis as { [key]?: Map<string, Promise<Loaded>> };
globals[key] ??= new Map();
const shared = globals[key];

/**
 * What is published: as `loadContent`, with the last good versions of bad pages. Once per process: the build
 * script looks at the problems before Astro, which runs this module a second time inside its own bundle,
 * takes the entries.
 */
export const loadOnce = (folder: string, before?: Before): Promise<Loaded> =>
	shared.get(folder) ?? loadAgain(folder, before);

/** What `loadOnce` gives from now on: what another process has read. */
export const share = (folder: string, loaded: Loaded): void =>
	void shared.set(folder, Promise.resolve(loaded));

/** As `loadOnce`, for a folder that may have changed since. */
export function loadAgain(folder: string, before?: Before): Promise<Loaded> {
	const loaded = loadContent(folder, lastGood, before);
	shared.set(folder, loaded);
	return loaded;
}
