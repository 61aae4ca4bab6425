/** What becomes of a finished file. Nothing here publishes: each way hands the file to a person. */
import { strToU8, zipSync } from "fflate";
import type { Inbox } from "../../site/kontak.ts";
import { mailto, whatsapp } from "../../urls.ts";
import type { TulisKind } from "./kinds.ts";
import { changesBetween } from "./kiriman/lines.ts";
import { writeKiriman } from "./kiriman/message.ts";
import { noteName, placedName, writeNote } from "./kiriman/place.ts";
import { versiOf } from "./kiriman/versi.ts";

export interface Parcel {
	kim: string;
	kind: TulisKind;
	/** File name without `.md`. */
	name: string;
	/** Path of the file below the content folder. */
	path: string;
	text: string;
	/** Whether the site has a file of this name already. */
	exists: boolean;
	/** The published text that was mended. */
	asal?: string | undefined;
	/** What it is: "Profil untuk KIM Sekarbela". */
	judul: string;
	/** One line that says what this is and where it belongs. */
	message: string;
	/** Pictures and documents, by path below the KIM's folder. */
	attachments: ReadonlyMap<string, File>;
}

const baseOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const versiIn = ({ asal }: Parcel) => (asal === undefined ? undefined : versiOf(asal));

/** Whether one file is all there is, and says where it belongs to who knows the folders. */
const isPlain = ({ asal, attachments }: Parcel) => asal === undefined && attachments.size === 0;

/** What a download is called. */
export const downloadName = (parcel: Parcel): string =>
	isPlain(parcel) ? baseOf(parcel.path) : `${placedName(parcel.path).replace(/\.mdx?$/, "")}.zip`;

/** The file, or all files in their folders. */
async function bundle(parcel: Parcel, dari: string): Promise<File> {
	const name = downloadName(parcel);
	if (isPlain(parcel)) return new File([parcel.text], name, { type: "text/markdown" });
	const path = parcel.path;
	const versi = versiIn(parcel);
	const files: Record<string, Uint8Array> = {
		[noteName]: strToU8(writeNote({ dari, versi: versi === undefined ? {} : { [path]: versi } })),
		[`content/${path}`]: strToU8(parcel.text),
	};
	for (const [below, file] of parcel.attachments)
		files[`content/kim/${parcel.kim}/${below}`] = new Uint8Array(await file.arrayBuffer());
	// Pictures are small already.
	return new File([zipSync(files, { level: 0 })], name, { type: "application/zip" });
}

export async function download(parcel: Parcel, dari: string): Promise<void> {
	const file = await bundle(parcel, dari);
	const address = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = address;
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Chromium refuses to share files that end in `.md`. */
export const sharedName = (parcel: Parcel): string => `${placedName(parcel.path, versiIn(parcel))}.txt`;

const shareData = (parcel: Parcel): ShareData => ({
	title: baseOf(parcel.path),
	text: parcel.message,
	files: [
		new File([parcel.text], sharedName(parcel), { type: "text/plain" }),
		...[...parcel.attachments].map(
			([below, file]) => new File([file], placedName(`kim/${parcel.kim}/${below}`), { type: file.type }),
		),
	],
});

export const canShare = (parcel: Parcel): boolean => navigator.canShare?.(shareData(parcel)) ?? false;

/** Opens the phone's own list of ways to send; `false` when the author turned back. */
export async function shareParcel(parcel: Parcel): Promise<boolean> {
	try {
		await navigator.share(shareData(parcel));
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") return false;
		throw error;
	}
}

/** How many places of the published text differ; of a new text it is one. */
export const changeCount = ({ asal = "", text }: Parcel): number => changesBetween(asal, text).length;

/** The whole change as a message; `undefined` when nothing changed, or when files have to go along. */
export function messageOf(parcel: Parcel, dari: string): string | undefined {
	const { asal = "", text, judul, attachments } = parcel;
	const changes = changesBetween(asal, text);
	if (changes.length === 0 || attachments.size > 0) return undefined;
	return writeKiriman({ judul, dari, berkas: parcel.path, versi: versiIn(parcel), changes });
}

/** Longer addresses are cut off somewhere between here and WhatsApp. */
const longestMessage = 6000;

export interface MessageLinks {
	whatsapp: string;
	/** Absent where the portal has told no address. */
	mail?: string | undefined;
}

/** Addresses that open WhatsApp or mail with a message; `undefined` when it is too long for one. */
export function messageLinks(
	message: string,
	judul: string,
	inbox: Inbox | undefined,
): MessageLinks | undefined {
	const links = {
		whatsapp: whatsapp(message, inbox?.whatsapp),
		mail: inbox?.surel && mailto(judul, message, inbox.surel),
	};
	return Object.values(links).some((address) => (address ?? "").length > longestMessage) ? undefined : links;
}

/** `false` when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** GitHub answers longer addresses with an error. */
const longestAddress = 7000;

export interface Editor {
	href: string;
	host: string;
	/** Whether the text travels in the address; else it is to be pasted. */
	filled: boolean;
}

/** The repository's web editor with this file, on a new page of it or at the one that is there. */
export function editorAddress(repository: string, parcel: Parcel): Editor {
	const { text, exists } = parcel;
	const base = repository.replace(/\/+$/, "").replace(/\.git$/, "");
	const { host } = new URL(base);
	const path = `content/${parcel.path}`;
	const folder = path.slice(0, path.lastIndexOf("/"));
	if (host !== "github.com") return { href: base, host, filled: false };
	if (exists) return { href: `${base}/edit/main/${path}`, host, filled: false };
	const empty = `${base}/new/main/${folder}?filename=${baseOf(path)}`;
	const href = `${empty}&value=${encodeURIComponent(text)}`;
	return href.length > longestAddress ? { href: empty, host, filled: false } : { href, host, filled: true };
}
