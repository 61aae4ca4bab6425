/**
 * Pagefind writes its filters in the random order of a hash map, so two builds differ. Nobody filters here: each index
 * holds what its reader wants. This takes them out of the index's meta file, and names that by its content.
 * The file is gzip around `pagefind_dcd` and CBOR.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

const signature = "pagefind_dcd";

/** A file of an index, by its path inside it. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** `[version, pages, chunks, filters, …]` */
type Meta = [unknown, unknown, unknown, unknown[], ...unknown[]];

/** What a file of the index holds. Throws where it is no such file. */
function read({ path, content }: IndexFile): Meta {
	const bytes = gunzipSync(content);
	if (bytes.toString("latin1", 0, signature.length) !== signature)
		throw new Error(`${path} is no file of a Pagefind index`);
	return decode(bytes.subarray(signature.length)) as Meta;
}

/** The meta file without filters, under a name of its content. */
function renew(file: IndexFile): IndexFile {
	const bytes = Buffer.concat([Buffer.from(signature), encode(read(file).with(3, []))]);
	const hash = createHash("sha256").update(bytes).digest("hex");
	const path = file.path.replace(/(?<=_)[^_.]+(?=\.pf_meta$)/, (own) => hash.slice(0, own.length));
	return { path, content: gzipSync(bytes, { level: 9 }) };
}

const nameOf = ({ path }: IndexFile) => path.replace(/^pagefind\.|\.pf_meta$/g, "");

/** An index that depends on its pages alone, in order. */
export function withoutFilters(files: readonly IndexFile[]): IndexFile[] {
	const metas = files.filter(({ path }) => path.endsWith(".pf_meta"));
	const renamed = metas.map((old) => ({ old, fresh: renew(old) }));
	const entryOf = (text: string) =>
		renamed.reduce((entry, { old, fresh }) => entry.replace(nameOf(old), nameOf(fresh)), text);
	return files
		.filter((file) => !metas.includes(file))
		.map(({ path, content }) =>
			path === "pagefind-entry.json"
				? { path, content: Buffer.from(entryOf(Buffer.from(content).toString())) }
				: { path, content },
		)
		.concat(renamed.map(({ fresh }) => fresh))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
