/** Finds questions while a mitra types. */

export interface Findable {
	readonly pertanyaan: string;
	readonly jawaban: string;
	readonly kata_cari?: readonly string[];
	readonly utama?: boolean;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/**
 * Questions that hold every word typed, best first: words of the question or of how residents ask
 * count before words of the answer. With nothing typed, the questions asked most.
 */
export function findQuestions<T extends Findable>(list: readonly T[], query: string): T[] {
	const words = plain(query).split(" ").filter(Boolean);
	if (words.length === 0) return list.filter(({ utama }, _, all) => utama || !all.some((q) => q.utama));
	const score = ({ pertanyaan, jawaban, kata_cari = [] }: T) => {
		const asked = plain([pertanyaan, ...kata_cari].join(" "));
		const whole = `${asked} ${plain(jawaban)}`;
		if (!words.every((word) => whole.includes(word))) return 0;
		return 1 + words.filter((word) => asked.includes(word)).length;
	};
	return list
		.map((question) => ({ question, score: score(question) }))
		.filter((hit) => hit.score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ question }) => question);
}
