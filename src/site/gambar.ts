/** Authors' pictures, in the sizes a page offers. Metadata such as the place of a photo is dropped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImageFact } from "../gate/world.ts";
import { ownerOf, usedFiles } from "../intake/assets.ts";
import type { Accepted } from "../intake/loaded.ts";
import { openPicture } from "../intake/pictures.ts";
import { viewFiles, viewNames } from "../intake/read.ts";
import { fileMeant, pictureName, publicStem } from "../model/gambar.ts";
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
	const used = usedFiles((await textsByOwner()).get(owner) ?? [], (place) =>
		place === `${owner}/${folder}` ? names : [],
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
	sizes: { name: string; width: number; bytes: Uint8Array<ArrayBuffer> }[];
}

/** One picture in every size; `undefined` when it cannot be read, so that one bad file stops nothing. */
async function readPicture(owner: string, file: string): Promise<Source | undefined> {
	try {
		const source = openPicture(join(options.content, owner, "gambar", file));
		const { width, height } = (await source.metadata()).autoOrient;
		const offered = width > (widths.at(-1) ?? 0) ? [...widths, whole] : widths;
		const sizes = await Promise.all(
			offered.map(async (w) => ({
				name: `${publicStem(file)}-${w}${ending}`,
				width: Math.min(w, width),
				bytes: new Uint8Array(
					await source
						.clone()
						.resize({ width: w, withoutEnlargement: true })
						.webp({ quality: 72 })
						.toBuffer(),
				),
			})),
		);
		return { file, width, height, sizes };
	} catch {
		return undefined;
	}
}

const read = new Map<string, Promise<Source[]>>();

/** The pictures of an owner (`kim/<id>`, `halaman`) that can be shown, in every size. */
function sourcesOf(owner: string): Promise<Source[]> {
	let pictures = import.meta.env.DEV ? undefined : read.get(owner);
	pictures ??= readPictures(owner);
	read.set(owner, pictures);
	return pictures;
}

/** One after the other: a picture needs much memory while it is read. */
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
	const size = (await sourcesOf(owner))
		.flatMap(({ sizes }) => sizes)
		.find((s) => s.name === `${name}${ending}`);
	if (!size) throw new Error(`no picture ${name} in ${owner}`);
	return size.bytes;
}

/** A picture by the name an author gave it, as small as it is offered; `undefined` when there is none. */
export const smallPicture = async (owner: string, file: string): Promise<Uint8Array | undefined> =>
	(await sourcesOf(owner)).find((source) => source.file === file)?.sizes[0]?.bytes;

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
