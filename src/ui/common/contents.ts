/** What stands in a long text: its main headings, for a list before it. */

export interface Entry {
	readonly id: string;
	readonly text: string;
}

/** From so many headings, or so many words, on a text is long. */
const [headings, words] = [5, 1200] as const;

const heading = /<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;
const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, "")
		.replace(/&#x26;|&amp;/g, "&")
		.replace(/\s+/g, " ")
		.trim();

/** The headings of a long text; none of a short one, or of one that has fewer than three. */
export function contentsOf(html: string): Entry[] {
	const found = [...html.matchAll(heading)].map(([, id = "", text = ""]) => ({ id, text: plain(text) }));
	if (found.length < 3) return [];
	return found.length > headings || plain(html).split(" ").length > words ? found : [];
}
