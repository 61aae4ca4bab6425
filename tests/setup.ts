/** Has the sample site built, serves it on a free port, starts one browser, and hands them to the tests. */
import type { TestProject } from "vitest/node";
import { workFolder } from "./bangun.ts";
import { sampleFolder, serveSites } from "./bersama.ts";
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
		/** Where sites are asked for that several files look at. */
		pembangun: string;
		/** Where Playwright reaches the browser. */
		peramban: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const work = workFolder();
	const situs = sampleFolder(work);
	const [builder, server, browser] = await Promise.all([
		serveSites(work),
		serveFolder(situs),
		startBrowser(),
	]);
	project.provide("kerja", work);
	project.provide("situs", situs);
	project.provide("alamat", server.origin);
	project.provide("pembangun", builder.origin);
	project.provide("peramban", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await Promise.all([server.close(), builder.close()]);
	};
}
