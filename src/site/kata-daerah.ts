/** What words of regional languages mean; a site without such files knows none. */
import { content } from "./content.ts";

/** Words of all languages, each with what it means in Indonesian; one that two languages use may be there twice. */
export async function regionalWords(): Promise<[word: string, maksud: string][]> {
	const all = (await content()).of("kataDaerah").flatMap(({ data }) => Object.entries(data));
	return all.flatMap(([maksud, words]) => words.map((word): [string, string] => [word, maksud]));
}
