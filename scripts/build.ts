/** `npm run build`: the gate, then the site. */
import { resolve } from "node:path";
import { build } from "astro";
import { loadOnce } from "../src/content/load.ts";
import { formatProblems } from "./laporan.ts";
import { applyOptions } from "./opsi.ts";

applyOptions();
const { options } = await import("../src/options.ts");
const { problems, rejected } = await loadOnce(resolve(options.content));
if (problems.length > 0) console.log(`${formatProblems(problems, options.content)}\n`);

const central = rejected.filter(({ path }) => !path.startsWith("kim/"));
if (central.length > 0) {
	console.log("Situs tidak dibangun karena ada kesalahan pada isi pusat. Perbaiki, lalu ulangi.");
	process.exit(1);
}
await build({});
