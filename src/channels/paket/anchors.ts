/** Where a link of the site leads inside the paket. */

import { absolute, urls } from "../../urls.ts";
import type { PaketCommon, PaketData, PaketQuestion } from "./query.ts";

/** Ids of the paket's own parts; ids of its entries begin with one of these words and a hyphen. */
export const parts = {
	timeline: "jadwal",
	questions: "tanya",
	contact: "kontak",
} as const;

export const questionId = ({ kim, slug }: Pick<PaketQuestion, "kim" | "slug">) =>
	`${kim ? "setempat" : parts.questions}-${slug}`;
export const stageId = (id: string) => `${parts.timeline}-${id}`;

export type Resolve = (href: string) => string;

/** Places of the paket by the address of the site that they stand for. */
export type Places = ReadonlyMap<string, string>;

const placesOf = (questions: readonly PaketQuestion[]) =>
	questions.map((q) => [q.href, questionId(q)] as const);

/** Those that all KIM share. */
export const centralPlaces = ({ pemilihan: { id }, tahapan, tanya }: PaketCommon): Places =>
	new Map([
		[urls.election(id), parts.timeline],
		[urls.faqs, parts.questions],
		...tahapan.map((kini) => [urls.stage(id, kini.tahapan.id), stageId(kini.tahapan.id)] as const),
		...placesOf(tanya),
	]);

/** Those that a KIM has besides. */
export const localPlaces = ({ kim, setempat }: PaketData): Places =>
	new Map([
		...placesOf(setempat),
		[urls.kimTimeline(kim.id), parts.timeline],
		[urls.kimFaqs(kim.id), parts.questions],
	]);

/** Turns an address of the site into a place of the paket where there is one, else into an absolute address. */
export const resolver =
	(site: URL, ...places: readonly Places[]): Resolve =>
	(href) => {
		const found = places.find((known) => known.has(href))?.get(href);
		if (found) return `#${found}`;
		return href.startsWith("/") ? absolute(href, site) : href;
	};
