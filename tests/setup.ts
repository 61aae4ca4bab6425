/** Builds the sample site once, serves it on a free port, and hands both to the tests. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serveFolder } from "./server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of the built site, with a trailing slash. */
		situs: string;
		/** Where it is served, without a trailing slash. */
		alamat: string;
	}
}

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const out = fileURLToPath(new URL("../node_modules/.cache/uji/situs/", import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	await run(process.execPath, ["scripts/build.ts", "--out", out], { cwd: root, maxBuffer: 2 ** 26 });
	const server = await serveFolder(out);
	project.provide("situs", out);
	project.provide("alamat", server.origin);
	return server.close;
}
