/** The content folder as documents. The only place that reads authors' files. */

import {
	closeSync,
	type Dirent,
	fstatSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
} from "node:fs";
import { join } from "node:path";
import { decode } from "../gate/decode.ts";
import { type Document, openDocument } from "../gate/document.ts";
import type { Finding } from "../gate/problem.ts";
import { faultySource, readSource, type Source } from "../gate/source.ts";
import type { View } from "../gate/world.ts";
import { byText } from "../model/kata.ts";
import { parseBody } from "../text/parse.ts";
import { recordNames } from "./records.ts";

const isText = (path: string) => /\.(?:md|mdx|ya?ml)$/i.test(path);
/** Files that pages may show or offer; they lie in a folder of their own. */
const isAsset = (path: string) =>
	/(?:^|\/)gambar\/[^/]+\.(?:jpe?g|png|webp|avif)$/i.test(path) || /(?:^|\/)berkas\/[^/]+\.pdf$/i.test(path);

function sourceOf(path: string, bytes: Uint8Array): Source {
	const { text, fault } = decode(bytes);
	return fault ? faultySource(path, text, fault) : readSource(path, text);
}

/** A file with its body, read by the native parser. Never throws. */
export const open = (source: Source): Document => openDocument(source, parseBody);

/** A document of one file's bytes. Never throws. */
export const documentOf = (path: string, bytes: Uint8Array): Document => open(sourceOf(path, bytes));

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

function toSource(entry: Dirent, path: string, full: string): Source | undefined {
	if (entry.isSymbolicLink()) return faultySource(path, "", link);
	if (!entry.isFile() || isAsset(path) || recordNames.includes(path)) return undefined;
	return isText(path) ? sourceOf(path, readFileSync(full)) : faultySource(path, "", unused);
}

/** Files below a folder, without following a link anywhere; hidden files and folders are no content. */
function* walk(folder: string, below = ""): Generator<Source> {
	for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
		if (entry.name.startsWith(".")) continue;
		const path = below ? `${below}/${entry.name}` : entry.name;
		if (entry.isDirectory()) yield* walk(folder, path);
		else {
			const source = toSource(entry, path, join(folder, path));
			if (source) yield source;
		}
	}
}

/** Every file below `folder` that has something to say, sorted by path so that two runs are alike. */
export const readContent = (folder: string): Source[] =>
	[...walk(folder)].sort((a, b) => byText(a.path, b.path));

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
