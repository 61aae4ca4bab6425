/** Pictures and PDF files the author adds here; they live until the page is closed and leave with the text. */

import type { ImageFact } from "../../gate/world.ts";
import type { Picture } from "../../site/gambar.ts";
import { slugOf } from "./file.ts";

export interface Attachment {
	file: File;
	fact: ImageFact;
	/** Set for a picture: what the preview shows. */
	picture?: Picture;
}
/** By path below the KIM's folder, `gambar/rapat.jpg`. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Longest side of a picture in pixels: sharp on every phone, quick over a weak signal. */
const longestSide = 1600;
const quality = 0.85;

/** A picked file under the name it will have. Large photos are made smaller, which also drops where they were taken. */
export async function attach(file: File): Promise<[path: string, attachment: Attachment]> {
	const [, base = file.name, suffix = ""] = /^(.*)\.([^.]+)$/.exec(file.name) ?? [];
	const name = slugOf(base) || "berkas";
	if (suffix.toLowerCase() === "pdf") {
		const named = new File([file], `${name}.pdf`, { type: "application/pdf" });
		return [`berkas/${name}.pdf`, { file: named, fact: { bytes: file.size } }];
	}
	const { blob, width, height } = await shrink(file);
	const extension = blob === file ? suffix.toLowerCase() : "jpg";
	const named = new File([blob], `${name}.${extension}`, { type: blob.type });
	const src = await dataUrl(blob);
	return [
		`gambar/${named.name}`,
		{ file: named, fact: { bytes: blob.size }, picture: { src, srcset: "", width, height } },
	];
}

async function shrink(file: File): Promise<{ blob: Blob; width: number; height: number }> {
	const bitmap = await createImageBitmap(file);
	const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
	const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
	const fits = scale === 1 && /^image\/(?:jpeg|png|webp|avif)$/.test(file.type) && file.size < 500_000;
	if (fits) return { blob: file, width, height };
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	canvas.getContext("2d")?.drawImage(bitmap, 0, 0, width, height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
	if (!blob) throw new Error("no picture");
	return { blob, width, height };
}

const dataUrl = (blob: Blob) =>
	new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
