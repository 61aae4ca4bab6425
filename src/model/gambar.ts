/** Names of authors' pictures and downloads: as they are typed, as they lie in their folder, and as they are published. */

/** What a name of an author's may look like. */
export const pictureName = /^[^./\\][^/\\]*\.(?:jpe?g|png|webp|avif)$/i;

/** A name without its ending as it may stand in an address: `Foto Saya` is `foto-saya`. */
export function publicName(typed: string): string {
	const name = typed.toLowerCase();
	const safe = /^[a-z0-9._-]*$/.test(name) ? name : name.replace(/[^a-z0-9._]+/g, "-").replace(/^-|-$/g, "");
	return safe || "gambar";
}

/** `Foto Saya.JPG` as a part of an address, without its ending: `foto-saya-jpg`. Two endings do not meet in one. */
export function publicStem(file: string): string {
	const [, name = "", ending = ""] = /^(.*)\.([a-z]+)$/.exec(file.toLowerCase()) ?? [];
	return `${publicName(name)}-${ending}`;
}

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The file that is meant by a name: the same, or the one that differs by capitals, blanks and what stands for them. */
export function fileMeant(typed: string, files: readonly string[]): string | undefined {
	const name = decoded(typed).normalize("NFC").trim();
	const { places, stems } = namesIn(files);
	const [first] = [places.get(typed), places.get(name)]
		.filter((at) => at !== undefined)
		.sort((a, b) => a - b);
	if (first !== undefined) return files[first];
	const alike = stems.get(publicStem(name)) ?? [];
	return alike.length === 1 ? alike[0] : undefined;
}

interface Names {
	/** Where in the list a name stands, as it lies on the disk and in its composed form. */
	readonly places: ReadonlyMap<string, number>;
	readonly stems: ReadonlyMap<string, readonly string[]>;
}

/** A folder is asked for many names: what they are compared with is made once a list. */
const known = new WeakMap<readonly string[], Names>();

function namesIn(files: readonly string[]): Names {
	const before = known.get(files);
	if (before) return before;
	const places = new Map<string, number>();
	for (const [at, file] of files.entries())
		for (const form of [file, file.normalize("NFC")]) if (!places.has(form)) places.set(form, at);
	const names = { places, stems: Map.groupBy(files, publicStem) };
	known.set(files, names);
	return names;
}

const named =
	/(gambar|berkas)\/([^\n"'<>|\]\\]+?\.(?:jpe?g|png|webp|avif|pdf)(?![\w.-]*\.(?:jpe?g|png|webp|avif|pdf)\b))/gi;

/** A file as a text names it. */
export interface FileNamed {
	readonly folder: string;
	readonly name: string;
}

/** Files of the own folder that a text names, as `gambar/foto.jpg`. */
export const filesNamed = (text: string): FileNamed[] =>
	[...text.matchAll(named)].map(([, folder = "", name = ""]) => ({ folder: folder.toLowerCase(), name }));
