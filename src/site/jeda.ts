/** Between two elections: what was decided, and what one can do meanwhile. */
import { isWithin } from "../model/wilayah.ts";
import { type Faq, questions, questionsOf } from "./faq.ts";
import { allResults, type Hasil } from "./hasil.ts";
import { type Kim, kims } from "./kim.ts";

export interface Jeda {
	/** Results of the newest election of which any are known, for the reader's regions. */
	readonly hasil: readonly Hasil[];
	/** Questions that their editors put forward for this time. */
	readonly tanya: readonly Faq[];
}

/** How many results a home page names. */
const most = 6;

/** Between elections on a day; for a KIM, of its region. */
export async function between(day: Temporal.PlainDate, kim?: Kim): Promise<Jeda> {
	const [results, central, own, all] = await Promise.all([
		allResults(day),
		questions(),
		kim ? questionsOf(kim.id) : [],
		kim ? [kim] : kims(),
	]);
	const near = results.filter(({ wilayah }) => all.some((one) => isWithin(one.wilayah, wilayah)));
	const newest = near.filter(({ pemilihan }) => pemilihan.id === near[0]?.pemilihan.id);
	return {
		hasil: newest.slice(0, most),
		tanya: [...own, ...central].filter(({ jeda, sejak = "" }) => jeda && sejak <= day.toString()),
	};
}
