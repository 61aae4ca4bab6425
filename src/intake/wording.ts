/** An answer word by word, as a partner would quote it on a day, and the short name of that wording. */
import { createHash } from "node:crypto";
import { inForce, type Jadwal, parseRevisi } from "../model/jadwal.ts";
import { fillDates, type RujukanTanggal, wordsOf } from "../model/teks.ts";
import type { Wording } from "../model/versi.ts";
import { parseBody } from "../text/parse.ts";
import { plainText } from "../text/teks.ts";
import type { Loaded } from "./load.ts";

/** Hexadecimal digits of SHA-256 that name a wording: two of one question meet once in 10^12. */
export const hashLength = 10;

/**
 * The name of a wording, made of nothing but its words: spaces, line ends and the way an accent is
 * encoded do not count, so that reformatting a file is no change.
 */
export function wordingHash({ pertanyaan, jawaban, isi }: Omit<Wording, "hash">): string {
	const words = [pertanyaan, jawaban, isi].map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim());
	return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, hashLength);
}

/** Words for dates as everyone in the country reads them on `day`. */
function dateWords(loaded: Loaded, day: Temporal.PlainDate) {
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
export function wordings(loaded: Loaded, day: Temporal.PlainDate): Map<string, Wording> {
	const wordsIn = dateWords(loaded, day);
	const active = loaded.world.pemilihanAktif;
	return new Map(
		loaded.of("faq").map(({ id, data, text: source }) => {
			const words = wordsIn(data.pemilihan ?? active);
			const text = {
				pertanyaan: data.pertanyaan,
				jawaban: fillDates(data.jawaban, words),
				isi: plainText(parseBody(source, "mdx"), words),
			};
			return [id, { ...text, hash: wordingHash(text) }];
		}),
	);
}
