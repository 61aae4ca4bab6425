/** The content folder as documents. The only place that reads authors' files. */

import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { decode } from "../gate/decode.ts";
import { type Document, openDocument } from "../gate/document.ts";
import type { Finding } from "../gate/problem.ts";
import { tooLarge, unusable } from "../gate/rules/gambar.ts";
import { faultySource, readSource, type Source } from "../gate/source.ts";
import { aboutStray, isOfTheSystem } from "../gate/stray.ts";
import type { ImageFact, View } from "../gate/world.ts";
import { publicStem } from "../model/gambar.ts";
import { byText } from "../model/kata.ts";
import { limits } from "../model/limits.ts";
import { parseBody } from "../text/parse.ts";
import { usedFiles } from "./assets.ts";
import { type Look, type Lying, lookAt } from "./look.ts";
import { recordNames } from "./records.ts";
import { faulty, type Held, Seen } from "./seen.ts";

/** What is read; under an ending that pages do not have it is told what to call it. */
const isText = (path: string) => /\.(?:mdx?|ya?ml|txt|text|markdown|mdown|mkd)$/i.test(path);
/** Files that pages may show or offer; they lie in a folder of their own. */
const isAsset = (path: string) =>
	/(?:^|\/)gambar\/[^/]+\.(?:jpe?g|png|webp|avif)$/i.test(path) || /(?:^|\/)berkas\/[^/]+\.pdf$/i.test(path);

/** A file with its body, read by the native parser. Never throws. */
export const open = (source: Source): Document => openDocument(source, parseBody);

/** A document of one file's bytes. Never throws. */
export function documentOf(path: string, bytes: Uint8Array): Document {
	const { text, fault } = decode(bytes);
	return open(fault ? faultySource(path, text, fault) : readSource(path, text));
}

const link: Finding = {
	offset: 0,
	message: "pintasan (symlink) tidak diperbolehkan",
	suggestion: "Salin berkasnya ke folder ini, jangan memakai pintasan.",
};

/** A picture or a download, when it is one that no page may use; whether a page does, does not matter. */
function assetSource(path: string, full: string): Held | undefined {
	const folder = full.slice(0, -path.length) || ".";
	const fact = viewFiles(folder)(path);
	const name = path.split("/").slice(-2).join("/");
	if (!fact) return undefined;
	const told = tooLarge(name, fact) ?? unusable(name, fact);
	return told && faulty(path, "", { offset: 0, ...told });
}

function toSource(entry: Lying, folder: string, look: Look, seen: Seen): Held | undefined {
	const { path, kind } = entry;
	if (kind === "link") return faulty(path, "", link);
	if (kind !== "file" || recordNames.includes(path)) return undefined;
	if (isAsset(path)) return assetSource(path, join(folder, path));
	return isText(path)
		? seen.file(path, join(folder, path), look.isSettled(entry) ? entry.stamp : "")
		: faulty(path, "", aboutStray(path));
}

/** Every file below `folder` that has something to say, sorted by path so that two runs are alike. */
export function readContent(folder: string, seen: Seen = new Seen(), look: Look = lookAt(folder)): Held[] {
	const read = look.entries.flatMap((entry) => toSource(entry, folder, look, seen) ?? []);
	seen.keep();
	const sources = [...read, ...idleAssets(look, read)].sort((a, b) => byText(a.path, b.path));
	const beyond = new Map(beyondShare(look, sources).map((source) => [source.path, source]));
	if (beyond.size === 0) return sources;
	return [...sources.filter(({ path }) => !beyond.has(path)), ...beyond.values()].sort((a, b) =>
		byText(a.path, b.path),
	);
}

/** Folders of pictures and downloads. */
const assetFolders = ["gambar", "berkas"];
const kimsIn = (look: Look) => look.in("kim").map(({ name }) => name);

/** Pictures and downloads that no page names, or that another one stands in the way of: they are not published. */
function idleAssets(look: Look, read: readonly Held[]): Held[] {
	const names = (place: string) => look.in(place).map(({ name }) => name);
	const told = new Set(read.map(({ path }) => path));
	const used = usedFiles(read, names);
	const places = [...kimsIn(look).map((kim) => `kim/${kim}`), "halaman"];
	return places
		.flatMap((owner) => assetFolders.map((place) => `${owner}/${place}`))
		.flatMap((place) => {
			const first = new Map(
				names(place)
					.toReversed()
					.map((name) => [publicStem(name), name]),
			);
			return names(place).map((name) => ({
				path: `${place}/${name}`,
				name,
				first: first.get(publicStem(name)),
			}));
		})
		.filter(({ path }) => isAsset(path) && !told.has(path))
		.flatMap(({ path, name, first }) => {
			if (first !== undefined && first !== name) return [faulty(path, "", alike(first))];
			return used.has(path) ? [] : [faulty(path, "", idle(path))];
		});
}

const alike = (twin: string): Finding => ({
	offset: 0,
	severity: "warning",
	message: `nama berkas ini sama dengan "${twin}" bila huruf besar dan tanda baca diabaikan, jadi tidak ikut diterbitkan`,
	suggestion: "Beri nama yang lain, lalu sebut nama itu di dalam isi.",
});

const idle = (path: string): Finding => ({
	offset: 0,
	severity: "warning",
	message: "berkas ini tidak dipakai di halaman mana pun, jadi tidak ikut diterbitkan",
	suggestion: path.endsWith(".pdf")
		? `Tulis di dalam isi ::unduhan{berkas="${path.split("/").slice(-2).join("/")}" judul="Nama dokumen"} atau hapus berkasnya.`
		: `Tulis di dalam isi ![apa yang tampak](${pictureAddress(path)}) atau hapus berkasnya.`,
});

const pictureAddress = (path: string) => {
	const address = path.split("/").slice(-2).join("/");
	return /\s/.test(address) ? `<${address}>` : address;
};

/** What of each KIM goes beyond its share of the site: in the order of the names, so that two runs are alike. */
function beyondShare(look: Look, sources: readonly Source[]): Held[] {
	const pages = Map.groupBy(sources, ({ place }) => place?.params.kim ?? "");
	pages.delete("");
	const tooMany = [...pages.values()].flatMap((list) => list.slice(limits.kimPages));
	return [
		...tooMany.map(({ path }) => faulty(path, "", shareFault(`${limits.kimPages} halaman`))),
		...kimsIn(look).flatMap((kim) => assetsBeyond(look, kim)),
	];
}

const shareFault = (share: string): Finding => ({
	offset: 0,
	message: `KIM ini sudah memakai seluruh bagiannya: ${share}`,
	suggestion: "Hapus berkas yang tidak dipakai lagi, supaya yang ini dapat terbit.",
});

const namesIn = (folder: string): string[] => {
	try {
		return readdirSync(folder).sort(byText);
	} catch {
		return [];
	}
};

function assetsBeyond(look: Look, kim: string): Held[] {
	let bytes = 0;
	return assetFolders
		.flatMap((place) => look.in(`kim/${kim}/${place}`))
		.filter(({ path }) => isAsset(path))
		.flatMap(({ path, size }, index) => {
			bytes += size;
			if (index >= limits.kimFiles)
				return [faulty(path, "", shareFault(`${limits.kimFiles} gambar dan unduhan`))];
			return bytes > limits.kimBytes
				? [faulty(path, "", shareFault(`${limits.kimBytes / 1e6} MB gambar dan unduhan`))]
				: [];
		});
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

/** Bytes in which the size of a picture is told, however much a camera writes before it. */
const headLength = 1 << 19;

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

/** The kind of picture some bytes begin, by the ending it ought to have. */
const kindOf = (start: Buffer) =>
	Object.entries(signatures).find(([ending, fits]) => ending !== "pdf" && fits(start))?.[0];

/** Names of the files in a folder below the content folder. */
export const viewNames = (folder: string) => {
	const known = new Map<string, readonly string[]>();
	return (place: string): readonly string[] => {
		const names = known.get(place) ?? namesIn(join(folder, place)).filter((name) => !isOfTheSystem(name));
		known.set(place, names);
		return names;
	};
};

/** Size of a picture by its first bytes, or why it has none. */
function pixelsOf(head: Buffer): Pick<ImageFact, "pixels" | "fault"> {
	try {
		const { width, height } = imageSize(head);
		return { pixels: width * height };
	} catch {
		return { fault: "gambarnya tidak dapat dibaca" };
	}
}

/** What a file holds that is not what its name says. */
const strangeContent = (start: Buffer, size: number): string => {
	if (size === 0) return "berkasnya kosong, belum tersimpan sampai selesai";
	const isHeic = /^ftyp(?:hei[cmsx]|hev[cx]|mif1|msf1)/.test(start.toString("latin1", 4, 12));
	return isHeic ? "isinya foto HEIC dari iPhone" : "isinya bukan jenis berkas itu";
};

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
			const kind = fits?.(start) ? undefined : kindOf(start);
			if (!fits?.(start) && (!kind || !fits || fits === signatures.pdf))
				return { bytes: size, fault: strangeContent(start, size) };
			if (fits === signatures.pdf) return { bytes: size };
			const head = Buffer.alloc(Math.min(size, headLength));
			readSync(handle, head, 0, head.length, 0);
			return { bytes: size, ...(kind && { ending: kind }), ...pixelsOf(head) };
		} finally {
			closeSync(handle);
		}
	};
