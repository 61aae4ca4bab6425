/** What tests see of an index: each word of each page, with its places, however the files are cut. */
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { type IndexFile, type Posting, pagesOfFile, wordsOfFile } from "./format.ts";
import { packIndex, takeIn } from "./pack.ts";
import { readPage } from "./read.ts";
import { template } from "./tag.ts";
import { Words } from "./words.ts";

/** A page's address and its `<main>`. */
export type Main = readonly [url: string, main: string];

/** The words of an index by page, and what it knows of each page. */
function seen(files: readonly IndexFile[]) {
	const texts = new Map(
		files
			.filter(({ path }) => path.startsWith("fragment/"))
			.map(({ path, content }) => [path.slice("fragment/".length, -".pf_fragment".length), content] as const),
	);
	const table = files.filter(({ path }) => path.endsWith(".pf_meta"));
	const known = table.flatMap(pagesOfFile).map(([name, count]) => {
		const text = gunzipSync(texts.get(name) ?? new Uint8Array()).toString();
		const { url, meta, filters } = JSON.parse(text.slice(text.indexOf("{")));
		return { url, count, meta, filters };
	});
	const words = new Set<string>();
	const note = (word: string, postings: readonly Posting[]) => {
		let page = 0;
		for (const [step, text, fields] of postings) {
			page += step;
			for (const place of [...placesOf(text), ...placesOf(fields).map((each) => `di ${each}`)])
				words.add(`${known[page]?.url} ${word} ${place}`);
		}
	};
	for (const file of files.filter(({ path }) => path.startsWith("index/")))
		for (const [word, own, variants] of wordsOfFile(file)) {
			note(word, own);
			for (const [form, postings] of variants) note(`${word} (${form})`, postings);
		}
	return { known, words: [...words].sort() };
}

function placesOf(list: readonly number[]): string[] {
	let [of, at] = [0, 0];
	return list.flatMap((one) => {
		if (one < 0) [of, at] = [one, 0];
		else at += one;
		return one < 0 ? [] : [`${of}:${at}`];
	});
}

/** The index that Pagefind itself makes of the pages. */
export async function indexByPagefind(mains: readonly Main[]) {
	const { index } = await pagefind.createIndex({ forceLanguage: "id", excludeSelectors: template });
	for (const [url, main] of mains)
		await index?.addHTMLFile({ url, content: `<!doctype html><html lang="id"><body>${main}</body></html>` });
	const files = (await index?.getFiles())?.files ?? [];
	await index?.deleteIndex();
	return seen(files);
}

/** Ours. */
export async function ourIndex(mains: readonly Main[]) {
	const words = new Words();
	const pages = mains.map(([url, main]) => takeIn(readPage(url, main), words));
	await words.learn();
	return seen(packIndex(pages, words));
}
