/** Makes a text fit by leaving out whole parts, least important first; nothing is ever cut. */

export interface Passage {
	readonly teks: string;
	/** 0 stays always; parts of the highest level go first, all of one level together. */
	readonly tingkat: number;
}

type Fits = (texts: string[]) => boolean;

export const textsOf = (bagian: readonly Passage[]): string[] => bagian.map(({ teks }) => teks);

/** The parts that fit, in their order. With `fits` never true, those of level 0. */
export function fitting(bagian: readonly Passage[], fits: Fits): readonly Passage[] {
	let kept = bagian.filter(({ teks }) => teks !== "");
	for (;;) {
		const highest = Math.max(0, ...kept.map(({ tingkat }) => tingkat));
		if (highest === 0 || fits(textsOf(kept))) return kept;
		kept = kept.filter(({ tingkat }) => tingkat < highest);
	}
}

/** Their texts. */
export const fitPassages = (bagian: readonly Passage[], fits: Fits): string[] =>
	textsOf(fitting(bagian, fits));
