/**
 * Every photo is drawn anew: what a camera writes beside it (where it was taken, by whom) stays behind, and it is as
 * large as the site can use and no larger.
 */

export type Trouble = "heic" | "broken" | "tooLarge";

export class Unreadable extends Error {
	readonly trouble: Trouble;
	constructor(trouble: Trouble) {
		super(trouble);
		this.trouble = trouble;
	}
}

export interface Picture {
	blob: Blob;
	/** `jpg` or `png`. */
	ending: string;
	size: readonly [width: number, height: number];
}

/** Longest side in pixels: what a reader gets who enlarges a poster. */
const longest = 1920;
const quality = 0.85;
/** More than this, and a phone runs out of memory while it decodes. */
const mostBytes = 60_000_000;

/** A picture as it may leave this device. Throws `Unreadable`. */
export async function redraw(file: File): Promise<Picture> {
	if (file.size > mostBytes) throw new Unreadable("tooLarge");
	const source = await decoded(file);
	const scale = Math.min(1, longest / Math.max(source.width, source.height));
	const size = [source.width, source.height].map((side) => Math.max(1, Math.round(side * scale))) as [
		number,
		number,
	];
	const canvas = document.createElement("canvas");
	[canvas.width, canvas.height] = size;
	const context = canvas.getContext("2d");
	if (!context) throw new Unreadable("tooLarge");
	// What is transparent stands on paper: in a JPEG it would be black.
	context.fillStyle = "#fff";
	context.fillRect(0, 0, ...size);
	context.imageSmoothingQuality = "high";
	context.drawImage(source, 0, 0, ...size);
	if (source instanceof ImageBitmap) source.close();
	const [first, ...others] = await Promise.all(
		// Letters and lines stay sharp, and are smaller, as they were drawn.
		(file.type === "image/png" ? (["png", "jpeg"] as const) : (["jpeg"] as const)).map(async (format) => ({
			blob: await encoded(canvas, `image/${format}`),
			ending: format === "png" ? "png" : "jpg",
		})),
	);
	if (!first) throw new Unreadable("broken");
	const best = others.reduce((least, next) => (next.blob.size < least.blob.size ? next : least), first);
	return { ...best, size };
}

const encoded = (canvas: HTMLCanvasElement, type: string) =>
	new Promise<Blob>((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Unreadable("tooLarge"))), type, quality);
	});

/** Some browsers read HEIC or SVG in an image and not as a bitmap. */
async function decoded(file: File): Promise<ImageBitmap | HTMLImageElement> {
	const bitmap = await createImageBitmap(file).catch(() => undefined);
	if (bitmap) return bitmap;
	const image = new Image();
	image.src = await dataUrl(file);
	await image.decode().catch(() => undefined);
	if (image.naturalWidth > 0) return image;
	throw new Unreadable((await isHeic(file)) ? "heic" : "broken");
}

/** The name of an iPhone's photo says little; its first bytes do. */
async function isHeic(file: File): Promise<boolean> {
	const start = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
	return /^ftyp(?:hei|hev|mif1|msf1)/.test(start) || /hei[cf]/i.test(file.type + file.name);
}

/** A picture as an address that the page's security policy allows. */
export const dataUrl = (blob: Blob) =>
	new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
