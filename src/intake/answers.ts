/**
 * The store of answers: every wording of a central answer that was ever published, one a line, in
 * `answers.jsonl` of the content folder. `npm run catat` adds the present ones.
 *
 * Why a file and not the history of the repository: a build needs no full clone, a rewritten or moved
 * history loses nothing, and the words stand as they were read, with the dates that held then, which the
 * history of one file cannot tell. Lines are only added; their order within a question is its order.
 * Content without a store has its present answers alone. Local questions of a KIM are the KIM's own and
 * are not kept: mitra are asked to quote the central ones.
 */

import { createHash } from "node:crypto";
import * as z from "zod";
import { byText } from "../model/kata.ts";
import { day, slug } from "../model/schemas/fields.ts";
import { parseDay } from "../model/tanggal.ts";
import type { Version, Wording } from "../model/versi.ts";
import { type LineFault, readLine, readLines } from "./lines.ts";
import { answersName } from "./records.ts";

/** Hexadecimal digits of SHA-256 that name a wording: two of one question meet once in 10^12. */
const hashLength = 10;

/**
 * The name of a wording, made of nothing but its words: spaces, line ends and the way an accent is
 * encoded do not count, so that reformatting a file is no change.
 */
export function wordingHash({ pertanyaan, jawaban, isi }: Omit<Wording, "hash">): string {
	const words = [pertanyaan, jawaban, isi].map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim());
	return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, hashLength);
}

const lineSchema = z.strictObject({
	faq: slug,
	hash: z.string().regex(new RegExp(`^[0-9a-f]{${hashLength}}$`)),
	hari: day,
	pertanyaan: z.string(),
	jawaban: z.string(),
	isi: z.string(),
});

export interface Answers {
	readonly versions: readonly Version[];
	readonly faults: readonly LineFault[];
}

/** What a line holds, or what is wrong with it. */
function accept(data: unknown): Version | string {
	const parsed = lineSchema.safeParse(data);
	if (!parsed.success) return "baris ini bukan catatan jawaban";
	const { hari, ...rest } = parsed.data;
	if (wordingHash(rest) !== rest.hash) return "kata-katanya tidak cocok lagi dengan sidiknya";
	return { ...rest, hari: parseDay(hari) };
}

/** Reads a store as it may be found after a merge or an edit by hand; good lines are kept. Never throws. */
export function readAnswers(text: string): Answers {
	const { values, faults } = readLines(text, accept);
	return { versions: values, faults };
}

/** The remedy for every fault of the store. */
export const answersRemedy = `Kembalikan barisnya dari riwayat (git checkout ${answersName}), lalu jalankan npm run catat. Berkas ini tidak disunting dengan tangan.`;

const formatVersion = ({ faq, hash, hari, pertanyaan, jawaban, isi }: Version) =>
	JSON.stringify({ faq, hash, hari: hari.toString(), pertanyaan, jawaban, isi });

/** The store's text with the present wordings added, where they are not the last of their question yet. */
export function addAnswers(
	before: string,
	present: ReadonlyMap<string, Wording>,
	hari: Temporal.PlainDate,
): string {
	const last = new Map(readAnswers(before).versions.map((version) => [version.faq, version.hash]));
	const added = [...present]
		.filter(([faq, { hash }]) => last.get(faq) !== hash)
		.toSorted(([a], [b]) => byText(a, b))
		.map(([faq, wording]) => formatVersion({ faq, ...wording, hari }));
	if (added.length === 0) return before;
	const start = before === "" || before.endsWith("\n") ? before : `${before}\n`;
	return `${start}${added.join("\n")}\n`;
}

/** The store's text without wordings that nobody has seen and that hold no more: slips that were mended before they were published. */
export function withoutUnseen(
	before: string,
	present: ReadonlyMap<string, Wording>,
	wasSeen: (version: Pick<Version, "faq" | "hash">) => boolean,
): string {
	const lines = before.split("\n");
	return lines
		.filter((line) => {
			const version = line.trim() === "" ? undefined : readLine(line.trim(), accept);
			if (version === undefined || typeof version === "string") return true;
			return present.get(version.faq)?.hash === version.hash || wasSeen(version);
		})
		.join("\n");
}
