/**
 * Renders pages of a site that was built, by its own program, as Astro's server does. Prints how many were looked at, and
 * where something else was published.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteData } from "astro";
import { applyBuildOptions } from "../../../scripts/opsi.ts";
import { programOf } from "../../../src/build/bundle.ts";
import { addressOf, fileOf, finishedOf } from "../../../src/build/pages.ts";
import type { Program } from "../../../src/build/render.ts";
import { workFolder } from "../../../src/build/work.ts";
import { loadOnce } from "../../../src/intake/load.ts";

/** What Astro's build tells its program before it renders. */
interface Astro extends Program {
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

const { content = "content", out = "dist" } = applyBuildOptions();
await loadOnce(content);
const { program, paths } = await programOf(join(workFolder(out), "bundel"));
const astro = program as Astro;
astro.setInternals({
	pagesByKeys: new Map(
		program.manifest.routes.map(({ routeData: { route, component }, styles }) => [
			`${route}&${component}`,
			{ styles: styles.map((sheet) => ({ sheet, depth: 0, order: 0 })) },
		]),
	),
	entrySpecifierToBundleMap: new Map(),
});
astro.setOptions({
	settings: { scripts: [] },
	logger: { options: { destination: { write: () => true }, level: "error" } },
});

/** Of each route so many pages, the last first: what pages share is then made on another page than in the build. */
const perRoute = 3;
const different: string[] = [];
let looked = 0;
for (const [route, all] of Map.groupBy(await paths(), ({ route }) => route))
	for (const address of all.slice(-perRoute).toReversed().map(addressOf)) {
		const file = fileOf(address, route);
		const request = new Request(new URL(address, program.manifest.site));
		const answer = await astro.render(request, { routeData: route });
		const made = await finishedOf(file, answer);
		looked += 1;
		if (!readFileSync(join(out, file)).equals(Buffer.from(made))) different.push(address);
	}
console.log(JSON.stringify({ looked, different }));
