/** Authors' pictures, in the sizes a page offers. Metadata such as the place of a photo is dropped. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { ImageFact } from "../gate/world.ts";
import { viewFiles } from "../intake/read.ts";
import { limits } from "../model/limits.ts";
import { options } from "../options.ts";
import { content } from "./content.ts";

/** Widths in pixels; a cheap phone is 360 CSS pixels wide at two to three device pixels. */
const widths = [480, 960] as const;

const isImage = (name: string) => /^[^.].*\.(?:jpe?g|png|webp|avif)$/i.test(name);
const isDownload = (name: string) => /^[\w-][\w.-]*\.pdf$/i.test(name);
/** `foto.jpg` and `foto.png` must not meet in one address. */
const stem = (file: string) => file.toLowerCase().replace(/\.([a-z]+)$/, "-$1");

/** Files of an owner's folder that the gate let through: no links, of the kind their name says, within the limits. */
async function filesOf(
	owner: string,
	folder: "gambar" | "berkas",
	wanted: (name: string) => boolean,
): Promise<string[]> {
	const view = viewFiles(options.content);
	const rejected = new Set((await content()).rejected.map(({ path }) => path));
	try {
		return readdirSync(join(options.content, owner, folder))
			.filter(wanted)
			.filter((name) => {
				const fact = view(`${owner}/${folder}/${name}`);
				return fact && !fact.fault && !rejected.has(`${owner}/${folder}/${name}`);
			})
			.sort();
	} catch {
		return [];
	}
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
		const source = sharp(join(options.content, owner, "gambar", file), {
			limitInputPixels: limits.pixels,
		}).rotate();
		const { width, height } = (await source.metadata()).autoOrient;
		const sizes = await Promise.all(
			widths.map(async (w) => ({
				name: `${stem(file)}-${w}.webp`,
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
	for (const file of await filesOf(owner, "gambar", isImage)) {
		const picture = await readPicture(owner, file);
		if (picture) pictures.push(picture);
	}
	return pictures;
}

export interface Picture {
	src: string;
	srcset: string;
	width: number;
	height: number;
}

/** All pictures of an owner by the address an author writes, `gambar/foto.jpg`. */
export async function picturesOf(
	owner: string,
	href: (name: string) => string,
): Promise<Map<string, Picture>> {
	const sources = await sourcesOf(owner);
	return new Map(
		sources.map(({ file, width, height, sizes }) => [
			`gambar/${file}`,
			{
				src: href(sizes[0]?.name ?? ""),
				srcset: sizes.map((size) => `${href(size.name)} ${size.width}w`).join(", "),
				width,
				height,
			},
		]),
	);
}

/** Every file name under which an owner's pictures are published. */
export const imageNames = async (owner: string): Promise<string[]> =>
	(await sourcesOf(owner)).flatMap(({ sizes }) => sizes.map(({ name }) => name));

/** One picture in one size, as WebP. */
export async function imageFile(owner: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
	const size = (await sourcesOf(owner)).flatMap(({ sizes }) => sizes).find((s) => s.name === name);
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
