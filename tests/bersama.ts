/**
 * Sites that several files of tests look at. Each is built once in a run, by the process all workers come from; whoever
 * asks waits for it, and who needs none runs on.
 */
import { get, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { inject } from "vitest";
import { build, type Outcome } from "./bangun.ts";
import { listen, type Served } from "./server.ts";

/** Where the sample's own site lies in the folder of a run, and that of the sample as of another day. */
export const sampleFolder = (work: string, day = "") => `${work}situs${day && `-${day}`}/`;

/** Builds sites below a folder as they are asked for; the sample's own at once. */
export function serveSites(work: string): Promise<Served> {
	const sites = new Map<string, Promise<Outcome>>();
	const siteOn = (day: string) => {
		const site = sites.get(day) ?? build("--out", sampleFolder(work, day), ...(day ? ["--today", day] : []));
		sites.set(day, site);
		return site;
	};
	siteOn("");
	return listen(async ({ url = "/" }, response) => {
		response.end(JSON.stringify(await siteOn(url.slice(1))));
	});
}

/** Folder of the sample's site, as of another day than its own where one is named; built when this returns. */
export async function builtSample(day = ""): Promise<string> {
	// No `fetch`: that gives up after five minutes, and a machine may be busy.
	const answer = await new Promise<IncomingMessage>((resolve, reject) =>
		get(`${inject("pembangun")}/${day}`, resolve).on("error", reject),
	);
	const { code, output } = (await json(answer)) as Outcome;
	if (code !== 0) throw new Error(`The sample site does not build:\n${output}`);
	return sampleFolder(inject("kerja"), day);
}
