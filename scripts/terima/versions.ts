/** The version of a file that somebody saw when he changed it: the present one, or one of its history. */
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "../../src/channels/tulis/kiriman/lines.ts";
import { versiOf } from "../../src/channels/tulis/kiriman/versi.ts";
import { decode } from "../../src/gate/decode.ts";
import { openText } from "../../src/gate/open-text.ts";
import { readSource } from "../../src/gate/source.ts";
import { gitIn, objects } from "../../src/intake/git.ts";

/** A text of the file, and what the site shows of it, line for line. */
export interface Version {
	readonly text: string;
	readonly shown: string;
}

/** As its author typed it, as long as what the gate makes of that stands on the same lines. */
function versionOf(path: string, bytes: Uint8Array): Version | undefined {
	const { text, fault } = decode(bytes);
	if (fault) return undefined;
	const typed = text.replace(/\r\n?/g, "\n");
	const meant = readSource(path, typed).text;
	const isAligned = linesOf(typed).length === linesOf(meant).length;
	return { text: isAligned ? typed : meant, shown: openText(meant) };
}

/** The file as it lies there; `undefined` when there is none. */
export function presentVersion(folder: string, path: string): Version | undefined {
	const full = join(folder, path);
	if (!existsSync(full) || !lstatSync(full).isFile()) return undefined;
	return versionOf(path, readFileSync(full));
}

/** As many versions are looked through. */
const farthest = 400;

/** The version that has this name, newest first. */
export function findVersion(
	folder: string,
	path: string,
	versi: string,
	present: Version,
): Version | undefined {
	const isIt = (version: Version | undefined) => version !== undefined && versiOf(version.shown) === versi;
	return isIt(present) ? present : earlier(folder, path).find(isIt);
}

function earlier(folder: string, path: string): Version[] {
	try {
		const git = gitIn(folder);
		const log = git(["--literal-pathspecs", "log", "--format=%H", `-n${farthest}`, "--", path]);
		const commits = log.toString().split("\n").filter(Boolean);
		const names = commits.map((commit) => `${commit}:./${path}`);
		return [...objects(git, names)].flatMap((bytes) => (bytes ? (versionOf(path, bytes) ?? []) : []));
	} catch {
		// No history: then only the present version is known.
		return [];
	}
}
