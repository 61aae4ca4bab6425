/**
 * What Vite made of the code and of the centre's content: the program that renders pages, and what browsers load with them.
 * As long as both are the same it is kept, and a build renders with it at once, without Vite and Astro's content layer.
 */
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroPrerenderer, RouteData } from "astro";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { ownerOf } from "../urls/share.ts";
import { filesBelow } from "./publish/mark.ts";
import type { Program } from "./render.ts";
import { type BundlePlace, planOfBuild, renewable } from "./scope/plan.ts";

/** What is written down of a bundle: what it was made of, and the digest of each of its files. */
interface Label {
	readonly key: string;
	readonly files: Readonly<Record<string, string>>;
}

const label = "bundel.json";
/** The program, and the files of the site that are no pages. */
const parts = { program: "program", site: "situs" } as const;

const digestAt = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const digestsBelow = (folder: string): Label["files"] =>
	Object.fromEntries(filesBelow(folder).map((file) => [file, digestAt(join(folder, file))]));

/** Keeps what was made, before any page is: the program, and a site that holds nothing else yet. */
export function keepBundle(folder: string, key: string, program: string, site: string): void {
	const draft = `${folder}.baru`;
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	cpSync(program, join(draft, parts.program), { recursive: true });
	cpSync(site, join(draft, parts.site), { recursive: true });
	const written: Label = { key, files: digestsBelow(draft) };
	writeFileSync(join(draft, label), JSON.stringify(written));
	rmSync(folder, { recursive: true, force: true });
	renameSync(draft, folder);
}

/** A bundle that was kept. */
export interface Bundle {
	readonly folder: string;
	/** Files of the site that are no pages. */
	readonly files: readonly string[];
}

/** The bundle that was made of the same, whole to the last byte; else nothing. */
export function keptBundle(folder: string, key: string): Bundle | undefined {
	try {
		const { key: made, files }: Label = JSON.parse(readFileSync(join(folder, label), "utf8"));
		if (
			made !== key ||
			Object.entries(files).some(([file, digest]) => digestAt(join(folder, file)) !== digest)
		)
			return undefined;
		const site = join(folder, parts.site);
		return { folder, files: existsSync(site) ? filesBelow(site) : [] };
	} catch {
		return undefined;
	}
}

/**
 * The same from where a build of another site keeps it, brought here; nothing where none of them has it. Another site of the
 * same is as good as the own, and what becomes of that one does nothing to this.
 */
export function bringBundle({ folder, key }: BundlePlace, others: readonly string[]): Bundle | undefined {
	for (const other of others)
		try {
			if (!keptBundle(other, key)) continue;
			keepBundle(folder, key, join(other, parts.program), join(other, parts.site));
			const brought = keptBundle(folder, key);
			if (brought) return brought;
		} catch {
			// It is no longer there, or there is no room for it here: one that is made tells.
		}
	return undefined;
}

/** Lays the files that are no pages into a site. They are copied: nothing that happens to the site happens to the bundle. */
export function layFiles({ folder, files }: Bundle, out: string): void {
	for (const file of files) {
		mkdirSync(dirname(join(out, file)), { recursive: true });
		cpSync(join(folder, parts.site, file), join(out, file));
	}
}

/** A file that a route makes, whatever its parameters are; nothing where they decide whose it is. */
function sampleOf({ route, type }: RouteData): string | undefined {
	if (/\[\.\.\.|^\/\[/.test(route)) return undefined;
	const path = route.slice(1).replace(/\[[^\]]+\]/g, "x");
	return type === "page" ? join(path, "index.html") : path;
}

/** The program as far as it has something to make: of a share that stays nobody asks for its paths. */
function askedOf(app: Program): unknown {
	const { owners, keepsRest, renewal } = planOfBuild();
	const stays = (sample: string) => {
		if (renewal && renewable.has(sample)) return false;
		const owner = ownerOf(sample, () => false);
		return owner === undefined ? keepsRest && ownerOf(sample, () => true) === undefined : owners.has(owner);
	};
	const routes = app.manifest.routes.filter(({ routeData }) => {
		const sample = sampleOf(routeData);
		return sample === undefined || !stays(sample);
	});
	return {
		manifest: { ...app.manifest, routes },
		routeCache: app.routeCache,
		getComponentByRoute: (route: RouteData) => app.getComponentByRoute(route),
	};
}

/** The program of a bundle, to render with in Astro's place. */
export async function programOf(
	folder: string,
): Promise<{ program: Program; paths: AstroPrerenderer["getStaticPaths"] }> {
	const kept = join(folder, parts.program);
	const entry = readdirSync(kept).find((name) => name.startsWith("prerender-entry"));
	if (!entry) throw new Error("no program in the bundle");
	const { app } = (await import(pathToFileURL(join(kept, entry)).href)) as { app: Program };
	const paths = new StaticPaths(askedOf(app) as ConstructorParameters<typeof StaticPaths>[0]);
	return { program: app, paths: () => paths.getAll() };
}
