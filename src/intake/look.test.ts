import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { lookAt } from "./look.ts";
import { folderWith } from "./uji.ts";

vi.mock(import("node:child_process"), async (original) => {
	const real = await original();
	return { ...real, spawnSync: vi.fn(real.spawnSync) as unknown as typeof real.spawnSync };
});

/** Looks once with the program of the system and once as where there is none. */
function both(folder: string) {
	const found = lookAt(folder);
	vi.mocked(spawnSync).mockReturnValueOnce({ status: null } as ReturnType<typeof spawnSync>);
	return [found, lookAt(folder)] as const;
}
const told = ({ entries }: ReturnType<typeof lookAt>) =>
	entries.map(({ path, name, kind, size }) => [path, name, kind, kind === "file" ? size : 0]);

test("whoever looks sees the same: what is hidden or the system's own is passed over, a link is not followed", () => {
	const folder = folderWith({
		"situs.yaml": "a",
		"kim/a b/kabar/satu.md": "teks",
		"kim/a b/kabar/baris\nbaru.md": "",
		"kim/.git/isi.md": "x",
		"@eaDir/dalam/isi.md": "x",
		"kim/Thumbs.db": "x",
	});
	mkdirSync(join(folder, "kosong"));
	symlinkSync(folder, join(folder, "kim/putaran"));
	const [found, walked] = both(folder);
	expect(told(found)).toEqual(told(walked));
	expect(told(found).map(([path]) => path)).toEqual([
		"kim",
		"kim/a b",
		"kim/a b/kabar",
		"kim/a b/kabar/baris\nbaru.md",
		"kim/a b/kabar/satu.md",
		"kim/putaran",
		"kosong",
		"situs.yaml",
	]);
	expect(found.below("kim").map(({ name }) => name)).toEqual(["baris\nbaru.md", "satu.md", "putaran"]);
	expect(found.in(".").map(({ name }) => name)).toEqual(["kim", "kosong", "situs.yaml"]);
});

test("a file that was written has another stamp, and is not settled before some time has passed", () => {
	const folder = folderWith({ "a.md": "satu" });
	for (const at of [0, 1]) {
		const [before] = both(folder)[at]?.entries ?? [];
		appendFileSync(join(folder, "a.md"), "x");
		const look = both(folder)[at];
		const [after] = look?.entries ?? [];
		expect(after?.stamp).not.toBe(before?.stamp);
		expect(after && look?.isSettled(after)).toBe(false);
	}
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10_000 });
	onTestFinished(() => void vi.useRealTimers());
	for (const look of both(folder)) expect(look.entries.every((entry) => look.isSettled(entry))).toBe(true);
});
