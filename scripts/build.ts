/** `npm run build`: the gate, then the site. */
import { resolve } from "node:path";
import { build } from "astro";
import { loadOnce } from "../src/intake/load.ts";
import { Refused } from "../src/text/allowed.ts";
import { applyBuildOptions, stop } from "./opsi.ts";
import { formatFates, formatProblems } from "./terminal.ts";

applyBuildOptions();
process.env.CORONG_BUILDS = "1";
const { options } = await import("../src/options.ts");
const { problems, rejected, withheld, text } = await loadOnce(resolve(options.content));
if (problems.length > 0) console.log(`${formatProblems(problems, options.content, text)}\n`);

const central = rejected.filter(({ path }) => !path.startsWith("kim/"));
if (central.length > 0) {
	console.log("Situs tidak dibangun karena ada kesalahan pada isi pusat. Perbaiki, lalu ulangi.");
	process.exit(1);
}

console.log("Membangun situs …");
await build({ logLevel: "warn" }).catch(explain);
console.log(`Situs ditulis ke ${options.out}/`);
for (const line of formatFates(rejected, withheld)) console.log(line);

/** A file that may not be rendered is told in one sentence; anything else is ours to mend and keeps its trace. */
function explain(error: Error & { errors?: unknown[] }): never {
	const refused = [error, ...(error.errors ?? [])].find((cause) => cause instanceof Refused);
	if (refused) stop(`Situs tidak dibangun: ${refused.message}`);
	throw error;
}
