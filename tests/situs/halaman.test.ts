/** What every page owes its reader and the machines that read it: one title, one heading, an outline, a language. */
import { expect, test } from "vitest";
import {
	attribute,
	builtPages,
	elements,
	isCanonical,
	isIndexable,
	one,
	origin,
	type Page,
	textOf,
} from "../dokumen.ts";

/** Addresses of the pages for which `wrong` says something, with what it says. */
const faults = (wrong: (page: Page) => string | false | null) =>
	builtPages().flatMap((page) => {
		const what = wrong(page);
		return what ? [`${page.address} ${what}`] : [];
	});

const titleOf = ({ tree }: Page) => textOf(one(tree, "title"));
const meta = ({ tree }: Page, name: string) =>
	elements(
		tree,
		(e) => e.tagName === "meta" && [attribute(e, "name"), attribute(e, "property")].includes(name),
	)
		.map((e) => attribute(e, "content"))
		.join("|");

test("the language is Indonesian", () => {
	expect(faults(({ tree }) => attribute(one(tree, "html"), "lang") !== "id" && "has no lang=id")).toEqual([]);
});

test("there is exactly one h1, and headings do not skip a level", () => {
	const wrong = faults(({ tree }) => {
		const levels = elements(tree, (e) => /^h[1-6]$/.test(e.tagName)).map((e) => Number(e.tagName[1]));
		const ones = levels.filter((level) => level === 1).length;
		if (ones !== 1) return `has ${ones} h1`;
		const skip = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
		return skip >= 0 && `skips from h${levels[skip - 1] ?? 0} to h${levels[skip]}`;
	});
	expect(wrong).toEqual([]);
});

test("no heading is empty", () => {
	expect(
		faults(
			({ tree }) =>
				elements(tree, (e) => /^h[1-6]$/.test(e.tagName) && textOf(e) === "").length > 0 &&
				"has an empty heading",
		),
	).toEqual([]);
});

test("titles are there and unique", () => {
	const byTitle = Object.groupBy(builtPages(), titleOf);
	expect(
		Object.entries(byTitle).flatMap(([title, list = []]) =>
			list.length > 1 ? [`“${title}”: ${list.map(({ address }) => address).join(" ")}`] : [],
		),
	).toEqual([]);
	expect(faults((page) => titleOf(page).length < 5 && "has no real title")).toEqual([]);
});

test("descriptions are there, once", () => {
	const wrong = faults((page) => {
		const text = meta(page, "description");
		return (text.length < 20 || text.includes("|")) && `is described as “${text}”`;
	});
	expect(wrong).toEqual([]);
});

test("the canonical address is the page's own", () => {
	const wrong = faults((page) => {
		const found = elements(page.tree, isCanonical).map((e) => attribute(e, "href"));
		// A page that moved names the one that took over.
		if (elements(page.tree, (e) => attribute(e, "httpEquiv") === "refresh").length > 0) return false;
		const expected = isIndexable(page) ? [origin() + page.address] : [];
		return found.join() !== expected.join() && `names ${found.join() || "none"}`;
	});
	expect(wrong).toEqual([]);
});

test("a shared link shows a title, a text and its address", () => {
	const wrong = faults((page) => {
		// A page that is not for sharing, such as 404.html, has no address of its own to show.
		const address = isIndexable(page) ? ["og:url"] : [];
		const missing = ["og:title", "og:description", "og:site_name", ...address].filter(
			(name) => meta(page, name) === "",
		);
		return missing.length > 0 && `lacks ${missing.join(", ")}`;
	});
	expect(wrong).toEqual([]);
});

test("there is one main, and the skip link leads to it first of all", () => {
	const wrong = faults(({ address, tree }) => {
		const [main, ...others] = elements(tree, "main");
		if (!main || others.length > 0) return "has not exactly one main";
		// In a frame there is the answer and nothing before it to skip.
		if (address.endsWith("/sematan/")) return false;
		const [first] = elements(one(tree, "body"), "a");
		const target = first ? attribute(first, "href") : "";
		return target !== `#${attribute(main, "id")}` && `begins with a link to ${target}`;
	});
	expect(wrong).toEqual([]);
});

test("who reads the text alone, without scripts and without `hidden`, meets nothing that only a script makes true", () => {
	const later =
		/Pesan Anda siap|Mungkin ini yang dekat|Dari isi halaman|Cari pertanyaan setempat|sudah waktunya ditinjau lagi|Tersalin|Menyiapkan meja|Daftar KIM tidak dapat|tidak mengirim apa pun sendiri/;
	const text = ({ tree }: Page) =>
		elements(tree, "body")
			.flatMap((body) => elements(body, (e) => e.tagName !== "script" && e.tagName !== "style"))
			.flatMap((e) => e.children.map((child) => (child.type === "text" ? child.value : "")))
			.join(" ");
	expect(faults((page) => later.exec(text(page))?.[0] ?? null)).toEqual([]);
});

test("nothing unfinished is left in the text", () => {
	const wrong = faults(({ tree }) => {
		const leftover =
			/\b(undefined|NaN|null|\[object \w+\]|TODO|lorem ipsum|Invalid Date)\b|(?<!\/)\{\w+\}|:::/i.exec(
				textOf(tree, "code"),
			);
		return leftover && `shows “${leftover[0]}”`;
	});
	expect(wrong).toEqual([]);
});

test("an address of a site is written without a blank, so that it can be typed from paper", () => {
	const wrong = faults(({ tree }) => / \.(?:kpu|go|id|com|org)\b/.exec(textOf(tree, "code"))?.[0] ?? null);
	expect(wrong).toEqual([]);
});
