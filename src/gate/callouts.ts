/** What other programs call a box with something not to be missed. */
const names = new Map<string, "info" | "awas">([
	..."info note tip hint success important abstract summary quote example todo question faq catatan penting pengumuman"
		.split(" ")
		.map((name) => [name, "info"] as const),
	..."warning danger caution error bug failure attention awas bahaya"
		.split(" ")
		.map((name) => [name, "awas"] as const),
]);

/** The kind of our box that is meant; `undefined` when the word names none. */
export const calloutName = (word: string): "info" | "awas" | undefined => names.get(word.toLowerCase());
