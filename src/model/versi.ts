/** Every wording an answer ever had, and what changed from one to the next. */

/** An answer word by word, its dates filled in. */
export interface Wording {
	/** Short name of exactly these words. */
	readonly hash: string;
	readonly pertanyaan: string;
	readonly jawaban: string;
	/** The explanation below the answer, as plain text. */
	readonly isi: string;
}

/** A wording that was published. */
export interface Version extends Wording {
	/** Slug under which it was published. */
	readonly faq: string;
	/** Day on which it was first written down. */
	readonly hari: Temporal.PlainDate;
}

export interface WordingChange {
	readonly before: Version;
	readonly after: Version;
}

/** One line a wording, oldest first: the same words twice in a row, say under a new slug, are no change. */
export const changesIn = (versions: readonly Version[]): WordingChange[] =>
	versions.flatMap((after, index) => {
		const before = versions[index - 1];
		return before && before.hash !== after.hash ? [{ before, after }] : [];
	});

/** The versions with the present wording at their end; `hari` is its day when nobody wrote it down yet. */
export function withPresent(
	versions: readonly Version[],
	present: Wording & { faq: string },
	hari: Temporal.PlainDate,
): Version[] {
	const last = versions.at(-1);
	if (last?.hash === present.hash && last.faq === present.faq) return [...versions];
	const day = last && Temporal.PlainDate.compare(last.hari, hari) > 0 ? last.hari : hari;
	return [...versions, { ...present, hari: day }];
}
