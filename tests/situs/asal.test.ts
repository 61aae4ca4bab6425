/** Nothing comes from elsewhere, nothing blocks, and nothing would be stopped by the security policy. */
import type { Element } from "hast";
import { expect, test } from "vitest";
import { attribute, builtPages, elements, one, origin } from "../dokumen.ts";

const list = (test: (element: Element) => boolean) =>
	builtPages().flatMap(({ address, tree }) =>
		elements(tree, test).map(
			(e) => `${address}: <${e.tagName}> ${JSON.stringify(e.properties).slice(0, 120)}`,
		),
	);

/** Links that load something, unlike `canonical` or `alternate`. */
const loads =
	/\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;

/** Addresses the browser fetches by itself. */
const fetched = (e: Element): string[] => {
	if (e.tagName === "link") return loads.test(attribute(e, "rel")) ? [attribute(e, "href")] : [];
	if (!/^(script|img|iframe|frame|embed|object|audio|video|source|track|input|use|image)$/.test(e.tagName))
		return [];
	return ["src", "data", "poster", "href", "xLinkHref", "srcSet"].map((name) => attribute(e, name));
};

test("no resource is loaded from another origin", () => {
	expect(
		list((e) =>
			fetched(e).some(
				(address) =>
					address !== "" && !/^data:/.test(address) && new URL(address, origin()).origin !== origin(),
			),
		),
	).toEqual([]);
});

test("styles load nothing by themselves", () => {
	const sheets = builtPages().flatMap(({ address, tree }) =>
		elements(tree, "style").flatMap((e) =>
			e.children.flatMap((child) =>
				child.type === "text" && /url\((?!["']?(data:|#))|@import|@font-face/.test(child.value)
					? [address]
					: [],
			),
		),
	);
	expect(sheets).toEqual([]);
});

test("there is no style attribute and no inline event handler", () => {
	expect(
		list(({ properties }) =>
			Object.keys(properties).some((name) => name === "style" || /^on[A-Z]/.test(name)),
		),
	).toEqual([]);
});

test("no script blocks: each is a module, deferred, async or data, but the lines that keep a page from moving", () => {
	expect(
		list(
			(e) =>
				e.tagName === "script" &&
				// Before anything is drawn, so that nothing moves; nothing is fetched for it.
				!(attribute(e, "src") === "" && /hurufBesar|hasil/.test(JSON.stringify(e.children))) &&
				!["module", "application/ld+json", "application/json", "speculationrules"].includes(
					attribute(e, "type"),
				) &&
				e.properties.defer === undefined &&
				e.properties.async === undefined,
		),
	).toEqual([]);
});

test("every page carries a security policy that allows no inline or evaluated script", () => {
	const wrong = builtPages().flatMap(({ address, tree }) => {
		const [policy] = elements(one(tree, "head"), (e) =>
			/content-security-policy/i.test(attribute(e, "httpEquiv")),
		);
		const text = policy ? attribute(policy, "content") : "";
		const open = /'unsafe-inline'|'unsafe-eval'|script-src[^;]*(https?:|\*)/.exec(text);
		return text === "" || open || !/default-src 'self'/.test(text)
			? [`${address} ${open?.[0] ?? "has none"}`]
			: [];
	});
	expect(wrong).toEqual([]);
});
