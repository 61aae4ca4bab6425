/**
 * What a page holds for the search: its text word by word, what each word weighs, its title. It is what Pagefind would
 * read of it, as the test beside this file holds; read here it costs a fifth.
 */

/** A page, or a term of the glossary, as it goes into an index. */
export interface Reading {
	readonly url: string;
	readonly words: readonly string[];
	/** Weight of each word. */
	readonly weights: readonly number[];
	/** Its title, and what else is known of it, by name. */
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Weight of a word of running text. */
export const plain = 24;
/** A word of a heading weighs so many times as much, but no more than ten times. */
const headings: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };

/** What is on many pages and tells nothing about any: ways around, labels, what is only for the screen. */
export const template = [
	"nav",
	"script",
	".tersembunyi",
	".tanpa-cetak",
	".kepala-halaman .atas",
	".rujukan",
	".huruf",
	"[data-status]",
	"[data-hari]",
	".pokok h2",
	"dt",
];
/** What no search reads. */
const never = [
	"style",
	"noscript",
	"label",
	"form",
	"svg",
	"footer",
	"iframe",
	"template",
	"[data-pagefind-ignore]",
];
const silent = new Set([...template, ...never].filter((selector) => !selector.includes(" ")));
const silentWithin = template.flatMap((selector) => {
	const [outer = "", inner] = selector.split(" ");
	return inner ? [{ outer, inner }] : [];
});

/** Elements that end a sentence. */
const blocks = new Set("h1 h2 h3 h4 h5 h6 p td div ul li dl dt dd article section".split(" "));
/** Elements that hold nothing. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const markup =
	/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
/** A name, and the attribute its value is in: `kata[data-kata]`. */
const named = /([^\s,[\]]+)(?:\[([^\]]+)\])?/g;
/** Most elements name nothing. */
const namedIn = (text: string | undefined) => text?.matchAll(named) ?? [];
const attribute = /([^\s"'=/]+)(?:="([^"]*)")?/g;
const space = /\p{White_Space}+/u;
/** What a sentence ends with that lacks its full stop. */
const unended = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;

/** Around the text of a heading; no text of a page has these signs. */
const begin = "\u0001";
const end = "\u0002";

type Attributes = ReadonlyMap<string, string>;

interface Element {
	readonly tag: string;
	readonly selectors: readonly string[];
	readonly attributes: Attributes;
	readonly parent: Element | undefined;
	readonly isSilent: boolean;
	text: string;
}

const none: Attributes = new Map();
function attributesOf(text: string): Attributes {
	// Most elements have nothing but the short name of their scope.
	if (text.length < 10 && !text.includes("=")) return none;
	const found = new Map<string, string>();
	for (const [, name = "", value = ""] of text.matchAll(attribute)) found.set(name, value);
	return found;
}

/** The simple selectors that an element answers to. */
function selectorsOf(tag: string, attributes: Attributes): string[] {
	const selectors = [tag];
	for (const name of attributes.keys()) selectors.push(`[${name}]`);
	for (const name of attributes.get("class")?.split(" ") ?? []) selectors.push(`.${name}`);
	return selectors;
}

function isWithin(element: Element | undefined, selector: string): boolean {
	for (let one = element; one; one = one.parent) if (one.selectors.includes(selector)) return true;
	return false;
}

const isSilenced = (selectors: readonly string[], parent: Element): boolean =>
	selectors.some((selector) => silent.has(selector)) ||
	silentWithin.some(({ outer, inner }) => selectors.includes(inner) && isWithin(parent, outer));

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
};
const decoded = (text: string): string =>
	text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
		name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
	);

const marks = new RegExp(`${begin}\\S*|${end}`, "g");
/** The words of a text, as they stand there. */
export const splitWords = (text = ""): string[] => text.split(space).filter(Boolean);
/** Running text; a blank that does not break stays one. */
const running = (text: string): string =>
	decoded(text.replace(marks, " "))
		.trim()
		.replace(/[\n\r]+/g, " ")
		.replace(/\s{2,}/g, " ");

/** An element's text as it goes into that of the element around it. */
function closed({ tag, text }: Element): string {
	if (!blocks.has(tag)) return text;
	const sentence = ` ${text}${unended.test(text) ? "." : ""} `;
	return headings[tag] ? ` ${begin}${tag} ${sentence} ${end} ` : sentence;
}

/** The text with the weight of each word. */
function weighed(text: string): Pick<Reading, "words" | "weights"> {
	const words: string[] = [];
	const weights: number[] = [];
	const around = [plain];
	for (const word of splitWords(decoded(text)))
		if (word.startsWith(begin))
			// A heading inside a heading is of the outer one.
			around.push(around.length > 1 ? (around.at(-1) ?? plain) : plain * (headings[word.slice(1)] ?? 1));
		else if (word === end) around.pop();
		else {
			words.push(word);
			weights.push(around.at(-1) ?? plain);
		}
	return { words, weights };
}

/** What an element that is whole says of its page. */
function tell({ tag, attributes, text }: Element, meta: Map<string, string>): void {
	for (const [, name = "", from] of namedIn(attributes.get("data-pagefind-meta")))
		meta.set(name, running(from ? (attributes.get(from) ?? "") : text));
	const isTitle = tag === "h1" && !meta.has("title") && text.trim();
	if (isTitle) meta.set("title", running(text));
	if (tag !== "img" || meta.has("image") || !meta.has("title")) return;
	meta.set("image", attributes.get("src") ?? "");
	meta.set("image_alt", attributes.get("alt") ?? "");
}

/** What a page's `<main>` holds. */
export function readPage(url: string, main: string): Reading {
	const meta = new Map<string, string>();
	let filters: Reading["filters"] = {};
	let current: Element = {
		tag: "",
		selectors: [],
		attributes: none,
		parent: undefined,
		isSilent: false,
		text: "",
	};
	const leave = (element: Element) => {
		tell(element, meta);
		current = element.parent ?? current;
		if (!element.isSilent) current.text += closed(element);
	};
	const enter = (tag: string, attributes: Attributes) => {
		if (tag === "br" || (attributes.has("id") && !attributes.has("data-pagefind-ignore")))
			current.text += " ";
		const selectors = attributes === none ? [tag] : selectorsOf(tag, attributes);
		const isSilent = isSilenced(selectors, current);
		const element = { tag, selectors, attributes, parent: current, isSilent, text: "" };
		if (voids.has(tag)) tell(element, meta);
		else current = element;
		for (const [, name = "", from = ""] of namedIn(attributes.get("data-pagefind-filter")))
			filters = { ...filters, [name]: [decoded(attributes.get(from) ?? "")] };
	};
	let at = 0;
	for (const { 0: sign, 2: slash, 3: name, 4: attributes = "", index } of main.matchAll(markup)) {
		current.text += main.slice(at, index);
		at = index + sign.length;
		if (!name) continue;
		const tag = name.toLowerCase();
		if (!slash) enter(tag, attributesOf(attributes));
		else if (isWithin(current, tag)) {
			while (current.tag !== tag) leave(current);
			leave(current);
		}
	}
	return { url, ...weighed(current.text), meta: Object.fromEntries(meta), filters };
}

/** A text that is found by itself. */
export function readText(url: string, title: string, text: string, filters: Reading["filters"]): Reading {
	const words = splitWords(text);
	return { url, words, weights: words.map(() => plain), meta: { title }, filters };
}
