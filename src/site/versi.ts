/** Every wording of the central answers: those that were written down, and the present ones. */

import { standing, standingMark, withdrawnMark } from "../model/published.ts";
import { nameOf } from "../model/slug.ts";
import { parseDay } from "../model/tanggal.ts";
import { changesIn, type Version, type WordingChange, withPresent } from "../model/versi.ts";
import { urls } from "../urls.ts";
import { content } from "./content.ts";
import { type Faq, questions, type WithdrawnFaq, withdrawnQuestions } from "./faq.ts";
import { once } from "./once.ts";
import { today } from "./today.ts";
import { waitingAddresses } from "./waiting.ts";
import { wordings } from "./wording.ts";

/** A question with all its wordings, those under its former slugs included. */
export interface AnswerWordings {
	/** The question as it stands; absent when it was withdrawn. */
	readonly faq?: Faq;
	/** Why it was withdrawn, and where to go instead, when it was and somebody said so. */
	readonly gone?: WithdrawnFaq;
	/** Oldest first; the last is the present one when there is a question. */
	readonly versions: readonly Version[];
}

/** Histories by the slug under which the question stands, or last stood. */
const answers = once(async (): Promise<AnswerWordings[]> => {
	const [loaded, all, { day }, isWaiting] = await Promise.all([
		content(),
		questions(),
		today(),
		waitingAddresses(),
	]);
	const present = wordings(loaded, day);
	const answering = (slug: string) => loaded.book.answer(urls.faq(slug)) ?? urls.faq(slug);
	const kept = Map.groupBy(loaded.answers.versions, ({ faq }) => answering(faq));
	const living = all.flatMap((faq): AnswerWordings[] => {
		const wording = present.get(faq.slug);
		if (!wording) return [];
		const before = kept.get(faq.href) ?? [];
		return [{ faq, versions: withPresent(before, { faq: faq.slug, ...wording }, parseDay(faq.ditinjau)) }];
	});
	const standing = new Set(all.map(({ href }) => href));
	const gone = [...kept].filter(([address]) => !standing.has(address) && !isWaiting(address));
	const withdrawn = new Map((await withdrawnQuestions()).map((one) => [one.href, one]));
	return [
		...living,
		...gone.map(([address, versions]): AnswerWordings => {
			const why = withdrawn.get(address);
			return { versions, ...(why && { gone: why }) };
		}),
	];
});

/** One page of a wording. */
export interface VersionPage {
	readonly version: Version;
	readonly answer: AnswerWordings;
	/** The wording that stands now; absent when the question was withdrawn. */
	readonly kini?: Version;
}

/** A page for every wording under every slug it had; one that came back has one page. */
export const versionPages = once(
	async (): Promise<VersionPage[]> =>
		(await answers()).flatMap((answer) => {
			const kini = answer.faq && answer.versions.at(-1);
			const byAddress = new Map(
				answer.versions.map((version) => [urls.faqVersion(version.faq, version.hash), version]),
			);
			return [...byAddress.values()].map((version) => ({ version, answer, kini }));
		}),
);

/** The present wording of a question. */
export async function presentVersion(slug: string): Promise<Version | undefined> {
	const answer = (await answers()).find(({ faq }) => faq?.slug === slug);
	return answer?.versions.at(-1);
}

/** A change with the question as it stands, if it does. */
export interface FaqChange extends WordingChange {
	readonly faq?: Faq;
}

/** A question as those who quote it follow it: other words, a withdrawal, a return. */
export type FaqEvent = {
	/** Slug under which it was first published. */
	readonly first: string;
} & (
	| WordingChange
	| {
			readonly href: string;
			readonly pertanyaan: string;
			readonly hari: Temporal.PlainDate;
			/** Absent when it came back. Reason and way on are those of the file, so of a withdrawal that still stands. */
			readonly dicabut?: { readonly alasan: string; readonly lihat: string } | "dahulu";
	  }
);

/** Everything that became of the answers, oldest first of each question. */
export const faqHistory = once(async (): Promise<FaqEvent[]> => {
	const [{ record, firstAddress }, all] = await Promise.all([content(), answers()]);
	const told = all.flatMap(({ faq, gone, versions }): FaqEvent[] => {
		const last = versions.at(-1);
		const href = faq?.href ?? gone?.href ?? (last && urls.faq(last.faq));
		if (!href) return [];
		const firstHref = firstAddress(href);
		const first = nameOf(firstHref.slice(0, -1));
		const mark = gone ? withdrawnMark : standingMark;
		const noted = record.states(firstHref);
		const isNoted = noted.length === 0 ? !gone : standing(record, firstHref, mark).noted;
		const unnoted = gone?.ditinjau ?? faq?.ditinjau;
		const marks = [
			...noted.map(({ sidik, hari }) => ({ sidik, hari: parseDay(hari) })),
			...(isNoted || !unnoted ? [] : [{ sidik: mark, hari: parseDay(unnoted) }]),
		];
		const why = gone && { alasan: gone.alasan, lihat: gone.lihat.href };
		return [
			...changesIn(versions).map((change) => ({ first, ...change })),
			...marks.map(({ sidik, hari }, index) => ({
				first,
				href,
				pertanyaan: faq?.pertanyaan ?? gone?.pertanyaan ?? last?.pertanyaan ?? "",
				hari,
				...(sidik === withdrawnMark && {
					dicabut: (index === marks.length - 1 && why) || ("dahulu" as const),
				}),
			})),
		];
	});
	return told;
});

/** Every change of an answer, newest first; those of one day by question. */
export const faqChanges = once(
	async (): Promise<FaqChange[]> =>
		(await answers())
			.flatMap(({ faq, versions }) =>
				changesIn(versions)
					.toReversed()
					.map((change): FaqChange => ({ ...change, ...(faq && { faq }) })),
			)
			.toSorted((a, b) => Temporal.PlainDate.compare(b.after.hari, a.after.hari)),
);
