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

/** Turns an address of the site into a place of the paket where there is one, else into an absolute address. */
function resolver(inside: ReadonlyMap<string, string>, site: URL): Resolve {
	return (href) => {
		const found = inside.get(href);
		if (found) return `#${found}`;
		return href.startsWith("/") ? absolute(href, site) : href;
	};
}

const places = (questions: readonly PaketQuestion[]) =>
	questions.map((q) => [q.href, questionId(q)] as const);

const centralPlaces = ({ pemilihan: { id }, tahapan, tanya }: PaketCommon) => [
	[urls.election(id), parts.timeline] as const,
	[urls.faqs, parts.questions] as const,
	...tahapan.map((kini) => [urls.stage(id, kini.tahapan.id), stageId(kini.tahapan.id)] as const),
	...places(tanya),
];

/** For what all KIM share: it leads to no KIM's own entries. */
export const centralLinks = (umum: PaketCommon, site: URL): Resolve =>
	resolver(new Map(centralPlaces(umum)), site);

/** For what a KIM wrote. */
export const localLinks = ({ kim, umum, setempat }: PaketData, site: URL): Resolve =>
	resolver(
		new Map([
			...centralPlaces(umum),
			...places(setempat),
			[urls.kimTimeline(kim.id), parts.timeline],
			[urls.kimFaqs(kim.id), parts.questions],
		]),
		site,
	);
