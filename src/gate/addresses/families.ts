/**
 * Which addresses each file of the content puts on the web: one table. A page that is added to `src/pages/`
 * for every file of a kind gets a line here; `tests/situs/buku-alamat.test.ts` says so when it is forgotten.
 */
import { aturan } from "../../model/aturan.ts";
import { escapePattern } from "../../model/kata.ts";
import {
	type Addressed,
	addressed,
	addressOf as chiefOf,
	kinds,
	parametersIn,
} from "../../model/schemas/kinds.ts";
import { kimOfAddress } from "../../urls/kim.ts";
import { urls } from "../../urls.ts";

export { type Addressed, addressed, addressOf as chiefOf, isAddressed } from "../../model/schemas/kinds.ts";

export type Params = Readonly<Record<string, string>>;

/** Addresses of the portal itself, whatever the content. */
export const fixed: readonly string[] = [
	urls.home,
	urls.elections,
	urls.changes,
	urls.changesFeed,
	urls.changesJson,
	urls.faqs,
	urls.faqChanges,
	urls.faqChangesFeed,
	urls.faqChangesFeedJson,
	urls.sematanScript,
	urls.factChecks,
	urls.factCheckFeed,
	urls.glossary,
	urls.cari,
	urls.kims,
	urls.regions,
	urls.nextChange,
	urls.mitraData,
	urls.lapor,
	urls.laporLembar,
	urls.openapi,
	urls.salah,
	...aturan.map(urls.salahOf),
	...["faq", "pemilihan", "klarifikasi", "istilah", "kim"].map((name) => urls.api(`${name}.json`)),
	...[
		"faq",
		"jawaban",
		"daftar-pemilihan",
		"pemilihan",
		"klarifikasi",
		"istilah",
		"daftar-kim",
		"kim",
		"next-change",
		"faq-changes",
		"galat",
	].map(urls.apiSchema),
];

/** Addresses nobody promises: tools of the site itself. No page may take them either. */
export const unpromised: readonly string[] = [
	urls.report,
	urls.tulis,
	urls.previews,
	urls.sematanNone,
	urls.apiNone,
];

/** Addresses of an entry besides the chief one that `kinds.ts` tells; they go where it goes. */
const companions: Partial<
	Record<Addressed, (params: Readonly<Record<"kim" | "pemilihan" | "slug", string>>) => string[]>
> = {
	pemilihan: ({ pemilihan: p }) => [
		urls.kalender(p),
		urls.riwayat(p),
		urls.subscribe(p),
		urls.api(`pemilihan/${p}.json`),
	],
	tahapan: ({ pemilihan: p, slug }) => [
		urls.timelinePlace(p, slug),
		urls.stageSiaran(p, slug),
		urls.stagePoster(p, slug),
		urls.stageKalender(p, slug),
	],
	faq: ({ slug }) => [urls.faqSematan(slug), urls.faqOembed(slug), urls.api(`faq/${slug}.json`)],
	kim: ({ kim: k }) => [
		urls.kimProfile(k),
		urls.kimNews(k),
		urls.kimFeed(k),
		urls.kimAgenda(k),
		urls.kimTimeline(k),
		urls.kimKalender(k),
		urls.kimSubscribe(k),
		urls.kimChangesFeed(k),
		urls.kimChangesJson(k),
		urls.kimFaqs(k),
		urls.kimCari(k),
		urls.kimPaket(k),
		urls.api(`kim/${k}.json`),
		urls.kimSiaran(k),
		urls.kimPoster(k),
		urls.kimLapor(k),
		urls.kimLaporLembar(k),
	],
};

/** Names of the parameters of an entry, in the order in which they make its id. */
const parameters = new Map(addressed.map((kind) => [kind, parametersIn(kinds[kind].address)]));
const parametersOf = (kind: Addressed): string[] => parameters.get(kind) ?? [];

/** The parameters of an id. */
const paramsOf = (kind: Addressed, id: string): Params => {
	const values = id.split("/");
	return Object.fromEntries(parametersOf(kind).map((name, index) => [name, values[index] ?? ""]));
};

/** Every address of an entry, the chief one first. One with a `#` is a place on a page. */
export const familyOf = (kind: Addressed, id: string): string[] => [
	chiefOf(kind, id),
	...(companions[kind]?.({ kim: "", pemilihan: "", slug: "", ...paramsOf(kind, id) }) ?? []),
];

export interface Parsed {
	readonly kind: Addressed;
	readonly id: string;
	/** Which of the entry's addresses; 0 is the chief one. */
	readonly index: number;
}

/** A letter that stands in no address, one for each parameter. */
const placeholders: Record<string, string> = { kim: "\u0001", pemilihan: "\u0002", slug: "\u0003" };

const patterns = addressed.flatMap((kind) => {
	const id = parametersOf(kind)
		.map((name) => placeholders[name])
		.join("/");
	return familyOf(kind, id).map((address, index) => {
		const source = escapePattern(address)
			.replaceAll("\u0001", "(?<kim>[^/#.]+)")
			.replaceAll("\u0002", "(?<pemilihan>[^/#.]+)")
			.replaceAll("\u0003", "(?<slug>[^/#]+)");
		return { kind, index, pattern: new RegExp(`^${source}$`) };
	});
});

const idIn = (kind: Addressed, groups: Params) =>
	parametersOf(kind)
		.map((name) => groups[name])
		.join("/");

const taken = new Set([...fixed, ...unpromised]);

/**
 * Whose address this is, by its form alone: more than one kind may have such addresses. A page of the
 * product itself is nobody's, so `/kim/x/kabar/` is the KIM's and no free page called kabar.
 */
export function parseAddress(address: string): Parsed[] {
	if (taken.has(address)) return [];
	const found = patterns.flatMap(({ kind, index, pattern }) => {
		const groups = pattern.exec(address)?.groups;
		return groups ? [{ kind, index, id: idIn(kind, groups) }] : [];
	});
	const companions = found.filter(({ index }) => index > 0);
	return companions.length > 0 ? companions : found;
}

/** The KIM an address lies under, live or not. */
export const kimOf = (address: string): string | undefined =>
	kimOfAddress(address) ?? parseAddress(address).flatMap(({ kind, id }) => (kind === "kim" ? [id] : []))[0];

/** Page and fragment of an address. */
export function splitAddress(address: string): { page: string; fragment: string | undefined } {
	const [page = "", fragment] = address.split("#");
	return { page, fragment };
}
