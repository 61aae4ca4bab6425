/** Authors' pictures, in the sizes a page offers. Metadata such as the place of a photo is dropped. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { options } from "../options.ts";

/** Widths in pixels; a cheap phone is 360 CSS pixels wide at two to three device pixels. */
const widths = [480, 960] as const;

const nameAndWidth = /^(.+)-(\d+)\.webp$/;
const isImage = (name: string) => /\.(?:jpe?g|png|webp|avif)$/i.test(name);
const folderOf = (owner: string) => join(options.content, owner, "gambar");
/** `foto.jpg` and `foto.png` must not meet in one address. */
const stem = (file: string) => file.toLowerCase().replace(/\.([a-z]+)$/, "-$1");

const filesOf = (owner: string) => {
	const folder = folderOf(owner);
	return existsSync(folder) ? readdirSync(folder).filter(isImage).sort() : [];
};

/** Every file name under which the pictures of an owner (`kim/<id>`, `halaman`) are published. */
export const imageNames = (owner: string): string[] =>
	filesOf(owner).flatMap((file) => widths.map((width) => `${stem(file)}-${width}.webp`));

/** One picture in one size, as WebP. */
export async function imageFile(owner: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
	const [, base, width] = nameAndWidth.exec(name) ?? [];
	const file = filesOf(owner).find((candidate) => stem(candidate) === base);
	if (!file) throw new Error(`no picture ${name} in ${owner}`);
	const bytes = await sharp(join(folderOf(owner), file))
		.rotate()
		.resize({ width: Number(width), withoutEnlargement: true })
		.webp({ quality: 72 })
		.toBuffer();
	return new Uint8Array(bytes);
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
	const pictures = await Promise.all(
		filesOf(owner).map(async (file) => {
			const { width, height } = (
				await sharp(join(folderOf(owner), file))
					.rotate()
					.metadata()
			).autoOrient;
			const address = (w: number) => href(`${stem(file)}-${w}.webp`);
			const picture: Picture = {
				src: address(widths[0]),
				srcset: widths.map((w) => `${address(w)} ${Math.min(w, width)}w`).join(", "),
				width,
				height,
			};
			return [`gambar/${file}`, picture] as const;
		}),
	);
	return new Map(pictures);
}

const isDownload = (name: string) => /^[\w.-]+\.pdf$/i.test(name);

/** PDF files an owner offers. */
export function downloadNames(owner: string): string[] {
	const folder = join(options.content, owner, "berkas");
	return existsSync(folder) ? readdirSync(folder).filter(isDownload).sort() : [];
}

/** Bytes of one download. */
export const downloadFile = (owner: string, name: string) =>
	new Uint8Array(readFileSync(join(options.content, owner, "berkas", name)));

/** Size of a download in bytes, or `undefined` when there is none. */
export const downloadSize = (owner: string, name: string): number | undefined =>
	downloadNames(owner).includes(name)
		? statSync(join(options.content, owner, "berkas", name)).size
		: undefined;
