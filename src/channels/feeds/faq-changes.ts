/** What became of the answers, so that whoever quoted one knows that his quote is out of date. */

import { urls } from "../../urls.ts";
import { versi as words } from "../../words/versi.ts";
import { type FeedEntry, tagId } from "./atom.ts";

interface Told {
	/** Slug under which the question was first published. */
	readonly first: string;
}
interface Words {
	readonly faq: string;
	readonly hash: string;
	readonly pertanyaan: string;
	readonly jawaban: string;
	readonly isi: string;
	readonly hari: Temporal.PlainDate;
}
/** Other words than before. */
interface Reworded extends Told {
	readonly before: Words;
	readonly after: Words;
}
/** A withdrawal, or a return after one. */
interface Moved extends Told {
	readonly href: string;
	readonly pertanyaan: string;
	readonly hari: Temporal.PlainDate;
	/** Reason and way on while it is withdrawn, `dahulu` of a withdrawal that was taken back; absent when it came back. */
	readonly dicabut?: { readonly alasan: string; readonly lihat: string } | "dahulu" | undefined;
}
type Change = Reworded | Moved;

const isReworded = (change: Change): change is Reworded => "before" in change;

/** What happened, as it stands in an id. Words can come back and change again: then it is told with a number. */
const event = (change: Change) =>
	isReworded(change)
		? `v/${change.before.hash}..${change.after.hash}`
		: change.dicabut
			? "dicabut"
			: "terbit-lagi";

const dayOf = (change: Change) => (isReworded(change) ? change.after.hari : change.hari);

function idsOf(oldestFirst: readonly Change[], host: string): Map<Change, string> {
	const seen = new Map<string, number>();
	return new Map(
		oldestFirst.map((change) => {
			const path = `faq/${change.first}/${event(change)}`;
			const count = (seen.get(path) ?? 0) + 1;
			seen.set(path, count);
			return [change, tagId(host, count > 1 ? `${path}/${count}` : path)];
		}),
	);
}

const textOf = (change: Change): Pick<FeedEntry, "href" | "title" | "text"> => {
	if (!isReworded(change)) {
		const { href, pertanyaan, dicabut } = change;
		if (!dicabut) return { href, title: words.back(pertanyaan), text: words.backText };
		return {
			href,
			title: words.withdrawn(pertanyaan),
			text: dicabut === "dahulu" ? words.withdrawnOnce : words.withdrawnText(dicabut.alasan, dicabut.lihat),
		};
	}
	const { before, after } = change;
	return {
		href: urls.faqVersion(before.faq, before.hash),
		title: words.changed(after.pertanyaan),
		text: [
			`${words.was}: ${before.pertanyaan} ${before.jawaban}`,
			`${words.is}: ${after.pertanyaan} ${after.jawaban}`,
			...(before.isi === after.isi ? [] : [words.detailsChanged]),
		].join("\n"),
	};
};

/** Changes as entries of a feed, newest first; given oldest first of each question. `host` is the one ids are made of. */
export function changeEntries(oldestFirst: readonly Change[], host: string): FeedEntry[] {
	const ids = idsOf(oldestFirst, host);
	return oldestFirst
		.map((change) => ({ id: ids.get(change) ?? "", ...textOf(change), updated: dayOf(change) }))
		.toReversed()
		.toSorted((a, b) => Temporal.PlainDate.compare(b.updated, a.updated));
}
