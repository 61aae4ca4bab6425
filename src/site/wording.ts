/** An answer word by word, as a mitra would quote it on a day. */

import { wordingHash } from "../intake/answers.ts";
import type { Entries } from "../intake/loaded.ts";
import { inForce, type Jadwal, parseRevisi } from "../model/jadwal.ts";
import { fillDates, type RujukanTanggal } from "../model/teks.ts";
import type { Wording } from "../model/versi.ts";
import { parseBody } from "../text/parse.ts";
import { wordingText } from "../text/teks.ts";
import { wordsOf } from "../words/periode.ts";

/** Words for dates as everyone in the country reads them on `day`. */
function dateWords(loaded: Entries, day: Temporal.PlainDate) {
	const ledgers = new Map(
		loaded.of("tahapan").map(({ id, data }) => [id, data.jadwal.map(parseRevisi) as unknown as Jadwal]),
	);
	return (election: string) =>
		({ id, bagian, pemilihan = election }: RujukanTanggal): string => {
			const ledger = ledgers.get(`${pemilihan}/${id}`);
			return ledger ? wordsOf(inForce(ledger, day), bagian) : "";
		};
}

/** The wording of every central question on `day`, by slug. Dates that a later decision sets are not in it. */
export function wordings(loaded: Entries, day: Temporal.PlainDate): Map<string, Wording> {
	const wordsIn = dateWords(loaded, day);
	const active = loaded.world.pemilihanAktif;
	return new Map(
		loaded.of("faq").map(({ id, data, text: source }) => {
			const words = wordsIn(data.pemilihan ?? active);
			const text = {
				pertanyaan: data.pertanyaan,
				jawaban: fillDates(data.jawaban, words),
				isi: wordingText(parseBody(source, "mdx"), words),
			};
			return [id, { ...text, hash: wordingHash(text) }];
		}),
	);
}
