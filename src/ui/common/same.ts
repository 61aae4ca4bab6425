/** Parts of pages that follow from one thing alone, and are the same wherever it stands. */
const known = new WeakMap<object, Map<string, Promise<string>>>();

/** The HTML of a part, rendered when it is first asked for and kept as long as what it follows from. */
export function sameHtml(of: object, name: string, render: () => Promise<string>): Promise<string> {
	const parts = known.get(of) ?? new Map<string, Promise<string>>();
	known.set(of, parts);
	return parts.getOrInsertComputed(name, render);
}
