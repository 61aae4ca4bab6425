import { expect, test } from "vitest";
import { withNarrowPolicy } from "./csp.ts";

const page = (policy: string, body: string) =>
	`<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;
/** SHA-256 of `a{}` and of `b()`. */
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";

test("hashes of what is not on the page are taken away, and nothing is added", () => {
	const other = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
	const html = page(
		`default-src 'self'; script-src 'self' ${other}; style-src 'self' ${other};`,
		"<style>a{}</style>",
	);
	expect(withNarrowPolicy(html)).toBe(
		page("default-src 'self'; script-src 'self'; style-src 'self';", "<style>a{}</style>"),
	);
});

test("the hash of an inline style stays", () => {
	const html = page(`style-src 'self' ${style};`, "<style>a{}</style>");
	expect(withNarrowPolicy(html)).toBe(html);
});

test("data in a script is not run, and has no hash; a script in a file has none either", () => {
	const html =
		'<script type="application/ld+json">{}</script><script src="/a.js"></script><style>a{}</style>';
	expect(withNarrowPolicy(page(`style-src 'self' ${style};`, html))).toBe(
		page(`style-src 'self' ${style};`, html),
	);
});

test("a page without a policy is left as it is", () => {
	expect(withNarrowPolicy("<p>x</p>")).toBe("<p>x</p>");
});
