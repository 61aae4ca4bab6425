/** The content folder as documents. The only place that reads authors' files. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseBody } from "../body/parse.ts";
import { type Document, readDocument } from "../gate/document.ts";

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
