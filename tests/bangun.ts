/** Runs the build command as an author or operator would. Builds share Astro's cache, so one at a time. */
import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
/** Where tests put what they build. */
export const scratch = `${root}node_modules/.cache/uji/`;

const lock = `${scratch}.kunci`;

export interface Outcome {
	readonly code: number;
	/** Everything it printed, without colours. */
	readonly output: string;
}

/** `npm run build -- …args`. */
export async function build(...args: readonly string[]): Promise<Outcome> {
	await mkdir(scratch, { recursive: true });
	while (!(await locked())) await sleep(100);
	try {
		return await run("scripts/build.ts", ...args);
	} finally {
		await unlock();
	}
}

/** Forgets a lock that an interrupted run left behind. */
export const unlock = () => rm(lock, { recursive: true, force: true });

const locked = () =>
	mkdir(lock).then(
		() => true,
		() => false,
	);

const run = (script: string, ...args: readonly string[]) =>
	new Promise<Outcome>((resolve) => {
		const env = {
			...process.env,
			NO_COLOR: "1",
			FORCE_COLOR: undefined,
			NODE_ENV: undefined,
			VITEST: undefined,
		};
		execFile(
			process.execPath,
			[script, ...args],
			{ cwd: root, env, maxBuffer: 2 ** 26 },
			(error, stdout, stderr) =>
				resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
		);
	});
