/** Makes a text fit by leaving out whole parts, least important first; nothing is ever cut. */

export interface Passage {
	readonly teks: string;
	/** 0 stays always; parts of the highest level go first, all of one level together. */
	readonly tingkat: number;
}

/** The parts that fit, in their order. With `fits` never true, those of level 0. */
export function fitPassages(bagian: readonly Passage[], fits: (texts: string[]) => boolean): string[] {
	let kept = bagian.filter(({ teks }) => teks !== "");
	for (;;) {
		const texts = kept.map(({ teks }) => teks);
		const highest = Math.max(0, ...kept.map(({ tingkat }) => tingkat));
		if (highest === 0 || fits(texts)) return texts;
		kept = kept.filter(({ tingkat }) => tingkat < highest);
	}
}
