/** MiniSearch on the same entries, with our stem, spellings and priors: what a library would do in our place. */
import MiniSearch from "minisearch";
import { type Answer, priorFor, subjectOf } from "../../src/channels/cari/read.ts";
import { readQuery } from "../../src/text/search/query.ts";
import { stem } from "../../src/text/search/stem.ts";
import { wordsIn } from "../../src/text/search/words.ts";
import { type Asker, readerOf } from "./cari-indeks.ts";

const fields = ["title", "kata", "text", "more"] as const;

/** Asks the library; it is given the texts whole, which ours has only in part. */
export function askMiniSearch({ site, portal, kamus, index }: Asker): (query: string) => string[] {
	const read = readerOf(site);
	const textOf = ({ text, teks }: Answer) =>
		text || !teks ? text : (read<string[]>(`cari/teks/${teks[0]}.json`)[teks[1]] ?? "");
	const byAddress = new Map(index.entries.map((answer) => [answer.address, answer]));
	const mini = new MiniSearch<Record<string, string>>({
		idField: "address",
		fields: [...fields],
		tokenize: wordsIn,
		processTerm: stem,
		searchOptions: {
			boost: { title: 3, kata: 2.5 },
			prefix: (term) => term.length > 3,
			fuzzy: (term) => (term.length > 3 ? 0.2 : false),
		},
	});
	mini.addAll(
		[...byAddress.values()].map((answer) => ({
			address: answer.address,
			title: answer.title,
			kata: answer.kata.join(" "),
			text: textOf(answer),
			more: answer.more ?? "",
		})),
	);
	return (query) => {
		const prior = priorFor(query, portal.aktif, kamus);
		const words = readQuery(subjectOf(query), kamus).flatMap(({ forms }) => forms);
		const boostDocument = (address: string) => prior(byAddress.get(address) as Answer);
		return mini.search(words.join(" "), { boostDocument }).map(({ id }) => id as string);
	};
}
