/** Files that somebody may propose to mend, as the desk opens them: what is published, and nothing that is not. */
import { isKims, type Mendable, mendable, type PageSource, sourceOfPage } from "../gate/addresses/sources.ts";
import { openText } from "../gate/open-text.ts";
import { withText } from "../intake/store.ts";
import { options } from "../options.ts";
import { urls } from "../urls.ts";
import { content } from "./content.ts";
import { entriesOn } from "./entries.ts";
import { once } from "./once.ts";

interface Published {
	readonly kind: Mendable;
	readonly id: string;
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
}

const published = once(async (): Promise<Published[]> => {
	const loaded = await content();
	const all = await Promise.all(
		mendable.map(async (kind) =>
			(await entriesOn(kind, loaded)).map(({ id, accepted }) =>
				withText<Published>({ kind, id, path: accepted.path }, () => accepted.text),
			),
		),
	);
	return all.flat();
});

const kimOf = (id: string) => id.split("/")[0] ?? "";

/** Every such file that this build has to make. */
export const sourcesToMake = async (): Promise<Published[]> =>
	(await published()).filter(({ kind, id }) => !(isKims(kind) && options.kept.has(kimOf(id))));

/** What the desk is given of a file. */
export const sourceText = ({ text }: Published): { text: string } => ({ text: openText(text) });

/** A function that leads from the address of a page to the desk. */
export const mendAddresses = once(async () => {
	const files = await published();
	const known = new Set(files.flatMap(({ kind, id }) => [`${kind} ${id}`, `${kind} ${kimOf(id)}/`]));
	const isThere = ({ kind, id, isList }: PageSource) => known.has(`${kind} ${id}${isList ? "/" : ""}`);
	return (address: string): string | undefined => {
		const source = sourceOfPage(address);
		return source && isThere(source) ? urls.tulisMend(address) : undefined;
	};
});
