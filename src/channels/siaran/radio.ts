/** A script for RAPI, ORARI and loudspeakers: about a minute, short sentences, the essential said twice. */
import { capital, small } from "../../model/kata.ts";
import { spelledDate, spelledDayMonth, spelledNumber } from "../../text/terbilang.ts";
import { stage as tahapanWords } from "../../words/tahapan.ts";
import { type BahanTahapan, closed, groupedExceptions, sentences } from "./bahan.ts";
import { fitting, type Passage, textsOf } from "./fit.ts";
import { kapan } from "./kapan.ts";
import type { Pekan } from "./pekan.ts";
import { lisan } from "./suara.ts";
import { secondsOf } from "./suku-kata.ts";
import { naskah as words } from "./words.ts";

/** Longest script, seconds when read slowly. */
export const longestSeconds = 60;
/** What is shorter leaves no time to fetch a pencil: it is filled with what else a resident needs, as far as there is any. */
const shortestSeconds = 45;
/** Longest sentence, words: more cannot be taken in by ear. */
export const longestSentence = 20;

export interface Naskah {
	/** One sentence each, in the order they are read. */
	readonly kalimat: readonly string[];
	/** Estimated length when read slowly, whole seconds. */
	readonly detik: number;
}

/** How text is said; see `createLisan`. */
export type Ucap = (text: string) => string;

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Where a sentence that is too long may be parted, best places first. */
const seams = [/: /, /, (?=(?:lalu|tetapi|sebab|sehingga|supaya|dan|atau|serta) )/, /, /];

/** A written sentence as spoken ones, parted at its seams while too long for the ear. */
function part(text: string, ucap: Ucap, [seam, ...rest] = seams): string[] {
	if (!seam || wordsIn(ucap(text)) <= longestSentence) return [closed(capital(ucap(text)))];
	const pieces = text.split(seam);
	// At a plain comma an enumeration would fall to pieces: part it once, near the middle.
	const halves =
		rest.length > 0 || pieces.length < 3
			? pieces
			: [pieces.slice(0, pieces.length / 2), pieces.slice(pieces.length / 2)].map((half) => half.join(", "));
	return halves.flatMap((piece) => part(piece, ucap, rest));
}

const speak = (text: string | undefined, ucap: Ucap): string[] =>
	sentences(text ?? "")
		.flatMap((sentence) => sentence.split("; "))
		.flatMap((sentence) => part(sentence, ucap));

const at = (tingkat: number) => (teks: string) => ({ teks, tingkat });

/** From this level on a part is said only in a script that would be too short without it, lowest first. */
const spare = 1000;

function script(bagian: readonly Passage[]): Naskah {
	const fits = (texts: string[]) => secondsOf(texts) <= longestSeconds;
	const isSpare = ({ tingkat }: Passage) => tingkat >= spare;
	let kept = fitting(
		bagian.filter((each) => !isSpare(each)),
		fits,
	);
	const levels = new Set(bagian.filter(isSpare).map(({ tingkat }) => tingkat));
	for (const level of [...levels].toSorted((a, b) => a - b)) {
		if (secondsOf(textsOf(kept)) >= shortestSeconds) break;
		const more = bagian.filter((each) => kept.includes(each) || each.tingkat === level);
		if (fits(textsOf(more))) kept = more;
	}
	const kalimat = textsOf(kept);
	return { kalimat, detik: secondsOf(kalimat) };
}

/** Dates of regions that differ, each in one sentence short enough for the ear. */
function elsewhere({ khusus }: BahanTahapan, ucap: Ucap): string[] {
	const list = groupedExceptions(khusus, (revisi) => {
		const { pasti, aturan } = kapan(revisi, lisan);
		return [...pasti, ...(aturan ? [ucap(aturan)] : [])].join("|");
	});
	if (list === "banyak") return sentences(words.elsewhere);
	const said = list.flatMap(({ wilayah, kapan: when }) =>
		when.split("|").map((text) => closed(words.inRegion(ucap(wilayah), small(text)))),
	);
	return said.some((text) => wordsIn(text) > longestSentence) ? sentences(words.elsewhere) : said;
}

/** `Hari pemungutan suara` after a verb; a title that begins with an abbreviation keeps its capital. */
const inSentence = (judul: string) =>
	/^\p{Lu}\p{Ll}/u.test(judul) ? judul.charAt(0).toLowerCase() + judul.slice(1) : judul;

/** A last day of residents' own. */
const own = ({ tenggat }: BahanTahapan, ucap: Ucap): string[] =>
	tenggat?.ketentuan
		? speak(tenggat.ketentuan, ucap)
		: tenggat?.hari
			? [closed(lisan.warga(tenggat.hari))]
			: [];

/** The script of one stage. */
export function radioTahapan(bahan: BahanTahapan, ucap: Ucap): Naskah {
	const { pasti, aturan } = kapan(bahan.revisi, lisan);
	const dates = pasti.map(closed);
	const rule = [...speak(aturan, ucap), ...own(bahan, ucap)];
	const regions = elsewhere(bahan, ucap);
	const [first = [], ...later] = sentences(bahan.tindakan ?? "").map((sentence) => speak(sentence, ucap));
	const spoken = speak(bahan.ringkasan, ucap);
	const about = spoken.every((text) => wordsIn(text) <= longestSentence) ? spoken : [];
	const who = bahan.pelaku?.length ? speak(tahapanWords.doneBy(bahan.pelaku), ucap) : [];
	const moved = bahan.berubah ? speak(words.moved(spelledNumber(bahan.berubah)), ucap) : [];
	// A number that is no plain one (179/PL.02-Kpt/…) says nothing to a listener.
	const [source] =
		/^.* Nomor \d+ Tahun \d{4}(?= |$)/.exec(bahan.dasar?.judul?.split(" tentang ")[0] ?? "") ?? [];
	return script([
		...part(words.openStage(bahan.pemilihan), ucap).map(at(3)),
		...part(words.about(inSentence(bahan.judul)), ucap).map(at(0)),
		...about.map(at(11)),
		...who.map(at(spare)),
		...dates.map(at(0)),
		...(bahan.usai ? [at(spare + 2)(words.over)] : []),
		...moved.map(at(spare + 1)),
		...rule.map(at(1)),
		...regions.map(at(1)),
		...first.map(at(2)),
		...later.flatMap((list) => list.map(at(4))),
		at(0)(words.again),
		...part(bahan.judul, ucap).map(at(0)),
		...about.map(at(spare + 3)),
		...dates.map(at(0)),
		...rule.map(at(8)),
		...regions.map(at(7)),
		...first.map(at(10)),
		...speak(source && words.source(source), ucap).map(at(12)),
		at(9)(words.thanks),
	]);
}

/** A week aloud: what both ends share is said once. */
function sampai({ mulai, selesai }: Pekan["rentang"]): string {
	const from =
		mulai.year !== selesai.year
			? spelledDate(mulai)
			: mulai.month !== selesai.month
				? spelledDayMonth(mulai)
				: spelledNumber(mulai.day);
	return words.span(from, spelledDate(selesai));
}

/** The script of a KIM's week. */
export function radioPekan(pekan: Pekan, ucap: Ucap): Naskah {
	const { kim, wilayah, rentang, hal, ditunda, berikut } = pekan;
	const opening = [...part(words.openWeek(wilayah, kim), ucap), closed(words.week(sampai(rentang)))];
	const items = hal.map(({ judul, suara }, index) =>
		[...part(judul, ucap), ...suara(lisan).map(closed)].map(at(index === 0 ? 0 : 10 + index)),
	);
	const about = speak(hal[0]?.ringkasan, ucap).map(at(spare));
	const actions = hal.map(({ tindakan }, index) =>
		sentences(tindakan ?? "")
			.slice(0, 1)
			.flatMap((sentence) => speak(sentence, ucap))
			.map(at(40 + index)),
	);
	const next = berikut
		? [...part(words.next(inSentence(berikut.judul)), ucap), ...berikut.suara(lisan).map(closed)]
		: [];
	const none = [...(pekan.usai ? part(words.allOver(pekan.pemilihan), ucap) : [words.noStage]), ...next].map(
		at(0),
	);
	const vote = pekan.pemungutan
		? [...part(pekan.pemungutan.judul, ucap), ...pekan.pemungutan.suara(lisan).map(closed)]
		: [];
	// Said again, what comes next gives way where time is short; that there is nothing this week does not.
	const pokok =
		hal.length > 0 ? items.flat() : none.map((each, index) => ({ ...each, tingkat: Math.min(index, 1) }));
	return script([
		...opening.map(at(0)),
		...(hal.length > 0
			? items.flatMap((item, index) => [...item, ...(index === 0 ? about : []), ...(actions[index] ?? [])])
			: none),
		...(hal.length > 0 ? next.map(at(spare + 1)) : []),
		...(berikut?.judul === pekan.pemungutan?.judul ? [] : vote.map(at(spare + 2))),
		...(ditunda.length > 0 ? speak(words.suspended(ditunda), ucap).map(at(3)) : []),
		at(0)(words.again),
		...pokok,
		at(2)(words.thanks),
	]);
}
