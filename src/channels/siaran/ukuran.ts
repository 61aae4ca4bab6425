/** How large the text of a sheet can be set, from what it says. The browser tests measure that it is true. */

/** Steps of type, as shares of the largest; `Sheet.astro` has the same. */
const skala = { 1: 1, 2: 0.88, 3: 0.77, 4: 0.67, 5: 0.58 } as const;
/** The date yields later than the words. */
const dateScale = { 1: 1, 2: 1, 3: 0.95, 4: 0.8, 5: 0.65 } as const;
export type TypeStep = keyof typeof skala;
const steps = Object.keys(skala).map(Number) as TypeStep[];

interface Style {
	/** Size of type and height of a line, in hundredths of the sheet's width; the same as in `Sheet.astro`. */
	readonly huruf: number;
	readonly baris: number;
	/** Space around it, and what else it takes. */
	readonly ruang: number;
	/** Width of its lines, when that is not the sheet's. */
	readonly lebar?: number;
	readonly tebal?: boolean;
	/** It is the date. */
	readonly tanggal?: boolean;
	/** The least it takes. */
	readonly paling?: number;
}

const gaya = {
	judul: { huruf: 8.2, baris: 1.1, ruang: 2 },
	cap: { huruf: 7.5, baris: 1.3, ruang: 5 },
	kapan: { huruf: 7, baris: 1.2, ruang: 3, tebal: true },
	angka: { huruf: 0, baris: 0, ruang: 48.5, tanggal: true },
	rentang: { huruf: 0, baris: 0, ruang: 38.5, tanggal: true },
	pukul: { huruf: 5.2, baris: 1.2, ruang: 2, tebal: true },
	tindakan: { huruf: 5.6, baris: 1.25, ruang: 2.5, tebal: true },
	ajakan: { huruf: 8, baris: 1.15, ruang: 2.5, tebal: true },
	lanjutan: { huruf: 4.4, baris: 1.35, ruang: 1 },
	piktogram: { huruf: 0, baris: 0, ruang: 13 },
	catatan: { huruf: 3.8, baris: 1.35, ruang: 2 },
	pekan: { huruf: 7, baris: 1.1, ruang: 2 },
	butir: { huruf: 4.7, baris: 1.25, ruang: 3.8, lebar: 52, paling: 11, tebal: true },
	pemungutan: { huruf: 5.4, baris: 1.3, ruang: 8, lebar: 46, paling: 30, tebal: true },
} as const satisfies Record<string, Style>;

export interface SheetPart {
	/** Lines of it are set apart; an empty one takes nothing. */
	readonly teks: string;
	readonly gaya: keyof typeof gaya;
}

/** Width of the text, and what is left of an A4 sheet's height below its head and above the code. */
const sheet = { lebar: 90, tinggi: 99.5 } as const;
/** Width of a letter in its size in a wide face, with what ragged lines lose. */
const letter = 0.57;
const boldLetter = 0.66;

function heightOf({ teks, gaya: name }: SheetPart, step: TypeStep): number {
	if (teks === "") return 0;
	const { huruf, baris, ruang, lebar = sheet.lebar, paling = 0, tanggal, tebal }: Style = gaya[name];
	const share = (tanggal ? dateScale : skala)[step];
	const size = huruf * share;
	const lines = teks
		.split("\n")
		.reduce((sum, line) => sum + Math.ceil((line.length * (tebal ? boldLetter : letter) * size) / lebar), 0);
	return Math.max(lines * size * baris, paling * share) + ruang * share;
}

/** Whether some parts fit one sheet at a step. */
export const fits = (parts: readonly SheetPart[], step: TypeStep = 5): boolean =>
	parts.reduce((sum, part) => sum + heightOf(part, step), 0) <= sheet.tinggi;

/** The largest step at which they fit. */
export const largest = (parts: readonly SheetPart[]): TypeStep =>
	steps.find((step) => fits(parts, step)) ?? 5;
