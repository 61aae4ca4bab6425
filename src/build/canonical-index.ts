/**
 * Pagefind writes its filters in the random order of a hash map, so two builds differ. This puts them
 * in order: values inside each filter file, filters inside the index's meta file, names by content.
 * The files are gzip around `pagefind_dcd` and CBOR; items are moved whole, never re-encoded.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

const signature = "pagefind_dcd".length;

/** Major type, value, and where the content of the CBOR item at `at` begins. */
function head(bytes: Buffer, at: number) {
	const first = bytes.readUInt8(at);
	const info = first & 31;
	const size = info < 24 ? 0 : 1 << (info - 24);
	if (size > 4) throw new Error("unexpected CBOR in the search index");
	return { major: first >> 5, value: size ? bytes.readUIntBE(at + 1, size) : info, body: at + 1 + size };
}

/** Where the item at `at` ends. */
function end(bytes: Buffer, at: number): number {
	const { major, value, body } = head(bytes, at);
	if (major === 2 || major === 3) return body + value;
	if (major !== 4) return body;
	let next = body;
	for (let i = 0; i < value; i++) next = end(bytes, next);
	return next;
}

/** Where each element of the array at `at` begins, and where the last one ends. */
function elements(bytes: Buffer, at: number): number[] {
	const { value, body } = head(bytes, at);
	const starts = [body];
	for (let i = 0; i < value; i++) starts.push(end(bytes, starts.at(-1) ?? body));
	return starts;
}

/** The same bytes with the elements of the array at `at` in order. */
function sortArray(bytes: Buffer, at: number): Buffer {
	const starts = elements(bytes, at);
	const items = starts.slice(0, -1).map((start, i) => bytes.subarray(start, starts[i + 1]));
	return Buffer.concat([
		bytes.subarray(0, starts[0]),
		...items.toSorted(Buffer.compare),
		bytes.subarray(starts.at(-1)),
	]);
}

const named = (bytes: Buffer, like: string) => {
	const length = like.length - like.indexOf("_") - 1;
	return like.slice(0, -length) + createHash("sha256").update(bytes).digest("hex").slice(0, length);
};

/** Writes `bytes` in place of `folder/name.extension`, under a name of its content; returns the new name. */
function replace(folder: string, name: string, extension: string, bytes: Buffer): string {
	const fresh = named(bytes, name);
	rmSync(join(folder, name + extension));
	writeFileSync(join(folder, fresh + extension), gzipSync(bytes, { level: 9 }));
	return fresh;
}

const open = (file: string) => gunzipSync(readFileSync(file));
const filesOf = (folder: string, extension: string) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(extension))
		.map((file) => file.slice(0, -extension.length));

/** Puts a written index into an order that depends on its content alone. */
export function makeCanonical(folder: string): void {
	const renamed = filesOf(join(folder, "filter"), ".pf_filter").map((name) => {
		const bytes = open(join(folder, "filter", `${name}.pf_filter`));
		const [, values = 0] = elements(bytes, signature); // [filter, [[value, pages], …]]
		return [name, replace(join(folder, "filter"), name, ".pf_filter", sortArray(bytes, values))] as const;
	});
	const entry = join(folder, "pagefind-entry.json");
	let text = readFileSync(entry, "utf8");
	for (const name of filesOf(folder, ".pf_meta")) {
		let meta = open(join(folder, `${name}.pf_meta`));
		for (const [old, fresh] of renamed)
			meta = Buffer.from(meta.toString("latin1").replace(old, fresh), "latin1");
		const [, , , filters = 0] = elements(meta, signature); // [version, pages, chunks, filters, …]
		const fresh = replace(folder, name, ".pf_meta", sortArray(meta, filters));
		text = text.replace(name.replace("pagefind.", ""), fresh.replace("pagefind.", ""));
	}
	writeFileSync(entry, text);
}
