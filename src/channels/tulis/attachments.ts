/** Pictures and PDF files the author adds here: kept on this device with the draft, they leave with the text. */
import type { ImageFact } from "../../gate/world.ts";
import { publicName } from "../../model/gambar.ts";
import { dataUrl, redraw } from "./picture.ts";

export interface Attachment {
	file: File;
	/** Set for a picture. */
	size?: readonly [width: number, height: number] | undefined;
	/** What the preview shows of a picture. */
	src?: string | undefined;
	/** `false` when this browser does not keep it. */
	kept: boolean;
}
/** By path below the KIM's folder, `gambar/rapat.jpg`. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** An attached file as gate and preview know it. */
interface Carried {
	fact: ImageFact;
	/** Size of a picture. */
	size?: Attachment["size"];
}
/** By path, like the files themselves. */
export type Attached = Readonly<Record<string, Carried>>;

/** Before the path of an attached picture in the preview's HTML: the page puts the picture in. */
export const attachedAddress = "lampiran:";

/** A picked file under the name it will have; `isTaken` says of a path that another has it. Throws `Unreadable`. */
export async function attach(
	file: File,
	isTaken: (path: string) => boolean,
): Promise<[path: string, attachment: Attachment]> {
	const [, base = file.name, suffix = ""] = /^(.*)\.([^.]+)$/.exec(file.name) ?? [];
	const isDocument = suffix.toLowerCase() === "pdf";
	const { blob, ending, size } = isDocument
		? { blob: file, ending: "pdf", size: undefined }
		: await redraw(file);
	const folder = isDocument ? "berkas" : "gambar";
	const name = freeName(publicName(base), (one) => isTaken(`${folder}/${one}.${ending}`));
	const named = new File([blob], `${name}.${ending}`, { type: isDocument ? "application/pdf" : blob.type });
	const src = size && (await dataUrl(blob));
	return [`${folder}/${named.name}`, { file: named, size, src, kept: false }];
}

/** A phone calls every photo `image`: the second is `image-2`. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
	let free = name;
	for (let count = 2; isTaken(free); count++) free = `${name}-${count}`;
	return free;
}

/** What gate and preview know of them. */
export const factsOf = (attachments: Attachments): Attached =>
	Object.fromEntries(
		[...attachments].map(([path, { file, size }]) => [path, { fact: { bytes: file.size }, size }]),
	);

/** Those that a text names. */
export const namedIn = (attachments: Attachments, body: string): [path: string, attachment: Attachment][] =>
	[...attachments].filter(([path]) => body.includes(path));
