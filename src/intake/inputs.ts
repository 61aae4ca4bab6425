/** What the pages of each KIM are made of, as texts to compare: everything a page may look at is in one of them. */
import { splitAddress } from "../gate/addresses/families.ts";
import { limits } from "../model/limits.ts";
import { factText } from "../model/published.ts";
import { kimOfPath, kindNames, kinds, placeOf } from "../model/schemas/kinds.ts";
import { waitsOn } from "../model/terbit.ts";
import { kimOfAddress } from "../urls/kim.ts";
import { provinceName, shares } from "../urls/share.ts";
import { regionOf, regionOfPage } from "../urls.ts";
import { heardIn, months } from "./last-heard.ts";
import type { Accepted, Loaded } from "./loaded.ts";
import { profilesAreModules } from "./mdx.ts";
import { waitingIn } from "./waiting.ts";

/** Everything that was accepted, in order, as it is shown. */
function* acceptedIn(loaded: Loaded, isCentral: boolean) {
	for (const kind of kindNames) {
		if (kinds[kind].path.startsWith("kim/") === isCentral) continue;
		for (const accepted of loaded.of(kind) as Accepted[])
			yield { kind, accepted, earlier: loaded.earlier(kind, accepted.id)?.tanggal ?? "" };
	}
}

/** Names of the files below a folder with what tells a changed one: no byte of a picture is read. */
const assetsBelow = ({ look }: Loaded, place: string): string[] =>
	look.below(place).map(({ path, stamp }) => `${path} ${stamp}`);

/** The centre's files, and the pictures of its pages. */
const centralTexts = (loaded: Loaded): string[] => [
	...[...acceptedIn(loaded, true)].map(({ kind, accepted }) => `${kind} ${accepted.path} ${accepted.digest}`),
	...assetsBelow(loaded, "halaman"),
];

/** What every page may depend on, but for the code and the options. */
export function commonInputs(loaded: Loaded, day: string): string[] {
	// From so many on, pictures of links are shared: see `site/kartu.ts`.
	const many = (["kim", "kabar"] as const).map((kind) => {
		const shown = loaded
			.of(kind)
			.filter(({ data }) => !("dicabut" in data && data.dicabut) && !waitsOn(day, kind, data));
		return String(shown.length + loaded.elsewhere.shown[kind] > limits.kartu);
	});
	return [
		...centralTexts(loaded),
		...many,
		...loaded.answers.versions.map(({ faq, hash, hari }) => `${faq} ${hash} ${hari}`),
		...loaded.record.facts.map(factText),
	];
}

/**
 * What of the content lies in Astro's store or is a module: the centre's files, profiles, and regions with a page. No day: what
 * waits lies there as well, and what is noted of what was published is read by the pages themselves.
 */
export const bundleInputs = (loaded: Loaded, kim?: readonly string[]): string[] => [
	...centralTexts(loaded),
	...(profilesAreModules(loaded, kim) ? loaded.of("kim") : []).map(
		({ id, path, digest }) => `${path} ${digest} ${loaded.earlier("kim", id)?.tanggal ?? ""}`,
	),
	...[...loaded.book.live.keys()].flatMap((address) => regionOfPage(address) ?? []).sort(),
];

/** What each KIM's pages depend on beside that. */
export function kimInputs(loaded: Loaded, day: string): ReadonlyMap<string, string[]> {
	// To look at every link is worth it only where something waits.
	const waiting = kindNames.some((kind) =>
		(loaded.of(kind) as Accepted[]).some(({ data }) => waitsOn(day, kind, data)),
	);
	const isWaiting = waiting ? waitingIn(loaded, day) : undefined;
	const own = new Map(loaded.of("kim").map(({ id }): [string, string[]] => [id, []]));
	const add = (kim: string | undefined, ...texts: string[]) => {
		if (kim !== undefined) own.get(kim)?.push(...texts);
	};
	for (const { kind, accepted, earlier } of acceptedIn(loaded, false)) {
		const waits = isWaiting ? accepted.leads.filter(isWaiting) : [];
		add(
			placeOf(accepted.path)?.params.kim,
			`${kind} ${accepted.path} ${accepted.digest} ${earlier} ${waits}`,
		);
	}
	// The desk offers what there is, good or bad.
	for (const [kind, ids] of Object.entries(loaded.world.ids))
		if (kinds[kind as keyof typeof kinds].path.startsWith("kim/"))
			for (const id of ids) add(id.split("/")[0], `${kind} ${id}`);
	for (const { path } of loaded.rejected) add(kimOfPath(path), `- ${path}`);
	for (const [kim] of own)
		for (const place of ["gambar", "berkas"]) add(kim, ...assetsBelow(loaded, `kim/${kim}/${place}`));
	for (const text of bookTexts(loaded)) add(...text);
	return own;
}

/** What lists of KIM show of each: its profile and its pictures, and in which month it was last heard of. */
function facesIn(
	loaded: Loaded,
	heard: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
	const faces = new Map(
		loaded.of("kim").map((profile): [string, string[]] => {
			const pictures = profile.data.logo || profile.data.sampul ? ["gambar"] : [];
			const assets = pictures.flatMap((place) => assetsBelow(loaded, `kim/${profile.id}/${place}`));
			const earlier = loaded.earlier("kim", profile.id)?.tanggal ?? "";
			const last = months(heard.get(profile.id) ?? []);
			return [profile.id, [profile.id, profile.digest, earlier, ...assets, last]];
		}),
	);
	return faces;
}

/** Regions with a page, and those that once had a place of their own in the list of KIM. */
const regionTexts = ({ book, addressLedger }: Loaded): string[] => [
	...[...book.live.keys()].flatMap((address) => regionOfPage(address) ?? []).sort(),
	...[...addressLedger.addresses.keys()].filter((address) => regionOf(address) !== undefined),
];

/** What of KIM's files the search of the portal knows. */
function* searchedIn(loaded: Loaded) {
	for (const { kind, accepted, earlier } of acceptedIn(loaded, false))
		yield `${kind} ${accepted.path} ${earlier} ${accepted.named} ${JSON.stringify(accepted.data)}`;
}

/** What the shares of the centre, and the pages of each province's regions, are made of beside what every page may depend on. */
export function shareInputs(loaded: Loaded, day: string): ReadonlyMap<string, Iterable<string>> {
	const heard = heardIn(loaded, day);
	const faces = facesIn(loaded, heard);
	const regions = regionTexts(loaded);
	const known = [...faces.values()].flat();
	const provinces = Map.groupBy(
		[...loaded.book.live.keys()].flatMap((address) => regionOfPage(address) ?? []).sort(),
		(code) => provinceName(code),
	);
	for (const { id, data } of loaded.of("kim"))
		provinces.get(provinceName(data.wilayah))?.push(...(faces.get(id) ?? []));
	const centre = centreInputs(loaded, day);
	return new Map<string, Iterable<string>>([
		[shares.centre, centre],
		[shares.lists, [...known, ...regions]],
		[shares.days, [...known, ...[...heard].flatMap(([id, last]) => [id, ...last])]],
		[shares.index, [...centre, "", ...known, ...regions]],
		[shares.search, [...known, ...regions, ...searchedIn(loaded)]],
		...provinces,
	]);
}

/** What the centre's pages know of KIM: which of their pages they name wait, and what moved to or from them. */
function centreInputs(loaded: Loaded, day: string): string[] {
	const isWaiting = waitingIn(loaded, day);
	const named = [...acceptedIn(loaded, true)].flatMap(({ accepted }) => accepted.leads);
	return [
		...named.filter(isWaiting),
		...[...bookTexts(loaded)].flatMap(([kim, text]) => (kim === undefined ? [text] : [])),
	];
}

/** What the address book says of a KIM: what moved, what was withdrawn, and what the page it leads to is called. */
function* bookTexts({ book }: Loaded): Generator<[kim: string | undefined, text: string]> {
	const titleOf = (address: string) =>
		(book.live.get(address) ?? book.live.get(splitAddress(address).page))?.judul ?? "";
	for (const { from, to } of book.redirects) yield [kimOfAddress(from), `${from} > ${to} ${titleOf(to)}`];
	for (const [address, names] of book.anchors) yield [kimOfAddress(address), `${address} # ${names}`];
	for (const [address, entry] of book.live) {
		if (!entry?.dicabut) continue;
		const { alasan = "", lihat } = entry.dicabut;
		yield [kimOfAddress(address), `${address} x ${alasan} ${lihat} ${titleOf(lihat)}`];
	}
}
