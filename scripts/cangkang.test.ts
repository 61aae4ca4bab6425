/** Commands run under any shell: macOS and Windows are not at hand here, but what would break there can be read. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each(Object.entries(scripts))("npm run %s is plain words, joined by && at most", (_, command) => {
	for (const part of command.split(" && "))
		expect(part).toMatch(/^(?:node|npm|vitest|astro|biome) [\w .:/-]+$/);
});

test("no command for authors and operators starts a shell or a program that only some systems have", () => {
	const wanted = globSync("scripts/{*,*/*}.{ts,mjs}").filter(
		(file) => !/\.test\.ts$|scripts[\\/](?:klien|bench|mutation)[\\/]|uji-klien|mutasi|lighthouse/.test(file),
	);
	expect(wanted.length).toBeGreaterThan(30);
	const tricks = /shell: true|["'`](?:\/bin\/)?(?:sh|bash|rm|cp|mv|mkdir|which|cat|grep|sed)["'`]/;
	expect(wanted.filter((file) => tricks.test(readFileSync(file, "utf8")))).toEqual([]);
});
