/** Where a file was meant to lie, and what it was meant to be called. */
import { placeOf } from "../model/schemas/kinds.ts";
import { slugOf } from "../model/slug.ts";

/** What other programs and people call the folders of a KIM. */
const folders: Readonly<Record<string, string>> = {
	berita: "kabar",
	news: "kabar",
	posts: "kabar",
	_posts: "kabar",
	post: "kabar",
	artikel: "kabar",
	acara: "agenda",
	kegiatan: "agenda",
	events: "agenda",
	"tanya-jawab": "faq",
	pertanyaan: "faq",
	laman: "halaman",
	pages: "halaman",
	page: "halaman",
};

/** Endings of a text that is no Word document; the share sheet of a phone makes `.md.txt`. */
const textEnding = /(?:\.(?:mdx?|markdown|mdown|mkd|txt|text|ya?ml))+$/i;
/** How computers and phones call the copy of a file. */
const copy = /(?: ?\(\d+\)| - (?:copy|salinan)(?: \(\d+\))?|[ _-](?:copy|salinan)| copy \d+)$/i;

/** What Google Drive puts before it. */
const copyBefore = /(?<=^|\/)(?:salinan dari|copy of) /i;

const endings = ["md", "mdx", "yaml"];

/** A name in which blanks are written as in an address, `rapat%20kim`, as it was. */
export function decodedName(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** The name of a file without what a computer adds to a copy; `undefined` when it is none. */
export function originalOf(path: string): string | undefined {
	const [ending = ""] = textEnding.exec(path) ?? [];
	const base = path.slice(0, path.length - ending.length);
	const original = base.replace(copy, "").replace(copyBefore, "");
	return original === base ? undefined : original + ending;
}

/** The place a file surely belongs to: another ending or letters, a folder less or more. `kims` are those there are. */
export function rightPlace(path: string, kims: ReadonlySet<string>): string | undefined {
	const steps = path.replace(textEnding, "").split("/");
	const name = slugOf(
		decodedName(steps.at(-1) ?? "")
			.replace(copy, "")
			.replace(copyBefore, ""),
	);
	const above = steps.slice(0, -1).map((step) => step.toLowerCase());
	const own = above[0] === "content" ? above.slice(1) : above;
	const called = own.map((step, index) => (index > 0 ? (folders[step] ?? step) : step));
	const placed = [steps.slice(0, -1), own, called, called.slice(0, 3)];
	if (kims.has(own[0] ?? "")) placed.push(["kim", ...called], ["kim", ...called].slice(0, 3));
	return placed
		.map((folder) => [...folder, name].join("/"))
		.flatMap((base) => endings.map((ending) => `${base}.${ending}`))
		.find((candidate) => candidate !== path && placeOf(candidate) !== undefined);
}
