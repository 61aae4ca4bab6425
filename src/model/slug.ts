/** Longest id that is proposed; a longer one is cut between words. */
const longest = 60;

/** The name an entry has in its folder: the last part of its id, `judul` of `singa-geweh/judul`. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/** An id made of a name or a title: lower case, digits, single hyphens. Empty when nothing of it can stay. */
export function slugOf(title: string): string {
	const slug = title
		.normalize("NFKD")
		.replace(/[\u0300-\u036f'’`]/g, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	if (slug.length <= longest) return slug;
	const cut = slug.lastIndexOf("-", longest);
	return slug.slice(0, cut > 0 ? cut : longest);
}
