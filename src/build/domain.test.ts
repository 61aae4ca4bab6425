import { expect, test } from "vitest";
import { type Domain, onDomain } from "../urls/domain.ts";
import { absolute, liveOn, urls } from "../urls.ts";
import { movedPage } from "./domain.ts";

const domain: Domain = { kim: "a", portal: "https://portal.example/" };

test.each([
	["/kim/a/", "/"],
	["/kim/a/kabar/x/#isi", "/kabar/x/#isi"],
	["/kim/a/lapor/?halaman=/kim/a/kabar/x/", "/lapor/?halaman=/kabar/x/"],
	["/kim/ab/", "https://portal.example/kim/ab/"],
	["/", "https://portal.example/"],
	["/cari/", "https://portal.example/cari/"],
	["/cari/kotak.js", "/cari/kotak.js"],
	["/og/kim/a/kabar/x.png", "/og/kim/a/kabar/x.png"],
	["/og/faq.png", "https://portal.example/og/faq.png"],
])("%s is served at %s", (path, address) => expect(onDomain(path, domain)).toBe(address));

test("every address a page leads to moves, and no script changes by a letter", () => {
	const page = `<a title="a > b" href="/kim/a/faq/">x</a><img src="/kim/a/gambar/i.webp" srcset="/kim/a/gambar/i.webp 1x, /kim/a/gambar/j.webp 2x"><a href="/faq/">/faq/</a><meta http-equiv="refresh" content="0; url=/kim/a/agenda/"><script>const a = '<a href="/faq/">'</script><a href="//x.example/">y</a>`;
	expect(movedPage(page, domain)).toBe(
		`<a title="a > b" href="/faq/">x</a><img src="/gambar/i.webp" srcset="/gambar/i.webp 1x, /gambar/j.webp 2x"><a href="https://portal.example/faq/">/faq/</a><meta http-equiv="refresh" content="0; url=/agenda/"><script>const a = '<a href="/faq/">'</script><a href="//x.example/">y</a>`,
	);
});

test("whole addresses are those of the domain, while there is one", () => {
	const site = "https://a.example";
	expect(absolute(urls.kimFeed("a"), site)).toBe("https://a.example/kim/a/kabar.xml");
	liveOn(domain);
	try {
		expect(absolute(urls.kimFeed("a"), site)).toBe("https://a.example/kabar.xml");
		expect(absolute(urls.faqs, site)).toBe("https://portal.example/faq/");
		expect(absolute("https://x.example/y/", site)).toBe("https://x.example/y/");
	} finally {
		liveOn(undefined);
	}
});
