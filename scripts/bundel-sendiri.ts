/**
 * Makes the bundle of a build that waits for it, in this process of its own: what Vite and its bundler take of memory, half
 * a gigabyte, ends with it.
 */
import type { Failure, Task } from "./bundel.ts";
import { rememberCode } from "./kode.ts";

rememberCode();
const { planBundle } = await import("../src/build/scope/plan.ts");
const { takeOver } = await import("../src/intake/handed.ts");
const { sentenceOf } = await import("./sebab.ts");

/** Who waits is gone: nothing is to be made any more. */
const leave = () => process.exit(1);
process.once("disconnect", leave);
process.once("message", async ({ content, bundle }: Task) => {
	try {
		takeOver(content);
		planBundle(bundle);
		const { build } = await import("astro");
		await build({ logLevel: "warn" });
	} catch (error) {
		const sentence = sentenceOf(error);
		if (!sentence) console.error(error);
		process.exitCode = 1;
		process.send?.({ sentence } satisfies Failure);
	}
	process.off("disconnect", leave);
	process.disconnect?.();
});
