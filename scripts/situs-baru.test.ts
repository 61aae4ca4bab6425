import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { loadContent } from "../src/intake/load.ts";
import { project } from "./opsi.ts";
import { situsBaru } from "./situs-baru.ts";
import { createAnswers } from "./tanya.ts";

const folder = mkdtempSync(join(tmpdir(), "corong-situs-baru-"));
afterAll(() => rmSync(folder, { recursive: true }));
const flags = {
	wilayah: "Rawa Makmur, Palaran, Samarinda",
	kim: "KIM Rawa Makmur",
	nama: "KIM Samarinda",
	alamat: "https://kim.contoh.go.id/",
	tanggal: "2026-11-28",
};
const start = (more: Partial<typeof flags> & { ke: string }) =>
	situsBaru(createAnswers({ ...flags, ...more }, undefined), folder);

test("what a site begins with passes the gate, promises its addresses, and has nothing of the sample", async () => {
	const said = vi.spyOn(console, "log").mockImplementation(() => {});
	await start({ ke: join(folder, "baru") });
	said.mockRestore();
	const content = join(folder, "baru/content");
	const { problems, world } = await loadContent(content);
	expect(problems).toEqual([]);
	expect([world.ids.kim, world.ids.pemilihan]).toEqual([["rawa-makmur"], ["berikutnya"]]);
	const addresses = readFileSync(join(content, "addresses.txt"), "utf8").split("\n");
	expect(addresses).toContain("/kim/rawa-makmur/");
	const sample = globSync("*/", { cwd: join(project, "content/kim") }).map((id) => id.replace(/\W+$/, ""));
	expect(sample.length).toBeGreaterThan(0);
	for (const id of sample) expect(addresses.filter((line) => line.includes(id))).toEqual([]);
	expect(existsSync(join(folder, "baru/.github/workflows/situs.yml"))).toBe(true);
});

test.each([
	["a folder that is there", join(folder, "."), "sudah ada"],
	["a folder of the program", join(project, "isi-kami"), "berada di dalam folder Corong"],
])("%s is refused before anything is written", async (_, ke, why) => {
	await expect(start({ ke })).rejects.toThrow(why);
	expect(existsSync(join(project, "isi-kami"))).toBe(false);
});

test("an address that is none is told", async () => {
	await expect(start({ ke: join(folder, "lain"), alamat: "kim" })).rejects.toThrow("--alamat");
});
