/**
 * Folders in which a build keeps what it makes on the way, one for each output folder: two builds of one clone
 * never write into each other's files. Astro lets only `cacheDir` be chosen; its `.astro` lies below the root,
 * so a build begins with a root of its own, and the first integration puts the project's back.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunning, type Running, thisProcess } from "./running.ts";

const all = resolve("node_modules/.cache/corong");
const ownerFile = "owner";

/** The work folder of builds into `out`, made ready; those that no build will use again are removed. */
export function workFolder(out: string): string {
	const target = resolve(out);
	const folder = join(all, createHash("sha256").update(target).digest("hex").slice(0, 16));
	mkdirSync(folder, { recursive: true });
	// Astro takes away the program it made, not the folder around it.
	rmSync(join(folder, "program"), { recursive: true, force: true });
	const { pid, since } = thisProcess();
	// Whole at any time: whoever reads half a name takes the folder for nobody's.
	const draft = join(folder, `${ownerFile}-${pid}`);
	writeFileSync(draft, `${pid} ${since}\n${target}`);
	renameSync(draft, join(folder, ownerFile));
	for (const each of foldersIn(all)) if (isStale(each)) remove(each);
	return folder;
}

/**
 * Takes away what builds of this clone keep between them, whatever it was made of, but for the folders of builds that are
 * running: these are left to them, and told by what they build into.
 */
export function forgetWork(folder = all): string[] {
	return foldersIn(folder).flatMap((each) => {
		const owner = ownerOf(each);
		if (owner && isRunning(owner)) return [owner.out];
		remove(each);
		return [];
	});
}

/** Where builds into other folders keep what a build keeps in this place of its work folder. */
export const placesBeside = (place: string, folder = all): string[] =>
	foldersIn(folder)
		.map((each) => join(each, basename(place)))
		.filter((each) => each !== place && existsSync(each));

interface Owner extends Running {
	readonly out: string;
}

const foldersIn = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Who last built in a work folder; nothing where none is written down. */
function ownerOf(folder: string): Owner | undefined {
	const file = join(folder, ownerFile);
	const [who = "", out] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
	const [pid, since = ""] = who.split(" ");
	return out === undefined ? undefined : { pid: Number(pid), since, out };
}

/** Nobody works there any more, and what was built is gone. */
function isStale(folder: string): boolean {
	const owner = ownerOf(folder);
	return owner !== undefined && !existsSync(owner.out) && !isRunning(owner);
}

function remove(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true });
	} catch {
		// Another build is removing the same folder.
	}
}

/** Where the program that renders lies while it does, below what Astro calls the folder of the server. */
export const programIn = (server: URL): string => fileURLToPath(new URL(".prerender/", server));

/**
 * Gives the project's root back to Astro, once it has settled where its `.astro` is. The first of all integrations. A site
 * outside the project would have its program in the one `.astro` of the clone: only an adapter may say that it lies elsewhere.
 * It lies by the name of the work folder: modules of a program that this process ran before are still known by theirs.
 */
export const projectRoot = (work: string | undefined): AstroIntegration => ({
	name: "corong-root",
	hooks: {
		"astro:config:setup": ({ updateConfig }) => void updateConfig({ root: pathToFileURL(`${resolve()}/`) }),
		"astro:config:done": ({ setAdapter }) => {
			if (work)
				setAdapter({
					name: "corong-root",
					adapterFeatures: { buildOutput: "static", preserveBuildServerDir: true },
					entrypointResolution: "explicit",
					supportedAstroFeatures: { staticOutput: "stable", sharpImageService: "stable" },
				});
		},
	},
});
