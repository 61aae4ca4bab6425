/** The built pages as syntax trees, with the few questions that tests ask of them. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import type { Element, Nodes, Root } from "hast";
import { htmlToHast } from "satteri";
import { SKIP, visit } from "unist-util-visit";
import { inject } from "vitest";
import { held } from "../src/text/whole.ts";

export interface Page {
	/** Site path as a reader asks for it: `/faq/`. */
	readonly address: string;
	readonly html: string;
	readonly tree: Root;
}

let all: Map<string, Page> | undefined;

const byAddress = () => {
	all ??= new Map(
		globSync("**/*.html", { cwd: inject("situs") })
			.sort()
			.filter((file) => !isPaket(file))
			.map((file) => readPage(inject("situs"), file))
			.map((page) => [page.address, page]),
	);
	return all;
};

/** Every page of the built site. */
export const builtPages = (): Page[] => [...byAddress().values()];

/** The one-file paket: documents for a phone's storage, no pages of the site. */
export const pakets = (): Page[] => {
	paketFiles ??= globSync("kim/*/paket.html", { cwd: inject("situs") })
		.sort()
		.map((file) => readPage(inject("situs"), file));
	return paketFiles;
};
const isPaket = (file: string) => /[\\/]paket\.html$/.test(file);
let paketFiles: Page[] | undefined;

/** One page of any built folder; `file` is its path below the folder. */
export function readPage(folder: string, file: string): Page {
	const html = readFileSync(folder + file, "utf8");
	const address = `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`;
	return { address, html, tree: htmlToHast(html) as Root };
}

/** The page at an address of the built site, if there is one. */
export const pageAt = (address: string): Page | undefined => byAddress().get(address);

/** The page at an address of the built site. Throws when there is none. */
export function page(address: string): Page {
	const found = pageAt(address);
	if (!found) throw new Error(`no page at ${address}`);
	return found;
}

/** Every file below a folder, sorted, with the hash of its bytes. */
export const filesOf = (folder: string): Map<string, string> =>
	new Map(
		globSync("**/*", { cwd: folder })
			.filter((file) => statSync(folder + file).isFile())
			.sort()
			.map((file) => [
				file,
				createHash("sha256")
					.update(readFileSync(folder + file))
					.digest("hex"),
			]),
	);

const served = new Map<string, string | undefined>();

/** File below the built folder that is served at a site path, if there is one. */
export function fileAt(path: string): string | undefined {
	if (!served.has(path)) {
		const file = decodeURIComponent(path).slice(1) + (path.endsWith("/") ? "index.html" : "");
		served.set(path, existsSync(inject("situs") + file) ? file : undefined);
	}
	return served.get(path);
}

let publicAddress: string | undefined;

/** Public address of the site, without a trailing slash; read from the home page. */
export function origin(): string {
	publicAddress ??= new URL(attribute(one(page("/").tree, isCanonical), "href")).origin;
	return publicAddress;
}

export const isCanonical = (e: Element) => e.tagName === "link" && attribute(e, "rel") === "canonical";

const flat = new WeakMap<Nodes, Element[]>();

/** Elements in document order. `test` is a tag name or a question. */
export function elements(
	tree: Nodes,
	test: string | ((element: Element) => boolean) = () => true,
): Element[] {
	const known = flat.get(tree) ?? [];
	if (!flat.has(tree)) {
		visit(tree, "element", (element) => void known.push(element));
		flat.set(tree, known);
	}
	return known.filter(typeof test === "string" ? ({ tagName }) => tagName === test : test);
}

/** The first such element. Throws when there is none. */
export function one(tree: Nodes, test: string | ((element: Element) => boolean)): Element {
	const [found] = elements(tree, test);
	if (!found) throw new Error(`no element ${test}`);
	return found;
}

/** An attribute by its name in hast (`href`, `className`, `dataKim`); empty when absent. */
export function attribute({ properties }: Element, name: string): string {
	const value = properties[name];
	return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

export const hasClass = (element: Element, name: string) =>
	attribute(element, "className").split(" ").includes(name);

/** Text a reader sees, spaces collapsed; scripts and styles left out, and what else is named. */
export function textOf(tree: Nodes, ...without: readonly string[]): string {
	const left = ["script", "style", "template", ...without];
	let text = "";
	visit(tree, (node) => {
		if (node.type === "element" && left.includes(node.tagName)) return SKIP;
		if (node.type === "text") text += node.value;
		// Words of neighbouring blocks must not run together.
		else if (node.type === "element" && /^(p|li|dd|dt|h\d|div|td|th|br)$/.test(node.tagName)) text += " ";
		return undefined;
	});
	return plain(text);
}

/** A joiner keeps hours on one line, and is no letter. */
const plain = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

/** A text of an author as it reads on a page, to look for in what `textOf` gives. */
export const asSet = (text: string): string => plain(held(text));

/** Whether search engines may index the page. */
export const isIndexable = ({ tree }: Page) =>
	!elements(tree, "meta").some(
		(e) => attribute(e, "name") === "robots" && /noindex/.test(attribute(e, "content")),
	);
