/** What stands on a sheet of paper, and how large it can be set. */

import { isOff } from "../../model/jadwal.ts";
import { capital } from "../../model/kata.ts";
import type { Zona } from "../../model/wilayah.ts";
import { formatPeriode, formatPukul } from "../../words/periode.ts";
import { formatDay } from "../../words/tanggal.ts";
import { type BahanTahapan, closed, sentences } from "./bahan.ts";
import { fitPassages } from "./fit.ts";
import { kapan } from "./kapan.ts";
import type { Hal, Pekan } from "./pekan.ts";
import { closedSentences, elsewhere, ownWords, writtenWhen } from "./pesan.ts";
import { type Piktogram, piktogramOf } from "./piktogram.ts";
import { suaraTulis } from "./suara.ts";
import { type Tanggalan, tanggalan, weekday } from "./tanggalan.ts";
import { fits, largest, type SheetPart, type TypeStep } from "./ukuran.ts";
import { pesan, poster as words } from "./words.ts";

/** A matter of a week, by the day it stands on. */
export interface Butir {
	readonly judul: string;
	/** Its day; without one, the note says when. */
	readonly tanggal?: Tanggalan | undefined;
	readonly catatan: string;
	/** The voting day: set larger than the rest. */
	readonly pemungutan: boolean;
}

export interface Poster {
	readonly atas: string;
	readonly judul: string;
	/** Said across the sheet when nothing is to be done: suspended, or over. */
	readonly cap?: string | undefined;
	/** The date, set largest; two of a span over months, none on the sheet of a week or where no day is known. */
	readonly tanggal: readonly Tanggalan[];
	/** When, in words, where there is no day to set. */
	readonly kapan?: string | undefined;
	/** Its hours, where the law sets them. */
	readonly pukul?: string | undefined;
	/** What to do, in a few words. */
	readonly ajakan?: string | undefined;
	/** The same in full. */
	readonly tindakan: readonly string[];
	readonly piktogram: readonly Piktogram[];
	/** The matters of a week in the order of their days. */
	readonly hal: readonly Butir[];
	readonly catatan: readonly string[];
	/** Absolute address, also in the QR code. */
	readonly alamat: string;
	/** Step of the scale of type: 1 largest. At this step the text fits one sheet of A4. */
	readonly ukuran: TypeStep;
}

/** Below this step a board is not read from two metres. */
const farthest: TypeStep = 3;

/** When a stage is: a date to set, and what else is honest to say of it. */
function dated({
	revisi,
	usai,
}: BahanTahapan): Pick<Poster, "tanggal" | "kapan" | "pukul"> & { lain: string[] } {
	const { periode, keadaan } = revisi;
	const set = isOff(keadaan) ? undefined : periode;
	const limit = keadaan === "bergantung" ? words.limit : words.until;
	const plain = { ...revisi, periode: periode && { ...periode, pukul: undefined } };
	if (!set) return { tanggal: [], kapan: writtenWhen({ revisi: plain }), lain: [] };
	const { pasti, aturan } = kapan(plain, suaraTulis);
	return {
		tanggal: tanggalan(set, limit),
		pukul: set.pukul && !usai ? capital(formatPukul(set.pukul)) : undefined,
		lain: [...closedSentences(pasti.slice(1)), ...(aturan ? [closed(aturan)] : [])],
	};
}

/** What to do, the most important first: the few words for it, or its first sentence. */
const calls = ({ ajakan, tindakan }: BahanTahapan): string[] => [
	...(ajakan ? [ajakan] : []),
	...sentences(tindakan ?? "").map(closed),
];

/** What is said across a sheet that asks nothing any more. */
function capOf({ revisi, usai }: BahanTahapan): string | undefined {
	if (revisi.keadaan === "ditunda") return words.suspendedMark;
	if (revisi.keadaan === "ditiadakan") return words.abolishedMark;
	return usai ? words.overMark : undefined;
}

interface Loose extends SheetPart {
	/** As in `fit.ts`: 0 stays always, the highest goes first. */
	readonly tingkat: number;
}

/** What a sheet says besides title, date and hours; of level 0 are exceptions and what is not sure. */
const loose = (
	bahan: BahanTahapan,
	[first = "", ...rest]: readonly string[],
	unsure: readonly string[],
): Loose[] => [
	{ teks: first, gaya: bahan.ajakan ? "ajakan" : "tindakan", tingkat: 1 },
	{ teks: rest.join(" "), gaya: "lanjutan", tingkat: 2 },
	...[...unsure, ownWords(bahan), ...elsewhere(bahan)].map(
		(teks): Loose => ({ teks, gaya: "catatan", tingkat: 0 }),
	),
	{ teks: bahan.dasar ? pesan.source(bahan.dasar.nama) : "", gaya: "catatan", tingkat: 3 },
];

/**
 * The sheet of one stage. Large type is worth more than the whole text, but not more than what to do: where room is
 * short the source is left out first, then what to do in full, then what to do.
 */
export function posterTahapan(bahan: BahanTahapan): Poster {
	const { pemilihan, judul, tindakan, alamat } = bahan;
	const { lain, ...when } = dated(bahan);
	const cap = capOf(bahan);
	const said = cap ? [] : calls(bahan);
	const [first] = said;
	const piktogram = first ? piktogramOf(tindakan) : [];
	const [day, isSpan] = [when.tanggal[0]?.angka ?? "", when.tanggal.length > 1];
	const fixed: SheetPart[] = [
		{ teks: judul, gaya: "judul" },
		{ teks: cap ?? "", gaya: "cap" },
		{ teks: when.kapan ?? "", gaya: "kapan" },
		{ teks: day, gaya: isSpan ? "rentang" : "angka" },
		{ teks: when.pukul ?? "", gaya: "pukul" },
		{ teks: piktogram.map(({ label }) => label).join(""), gaya: "piktogram" },
	];
	const all = loose(bahan, said, lain);
	const among = (texts: readonly string[]) => [...fixed, ...all.filter(({ teks }) => texts.includes(teks))];
	const fitted = (step: TypeStep) => fitPassages(all, (kept) => fits(among(kept), step));
	const large = fitted(farthest);
	const texts = !first || large.includes(first) ? large : fitted(5);
	const kept = (gaya: SheetPart["gaya"]) =>
		all.flatMap((part) => (part.gaya === gaya && texts.includes(part.teks) ? part.teks : []));
	return {
		atas: pemilihan,
		judul,
		cap,
		...when,
		ajakan: kept("ajakan")[0],
		tindakan: [...kept("tindakan"), ...kept("lanjutan")],
		piktogram,
		hal: [],
		catatan: kept("catatan"),
		alamat,
		ukuran: largest(among(texts)),
	};
}

const notes = { satu: "", mulai: words.begins, terakhir: words.ends, tutup: words.closes } as const;

/** A matter as a row of the week's calendar. */
function butir({ judul, penanda, catatan = [], pemungutan = false, suara }: Hal, zona?: Zona): Butir {
	if (!penanda) return { judul, pemungutan, catatan: closedSentences(suara(suaraTulis)).join(" ") };
	const { hari, arti, pukul } = penanda;
	const hours = pukul && formatPukul(pukul, zona);
	return {
		judul,
		pemungutan,
		tanggal: {
			atas: weekday(hari),
			angka: String(hari.day),
			bawah: formatDay(hari, pemungutan ? "month" : "dayMonth").replace(/^\d+ /, ""),
		},
		catatan: [capital([notes[arti], hours].filter(Boolean).join(", ")), ...catatan]
			.filter(Boolean)
			.map(closed)
			.join(" "),
	};
}

/** ISO days sort as text; what has no day stands last. */
const byDay = (a: Hal, b: Hal) =>
	(a.penanda?.hari.toString() ?? "9").localeCompare(b.penanda?.hari.toString() ?? "9");

const partsOf = ({ judul, catatan, pemungutan }: Butir): SheetPart => ({
	teks: [judul, catatan].join("\n"),
	gaya: pemungutan ? "pemungutan" : "butir",
});

/** The sheet of a KIM's week: the most urgent that fits in the order of its days, and always the voting day. */
export function posterPekan(pekan: Pekan, zona?: Zona): Poster {
	const { kim, wilayah, rentang, hal, ditunda, berikut, pemungutan, usai, alamat } = pekan;
	const judul = pesan.week(formatPeriode({ ...rentang, presisi: "hari" }));
	const next = hal.length === 0 && berikut && !usai && berikut.judul !== pemungutan?.judul ? [berikut] : [];
	const matters = hal.length > 0 ? hal : next;
	// The voting day is never what is left out.
	const urgent = matters.toSorted((a, b) => Number(b.pemungutan ?? false) - Number(a.pemungutan ?? false));
	const suspendedVote = pemungutan && ditunda.includes(pemungutan.judul);
	const vote = suspendedVote
		? [{ ...pemungutan, suara: () => [words.suspendedMark, words.newDate] }]
		: pemungutan
			? [pemungutan]
			: [];
	const rows = (shown: number) =>
		[...urgent.slice(0, shown), ...vote].toSorted(byDay).map((item) => butir(item, zona));
	const said = (shown: number) =>
		[
			usai || hal.length === 0 ? pesan.noStage(pekan) : "",
			next.length > 0 ? words.next : "",
			urgent.length > shown ? words.more(urgent.length - shown) : "",
			ditunda.length > (suspendedVote ? 1 : 0) ? words.suspended : "",
		].filter(Boolean);
	const parts = (shown: number): SheetPart[] => [
		{ teks: judul, gaya: "pekan" },
		...rows(shown).map(partsOf),
		...said(shown).map((teks): SheetPart => ({ teks, gaya: "catatan" })),
	];
	let shown = urgent.length;
	while (shown > 1 && !fits(parts(shown), farthest)) shown--;
	return {
		atas: `${kim}, ${wilayah}`,
		judul,
		tanggal: [],
		tindakan: [],
		piktogram: [],
		hal: rows(shown),
		catatan: said(shown),
		alamat,
		ukuran: largest(parts(shown)),
	};
}
