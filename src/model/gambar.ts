/** Names of authors' pictures and downloads: as they are typed, as they lie in their folder, and as they are published. */

/** What a name of an author's may look like. */
export const pictureName = /^[^./\\][^/\\]*\.(?:jpe?g|png|webp|avif)$/i;

/** `Foto Saya.JPG` as a part of an address, without its ending: `foto-saya-jpg`. Two endings do not meet in one. */
export function publicStem(file: string): string {
	const [, name = "", ending = ""] = /^(.*)\.([a-z]+)$/.exec(file.toLowerCase()) ?? [];
	const safe = /^[a-z0-9._-]*$/.test(name) ? name : name.replace(/[^a-z0-9._]+/g, "-").replace(/^-|-$/g, "");
	return `${safe || "gambar"}-${ending}`;
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
	const exact = files.find((file) => file === typed || file.normalize("NFC") === name);
	if (exact) return exact;
	const alike = files.filter((file) => publicStem(file) === publicStem(name));
	return alike.length === 1 ? alike[0] : undefined;
}

const named = /(gambar|berkas)\/([^\n"'<>|\]\\]+?\.(?:jpe?g|png|webp|avif|pdf))/gi;

/** Files of the own folder that a text names, as `gambar/foto.jpg`. */
export const filesNamed = (text: string): { folder: string; name: string }[] =>
	[...text.matchAll(named)].map(([, folder = "", name = ""]) => ({ folder: folder.toLowerCase(), name }));
