/** The build command, with every `.mdx` made bad between the gate's look and Astro's. `KENARI` names the canary. */
import { appendFileSync, globSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { applyBuildOptions } from "../../../scripts/opsi.ts";
import { loadOnce } from "../../../src/intake/load.ts";

applyBuildOptions();
const { options } = await import("../../../src/options.ts");
const folder = resolve(options.content);
const { problems } = await loadOnce(folder);
if (problems.length > 0) throw new Error("the content is meant to be good at first");
const run = `(await import("node:fs")).writeFileSync(${JSON.stringify(`${folder}/kenari`)}, "x")`;
for (const file of globSync("**/*.mdx", { cwd: folder }))
	appendFileSync(`${folder}/${file}`, `\n\nexport const kenari = ${run}\n\ntertukar {${run}}\n`);
rmSync(`${folder}/faq/cek-dpt.mdx`);
await import("../../../scripts/build.ts");
