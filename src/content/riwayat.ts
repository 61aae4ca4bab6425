/**
 * The last good version of a file, from the history of the repository the content lies in. A KIM's
 * page that has an error keeps its last good version on the site until it is mended.
 */
import { execFileSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError } from "../gate/problem.ts";
import type { World } from "../gate/world.ts";
import { documentOf } from "./read.ts";

export interface LastGood {
	document: Document;
	/** The commit it comes from and its day. */
	versi: { commit: string; tanggal: string };
}

/** How far back to look; a page that was wrong for so long has no last good version any more. */
const depth = 20;

function git(folder: string, ...args: string[]): Buffer | undefined {
	try {
		return execFileSync("git", ["-C", folder, ...args], {
			stdio: ["ignore", "pipe", "ignore"],
			maxBuffer: 8 * 1024 * 1024,
		});
	} catch {
		return undefined;
	}
}

/** The newest version of `path` (below `folder`) that passes the gate; `undefined` without one or without git. */
export function lastGood(folder: string, path: string, world: World): LastGood | undefined {
	const full = join(folder, path);
	const log = git(folder, "log", `-${depth}`, "--format=%H %cs", "--", full)?.toString("utf8") ?? "";
	for (const line of log.split("\n").filter(Boolean)) {
		const [commit = "", tanggal = ""] = line.split(" ");
		const bytes = git(dirname(full), "show", `${commit}:./${basename(full)}`);
		if (!bytes) continue;
		const document = documentOf(path, bytes);
		if (document.place && !check(document, world).some(isError))
			return { document, versi: { commit, tanggal } };
	}
	return undefined;
}
