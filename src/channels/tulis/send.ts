/** What becomes of a finished file. Nothing here publishes: each way hands the file to a person. */
import { whatsapp } from "../../urls.ts";
import type { TulisKind } from "./fields.ts";
import { draftPathOf } from "./file.ts";

export interface Parcel {
	kim: string;
	kind: TulisKind;
	/** File name without `.md`. */
	name: string;
	text: string;
	/** Whether the site has a file of this name already. */
	exists: boolean;
	/** One line that says what this is and where it belongs. */
	message: string;
	attachments: readonly File[];
}

export function download({ name, text, attachments }: Parcel): void {
	for (const file of [new File([text], `${name}.md`, { type: "text/markdown" }), ...attachments]) {
		const address = URL.createObjectURL(file);
		const link = document.createElement("a");
		link.href = address;
		link.download = file.name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), 60_000);
	}
}

/** Chromium refuses to share files that end in `.md`. */
export const sharedName = (name: string) => `${name}.md.txt`;

const shareData = ({ name, text, message, attachments }: Parcel): ShareData => ({
	title: `${name}.md`,
	text: message,
	files: [new File([text], sharedName(name), { type: "text/plain" }), ...attachments],
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

/** Longer addresses are cut off somewhere between here and WhatsApp. */
const longestMessage = 6000;

/** Address that opens WhatsApp with the file as a message; `undefined` when it is too long for one. */
export function whatsappAddress({ message, text }: Parcel): string | undefined {
	const address = whatsapp(`${message}\n\n${text}`);
	return address.length > longestMessage ? undefined : address;
}

/** `false` when the browser refuses. */
export async function copyParcel({ text }: Parcel): Promise<boolean> {
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
export function editorAddress(repository: string, { kim, kind, name, text, exists }: Parcel): Editor {
	const base = repository.replace(/\/+$/, "").replace(/\.git$/, "");
	const { host } = new URL(base);
	const path = `content/${draftPathOf(kim, kind, name)}`;
	const folder = path.slice(0, path.lastIndexOf("/"));
	if (host !== "github.com") return { href: base, host, filled: false };
	if (exists) return { href: `${base}/edit/main/${path}`, host, filled: false };
	const empty = `${base}/new/main/${folder}?filename=${name}.md`;
	const href = `${empty}&value=${encodeURIComponent(text)}`;
	return href.length > longestAddress ? { href: empty, host, filled: false } : { href, host, filled: true };
}
