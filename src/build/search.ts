/**
 * The full-text index over the built pages: one of the portal, one for each province's KIM, so that a reader
 * loads what is his own. If indexing fails, the build fails.
 */
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { makeCanonical } from "./canonical-index.ts";

/** Parts of Pagefind's output that this site never loads; an index that is only merged needs no script. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown\b)/;
const unusedWhenMerged = /\.js$/;

/** What is on many pages and tells nothing about any: ways around, labels, what is only for the screen. */
const template = [
	"nav",
	"script",
	".tersembunyi",
	".tanpa-cetak",
	".kepala-halaman .atas",
	".rujukan",
	".terkait",
	".huruf",
	"[data-status]",
	"[data-hari]",
	".pokok h2",
	"dt",
];

/** What the glossary's answer of the API holds of a term. */
interface Term {
	readonly id: string;
	readonly istilah: string;
	readonly kepanjangan?: string | null;
	readonly arti: string;
}

interface Part {
	/** Folder below that of the portal's index. */
	readonly folder: string;
	readonly pages: { readonly url: string; readonly content: string }[];
	readonly terms: readonly Term[];
}

/** `provinceOf` tells where a KIM is. */
export const searchIndex = (provinceOf: (kim: string) => string): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": async ({ dir, logger }) => {
			const site = fileURLToPath(dir);
			const parts = partsOf(site, provinceOf);
			let pages = 0;
			try {
				for (const part of parts) pages += await writeIndex(part, join(site, "pagefind", part.folder));
			} finally {
				await pagefind.close();
			}
			logger.info(`${pages} pages indexed in ${parts.length} parts`);
		},
	},
});

const glossary = "istilah/";

/** Pages that want to be found, the portal's first. */
function partsOf(site: string, provinceOf: (kim: string) => string): Part[] {
	const portal: Part = { folder: "", pages: [], terms: termsIn(site) };
	const provinces = new Map<string, Part>();
	for (const file of globSync("**/index.html", { cwd: site }).sort()) {
		const url = file.replaceAll("\\", "/").replace(/index\.html$/, "");
		const content = readFileSync(join(site, file), "utf8");
		// Each term is found by itself.
		if (!content.includes("data-pagefind-body") || (url === glossary && portal.terms.length > 0)) continue;
		const [, kim] = /^kim\/([^/]+)\//.exec(url) ?? [];
		const code = kim ? provinceOf(kim) : /^wilayah\/(\d\d)/.exec(url)?.[1];
		const part = code ? (provinces.get(code) ?? { folder: `wilayah/${code}`, pages: [], terms: [] }) : portal;
		if (code) provinces.set(code, part);
		part.pages.push({ url, content });
	}
	return [portal, ...provinces.values()];
}

function termsIn(site: string): readonly Term[] {
	const [file] = globSync("api/v1/istilah.json", { cwd: site });
	return file ? (JSON.parse(readFileSync(join(site, file), "utf8")) as { istilah: Term[] }).istilah : [];
}

function must(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`search index failed: ${errors.join("; ")}`);
}

/** Writes one index; returns how many pages it holds. Throws on any error Pagefind reports. */
async function writeIndex({ pages, terms, folder }: Part, output: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: "id", excludeSelectors: template });
	must(errors);
	if (!index) throw new Error("search index failed: no index");
	for (const page of pages) must((await index.addHTMLFile(page)).errors);
	for (const { id, istilah, kepanjangan, arti } of terms)
		must(
			(
				await index.addCustomRecord({
					url: `/${glossary}#${id}`,
					content: [istilah, kepanjangan, arti].filter(Boolean).join(". "),
					language: "id",
					meta: { title: istilah },
					filters: { jenis: ["Istilah"], situs: ["portal"] },
				})
			).errors,
		);
	if (pages.length === 0) throw new Error("search index failed: no page to index");
	// Pagefind says that it has written before the files are whole; on a busy machine one was read empty.
	const { files, errors: unread } = await index.getFiles();
	must(unread);
	for (const { path, content } of files) {
		mkdirSync(dirname(join(output, path)), { recursive: true });
		writeFileSync(join(output, path), content);
	}
	makeCanonical(output);
	for (const file of readdirSync(output))
		if (unused.test(file) || (folder && unusedWhenMerged.test(file))) rmSync(join(output, file));
	return pages.length + terms.length;
}
