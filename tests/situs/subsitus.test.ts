/** A KIM's site is its own: it leads to no other KIM, and nobody can mistake where they are. */
import { describe, expect, test } from "vitest";
import { urls } from "../../src/urls.ts";
import { subsites } from "../content.ts";
import { attribute, builtPages, elements, one, type Page, page, textOf } from "../dokumen.ts";

const ids = Object.keys(subsites);

/** Whose page the search index takes it for; empty for a page that is not searched. */
const filedUnder = ({ tree }: Page) =>
	elements(tree, (e) => e.properties.dataPagefindBody !== undefined).map((e) => attribute(e, "dataSitus"));

describe.each(ids)("the site of %s", (id) => {
	const home = `/kim/${id}/`;
	const own = builtPages().filter(({ address }) => address.startsWith(home));
	const links = ({ tree }: Page) => elements(tree, "a").map((a) => attribute(a, "href"));
	const name = textOf(one(page(home).tree, "h1"));

	test("has no link to another KIM's site", () => {
		const foreign = own.flatMap((candidate) =>
			links(candidate)
				.filter((href) => /^\/kim\/[^/#?]/.test(href) && !href.startsWith(home))
				.map((href) => `${candidate.address}: ${href}`),
		);
		expect(foreign).toEqual([]);
	});

	test("says on every page whose site it is, on its home in its cover alone, and leads back to its home and to the portal", () => {
		const lost = own.filter(
			(candidate) =>
				(candidate.address !== home && !textOf(one(candidate.tree, "header")).includes(name)) ||
				!links(candidate).includes(home) ||
				!links(candidate).includes("/"),
		);
		expect(lost.map(({ address }) => address)).toEqual([]);
	});

	test("has its own search, feed and menu on every page", () => {
		const wrong = own.filter(({ tree }) => {
			// The form of lapor has no action: it only makes a text.
			const forms = elements(tree, "form")
				.map((form) => attribute(form, "action"))
				.filter(Boolean);
			const feeds = elements(
				tree,
				(e) => e.tagName === "link" && attribute(e, "type") === "application/rss+xml",
			);
			const menu = elements(one(tree, "header"), "nav").flatMap((nav) => elements(nav, "a"));
			return (
				forms.length === 0 ||
				forms.some((action) => action !== `${home}cari/`) ||
				feeds.some((feed) => attribute(feed, "href") !== `${home}kabar.xml`) ||
				menu.length < 5 ||
				menu.some((a) => ![home, urls.tulisFor(id)].some((start) => attribute(a, "href").startsWith(start)))
			);
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	test("is filed in the search under its own name", () => {
		expect([...new Set(own.flatMap(filedUnder))]).toEqual([id]);
	});

	test("asks for contact without a server", () => {
		const contact = links(page(`${home}profil/`)).concat(links(page(home)));
		const servers = elements(page(home).tree, "form").filter(
			(form) => attribute(form, "method").toLowerCase() === "post",
		);
		expect(servers).toEqual([]);
		expect(contact.every((href) => /^(\/|#|https?:|mailto:|tel:)/.test(href))).toBe(true);
	});
});

test("the directory leads to every KIM, and the portal's search is filed as the portal's", () => {
	const links = elements(page("/kim/").tree, "a").map((a) => attribute(a, "href"));
	expect(links).toEqual(expect.arrayContaining(ids.map((id) => `/kim/${id}/`)));
	const portal = builtPages().filter(({ address }) => !/^\/kim\/./.test(address));
	expect([...new Set(portal.flatMap(filedUnder))]).toEqual(["portal"]);
});
