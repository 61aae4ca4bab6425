/**
 * Last good versions of files, from the history of the repository the content lies in. A KIM's page that has
 * an error keeps its last good version on the site until it is mended.
 */
import { check } from "../gate/check.ts";
import type { Document } from "../gate/document.ts";
import { isError } from "../gate/problem.ts";
import type { World } from "../gate/world.ts";
import { nowIn } from "./clock.ts";
import { type Git, gitIn, objects } from "./git.ts";
import { documentOf } from "./read.ts";

export interface LastGood {
	document: Document;
	earlier: Earlier;
}

export interface Earlier {
	/** The day it is of; never a day that has not come. */
	tanggal: string;
	/** The commit it can be had from; absent when it was kept by the last build. */
	commit?: string;
}
interface Committed extends Earlier {
	commit: string;
}

/** How far back to look; a page that was wrong for so long has no last good version any more. */
const depth = 20;

/**
 * For each of `paths` (below `folder`) the newest version that passes the gate, if there is one; nothing without
 * git. As many looks into the history as the worst file has bad versions, however many files there are.
 */
export function lastGood(folder: string, paths: readonly string[], world: World): Map<string, LastGood> {
	const found = new Map<string, LastGood>();
	const git = gitIn(folder);
	const versions = paths.length > 0 ? earlierIn(git, paths) : new Map<string, Committed[]>();
	for (let age = 0; age < depth; age++) {
		const candidates = paths.flatMap((path) => {
			const earlier = found.has(path) ? undefined : versions.get(path)?.[age];
			return earlier ? [{ path, earlier }] : [];
		});
		const texts = objects(
			git,
			candidates.map(({ path, earlier }) => `${earlier.commit}:./${path}`),
		);
		for (const { path, earlier } of candidates) {
			const bytes = texts.next().value;
			const document = bytes && documentOf(path, bytes);
			if (document?.place && !check(document, world).some(isError)) found.set(path, { document, earlier });
		}
	}
	return found;
}

/** Commits that changed each path, newest first. Git quotes strange names; those cannot be published anyway. */
function earlierIn(git: Git, paths: readonly string[]): Map<string, Committed[]> {
	const versions = new Map<string, Committed[]>();
	// Clocks of those who commit may be wrong: what came before another is not younger, and nothing is of tomorrow.
	let latest = nowIn("WIT").toPlainDate().toString();
	for (const entry of log(git, paths).split("\0").slice(1)) {
		const [head = "", ...changed] = entry.split("\n").filter(Boolean);
		const [commit = "", committed = ""] = head.split(" ");
		const tanggal = committed < latest ? committed : latest;
		latest = tanggal;
		for (const path of changed) {
			const list = versions.get(path);
			if (list) list.push({ commit, tanggal });
			else versions.set(path, [{ commit, tanggal }]);
		}
	}
	return versions;
}

/** A merge counts only where it is like none of its parents. */
function log(git: Git, paths: readonly string[]): string {
	const wanted = paths.filter((path) => !path.includes("\n")).map((path) => `${path}\n`);
	try {
		return git(
			[
				"--literal-pathspecs",
				"log",
				"-c",
				"--topo-order",
				"--name-only",
				"--relative",
				"--no-renames",
				"--format=%x00%H %cs",
				"--stdin",
				"HEAD",
			],
			`--\n${wanted.join("")}`,
		).toString("utf8");
	} catch {
		return "";
	}
}
