import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { bringBundle, keepBundle, keptBundle, layFiles } from "./bundle.ts";

/** A bundle as a build leaves it. */
function kept() {
	const folder = mkdtempSync(join(tmpdir(), "corong-bundel-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const site = join(folder, "situs");
	const program = join(folder, "program");
	const bundle = join(folder, "bundel");
	mkdirSync(join(site, "_astro"), { recursive: true });
	mkdirSync(program);
	writeFileSync(join(site, "_astro/a.js"), "1");
	writeFileSync(join(program, "prerender-entry.x.mjs"), "2");
	keepBundle(bundle, "kunci", program, site);
	return { folder, bundle, take: (key = "kunci") => keptBundle(bundle, key) };
}

test("what is made of the same is taken again, whole", () => {
	const { folder, take } = kept();
	const bundle = take();
	if (!bundle) throw new Error("no bundle");
	layFiles(bundle, join(folder, "lagi"));
	expect(bundle.files).toEqual(["_astro/a.js"]);
	expect(readFileSync(join(folder, "lagi/_astro/a.js"), "utf8")).toBe("1");
});

test("what is made of something else is not", () => expect(kept().take("lain")).toBeUndefined());

test.each(["situs/_astro/a.js", "program/prerender-entry.x.mjs", "bundel.json"])(
	"nor one whose %s was damaged or is gone",
	(file) => {
		const { bundle, take } = kept();
		writeFileSync(join(bundle, file), "{");
		expect(take()).toBeUndefined();
		rmSync(join(bundle, file));
		expect(take()).toBeUndefined();
	},
);

describe("a bundle that a build of another site keeps", () => {
	const bring = (folder: string, others: readonly string[], key = "kunci") =>
		bringBundle({ folder: join(folder, "sini"), key }, others);

	test("is brought here, and is the own one from then on", () => {
		const { folder, bundle } = kept();
		expect(bring(folder, [join(folder, "tiada"), bundle])?.files).toEqual(["_astro/a.js"]);
		rmSync(bundle, { recursive: true });
		expect(keptBundle(join(folder, "sini"), "kunci")?.folder).toBe(join(folder, "sini"));
	});

	test("is left where it is when it is of another program, or not whole", () => {
		const { folder, bundle } = kept();
		expect(bring(folder, [bundle], "lain")).toBeUndefined();
		writeFileSync(join(bundle, "program/prerender-entry.x.mjs"), "3");
		expect(bring(folder, [bundle])).toBeUndefined();
		expect(existsSync(join(folder, "sini"))).toBe(false);
	});
});
