/**
 * What the paket does when scripts run: search, open what a link leads to, print everything. Without
 * scripts it is a document with a table of contents. Nothing newer than ES2018 (cheap phones).
 */
import "../../ui/tahapan/kini.ts";
import { matches, rank, type SearchEntry, searchTerms, type Term, toField } from "./search.ts";

interface Found extends SearchEntry {
	readonly element: Element;
	readonly name: string;
}

const form = document.querySelector("form") as HTMLFormElement;
const box = form.querySelector("input") as HTMLInputElement;
const list = form.querySelector("ol") as HTMLElement;
const told = form.querySelector("[role=status]") as HTMLElement;
const most = 12;

let entries: Found[] | undefined;
let query: readonly Term[] = [];

/** Read from the page on first use: the page is its own index. */
const read = (): Found[] =>
	[].map.call(document.querySelectorAll(".butir"), (element: HTMLElement) => {
		const name = (element.querySelector("summary,h4") || element).textContent || "";
		return {
			element,
			name,
			title: toField(name),
			text: toField(`${element.textContent} ${element.dataset.kata || ""}`),
		};
	}) as Found[];

function search() {
	query = searchTerms(box.value);
	entries = entries || read();
	const found = query.length ? rank(entries, query) : [];
	list.textContent = "";
	for (const { element, name } of found.slice(0, most)) {
		const link = list.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
		link.href = `#${element.id}`;
		link.textContent = name;
		mark(link);
		const part = element.closest("section");
		link.appendChild(document.createElement("small")).textContent =
			(part && (part.querySelector("h2") as Element).textContent) || "";
	}
	// A phone's keyboard leaves room for results only below the top of the screen.
	if (query.length) form.scrollIntoView();
	told.textContent = query.length
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
			const field = toField(part);
			const hit = index % 2 && query.some((term) => matches(field, term));
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
	if (query.length) mark(target);
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
	if (!form.contains(link)) query = [];
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
