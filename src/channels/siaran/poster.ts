/** What stands on a sheet of paper, and how large it can be set. */
import { formatPeriode, formatPukul } from "../../words/periode.ts";
import { type BahanTahapan, closed } from "./bahan.ts";
import { fitPassages } from "./fit.ts";
import type { Pekan } from "./pekan.ts";
import { closedSentences, elsewhere, ownWords, writtenWhen } from "./pesan.ts";
import { suaraTulis } from "./suara.ts";
import { pesan, poster as words } from "./words.ts";

export interface Butir {
	readonly judul: string;
	readonly kapan: string;
}

export interface Poster {
	readonly atas: string;
	readonly judul: string;
	/** The date, set largest; absent on the sheet of a week. */
	readonly kapan?: string | undefined;
	/** Its hours, where the law sets them. */
	readonly pukul?: string | undefined;
	/** The items of a week. */
	readonly lain: readonly Butir[];
	readonly catatan: readonly string[];
	readonly tindakan?: string | undefined;
	/** Absolute address, also in the QR code. */
	readonly alamat: string;
	/** Step of the scale of type: 1 largest. At this step the text fits one sheet of A4. */
	readonly ukuran: TypeStep;
}

/** Steps of type, as shares of the largest; `Sheet.astro` has the same. */
const skala = { 1: 1, 2: 0.88, 3: 0.77, 4: 0.67, 5: 0.58 } as const;
export type TypeStep = keyof typeof skala;
const steps = Object.keys(skala).map(Number) as TypeStep[];

/**
 * How a part is set, in hundredths of the sheet's width: size of type, height of a line, space around it.
 * The same as in `Sheet.astro`.
 */
const gaya = {
	judul: { huruf: 9.5, baris: 1.1, ruang: 3 },
	kapan: { huruf: 7, baris: 1.2, ruang: 3 },
	pukul: { huruf: 5.25, baris: 1.2, ruang: 0 },
	tindakan: { huruf: 4.8, baris: 1.3, ruang: 14 },
	catatan: { huruf: 3.8, baris: 1.35, ruang: 3 },
	butir: { huruf: 4.8, baris: 1.2, ruang: 1.8 },
	hari: { huruf: 4.2, baris: 1.35, ruang: 1.8 },
} as const;

interface SheetPart {
	readonly teks: string;
	readonly gaya: keyof typeof gaya;
}

/** Width of the text, and what is left of an A4 sheet's height below its head and above the code. */
const sheet = { lebar: 90, tinggi: 84 } as const;
/** Width of a letter in its size, with what ragged lines lose. */
const letter = 0.6;

/** Height of some parts at a step. */
const height = (parts: readonly SheetPart[], step: TypeStep): number =>
	parts.reduce((sum, { teks, gaya: name }) => {
		const { huruf, baris, ruang } = gaya[name];
		const size = huruf * skala[step];
		return sum + Math.ceil((teks.length * letter * size) / sheet.lebar) * size * baris + ruang * skala[step];
	}, 0);

const fits = (parts: readonly SheetPart[], step: TypeStep = 5) => height(parts, step) <= sheet.tinggi;
const largest = (parts: readonly SheetPart[]): TypeStep => steps.find((step) => fits(parts, step)) ?? 5;

/** The sheet of one stage. What does not fit at the smallest type is left out: the source first, then what to do. */
export function posterTahapan(bahan: BahanTahapan): Poster {
	const { pemilihan, judul, tindakan, dasar, alamat } = bahan;
	const { periode, ...rest } = bahan.revisi;
	const kapan = writtenWhen({ revisi: { ...rest, periode: periode && { ...periode, pukul: undefined } } });
	const pukul = rest.keadaan !== "ditunda" && periode?.pukul ? formatPukul(periode.pukul) : undefined;
	const all: (SheetPart & { tingkat: number })[] = [
		{ teks: judul, gaya: "judul", tingkat: 0 },
		{ teks: kapan, gaya: "kapan", tingkat: 0 },
		{ teks: pukul ?? "", gaya: "pukul", tingkat: 0 },
		{ teks: bahan.usai ? words.over : "", gaya: "catatan", tingkat: 0 },
		{ teks: ownWords(bahan), gaya: "catatan", tingkat: 0 },
		...elsewhere(bahan).map((teks) => ({ teks, gaya: "catatan", tingkat: 0 }) as const),
		{ teks: tindakan ? closed(tindakan) : "", gaya: "tindakan", tingkat: 1 },
		{ teks: dasar ? pesan.source(dasar.nama) : "", gaya: "catatan", tingkat: 2 },
	];
	const among = (texts: readonly string[]) => all.filter(({ teks }) => texts.includes(teks));
	const kept = among(fitPassages(all, (texts) => fits(among(texts))));
	const of = (name: keyof typeof gaya) => kept.filter((part) => part.gaya === name).map(({ teks }) => teks);
	return {
		atas: pemilihan,
		judul,
		kapan,
		pukul,
		lain: [],
		catatan: of("catatan"),
		tindakan: of("tindakan")[0],
		alamat,
		ukuran: largest(kept),
	};
}

/** The sheet of a KIM's week: as many items as fit, and how many more there are. */
export function posterPekan(pekan: Pekan): Poster {
	const { kim, wilayah, rentang, hal, ditunda, berikut, alamat } = pekan;
	const judul = pesan.week(formatPeriode({ ...rentang, presisi: "hari" }));
	const rows = (hal.length > 0 ? hal : berikut ? [berikut] : []).map(
		(item): Butir => ({ judul: item.judul, kapan: closedSentences(item.suara(suaraTulis)).join(" ") }),
	);
	const notes = (shown: number) =>
		[
			hal.length === 0 ? pesan.noStage(pekan) : "",
			hal.length === 0 && berikut ? words.next : "",
			rows.length > shown ? words.more(rows.length - shown) : "",
			ditunda.length > 0 ? words.suspended : "",
		].filter(Boolean);
	const parts = (shown: number): SheetPart[] => [
		{ teks: judul, gaya: "judul" },
		...rows.slice(0, shown).flatMap((row): SheetPart[] => [
			{ teks: row.judul, gaya: "butir" },
			{ teks: row.kapan, gaya: "hari" },
		]),
		...notes(shown).map((teks): SheetPart => ({ teks, gaya: "catatan" })),
	];
	let shown = rows.length;
	while (shown > 1 && !fits(parts(shown))) shown--;
	return {
		atas: `${kim}, ${wilayah}`,
		judul,
		lain: rows.slice(0, shown),
		catatan: notes(shown),
		alamat,
		ukuran: largest(parts(shown)),
	};
}
