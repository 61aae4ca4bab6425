/** Runs the build command as an author or operator would. Builds share Astro's cache, so one at a time. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
/** Where tests put what they build and unpack. */
export const cache = `${root}node_modules/.cache/uji/`;

export interface Outcome {
	readonly code: number;
	/** Everything it printed, without colours. */
	readonly output: string;
}

/** `npm run build -- …args`. */
export async function build(...args: readonly string[]): Promise<Outcome> {
	while (!locked()) await sleep(100);
	try {
		return await run("scripts/build.ts", ...args);
	} finally {
		rmSync(lock, { force: true });
	}
}

/** A folder for this run of the tests alone. What earlier runs left behind is removed. */
export function workFolder(): string {
	mkdirSync(cache, { recursive: true });
	for (const name of readdirSync(cache))
		if (/^\d+$/.test(name) && !isRunning(name)) rmSync(cache + name, { recursive: true });
	return `${cache}${process.pid}/`;
}

const lock = `${cache}kunci`;

/** Takes the lock, unless a process that still runs has it. */
function locked(): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: "wx" });
		return true;
	} catch {
		const owner = existsSync(lock) ? readFileSync(lock, "utf8") : "";
		if (owner && !isRunning(owner)) rmSync(lock, { force: true });
		return false;
	}
}

function isRunning(pid: string): boolean {
	try {
		return process.kill(Number(pid), 0);
	} catch {
		return false;
	}
}

/**
 * What an operator's shell has. The test runner's own variables stay out: its `DEV=1` would make the
 * build read everything anew for every page, as it does while somebody edits.
 */
const shell = ["PATH", "HOME", "TMPDIR", "LANG", "SystemRoot"] as const;
const env = {
	...Object.fromEntries(shell.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
	NO_COLOR: "1",
};

const run = (script: string, ...args: readonly string[]) =>
	new Promise<Outcome>((resolve) => {
		execFile(
			process.execPath,
			[script, ...args],
			{ cwd: root, env, maxBuffer: 2 ** 26 },
			(error, stdout, stderr) =>
				resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
		);
	});
