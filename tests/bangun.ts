/** Runs the build command as an author or operator would; as many at a time as tests like. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
/** Where tests put what they build and unpack. */
export const cache = `${root}node_modules/.cache/uji/`;

export interface Outcome {
	readonly code: number;
	/** Everything it printed, without colours. */
	readonly output: string;
}

/** A folder for this run of the tests alone. What earlier runs left behind is removed. */
export function workFolder(): string {
	mkdirSync(cache, { recursive: true });
	for (const name of readdirSync(cache))
		if (/^\d+$/.test(name) && !isRunning(name)) rmSync(cache + name, { recursive: true });
	return `${cache}${process.pid}/`;
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
export const cleanEnv = {
	...Object.fromEntries(shell.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
	NO_COLOR: "1",
};

/** `npm run build -- …args`, in the project or in a copy of it. */
export const build = (...args: readonly string[]): Promise<Outcome> => buildIn(root, ...args);
export const buildIn = (project: string, ...args: readonly string[]): Promise<Outcome> =>
	run({ cwd: project }, "scripts/build.ts", ...args);
/** The same by another script than the command's own. */
export const buildBy = (script: string, ...args: readonly string[]): Promise<Outcome> =>
	run({}, script, ...args);

interface Mishap {
	/** Folder the command is run in. */
	readonly cwd?: string;
	/** Module loaded before it, and what that one is told. */
	readonly loaded?: string;
	readonly env?: Readonly<Record<string, string>>;
}
/** A build with something in its way. */
export const buildWith = (mishap: Mishap, ...args: readonly string[]): Promise<Outcome> =>
	run(mishap, "scripts/build.ts", ...args);

const run = ({ cwd = root, loaded, env }: Mishap, script: string, ...args: readonly string[]) =>
	new Promise<Outcome>((resolve) => {
		execFile(
			process.execPath,
			[...(loaded ? ["--import", loaded] : []), script, ...args],
			{ cwd, env: { ...cleanEnv, ...env }, maxBuffer: 2 ** 26 },
			(error, stdout, stderr) =>
				resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
		);
	});
