/** One build from the content to the site that is served: judged, built beside, looked at, put into service in one rename. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isOwnSite, servedAs } from "../src/build/domain.ts";
import { type Build, note } from "../src/build/publish/journal.ts";
import { factsAt } from "../src/build/publish/mark.ts";
import type { Place } from "../src/build/publish/place.ts";
import { prune, putInService, recordOf, servedAt, workFolder } from "../src/build/publish/sites.ts";
import { machineTrouble } from "../src/build/publish/trouble.ts";
import { notePart, type Part } from "../src/build/publish/union.ts";
import { type Findings, verify } from "../src/build/publish/verify.ts";
import { takeThrown } from "../src/build/quarantine.ts";
import type { SiteFacts } from "../src/build/scope/facts.ts";
import type { Keys } from "../src/build/scope/key.ts";
import { madeFacts } from "../src/build/scope/made.ts";
import { bundleToKeep, ownerAmong } from "../src/build/scope/plan.ts";
import { parseAddress } from "../src/gate/addresses/families.ts";
import { nearest } from "../src/gate/saran.ts";
import { countryOf, type Rest } from "../src/intake/country.ts";
import { type Shown, toKeep } from "../src/intake/kept.ts";
import { loadAgain, loadOnce } from "../src/intake/load.ts";
import type { Accepted, Loaded } from "../src/intake/loaded.ts";
import { type Look, lookAt } from "../src/intake/look.ts";
import { loadNear } from "../src/intake/near.ts";
import { isCentral } from "../src/intake/records.ts";
import { type Kept, withText } from "../src/intake/store.ts";
import { waitingIn } from "../src/intake/waiting.ts";
import { kindNames, pathOf } from "../src/model/schemas/kinds.ts";
import { Refused } from "../src/text/allowed.ts";
import { KeptTexts, keep, prunePacks, type SiteRecord } from "./catatan-situs.ts";
import { dayIn, zoneOf } from "./content.ts";
import {
	assemble,
	codeHere,
	noteScope,
	planNear,
	planScope,
	stayBeside,
	storesAt,
	wholeOf,
} from "./lingkup.ts";
import { type CountryNote, countryAt, noteCountry, underIn } from "./negeri.ts";
import { type BuildValues, defaultContent, openPlace, stop } from "./opsi.ts";
import { type ContentRows, contentRows, writeOperatorPage } from "./pengurus-halaman.ts";
import { isServed, noteOrigin, originIn } from "./sudah-terbit.ts";
import { formatFates, formatProblems } from "./terminal.ts";

/** Makes the content known, and judges it. */
export async function loadJudged(values: BuildValues, kept: Kept | undefined): Promise<Loaded> {
	const content = values.content ?? defaultContent;
	const loaded = await loadOnce(resolve(content), { kept, quarantine: [] });
	judge(loaded, content, values.kim);
	return loaded;
}

export interface Published {
	readonly place: Place;
	/** Name of the site that was served before, where another took its place. */
	readonly before: string | undefined;
}

/** Makes a site in a work folder of the place, of the content that comes with it. */
type Make = (place: Place, values: BuildValues, kept: Kept | undefined) => Promise<Made>;

interface Made {
	readonly loaded: Loaded;
	readonly work: string;
	readonly keys?: Keys;
	/** What was noted of the country, where not all of it was read. */
	readonly near?: { readonly rest: Rest; readonly note: CountryNote };
}

/** Builds by the options of the command line; `finish` has the last hand on what was built. Ends the process when nothing came of it. */
export async function publishSite(
	values: BuildValues,
	finish?: (site: string) => Promise<void>,
	make?: Make,
): Promise<Published> {
	const started = performance.now();
	process.env.CORONG_BUILDS = "1";
	const content = values.content ?? defaultContent;
	const place = openPlace(values.out ?? "dist", content);
	// A server runs under another account, whatever the mask of this one.
	process.umask(0o022);
	const before = servedAt(place);
	const look = lookAt(resolve(content));
	const isCompressed = finish !== undefined;
	const origin = make ? undefined : originIn(look, isCompressed);
	if (!values.seluruhnya && !values.ketat && isServed(place, origin)) return nothingNew(place, values.out);
	const under = underIn(look, isCompressed);
	const record = recordOf(place, before) as Partial<SiteRecord> | undefined;
	const texts = new KeptTexts(place, record);
	const { loaded, work, keys, near }: Made = make
		? await make(place, values, texts)
		: await buildAny({ place, values, kept: texts, isCompressed, look, under });
	const { options } = await import("../src/options.ts");
	if (options.shard) notePart(work, { ...options.shard, ...(await originOf(loaded)) });
	const { stay, made, findings } = await step("diperiksa", () => examine(work, loaded), place);
	tell(findings, loaded, Boolean(values.ketat));
	const finished = await step("dirapikan", () => lastHand(work, made, finish), place);
	const kept = toKeep(shownFiles(loaded), texts, dayIn(zoneOf(loaded)));
	const far = near ? texts.owners.filter((kim) => !near.rest.near.has(kim)) : [];
	const served = await step(
		"diterbitkan",
		async () =>
			putInService(
				place,
				keys ? assemble(place, work, stay) : work,
				{ ...keep(place, kept, record, far), erased: loaded.erased } satisfies SiteRecord,
				new Map([...stay.loose, ...finished]),
				wholeOf(stay),
			),
		place,
	);
	if (keys) noteScope(place, served, keys, stay, loaded.erased.length !== (record?.erased?.length ?? 0));
	noteOrigin(place, served.name, origin, loaded);
	const rows = near?.note.rows ?? contentRows(loaded, dayIn(zoneOf(loaded)));
	if (keys && isOfAll(values)) await noteWhole(place, served.name, { loaded, near }, { rows, under });
	afterwards(
		place,
		{
			waktu: new Date().toISOString(),
			situs: served.name,
			detik: Math.round((performance.now() - started) / 1000),
			kesalahan: loaded.problems.length,
			ukuran: findings.figures,
		},
		rows,
		loaded,
		findings.notes,
	);
	const fates = formatFates(loaded.rejected, loaded.withheld);
	console.log([`Situs ditulis ke ${values.out ?? "dist"}/`, ...fates].join("\n"));
	return { place, before };
}

/** The site that is served is what a build would make. */
function nothingNew(place: Place, out = "dist"): Published {
	console.log(
		`Tidak ada yang berubah sejak terbitan terakhir; situs di ${out}/ sudah yang terbaru. Yang perlu diperhatikan: npm run periksa`,
	);
	return { place, before: undefined };
}

/** What is known of the site once `finish` had the last hand on it. */
async function lastHand(work: string, made: SiteFacts, finish?: (site: string) => Promise<void>) {
	await finish?.(work);
	return finish ? factsAt(work, made) : made;
}

/** What is to be built, and what the build before left. */
interface Order {
	readonly place: Place;
	readonly values: BuildValues;
	readonly kept: Kept | undefined;
	readonly isCompressed: boolean;
	readonly look: Look;
	/** What else the site follows from besides KIM. */
	readonly under: string | undefined;
	/** Whether to render with what Vite made last time, where it is made of the same. */
	readonly mayKeep?: boolean;
}

/** Whether the site is that of all KIM, and whether of it no more is asked than what is new. */
const isOfAll = ({ kim, shard }: BuildValues) => !kim && !shard;
const mayBeNear = (values: BuildValues) => isOfAll(values) && !values.seluruhnya && !values.ketat;

/** Builds what somebody touched where nothing else follows from it, else everything that may. */
async function buildAny(order: Order): Promise<Made> {
	const made = await buildNear(order);
	return made === "spoilt" || made === undefined
		? buildWithout([], { ...order, mayKeep: made === undefined && !order.values.seluruhnya })
		: made;
}

/**
 * Builds with the files at hand of those KIM alone that somebody touched; nothing where more follows from that than their
 * pages. Once something was rendered and is no good, what rendered it is spoilt: it remembers this content.
 */
async function buildNear(order: Order): Promise<Made | "spoilt" | undefined> {
	const { place, values, kept, look, under } = order;
	const content = values.content ?? defaultContent;
	const note = mayBeNear(values) ? countryAt(place, servedAt(place), under) : undefined;
	const found = note && (await loadNear(resolve(content), note, { kept, look, ...storesAt(place, "near") }));
	const keys = found && planNear(found, note.bundle, order);
	if (!keys) return undefined;
	judge(found.loaded, content, undefined);
	const work = await step("dibangun", () => buildWithKept(place), place);
	if (work === undefined) return undefined;
	return takeThrown().size > 0
		? "spoilt"
		: { loaded: found.loaded, work, keys, near: { rest: found.rest, note } };
}

/** Notes what was known of the whole content, for the builds after this one. */
async function noteWhole(
	place: Place,
	name: string,
	{ loaded, near }: Pick<Made, "loaded" | "near">,
	{ rows, under }: { readonly rows: ContentRows; readonly under: string | undefined },
): Promise<void> {
	const bundle = bundleToKeep()?.key;
	if (under === undefined || bundle === undefined || isOwnSite()) return;
	const [zona, day] = [zoneOf(loaded), await dayOf(loaded)];
	const country = countryOf(loaded, day, near?.rest);
	noteCountry(place, name, { under, zona, hari: dayIn(zona), day, country, bundle, rows });
}

/** Builds what can be rendered: a KIM's page that throws is left out, as a bad file is, and the site built anew. */
async function buildWithout(
	quarantine: readonly string[],
	order: Order,
): Promise<{ loaded: Loaded; work: string; keys: Keys }> {
	const { place, values, kept, isCompressed, look } = order;
	const content = values.content ?? defaultContent;
	const isFirst = quarantine.length === 0;
	const stores = values.seluruhnya ? {} : storesAt(place);
	const before = { kept, quarantine, look, ...stores };
	const loaded = await loadAgain(resolve(content), before);
	if (isFirst) {
		judge(loaded, content, values.kim);
		mustNotLose(place, values);
	}
	const keys = await planScope(loaded, place, values, isCompressed);
	const work = await step("dibangun", () => buildIn(place, isFirst && Boolean(order.mayKeep)), place);
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
function judge(loaded: Loaded, content: string, kim: string | undefined): void {
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
async function step<T>(what: string, take: () => Promise<T>, place: Place): Promise<T> {
	try {
		return await take();
	} catch (error) {
		const refused = causesOf(error).find((cause) => cause instanceof Refused);
		const sentence = refused instanceof Refused ? refused.message : machineTrouble(error);
		if (!sentence) throw error;
		return stop(`Situs tidak selesai ${what}: ${sentence} ${stays(place)}`);
	}
}

const causesOf = (error: unknown): unknown[] => [
	error,
	...((error as { errors?: unknown[] } | null)?.errors ?? []),
];

const stays = (place: Place) =>
	servedAt(place) ? "Situs yang lama tetap tampil, utuh." : "Belum ada yang terbit.";

/** An empty folder to make a site in. */
function newWork(place: Place): string {
	const work = workFolder(place);
	process.env.CORONG_WORK = work;
	return work;
}

/** Makes the pages with what Vite made last time; the folder they are in, or nothing where that was made of something else. */
async function buildWithKept(place: Place): Promise<string | undefined> {
	const work = newWork(place);
	// Only now: what this reads of the command line is settled.
	const { buildWithBundle } = await import("./bundel.ts");
	return (await buildWithBundle(work)) ? work : undefined;
}

/** Makes the pages, with what Vite made last time where `mayKeep` and it is made of the same; the folder they are in. */
async function buildIn(place: Place, mayKeep: boolean): Promise<string> {
	console.log("Membangun situs …");
	const kept = mayKeep ? await buildWithKept(place) : undefined;
	if (kept !== undefined) return kept;
	const work = newWork(place);
	const { build } = await import("astro");
	await build({ logLevel: "warn" });
	return work;
}

/** Looks at what was made, as far as it is not known from then, and judges it with what stays. */
async function examine(work: string, loaded: Loaded) {
	const { options } = await import("../src/options.ts");
	const extent = isOwnSite() ? "domain" : options.shard ? "part" : "portal";
	const stay = stayBeside(work);
	// Pages of an own domain were changed after they were made.
	const made = factsAt(work, isOwnSite() ? undefined : madeFacts());
	const each = new Map([...stay.loose, ...made]);
	const findings = verify(each, await promised(loaded, stay.owners), extent, wholeOf(stay));
	return { stay, made, findings };
}

/** The day the site is seen as of. */
async function dayOf(loaded: Loaded): Promise<string> {
	const { options } = await import("../src/options.ts");
	return options.today ?? loaded.of("situs")[0]?.data.per_tanggal ?? dayIn(zoneOf(loaded));
}

/** What a part of a build was made of: the program; and in one word its content with all that is noted, its day, its address. */
export async function originOf(loaded: Loaded): Promise<Pick<Part, "program" | "source">> {
	const { options } = await import("../src/options.ts");
	const made = [
		await dayOf(loaded),
		options.site,
		loaded.erased,
		shownFiles(loaded),
		loaded.answers.versions,
		loaded.record.facts,
		[...loaded.addressLedger.addresses.keys()],
	];
	return { program: codeHere(), source: createHash("sha256").update(JSON.stringify(made)).digest("hex") };
}

/** Pages and files that have to answer, of the KIM that are built; those of owners who stay were looked for when they were made. */
async function promised(loaded: Loaded, stay: ReadonlySet<string>): Promise<string[]> {
	const { options } = await import("../src/options.ts");
	const { isMadeHere } = await import("../src/build/shard.ts");
	const isWaiting = waitingIn(loaded, await dayOf(loaded));
	const isBuilt = (address: string) => {
		// With some KIM alone, only their regions have pages.
		if (options.kim && /^\/wilayah\/[\d-]+\//.test(address)) return false;
		const kim = /^\/(?:api\/v1\/)?kim\/([^/#.]+)/.exec(loaded.book.answer(address) ?? address)?.[1];
		return !options.kim || kim === undefined || options.kim.includes(kim);
	};
	return [...loaded.addressLedger.addresses.keys(), ...loaded.book.live.keys()]
		.filter((address) => !stay.has(ownerAmong(address.slice(1), stay) ?? ""))
		.filter((address) => !isWaiting(address) && isBuilt(address) && isMadeHere(address))
		.map((address) => address.split("#")[0] ?? "")
		.flatMap((address) => servedAs(address) ?? []);
}

/** Says what was found in the finished site; a fault ends the command before anybody sees it. */
function tell({ faults, notes }: Findings, { history }: Loaded, isStrict: boolean): void {
	for (const line of notes) console.log(`Perhatian: ${line}`);
	const strict = isStrict
		? [...notes, ...(history ? [`${history.message}. ${history.suggestion}`] : [])]
		: [];
	if (faults.length + strict.length > 0)
		stop(["Situs tidak diterbitkan; yang lama tetap tampil.", ...faults, ...strict].join("\n  "));
}

const shownFiles = (loaded: Loaded) =>
	kindNames.flatMap((kind) =>
		(loaded.of(kind) as Accepted[]).map((file) => {
			const { path, digest, id } = file;
			return withText<Shown>({ path, digest, tanggal: loaded.earlier(kind, id)?.tanggal }, () => file.text);
		}),
	);

/** What follows once the new site is served; nothing of it can do it any harm. */
function afterwards(
	place: Place,
	build: Build,
	rows: ContentRows,
	loaded: Loaded,
	notes: readonly string[],
): void {
	const { erased } = loaded;
	try {
		note(place, build);
		writeOperatorPage(place, rows, loaded, notes);
		const isWithout = (record: unknown) =>
			erased.every((path) => (record as Partial<SiteRecord> | undefined)?.erased?.includes(path));
		// To read what was noted of each site is worth it only where something was erased.
		prune(place, erased.length > 0 ? isWithout : undefined);
		prunePacks(place);
	} catch (error) {
		console.log(`Situs sudah terbit, tetapi sisa lama belum dibersihkan. ${machineTrouble(error) ?? error}`);
	}
}
