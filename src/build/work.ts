/**
 * Folders in which a build keeps what it makes on the way, one for each output folder: two builds of one clone
 * never write into each other's files. Astro lets only `cacheDir` be chosen; its `.astro` lies below the root,
 * so a build begins with a root of its own, and the first integration puts the project's back.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";

const all = resolve("node_modules/.cache/corong");
const ownerFile = "owner";

/** The work folder of builds into `out`, made ready; those that no build will use again are removed. */
export function workFolder(out: string): string {
	const target = resolve(out);
	const folder = join(all, createHash("sha256").update(target).digest("hex").slice(0, 16));
	mkdirSync(folder, { recursive: true });
	// Astro takes away the program it made, not the folder around it.
	rmSync(join(folder, "program"), { recursive: true, force: true });
	writeFileSync(join(folder, ownerFile), `${process.pid}\n${target}`);
	for (const name of readdirSync(all)) if (isStale(join(all, name))) remove(join(all, name));
	return folder;
}

/** Nobody works there any more, and what was built is gone. */
function isStale(folder: string): boolean {
	const owner = join(folder, ownerFile);
	const [pid, out] = existsSync(owner) ? readFileSync(owner, "utf8").split("\n") : [];
	return out !== undefined && !existsSync(out) && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
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
