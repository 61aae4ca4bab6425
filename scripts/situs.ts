/** One build from the content to the site that is served: judged, built beside, looked at, put into service in one rename. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isOwnSite, servedAs } from "../src/build/domain.ts";
import { type Build, note } from "../src/build/publish/journal.ts";
import { factsAt } from "../src/build/publish/mark.ts";
import type { Place } from "../src/build/publish/place.ts";
import { prune, putInService, recordOf, servedAt } from "../src/build/publish/sites.ts";
import { machineTrouble } from "../src/build/publish/trouble.ts";
import { notePart, type Part } from "../src/build/publish/union.ts";
import { type Findings, verify } from "../src/build/publish/verify.ts";
import type { SiteFacts } from "../src/build/scope/facts.ts";
import { madeFacts } from "../src/build/scope/made.ts";
import { bundleToKeep, ownerAmong } from "../src/build/scope/plan.ts";
import { countryOf } from "../src/intake/country.ts";
import { type Shown, toKeep } from "../src/intake/kept.ts";
import { loadOnce } from "../src/intake/load.ts";
import type { Accepted, Loaded } from "../src/intake/loaded.ts";
import { lookAt } from "../src/intake/look.ts";
import { type Kept, withText } from "../src/intake/store.ts";
import { waitingIn } from "../src/intake/waiting.ts";
import { kindNames } from "../src/model/schemas/kinds.ts";
import { buildAny, isOfAll, judge, type Made, step } from "./bangun.ts";
import { KeptTexts, keep, prunePacks, type SiteRecord } from "./catatan-situs.ts";
import { dayIn, zoneOf } from "./content.ts";
import { assemble, codeHere, noteScope, stayBeside, wholeOf } from "./lingkup.ts";
import { noteCountry, noteSearch, underIn } from "./negeri.ts";
import { type BuildValues, defaultContent, openPlace, stop } from "./opsi.ts";
import { type ContentRows, contentRows, rowsAmong, writeOperatorPage } from "./pengurus-halaman.ts";
import { isServed, noteOrigin, originIn } from "./sudah-terbit.ts";
import { formatFates } from "./terminal.ts";

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
	const served = await step(
		"diterbitkan",
		async () =>
			putInService(
				place,
				keys ? assemble(place, work, stay) : work,
				recordFor(place, { loaded, near }, texts, record),
				new Map([...stay.loose, ...finished]),
				wholeOf(stay),
			),
		place,
	);
	if (keys) noteScope(place, served, keys, stay, loaded.erased.length !== (record?.erased?.length ?? 0));
	noteOrigin(place, served.name, origin, loaded);
	const rows = rowsFor({ loaded, near });
	if (keys && isOfAll(values)) await noteWhole(place, [served.name, before], { loaded, near, rows, under });
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

/** What is noted of the new site: the texts it is made of, and what had been erased. */
function recordFor(
	place: Place,
	{ loaded, near }: Pick<Made, "loaded" | "near">,
	texts: KeptTexts,
	record: Partial<SiteRecord> | undefined,
): SiteRecord {
	const kept = toKeep(shownFiles(loaded), texts, dayIn(zoneOf(loaded)));
	const far = near ? texts.owners.filter((kim) => !near.rest.near.has(kim)) : [];
	return { ...keep(place, kept, record, far), erased: loaded.erased };
}

/** What is known of the site once `finish` had the last hand on it. */
async function lastHand(work: string, made: SiteFacts, finish?: (site: string) => Promise<void>) {
	await finish?.(work);
	return finish ? factsAt(work, made) : made;
}

/** What its operators are told of the content. */
function rowsFor({ loaded, near }: Pick<Made, "loaded" | "near">): ContentRows {
	const rows = contentRows(loaded, dayIn(zoneOf(loaded)));
	return near ? rowsAmong(near.note.rows, near.rest.near, rows) : rows;
}

/** Notes what was known of the whole content, for the builds after this one. */
async function noteWhole(
	place: Place,
	[name, before]: readonly [name: string, before: string | undefined],
	{
		loaded,
		near,
		rows,
		under,
	}: Pick<Made, "loaded" | "near"> & { readonly rows: ContentRows; readonly under: string | undefined },
): Promise<void> {
	const bundle = bundleToKeep()?.key;
	if (under === undefined || bundle === undefined || isOwnSite()) return;
	const [zona, day] = [zoneOf(loaded), await dayOf(loaded)];
	const country = countryOf(loaded, day, near?.rest);
	const search = noteSearch(place, name, before);
	noteCountry(place, name, { under, zona, hari: dayIn(zona), day, country, bundle, rows, search });
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
