/** `npm run types`, with the tests and not before them: it has one core busy for as long as many of them, and they another. */
import { expect, test } from "vitest";
import { buildBy } from "../tests/bangun.ts";

test("every type of the program and its pages is right", async () => {
	const args = ["check", "--minimumFailingSeverity", "hint"];
	const { code, output } = await buildBy("node_modules/astro/bin/astro.mjs", ...args);
	expect(code, output).toBe(0);
});
