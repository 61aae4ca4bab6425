/** The content folder as documents. The only place that reads authors' files. */
import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseBody } from "../body/parse.ts";
import { type Document, readDocument } from "../gate/document.ts";
import type { View } from "../gate/world.ts";

const isText = (path: string) => /\.(?:md|mdx|ya?ml)$/.test(path);

/** Every text file below `folder`, sorted by path so that two runs are alike. */
export async function readContent(folder: string): Promise<Document[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && isText(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
	return Promise.all(
		paths.map(async (path) => readDocument(path, await readFile(join(folder, path), "utf8"), parseBody)),
	);
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

/**
 * Facts of a file below `folder`, for the gate. A link to somewhere else is no file, and a file
 * whose first bytes do not fit its name is at fault.
 */
export const viewFiles =
	(folder: string): View["file"] =>
	(path) => {
		const full = join(folder, path);
		if (relative(folder, full).startsWith("..")) return undefined;
		const stat = lstatSync(full, { throwIfNoEntry: false });
		if (!stat?.isFile()) return undefined;
		const fits = signatures[path.split(".").at(-1)?.toLowerCase() ?? ""];
		const handle = openSync(full, "r");
		try {
			const start = Buffer.alloc(signatureLength);
			readSync(handle, start, 0, signatureLength, 0);
			return { bytes: stat.size, fault: fits?.(start) ? undefined : "isinya bukan jenis berkas itu" };
		} finally {
			closeSync(handle);
		}
	};
