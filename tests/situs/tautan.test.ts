/** Every address in the built site leads somewhere: pages, files and fragments. */
import { globSync, readFileSync } from "node:fs";
import type { Element } from "hast";
import { expect, inject, test } from "vitest";
import { attribute, builtPages, elements, fileAt, origin, type Page, pageAt, pakets } from "../dokumen.ts";

const addressAttributes = ["href", "src", "action", "formAction", "poster", "data", "cite", "xLinkHref"];

/** Every address an element names. */
const addressesOf = (element: Element): string[] => [
	...addressAttributes.map((name) => attribute(element, name)),
	...attribute(element, "srcSet")
		.split(",")
		.map((part) => part.trim().split(" ")[0] ?? ""),
	...(element.tagName === "meta" && /^https?:/.test(attribute(element, "content"))
		? [attribute(element, "content")]
		: []),
];

/** Addresses of this site inside the text that a share link sends. */
const sharedIn = (address: string) =>
	[...(new URL(address, "http://x").searchParams.get("text") ?? "").matchAll(/https?:\/\/\S+/g)].map(
		([url]) => url,
	);

const ids = new Map<string, Set<string>>();
const idsOf = ({ address, tree }: Page) => {
	const known = ids.get(address) ?? new Set(elements(tree).map((e) => attribute(e, "id")));
	ids.set(address, known);
	return known;
};

/** What is wrong with an address found on a page, if anything. */
function fault(from: string, address: string): string | undefined {
	const url = new URL(address, origin() + from);
	if (url.origin !== origin()) {
		return /^(https?|mailto|tel|data|webcal):$/.test(url.protocol)
			? undefined
			: "has a scheme that is not allowed";
	}
	// Made-up KIM have no pages: the gallery of faces says so.
	if (from.startsWith("/pratinjau/wajah/") && url.pathname.startsWith("/kim/contoh-")) return undefined;
	if (!fileAt(url.pathname)) return "leads nowhere";
	if (url.hash === "") return undefined;
	const target = pageAt(url.pathname) ?? pakets().find(({ address }) => address === url.pathname);
	if (!target) return "has a fragment on what is not a page";
	return idsOf(target).has(decodeURIComponent(url.hash.slice(1)))
		? undefined
		: "names a fragment that is not there";
}

const faults = (from: string, found: readonly string[]) =>
	[...new Set(found)].flatMap((address) => {
		const wrong = fault(from, address);
		return wrong ? [`${from}: ${address} ${wrong}`] : [];
	});

test("every address in a page leads somewhere", () => {
	const found = [...builtPages(), ...pakets()].flatMap(({ address, tree }) => {
		const list = elements(tree).flatMap(addressesOf).filter(Boolean);
		return faults(address, [...list, ...list.flatMap(sharedIn)]);
	});
	expect(found).toEqual([]);
});

test("every address of this site in feeds, calendars and robots.txt leads somewhere", () => {
	const files = globSync("**/*.{xml,ics,txt}", { cwd: inject("situs") });
	const found = files.flatMap((file) => {
		const text = readFileSync(inject("situs") + file, "utf8").replace(/\r?\n[ \t]/g, "");
		const escaped = origin().replaceAll(".", "\\.");
		return faults(
			`/${file}`,
			[...text.matchAll(new RegExp(`${escaped}[^\\s<"\\\\]*`, "g"))].map(([url]) => url),
		);
	});
	expect(files.length).toBeGreaterThan(10);
	expect(found).toEqual([]);
});

test("ids are unique in their page", () => {
	const twice = [...builtPages(), ...pakets()].flatMap(({ address, tree }) => {
		const list = elements(tree)
			.map((e) => attribute(e, "id"))
			.filter(Boolean);
		return list.filter((id, index) => list.indexOf(id) !== index).map((id) => `${address}#${id}`);
	});
	expect(twice).toEqual([]);
});
