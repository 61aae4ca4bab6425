/** Packages are installed when they are not those of the lock file, and a working install stays until the next is whole. */
import { spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;
const lock = (packages: Packages) => JSON.stringify({ packages });
const wanted: Packages = {
	"": { version: "0.1.0" },
	"node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
	"node_modules/mac-only": { version: "1.0.0", integrity: "sha512-m", optional: true },
};
const there: Packages = { "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } };

/** A project whose npm is a script that installs what the lock file says, or fails half way. */
function project(installed?: Packages) {
	const root = mkdtempSync(join(tmpdir(), "corong-pasang-"));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	mkdirSync(join(root, "scripts"));
	cpSync("scripts/pasang.mjs", join(root, "scripts/pasang.mjs"));
	writeFileSync(join(root, "package.json"), "{}");
	writeFileSync(join(root, "package-lock.json"), lock(wanted));
	if (installed) {
		mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
		writeFileSync(join(root, "node_modules/.cache/peramban"), "x");
		writeFileSync(join(root, "node_modules/.package-lock.json"), lock(installed));
	}
	const npm = join(root, "npm.cjs");
	writeFileSync(
		npm,
		`const fs = require("fs");
		fs.mkdirSync("node_modules", { recursive: true });
		if (process.env.GAGAL) process.exit(1);
		fs.writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(lock(there))});
		fs.writeFileSync("node_modules/baru", "x");`,
	);
	const run = (env: Record<string, string> = {}) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/pasang.mjs")], {
			encoding: "utf8",
			env: { ...process.env, npm_execpath: npm, ...env },
		});
		return { status, said: `${stdout}${stderr}` };
	};
	const has = (name: string) => existsSync(join(root, "node_modules", name));
	return { root, run, has };
}

describe("no network is asked", () => {
	test("when what is installed is what the lock file says, whatever the times of the files", () => {
		const { root, run, has } = project(there);
		utimesSync(join(root, "node_modules/.package-lock.json"), 1, 1);
		expect(run({ GAGAL: "1" })).toEqual({ status: 0, said: "" });
		expect(has("baru")).toBe(false);
	});
});

describe("packages are installed", () => {
	test.each<[string, Packages | undefined]>([
		["when there are none", undefined],
		["when one is of another version", { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } }],
		["when one has other bytes", { "node_modules/a": { version: "1.0.0", integrity: "sha512-x" } }],
		["when one is missing", {}],
		["when one is there that nobody wants", { ...there, "node_modules/b": { version: "1.0.0" } }],
	])("%s", (_, installed) => {
		const { root, run, has } = project(installed);
		expect(run().status).toBe(0);
		expect(has("baru")).toBe(true);
		if (installed) expect(has(".cache/peramban")).toBe(true);
		expect(existsSync(join(root, ".pasang.corong"))).toBe(false);
		expect(run({ GAGAL: "1" }).said).toBe("");
	});
});

describe("an installation that fails", () => {
	test("leaves the one that works, and says so in a sentence", () => {
		const { root, run, has } = project({});
		const { status, said } = run({ GAGAL: "1" });
		expect(status).toBe(1);
		expect(said.trim().split("\n").slice(1)).toEqual([
			"Paket tidak dapat dipasang (periksa sambungan internet). Pemasangan yang lama tidak diubah. Perbaiki, lalu ulangi perintah yang sama.",
		]);
		expect(has(".cache/peramban")).toBe(true);
		expect(readFileSync(join(root, "node_modules/.package-lock.json"), "utf8")).toBe(lock({}));
	});

	test("and was cut off between two steps is mended by the next start", () => {
		const { root, run, has } = project();
		mkdirSync(join(root, ".pasang.corong/lama"), { recursive: true });
		writeFileSync(join(root, ".pasang.corong/lama/.package-lock.json"), lock(there));
		expect(run({ GAGAL: "1" })).toEqual({ status: 0, said: "" });
		expect(has(".package-lock.json")).toBe(true);
	});
});
