/**
 * Renders pages of a site that was built, by its own program, in both ways: as the build does, and as Astro's server
 * does. Prints how many were looked at, and those that differ.
 */
import { join } from "node:path";
import type { RouteData } from "astro";
import { applyBuildOptions } from "../../../scripts/opsi.ts";
import { programOf } from "../../../src/build/bundle.ts";
import { withNarrowPolicy } from "../../../src/build/csp.ts";
import { addressOf } from "../../../src/build/pages.ts";
import { type Program, rendererOf } from "../../../src/build/render.ts";
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

/** Of each route so many pages. */
const perRoute = 3;
const render = rendererOf(program);
const different: string[] = [];
let looked = 0;
for (const [route, all] of Map.groupBy(await paths(), ({ route }) => route))
	for (const address of all.slice(0, perRoute).map(addressOf)) {
		const url = new URL(address, "https://contoh.id");
		const [ours, theirs] = await Promise.all([
			render(url, route),
			astro.render(new Request(url), { routeData: route }),
		]);
		looked += 1;
		const own = typeof ours === "string" ? ours : await ours.text();
		if (withNarrowPolicy(own) !== withNarrowPolicy(await theirs.text())) different.push(address);
	}
console.log(JSON.stringify({ looked, different }));
