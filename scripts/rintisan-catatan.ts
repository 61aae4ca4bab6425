/**
 * Which pages a site was started with, word for word. As long as nobody has changed such a page, the next version may bring
 * its new wording; once somebody has, it is theirs.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "../src/intake/candidate.ts";
import { shippedName } from "../src/intake/records.ts";
import { byText } from "../src/model/kata.ts";

const header = (hari: string) =>
	`# Berkas bawaan Corong dan sidik kata-katanya, sejak ${hari}. Ditulis oleh npm run situs:baru dan npm run pindah.\n`;

const digest = (text: string) =>
	createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);

/** Writes down the words that a content folder was given; the site began on a day, `YYYY-MM-DD`. */
export function noteShipped(content: string, hari: string, files: readonly Candidate[]): void {
	const lines = files.map(({ path, text }) => `${path} ${digest(text)}`).sort(byText);
	writeFileSync(join(content, shippedName), `${header(hari)}${lines.join("\n")}\n`);
}

/** What became of one page that came with the site. */
export type Fate =
	/** It has the words that this version brings. */
	| "sama"
	/** Nobody has changed it, and this version brings other words; or it is new. */
	| "baru"
	/** Somebody has changed it, and this version brings other words than it came with. */
	| "diubah"
	/** Somebody has changed or removed it, and there is nothing new. */
	| "sendiri";

/** The day that a site began with; absent when nobody noted what it was given. */
export const begunOn = (content: string): string | undefined =>
	/sejak (\d{4}-\d{2}-\d{2})/.exec(noted(content))?.[1];

const noted = (content: string) => {
	const file = join(content, shippedName);
	return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** What became of each file that this version would start a site with. */
export function fatesIn(content: string, present: readonly Candidate[]): Map<string, Fate> {
	const signs = new Map(
		noted(content)
			.split(/\r?\n/)
			.filter((line) => line !== "" && !line.startsWith("#"))
			.map((line) => line.split(" ") as [path: string, sign: string]),
	);
	const fate = ({ path, text }: Candidate): Fate => {
		const file = join(content, path);
		const there = existsSync(file) ? digest(readFileSync(file, "utf8")) : undefined;
		const [given, next] = [signs.get(path), digest(text)];
		if (there === next) return "sama";
		if (there === given) return "baru";
		return there !== undefined && given !== next ? "diubah" : "sendiri";
	};
	return new Map(present.map((file) => [file.path, fate(file)]));
}
