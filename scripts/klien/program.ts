/** Running a program that may not be there. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Site {
	/** Folder of the built site. */
	readonly folder: string;
	/** Where it is served. */
	readonly origin: string;
}

/** What a program found, or how to have it. */
export type Outcome =
	| { readonly missing: string }
	| { readonly faults: readonly string[]; readonly said?: string };

export interface Client {
	readonly name: string;
	/** What it is asked. */
	readonly what: string;
	check(site: Site): Promise<Outcome>;
}

export const places = `${process.env.PATH}:/usr/sbin:/sbin:/usr/games`;
const run = promisify(execFile);

/** What a program says; throws when it fails. */
export async function say(
	program: string,
	args: readonly string[],
	{ input, env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<{ stdout: Buffer; stderr: string }> {
	const child = run(program, args, {
		encoding: "buffer",
		maxBuffer: 2 ** 28,
		timeout: 240_000,
		env: { ...process.env, PATH: places, ...env },
	});
	if (input !== undefined) child.child.stdin?.end(input);
	const { stdout, stderr } = await child;
	return { stdout, stderr: stderr.toString() };
}

const isThere = (program: string) =>
	say("/bin/sh", ["-c", `command -v ${program}`]).then(
		() => true,
		() => false,
	);

/** A check by a program of Debian; without it, how to have it. */
export const debian =
	(program: string, packageName: string, check: Client["check"]): Client["check"] =>
	async (site) =>
		(await isThere(program))
			? check(site)
			: { missing: `Di Debian dan Ubuntu: sudo apt-get install ${packageName}` };

/** The Python that has a package: the one on the path, or the system's own. */
async function pythonWith(module: string): Promise<string | undefined> {
	for (const program of ["python3", "/usr/bin/python3"])
		if (
			await say(program, ["-c", `import ${module}`]).then(
				() => true,
				() => false,
			)
		)
			return program;
	return undefined;
}

/** A check by a Python package, given the program that has it; without it, how to have it. */
export const python =
	(module: string, packageName: string, check: (program: string) => Client["check"]): Client["check"] =>
	async (site) => {
		const program = await pythonWith(module);
		return program
			? check(program)(site)
			: { missing: `Di Debian dan Ubuntu: sudo apt-get install ${packageName}` };
	};

/** A check by a package that npx fetches when it runs; without a network, how to have it. */
export const fetched =
	(
		packages: readonly string[],
		check: (npx: (...args: string[]) => ReturnType<typeof say>) => Client["check"],
	): Client["check"] =>
	async (site) => {
		const npx = (...args: string[]) =>
			say("npx", ["--yes", ...packages.flatMap((name) => ["--package", name]), ...args]);
		const there = await npx("node", "-e", "0").then(
			() => true,
			() => false,
		);
		return there
			? check(npx)(site)
			: { missing: `Ia diunduh npx ketika diperlukan; coba dahulu: npx ${packages[0]} --version` };
	};

/** Work in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "corong-klien-"));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
