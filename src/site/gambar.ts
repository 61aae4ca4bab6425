/** Authors' pictures, in the sizes a page offers. Metadata such as the place of a photo is dropped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImageFact } from "../gate/world.ts";
import { ownerOf, usedFiles } from "../intake/assets.ts";
import type { Accepted } from "../intake/loaded.ts";
import { openPicture } from "../intake/pictures.ts";
import { viewFiles, viewNames } from "../intake/read.ts";
import { fileMeant, filesNamed, pictureName, publicStem } from "../model/gambar.ts";
import { kindNames } from "../model/schemas/kinds.ts";
import { options } from "../options.ts";
import { content } from "./content.ts";
import { once } from "./once.ts";

/** Widths in pixels; a cheap phone is 360 CSS pixels wide at two to three device pixels. */
const widths = [480, 960] as const;
/** For who enlarges a poster or a table to read it: reached by a touch, and no part of any page. */
const whole = 1920;

const isDownload = (name: string) => /^[\w-][\w.-]*\.pdf$/i.test(name);
const textsByOwner = once(async () => {
	const loaded = await content();
	const all = kindNames.flatMap((kind) => loaded.of(kind) as Accepted[]);
	return Map.groupBy(all, ({ path }) => ownerOf(path));
});

/** Files of an owner's folder that the gate let through: no links, of the kind their name says, within the limits. */
async function filesOf(
	owner: string,
	folder: "gambar" | "berkas",
	wanted: (name: string) => boolean,
): Promise<string[]> {
	const view = viewFiles(options.content);
	const loaded = await content();
	const rejected = new Set(loaded.rejected.map(({ path }) => path));
	const names = viewNames(options.content)(`${owner}/${folder}`);
	if (names.length === 0) return [];
	const texts = (await textsByOwner()).get(owner) ?? [];
	const used = usedFiles(
		texts.map(({ path, text }) => ({ path, files: filesNamed(text) })),
		(place) => (place === `${owner}/${folder}` ? names : []),
	);
	return names
		.filter(wanted)
		.filter((name) => {
			const path = `${owner}/${folder}/${name}`;
			const fact = view(path);
			return fact && !fact.fault && used.has(path) && !rejected.has(path);
		})
		.toSorted();
}

interface Source {
	/** Name of the file as an author writes it, below `gambar/`. */
	file: string;
	width: number;
	height: number;
	sizes: { name: string; width: number }[];
}

const pathOf = (owner: string, file: string) => join(options.content, owner, "gambar", file);

/**
 * One picture with the sizes it is offered in; `undefined` when it cannot be read, so that one bad file stops nothing. The
 * gate has decoded it; here its head is enough, and a country's pictures are never in memory at once.
 */
async function readPicture(owner: string, file: string): Promise<Source | undefined> {
	try {
		const { width, height } = (await openPicture(pathOf(owner, file)).metadata()).autoOrient;
		const offered = width > (widths.at(-1) ?? 0) ? [...widths, whole] : widths;
		const sizes = offered.map((w) => ({
			name: `${publicStem(file)}-${w}${ending}`,
			width: Math.min(w, width),
		}));
		return { file, width, height, sizes };
	} catch {
		return undefined;
	}
}

/** A picture in one width, as WebP. */
const encoded = async (owner: string, file: string, width: number): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(
		await openPicture(pathOf(owner, file))
			.resize({ width, withoutEnlargement: true })
			.webp({ quality: 72 })
			.toBuffer(),
	);

const read = new Map<string, Promise<Source[]>>();

/** The pictures of an owner (`kim/<id>`, `halaman`) that can be shown, in every size. */
function sourcesOf(owner: string): Promise<Source[]> {
	let pictures = import.meta.env.DEV ? undefined : read.get(owner);
	pictures ??= readPictures(owner);
	read.set(owner, pictures);
	return pictures;
}

/** In the order of their names; of two that would be published under one, the first. */
async function readPictures(owner: string): Promise<Source[]> {
	const pictures: Source[] = [];
	const taken = new Set<string>();
	for (const file of await filesOf(owner, "gambar", (name) => pictureName.test(name))) {
		const picture = taken.has(publicStem(file)) ? undefined : await readPicture(owner, file);
		if (!picture) continue;
		taken.add(publicStem(file));
		pictures.push(picture);
	}
	return pictures;
}

export interface Picture {
	src: string;
	srcset: string;
	width: number;
	height: number;
	/** The largest there is, where it is larger than what a page shows. */
	whole?: string;
}

/** Pictures by the address an author writes, `gambar/foto.jpg`, however the name is spelt there. */
class Pictures extends Map<string, Picture> {
	override get(url: string): Picture | undefined {
		const name = url.replace(/^(?:\.\/)?gambar\//, "");
		const files = [...this.keys()].map((key) => key.slice("gambar/".length));
		return super.get(`gambar/${fileMeant(name, files) ?? name}`);
	}
}

/** All pictures of an owner. */
export async function picturesOf(
	owner: string,
	href: (name: string) => string,
): Promise<Map<string, Picture>> {
	const sources = await sourcesOf(owner);
	return new Pictures(
		sources.map(({ file, width, height, sizes }) => {
			const large = sizes[widths.length];
			return [
				`gambar/${file}`,
				{
					src: href(sizes[0]?.name ?? ""),
					srcset: sizes
						.slice(0, widths.length)
						.map((size) => `${href(size.name)} ${size.width}w`)
						.join(", "),
					width,
					height,
					...(large && { whole: href(large.name) }),
				},
			];
		}),
	);
}

const ending = ".webp";

/** Every name under which an owner's pictures are published, without its ending: that belongs to the route. */
export const imageNames = async (owner: string): Promise<string[]> =>
	(await sourcesOf(owner)).flatMap(({ sizes }) => sizes.map(({ name }) => name.slice(0, -ending.length)));

/** One picture in one size, as WebP. */
export async function imageFile(owner: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
	const offered = (await sourcesOf(owner)).flatMap(({ file, sizes }) =>
		sizes.map((size) => ({ file, ...size })),
	);
	const size = offered.find((one) => one.name === `${name}${ending}`);
	if (!size) throw new Error(`no picture ${name} in ${owner}`);
	return encoded(owner, size.file, size.width);
}

/** A picture by the name an author gave it, as small as it is offered; `undefined` when there is none. */
export async function smallPicture(owner: string, file: string): Promise<Uint8Array | undefined> {
	const size = (await sourcesOf(owner)).find((source) => source.file === file)?.sizes[0];
	return size && encoded(owner, file, size.width);
}

/** PDF files an owner offers. */
export const downloadNames = (owner: string): Promise<string[]> => filesOf(owner, "berkas", isDownload);

/** Bytes of one download. */
export const downloadFile = (owner: string, name: string) =>
	new Uint8Array(readFileSync(join(options.content, owner, "berkas", name)));

/** Size of a download in bytes, or `undefined` when there is none. */
export const downloadSize = (owner: string, name: string): number | undefined =>
	viewFiles(options.content)(`${owner}/berkas/${name}`)?.bytes;

/** What the gate knows of a file below the content folder; `undefined` when it is none. */
export const fileFact = (path: string): ImageFact | undefined => viewFiles(options.content)(path);
