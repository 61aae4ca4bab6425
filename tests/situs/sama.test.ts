/** The same content gives the same bytes, wherever it is built to: what changed between two builds is what changed in the content. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { build } from "../bangun.ts";

/** Every file below a folder with the hash of its bytes. */
const hashes = (folder: string) =>
	new Map(
		globSync("**/*", { cwd: folder })
			.filter((file) => statSync(folder + file).isFile())
			.sort()
			.map((file) => [
				file,
				createHash("sha256")
					.update(readFileSync(folder + file))
					.digest("hex"),
			]),
	);

test("two builds of the same content are the same", { timeout: 180_000 }, async () => {
	const out = `${inject("kerja")}sama/`;
	const { code, output } = await build("--out", out);
	expect(code, output).toBe(0);
	const [first, second] = [hashes(inject("situs")), hashes(out)];
	expect(first.size).toBeGreaterThan(300);
	const names = new Set([...first.keys(), ...second.keys()]);
	expect([...names].filter((file) => first.get(file) !== second.get(file))).toEqual([]);
});
