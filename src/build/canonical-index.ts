/**
 * Pagefind writes its filters in the random order of a hash map, so two builds differ. This puts them
 * in order: values inside each filter file, filters inside the index's meta file, names by content.
 * The files are gzip around `pagefind_dcd` and CBOR.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { byText } from "../model/kata.ts";

const signature = "pagefind_dcd";

/** `[filter, [[value, pages], …]]` */
type Filter = [string, [value: string, pages: number[]][]];
/** `[version, pages, chunks, [[filter, name of its file], …], …]` */
type Meta = [unknown, unknown, unknown, [filter: string, file: string][], ...unknown[]];

/** What a file of the index holds. Throws where it is no such file. */
function read<T>(file: string): T {
	const bytes = gunzipSync(readFileSync(file));
	if (bytes.toString("latin1", 0, signature.length) !== signature)
		throw new Error(`${file} is no file of a Pagefind index`);
	return decode(bytes.subarray(signature.length)) as T;
}

/** Writes `data` in place of `folder/name.extension`, under a name of its content; returns the new name. */
function replace(folder: string, name: string, extension: string, data: unknown): string {
	const bytes = Buffer.concat([Buffer.from(signature), encode(data)]);
	const [, prefix = "", hash = ""] = /^(.*_)(.*)$/.exec(name) ?? [];
	const fresh = prefix + createHash("sha256").update(bytes).digest("hex").slice(0, hash.length);
	rmSync(join(folder, name + extension));
	writeFileSync(join(folder, fresh + extension), gzipSync(bytes, { level: 9 }));
	return fresh;
}

const namesIn = (folder: string, extension: string) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(extension))
		.map((file) => file.slice(0, -extension.length));

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => byText(a, b);

/** Sorts the values of each filter file; the names of the files before and after. */
function sortFilters(folder: string): Map<string, string> {
	const renamed = namesIn(folder, ".pf_filter").map((name) => {
		const [filter, values] = read<Filter>(join(folder, `${name}.pf_filter`));
		return [name, replace(folder, name, ".pf_filter", [filter, values.toSorted(byFirst)])] as const;
	});
	return new Map(renamed);
}

/** Puts a written index into an order that depends on its content alone. */
export function makeCanonical(folder: string): void {
	const renamed = sortFilters(join(folder, "filter"));
	const entry = join(folder, "pagefind-entry.json");
	let text = readFileSync(entry, "utf8");
	for (const name of namesIn(folder, ".pf_meta")) {
		const meta = read<Meta>(join(folder, `${name}.pf_meta`));
		const filters = meta[3].map(([filter, file]) => [filter, renamed.get(file) ?? file] as const);
		const fresh = replace(folder, name, ".pf_meta", meta.with(3, filters.toSorted(byFirst)));
		text = text.replace(name.replace("pagefind.", ""), fresh.replace("pagefind.", ""));
	}
	writeFileSync(entry, text);
}
