/**
 * What the paket does when scripts run: search, open what a link leads to, print everything. Without
 * scripts it is a document with a table of contents. Nothing newer than ES2018 (cheap phones).
 */
import "../../ui/tahapan/kini.ts";
import { addAll, type Entry, emptyIndex, type Index } from "../../text/search/index.ts";
import { type Kamus, type KamusText, readKamus } from "../../text/search/kamus.ts";
import { search as find } from "../../text/search/search.ts";
import { wordsIn } from "../../text/search/words.ts";

interface Part extends Entry {
	readonly element: Element;
}

const form = document.querySelector("form") as HTMLFormElement;
const box = form.querySelector("input") as HTMLInputElement;
const list = form.querySelector("ol") as HTMLElement;
const told = form.querySelector("[role=status]") as HTMLElement;
const most = 12;

let index: Index<Part> | undefined;
let kamus: Kamus;
/** Words that were found by the query. */
let matched: ReadonlySet<string> = new Set();

/** Read from the page on first use: the page is its own index. */
function read(): Index<Part> {
	kamus = readKamus(JSON.parse(form.dataset.kamus as string) as KamusText);
	const made = emptyIndex<Part>(new Set([...Array.from(kamus.abaikan), ...Array.from(kamus.ringan)]));
	const entries: Part[] = [].map.call(document.querySelectorAll(".butir"), (element: HTMLElement) => ({
		element,
		title: (element.querySelector("summary,h4") || element).textContent || "",
		kata: [],
		text: `${element.textContent} ${element.dataset.kata || ""}`,
	})) as Part[];
	addAll(made, entries);
	return made;
}

/** Parts that hold most of what the best one holds, best first. */
function partsFor(query: string): Part[] {
	index = index || read();
	const found = find(index, query, kamus);
	const words: string[] = [];
	for (const taken of found.taken)
		taken.forEach((_, { text }) => {
			words.push(text);
		});
	matched = new Set(words);
	const best = Math.max(0, ...found.hits.map(({ cover }) => cover));
	return found.hits.filter(({ cover }) => cover >= Math.max(0.34, best * 0.7)).map(({ entry }) => entry);
}

function search() {
	const query = box.value.trim();
	const found = query ? partsFor(query) : [];
	list.textContent = "";
	for (const { element, title } of found.slice(0, most)) {
		const link = list.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
		link.href = `#${element.id}`;
		link.textContent = title;
		mark(link);
		const part = element.closest("section");
		link.appendChild(document.createElement("small")).textContent =
			(part && (part.querySelector("h2") as Element).textContent) || "";
	}
	// A phone's keyboard leaves room for results only below the top of the screen.
	if (query) form.scrollIntoView();
	told.textContent = query
		? ((found.length ? form.dataset.ada : form.dataset.kosong) as string).replace("{n}", `${found.length}`)
		: "";
}

/** Puts `<mark>` around the words asked for, below an element. */
function mark(element: Element) {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		const parts = text.data.split(/([a-z0-9\u00c0-\u024f]+)/i);
		const fragment = document.createDocumentFragment();
		parts.forEach((part, index) => {
			const hit = index % 2 && wordsIn(part).some((word) => matched.has(word));
			if (hit) fragment.appendChild(document.createElement("mark")).textContent = part;
			else fragment.appendChild(document.createTextNode(part));
		});
		(text.parentNode as Node).replaceChild(fragment, text);
	}
}

function unmark() {
	for (const old of document.querySelectorAll("main mark")) {
		const parent = old.parentNode as Node;
		parent.replaceChild(document.createTextNode(old.textContent || ""), old);
		parent.normalize();
	}
}

/** Opens what an address within the file leads to, and shows where the words are. */
function reveal(hash: string) {
	const target = document.getElementById(decodeURIComponent(hash.slice(1)));
	if (!target) return;
	for (let at: Element | null = target; at; at = at.parentElement)
		if (at.tagName === "DETAILS") (at as HTMLDetailsElement).open = true;
	unmark();
	if (matched.size) mark(target);
	target.scrollIntoView();
}

function close() {
	list.textContent = told.textContent = "";
}

form.hidden = false;

box.addEventListener("input", search);
form.addEventListener("submit", (event) => {
	event.preventDefault();
	const first = list.querySelector("a");
	if (first) first.click();
});
form.addEventListener("keydown", ({ key }) => {
	if (key === "Escape") close();
});
document.addEventListener("click", ({ target }) => {
	const link = (target as Element).closest('a[href^="#"]') as HTMLAnchorElement | null;
	if (!link) return;
	if (!form.contains(link)) matched = new Set();
	close();
	// After the browser has followed the link itself.
	setTimeout(reveal, 0, link.hash);
});
window.addEventListener("hashchange", () => reveal(location.hash));
reveal(location.hash);

// Closed parts would be missing on paper.
let closed: HTMLDetailsElement[] = [];
window.addEventListener("beforeprint", () => {
	closed = [].slice.call(document.querySelectorAll("details:not([open])"));
	for (const part of closed) part.open = true;
});
window.addEventListener("afterprint", () => {
	for (const part of closed) part.open = false;
});
