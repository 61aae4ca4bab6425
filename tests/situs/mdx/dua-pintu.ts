/**
 * The build command with every `.mdx` made bad between the gate's look and Astro's, and with one route more, which
 * tells what the other door makes of every `.mdx`. `kenari` is the canary that none of it may write.
 */
import { appendFileSync, globSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { applyBuildOptions } from "../../../scripts/opsi.ts";
import { loadOnce } from "../../../src/intake/load.ts";

applyBuildOptions();
const { options } = await import("../../../src/options.ts");
const folder = resolve(options.content);
const { problems } = await loadOnce(folder);
if (problems.length > 0) throw new Error("the content is meant to be good at first");
const run = `(await import("node:fs")).writeFileSync(${JSON.stringify(`${folder}/kenari`)}, "x")`;
for (const file of globSync("**/*.mdx", { cwd: folder }))
	appendFileSync(`${folder}/${file}`, `\n\nexport const kenari = ${run}\n\nkenari {${run}}\n`);
rmSync(`${folder}/faq/cek-dpt.mdx`);

process.env.CORONG_BUILDS = "1";
const { build } = await import("astro");
await build({
	logLevel: "warn",
	integrations: [
		{
			name: "dua-pintu",
			hooks: {
				"astro:config:setup": ({ injectRoute }) =>
					injectRoute({
						pattern: "/dua-pintu.json",
						entrypoint: fileURLToPath(new URL("pintu-lain.ts", import.meta.url)),
					}),
			},
		},
	],
});
