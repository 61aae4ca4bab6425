/**
 * Sites that several files of tests look at. Each is built once in a run, by the process all workers come from; whoever
 * asks waits for it, and who needs none runs on.
 */
import { cpSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { inject } from "vitest";
import { build, buildBy, type Outcome, root } from "./bangun.ts";
import { grownDay, writeGrown } from "./keadaan/tumbuh.ts";
import { listen, type Served } from "./server.ts";

/** Where the sample's own site lies in the folder of a run, and each of the others by its name. */
export const sampleFolder = (work: string, name = "") => `${work}situs${name && `-${name}`}/`;

/** Content of the site of two doors, in a folder with signs that mean something in an address. */
export const twoDoorsContent = (work: string) => `${work}isi #1/content`;

const twoDoors = "dua-pintu";
const grown = "tumbuh";

/** How sites are built that are more than the sample as of another day. */
const recipes: Readonly<Record<string, (work: string, out: string) => Promise<Outcome>>> = {
	// A day on which no file waits for its own.
	[twoDoors]: (work, out) => {
		cpSync(`${root}content`, twoDoorsContent(work), { recursive: true });
		const args = ["--content", twoDoorsContent(work), "--out", out, "--today", grownDay];
		return buildBy("tests/situs/mdx/dua-pintu.ts", ...args);
	},
	[grown]: async (work, out) => {
		const content = `${work}isi-${grown}`;
		await writeGrown(content);
		return build("--content", content, "--out", out, "--today", grownDay);
	},
};

/** Builds sites below a folder as they are asked for; the sample's own at once. */
export function serveSites(work: string): Promise<Served> {
	const sites = new Map<string, Promise<Outcome>>();
	const make = (name: string) => {
		const out = sampleFolder(work, name);
		return recipes[name]?.(work, out) ?? build("--out", out, ...(name ? ["--today", name] : []));
	};
	const siteOf = (name: string) => {
		const site = sites.get(name) ?? make(name);
		sites.set(name, site);
		return site;
	};
	siteOf("");
	return listen(async ({ url = "/" }, response) => {
		response.end(JSON.stringify(await siteOf(url.slice(1))));
	});
}

/** Folder of the sample's site, as of another day than its own where one is named; built when this returns. */
export async function builtSample(day = ""): Promise<string> {
	// No `fetch`: that gives up after five minutes, and a machine may be busy.
	const answer = await new Promise<IncomingMessage>((resolve, reject) =>
		get(`${inject("pembangun")}/${day}`, resolve).on("error", reject),
	);
	const { code, output } = (await json(answer)) as Outcome;
	if (code !== 0) throw new Error(`The site does not build:\n${output}`);
	return sampleFolder(inject("kerja"), day);
}

/** The sample long after 2024, every `.mdx` of which was made bad once the gate had looked: none of that is to be seen. */
export const builtByTwoDoors = (): Promise<string> => builtSample(twoDoors);

/** What the sample may become: see `keadaan/tumbuh.ts`. */
export const builtGrown = (): Promise<string> => builtSample(grown);
