/**
 * The pages of a build. They are rendered by a program that Vite makes in a process of its own, or by that of a build
 * before, of this site or of another, as long as nothing of it changed.
 */
import { fork } from "node:child_process";
import { cpSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bundle, bringBundle, keptBundle } from "../src/build/bundle.ts";
import { finish, finishing } from "../src/build/finish.ts";
import { renderWith } from "../src/build/pages.ts";
import { progressOn } from "../src/build/progress.ts";
import { type BundlePlace, bundleToKeep } from "../src/build/scope/plan.ts";
import { placesBeside, workFolder } from "../src/build/work.ts";
import { aboutContent } from "../src/intake/about.ts";
import { type Handed, handOver } from "../src/intake/handed.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { Refused } from "../src/text/allowed.ts";

/** What the process that makes a bundle is told. */
export interface Task {
	readonly content: Handed;
	readonly bundle: BundlePlace;
}
/** What it says when nothing came of it: a sentence for who can mend it, where there is one. */
export interface Failure {
	readonly sentence: string | undefined;
}

const maker = fileURLToPath(new URL("bundel-sendiri.ts", import.meta.url));

/** Has the bundle made. Whoever does it ends with this process, however that ends. */
function make(task: Task, folder: string): Promise<void> {
	const child = fork(maker, { serialization: "advanced", env: { ...process.env, CORONG_BUNDLE: folder } });
	let failure: Failure | undefined;
	child.on("message", (told: Failure) => {
		failure = told;
	});
	child.send(task);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", (code, signal) => {
			if (code === 0) resolve();
			else if (failure?.sentence) reject(new Refused(failure.sentence));
			else reject(new Error(`no bundle was made: ${signal ?? code}`));
		});
	});
}

/** How often this process has rendered. */
let times = 0;

/** A bundle of which no module is known yet: those that this process ran before still are, by their names. */
function anew(bundle: Bundle, folder: string): Bundle {
	if (times++ === 0) return bundle;
	cpSync(bundle.folder, folder, { recursive: true });
	return { ...bundle, folder };
}

/** Renders a bundle into a folder, and takes the steps that follow. */
async function buildWith(bundle: Bundle, out: string): Promise<void> {
	const { options } = await import("../src/options.ts");
	const folder = workFolder(options.out);
	const about = await aboutContent(options);
	const steps = finishing(about);
	await renderWith(anew(bundle, join(folder, "program", basename(out))), {
		out,
		address: about.address,
		isKim: (id) => about.kims.has(id),
		progress: progressOn(process.stderr),
	});
	await finish(steps, { out, cache: join(folder, "cache") });
}

/** Builds into a folder with the bundle that was kept; `false` where there is none of the same. */
export async function buildWithKept(out: string): Promise<boolean> {
	const place = bundleToKeep();
	const bundle = place && keptBundle(place.folder, place.key);
	if (bundle) await buildWith(bundle, out);
	return bundle !== undefined;
}

/** Builds into a folder, with a bundle that was kept where it may be and is of the same. */
export async function buildPages(out: string, loaded: Loaded, mayKeep: boolean): Promise<void> {
	const { options } = await import("../src/options.ts");
	const place = bundleToKeep();
	if (!place) throw new Error("there is no place for the bundle");
	const folder = workFolder(options.out);
	const kept = () => keptBundle(place.folder, place.key);
	let bundle = mayKeep ? (kept() ?? bringBundle(place, placesBeside(place.folder))) : undefined;
	if (!bundle) {
		await make({ content: handOver(resolve(options.content), loaded, options.kim), bundle: place }, folder);
		bundle = kept();
	}
	if (!bundle) throw new Error("the bundle is not as it was made");
	await buildWith(bundle, out);
}
