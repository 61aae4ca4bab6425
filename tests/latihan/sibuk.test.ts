/** The same content gives the same bytes on a machine that has no time: once an index was read before it was whole. */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { build } from "../bangun.ts";
import { filesOf } from "../dokumen.ts";

const out = `${inject("kerja")}sibuk/`;
let loops: ChildProcess[] = [];

beforeAll(() => {
	rmSync(out.slice(0, -1), { recursive: true, force: true });
	loops = [1, 2].map(() => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
});
afterAll(() => {
	for (const loop of loops) loop.kill();
});

test("a build beside two busy loops is the build that had the machine to itself", async () => {
	const { code, output } = await build("--out", out);
	expect(code, output).toBe(0);
	expect(loops.map(({ exitCode }) => exitCode)).toEqual([null, null]);
	const [quiet, busy] = [filesOf(inject("situs")), filesOf(out)];
	const indexes = [...busy.keys()].filter((file) => /(?:^pagefind|\/indeks)\//.test(file));
	expect(indexes.length).toBeGreaterThan(100);
	const names = new Set([...quiet.keys(), ...busy.keys()]);
	expect([...names].filter((file) => quiet.get(file) !== busy.get(file))).toEqual([]);
});
