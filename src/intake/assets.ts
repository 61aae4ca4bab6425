/** Pictures and downloads of the content folder: which are there, and which of them some page names. */
import { join } from "node:path";
import type { ImageFact, View } from "../gate/world.ts";
import { type FileNamed, fileMeant } from "../model/gambar.ts";
import { judgePicture } from "./pictures.ts";

/** Whose files a text may name: a KIM's, or those beside a central page. */
export const ownerOf = (path: string): string =>
	/^kim\/[^/]+/.exec(path)?.[0] ?? path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** A text, and the files that it names. */
interface Naming {
	readonly path: string;
	readonly files: readonly FileNamed[];
}

/** Paths of the files that texts name, of those in `namesIn` their folder. */
export function usedFiles(
	texts: Iterable<Naming>,
	namesIn: (folder: string) => readonly string[],
): Set<string> {
	const used = new Set<string>();
	for (const { path, files } of texts)
		for (const { folder, name } of files) {
			const place = `${ownerOf(path)}/${folder}`;
			const file = fileMeant(name, namesIn(place));
			if (file) used.add(`${place}/${file}`);
		}
	return used;
}

/** The same view with every picture that is named looked at to its end. */
export async function withPictures(view: View, folder: string, sources: readonly Naming[]): Promise<View> {
	const judged = new Map<string, Pick<ImageFact, "fault" | "animated" | "damaged">>();
	for (const path of usedFiles(sources, (place) => view.names?.(place) ?? [])) {
		const fact = path.includes("/gambar/") ? view.file(path) : undefined;
		// One after the other: a picture needs much memory while it is read.
		if (fact && !fact.fault) judged.set(path, await judgePicture(join(folder, path)));
	}
	return {
		...view,
		file: (path) => {
			const fact = view.file(path);
			return fact && { ...fact, ...judged.get(path) };
		},
	};
}
