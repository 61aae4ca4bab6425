/**
 * The gate, the parser and the renderer in a thread of their own: they weigh ten times as much as the form, and a long
 * text keeps them busy for longer than a finger waits. The order of the first two imports matters.
 */
import "./prepare.ts";
import { expose } from "comlink";
import type { Clip } from "./clipboard/clip.ts";
import { readColumns } from "./file.ts";
import { openFile } from "./open.ts";
import type { TulisData, TulisKim } from "./query.ts";
import { type Job, reportOn } from "./report.ts";
import { filesOfPage, openPublished } from "./sources.ts";

let data: TulisData | undefined;

const engine = {
	/** What the site has; told once. */
	know(site: TulisData) {
		data = site;
	},
	inspect(job: Job, own: TulisKim) {
		if (!data) throw new Error("the engine knows nothing yet");
		return reportOn(data, own, job);
	},
	open: openFile,
	filesOfPage,
	openPublished,
	readColumns,
	/** The converter is fetched when something is pasted. */
	async markdown(clip: Clip) {
		const { markdownOf } = await import("./clipboard/markdown.ts");
		return markdownOf(clip);
	},
};
export type Engine = typeof engine;

expose(engine);
