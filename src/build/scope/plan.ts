/**
 * What this build need not make: the files of KIM that are as the site before has them. Decided before Astro begins, and
 * asked by everyone who makes something of all pages. One plan for the process: Astro may load this module a second time.
 */
import { join } from "node:path";
import type { SiteFacts } from "./facts.ts";

export interface Plan {
	/** Folder of the site before. */
	readonly site: string;
	/** KIM that stay as they are. */
	readonly kims: ReadonlySet<string>;
	/** Their files, with what is known of each. */
	readonly files: SiteFacts;
}

/** Where the bundle of this build lies or is to be kept, and the key of what it is made of. */
export interface BundlePlace {
	readonly folder: string;
	readonly key: string;
}

const nothing: Plan = { site: "", kims: new Set(), files: new Map() };
const key = Symbol.for("corong.plan");
const bundleKey = Symbol.for("corong.bundle");
const globals = globalThis as { [key]?: Plan | undefined; [bundleKey]?: BundlePlace | undefined };

/** Decides for the build that follows; without a plan it makes everything. */
export function planBuild(plan: Plan | undefined): void {
	globals[key] = plan;
}

export const planOfBuild = (): Plan => globals[key] ?? nothing;

/** Where a file that stays lies now. */
export function keptAt(file: string): string | undefined {
	const { site, files } = planOfBuild();
	return files.has(file) ? join(site, file) : undefined;
}

/** Decides where what Vite makes is kept. */
export function planBundle(place: BundlePlace | undefined): void {
	globals[bundleKey] = place;
}

export const bundleToKeep = (): BundlePlace | undefined => globals[bundleKey];
