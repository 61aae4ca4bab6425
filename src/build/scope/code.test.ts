import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { codeDigest } from "./code.ts";

/** The digest of a project before and after one of its files is written. */
function around(file: string, text: string): [before: string, after: string] {
	const root = mkdtempSync(join(tmpdir(), "corong-kode-"));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const write = (name: string, what: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), what);
	};
	write("src/ui/a.astro", "<p>1</p>");
	write("public/a.svg", "<svg/>");
	write("package-lock.json", "{}");
	const before = codeDigest(root);
	write(file, text);
	return [before, codeDigest(root)];
}

test.each(["src/ui/a.astro", "src/ui/b.ts", "public/a.svg", "package-lock.json", "astro.config.mjs"])(
	"a program with another %s is another one",
	(file) => {
		const [before, after] = around(file, "lain");
		expect(after).not.toBe(before);
	},
);

test.each([
	["src/ui/a.astro", "<p>1</p>"],
	["src/ui/a.test.ts", "lain"],
	["content/situs.yaml", "lain"],
])("one with %s (%s) is the same", (file, text) => {
	const [before, after] = around(file, text);
	expect(after).toBe(before);
});
