/** Builds the sample site once, serves it on a free port, starts one browser, and hands them to the tests. */
import type { TestProject } from "vitest/node";
import { build, workFolder } from "./bangun.ts";
import { startBrowser } from "./peramban/chromium.ts";
import { serveFolder } from "./server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of this run, for what tests build themselves; with a trailing slash. */
		kerja: string;
		/** Folder of the built site, with a trailing slash. */
		situs: string;
		/** Where it is served, without a trailing slash. */
		alamat: string;
		/** Where Playwright reaches the browser. */
		peramban: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const work = workFolder();
	const out = `${work}situs/`;
	const { code, output } = await build("--out", out);
	if (code !== 0) throw new Error(`The sample site does not build:\n${output}`);
	const [server, browser] = await Promise.all([serveFolder(out), startBrowser()]);
	project.provide("kerja", work);
	project.provide("situs", out);
	project.provide("alamat", server.origin);
	project.provide("peramban", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await server.close();
	};
}
