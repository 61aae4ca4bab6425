/** The order in which hits are shown. */
import type { Hit } from "../../text/search/search.ts";
import type { Answer } from "./read.ts";

/**
 * Below this share of what was asked nothing is pretended. A word that nothing here knows, beside one that is known
 * (`jadwal kapal`), is a sign of another thing; who tells a story says more beside the words that count.
 * Who says a word of the glossary asks of an election (`ours`), whatever else he says.
 */
const floor = { plain: 0.34, beside: 0.38, story: 0.25, ours: 0.15 };
const isAnswer = ({ cover, words, beside }: Hit<Answer>) =>
	cover >= (beside ? floor.beside : floor.plain) || (words > 1 && cover >= floor.story);

/**
 * Hits for a reader of the portal. A page of a KIM never stands above a central answer to the same words; the
 * KIM itself is an entry of the portal's own list. In a subsite (`kim`) its own pages stand where they fall.
 */
export function ranked(hits: readonly Hit<Answer>[], kim?: string, isOurs?: boolean): Hit<Answer>[] {
	const best = hits.reduce((most, { cover }) => Math.max(most, cover), 0);
	if (best < floor.ours || !(isOurs || hits.some(isAnswer))) return [];
	const isForeign = ({ entry }: Hit<Answer>) => entry.kim && entry.kim !== kim && entry.jenis !== "kim";
	const told = hits.filter(({ cover }) => cover > best * 0.3);
	const central = told.filter(({ entry }) => !entry.kim);
	const place = (hit: Hit<Answer>) => {
		if (!isForeign(hit)) return hit.score;
		const above = central.filter(
			({ cover, score }) => cover >= hit.cover * 0.85 && score >= hit.score * 0.55 && score <= hit.score,
		);
		return above.reduce((least, { score }) => Math.min(least, score - 1e-6), hit.score);
	};
	return told
		.map((hit) => ({ hit, at: place(hit) }))
		.sort((a, b) => b.at - a.at)
		.map(({ hit }) => hit);
}
