/** A build without Vite: pages are rendered by the program of the build before, as long as nothing of it changed. */
import { join } from "node:path";
import { keptBundle } from "../src/build/bundle.ts";
import { finish, finishing } from "../src/build/finish.ts";
import { renderWith } from "../src/build/pages.ts";
import { progressOn } from "../src/build/progress.ts";
import { bundleToKeep } from "../src/build/scope/plan.ts";
import { workFolder } from "../src/build/work.ts";
import { aboutContent } from "../src/intake/about.ts";

/** Builds into a folder with the bundle that was kept; `false` when there is none of the same. */
export async function buildWithBundle(out: string): Promise<boolean> {
	const place = bundleToKeep();
	const bundle = place && keptBundle(place.folder, place.key);
	if (!bundle) return false;
	const { options } = await import("../src/options.ts");
	const about = await aboutContent(options);
	const steps = finishing(about);
	await renderWith(bundle, {
		out,
		address: about.address,
		isKim: (id) => about.kims.has(id),
		progress: progressOn(process.stderr),
	});
	await finish(steps, { out, cache: join(workFolder(options.out), "cache") });
	return true;
}
