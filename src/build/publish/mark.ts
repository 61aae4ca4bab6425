/** The mark in every site a build made: what it is made of. It is of the content alone, so two builds of it are alike. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byText } from "../../model/kata.ts";

/** Below the folder that no server shows. */
const markFile = join("_host", "corong.json");

export interface Mark {
	/** What lies at the top. */
	readonly names: readonly string[];
	readonly files: number;
	/** Of all names and bytes. */
	readonly sha256: string;
	/** Files of the site before that are still asked for by pages somebody has open. */
	readonly carried?: readonly string[];
}

/** Every file below a folder, sorted; with `/`. */
export const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
		.sort(byText);

/** What a site is made of, looked at anew. */
function measure(site: string): Mark {
	const files = filesBelow(site).filter((file) => join(file) !== markFile);
	const hash = createHash("sha256");
	for (const file of files) {
		const bytes = readFileSync(join(site, file));
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return { names: readdirSync(site).sort(byText), files: files.length, sha256: hash.digest("hex") };
}

/** Marks a finished site as ours. */
export function writeMark(site: string, carried: readonly string[] = []): void {
	const mark: Mark = { ...measure(site), ...(carried.length > 0 && { carried }) };
	writeFileSync(join(site, markFile), `${JSON.stringify(mark)}\n`);
}

export function readMark(site: string): Mark | undefined {
	try {
		return JSON.parse(readFileSync(join(site, markFile), "utf8"));
	} catch {
		return undefined;
	}
}

/** Whether a site is as it was when it was marked. */
export const isWhole = (site: string): boolean => {
	const mark = readMark(site);
	return mark !== undefined && measure(site).sha256 === mark.sha256;
};
