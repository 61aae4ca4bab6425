/** The program itself, as far as a site is made by it. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../publish/mark.ts";

const folders = ["src", "public"];
const files = ["astro.config.mjs", "package.json", "package-lock.json"];
/** What only tests run. */
const isTest = (file: string) => /(?:\.test|\/uji)\.ts$/.test(file);

/** A digest of the code of this project, with the Node that runs it. */
export function codeDigest(root: string): string {
	const hash = createHash("sha256").update(process.version);
	const all = folders.flatMap((folder) => filesBelow(join(root, folder)).map((file) => `${folder}/${file}`));
	for (const file of [...files, ...all.filter((each) => !isTest(each))])
		hash.update(`\0${file}\0`).update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : "");
	return hash.digest("hex");
}
