/** Naming a file, a folder or a KIM shows its problems and no others; a name that is nothing is told. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "corong-periksa-"));
const file = "kim/singa-geweh/kabar/naskah-radio-dpt.md";

beforeAll(() => {
	cpSync("content", folder, { recursive: true });
	appendFileSync(join(folder, file), "\n<script>x</script>\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...names: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["scripts/periksa.ts", "--content", folder, ...names],
		{ encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
	);
	return { status, said: (stdout + stderr).trim().split("\n").at(-1) };
};

test.each([
	["a KIM by its id", "singa-geweh"],
	["a folder as it lies in the content", "kim/singa-geweh"],
	["a file as it lies on disk", join(folder, file)],
	["a file by the end of its path", "kabar/naskah-radio-dpt.md"],
	["a file by its name alone", "Naskah-Radio-DPT"],
	["a KIM by --kim", "--kim=singa-geweh, sekarbela"],
])("%s", (_, name) => {
	expect(check(name)).toEqual({ status: 1, said: "1 kesalahan dan 0 perhatian di 1 berkas." });
});

test("another KIM is not bothered", () => {
	expect(check("sekarbela")).toEqual({
		status: 0,
		said: "Semua berkas baik. Tidak ada yang perlu diperbaiki.",
	});
});

test("a name that is nothing is told, never called good", () => {
	expect(check("singa-gewe")).toEqual({
		status: 1,
		said: 'Tidak ada berkas, folder, atau KIM "singa-gewe" di folder isi. Mungkin maksud Anda "singa-geweh"?',
	});
	expect(check("--kim", "sekarbella")).toEqual({
		status: 1,
		said: 'Tidak ada KIM "sekarbella" di folder isi. Mungkin maksud Anda "sekarbela"?',
	});
});
