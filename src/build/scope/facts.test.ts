import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";

const asked = (html: string) => {
	const { page } = factsOf("kim/a/index.html", Buffer.from(html), html);
	return { parts: page?.parts, links: page?.links };
};

test("what a page loads and where it leads, each once", () => {
	const html = [
		'<link rel="icon" href="/favicon.svg">',
		'<link href="/a.css" rel="stylesheet">',
		'<link rel="canonical" href="/kim/a/">',
		'<link rel="alternate" type="application/atom+xml" href="/kim/a/kabar.xml">',
		'<script type="module" src="/_astro/a.js"></script>',
		'<a class="x" href="/faq/"><img alt="" src="/gambar/a.webp"></a>',
		'<a href="/faq/" rel="next">lagi</a>',
		'<a href="//contoh.id/">di luar</a><a href="https://contoh.id/">di luar</a>',
		'<button data-href="/x/" data-src="/y.js">bukan</button>',
		'<iframe src="/sematan/"></iframe>',
	].join("");
	expect(asked(html)).toEqual({
		parts: ["/favicon.svg", "/a.css", "/_astro/a.js", "/gambar/a.webp"],
		links: ["/faq/"],
	});
});

test("a page whose end is missing is known as cut", () => {
	const isCut = (html: string) => factsOf("index.html", Buffer.from(html)).page?.isCut;
	expect([isCut("<html><p>a</p></html>\n"), isCut("<html><p>a")]).toEqual([false, true]);
});
