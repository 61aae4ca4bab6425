/** The content folder as documents. The only place that reads authors' files. */
import { closeSync, type Dirent, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseBody } from "../body/parse.ts";
import { decode } from "../gate/decode.ts";
import { type Document, faultyDocument, readDocument } from "../gate/document.ts";
import type { Finding } from "../gate/problem.ts";
import type { View } from "../gate/world.ts";

const isText = (path: string) => /\.(?:md|mdx|ya?ml)$/i.test(path);
/** Files that pages may show or offer; they lie in a folder of their own. */
const isAsset = (path: string) =>
	/(?:^|\/)gambar\/[^/]+\.(?:jpe?g|png|webp|avif)$/i.test(path) || /(?:^|\/)berkas\/[^/]+\.pdf$/i.test(path);

/** A document of one file's bytes. Never throws. */
export function documentOf(path: string, bytes: Uint8Array): Document {
	const { text, fault } = decode(bytes);
	return fault ? faultyDocument(path, text, fault) : readDocument(path, text, parseBody);
}

const link: Finding = {
	offset: 0,
	message: "pintasan (symlink) tidak diperbolehkan",
	suggestion: "Salin berkasnya ke folder ini, jangan memakai pintasan.",
};
const unused: Finding = {
	offset: 0,
	severity: "warning",
	message: "berkas ini tidak ikut diterbitkan",
	suggestion:
		"Tulisan disimpan sebagai .md, gambar (jpg, png, webp) di folder gambar/, dan PDF di folder berkas/.",
};

async function toDocument(entry: Dirent, path: string, full: string): Promise<Document | undefined> {
	if (entry.isSymbolicLink()) return faultyDocument(path, "", link);
	if (!entry.isFile() || isAsset(path)) return undefined;
	return isText(path) ? documentOf(path, await readFile(full)) : faultyDocument(path, "", unused);
}

/** Entries below a folder, without following a link anywhere; hidden files and folders are no content. */
async function* walk(
	folder: string,
	below = "",
): AsyncGenerator<{ entry: Dirent; path: string; full: string }> {
	const entries = await readdir(join(folder, below), { withFileTypes: true });
	for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
		const path = below ? `${below}/${entry.name}` : entry.name;
		if (entry.isDirectory()) yield* walk(folder, path);
		else yield { entry, path, full: join(folder, path) };
	}
}

/** Every file below `folder` that has something to say, sorted by path so that two runs are alike. */
export async function readContent(folder: string): Promise<Document[]> {
	const found = await Array.fromAsync(walk(folder));
	const documents = await Promise.all(found.map(({ entry, path, full }) => toDocument(entry, path, full)));
	return documents
		.filter((document) => document !== undefined)
		.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Bytes enough to tell an image by its signature. */
const signatureLength = 16;

const signatures: Record<string, (bytes: Buffer) => boolean> = {
	jpg: (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff,
	png: (b) => b.toString("latin1", 1, 4) === "PNG",
	webp: (b) => b.toString("latin1", 0, 4) === "RIFF" && b.toString("latin1", 8, 12) === "WEBP",
	avif: (b) => b.toString("latin1", 4, 12) === "ftypavif",
	pdf: (b) => b.toString("latin1", 0, 5) === "%PDF-",
};
signatures.jpeg = signatures.jpg as (bytes: Buffer) => boolean;

/** Whether `path` below `folder` is a file reached through real folders only. Never throws. */
function isOwnFile(folder: string, path: string): boolean {
	const steps = path.split("/");
	if (steps.some((step) => step === "" || step.startsWith("."))) return false;
	try {
		return steps.every((_, index) => {
			const stat = lstatSync(join(folder, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
			return index < steps.length - 1 ? stat?.isDirectory() : stat?.isFile();
		});
	} catch {
		return false;
	}
}

/**
 * Facts of a file below `folder`, for the gate. What lies behind a link is no file, and a file
 * whose first bytes do not fit its name is at fault.
 */
export const viewFiles =
	(folder: string): View["file"] =>
	(path) => {
		if (!isOwnFile(folder, path)) return undefined;
		const full = join(folder, path);
		const fits = signatures[path.split(".").at(-1)?.toLowerCase() ?? ""];
		const handle = openSync(full, "r");
		try {
			const start = Buffer.alloc(signatureLength);
			readSync(handle, start, 0, signatureLength, 0);
			const { size } = fstatSync(handle);
			return { bytes: size, fault: fits?.(start) ? undefined : "isinya bukan jenis berkas itu" };
		} finally {
			closeSync(handle);
		}
	};
