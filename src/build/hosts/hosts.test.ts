import { expect, test } from "vitest";
import { caddyFile } from "./caddy.ts";
import { nginxHttp, nginxServer } from "./nginx.ts";
import { headersFile, netlifyFile, redirectsFile } from "./pages.ts";
import { always } from "./policy.ts";

const moved = [
	{ from: "/faq/lama/", to: "/faq/baru/" },
	{ from: "/kim/lama/kabar.xml", to: "/kim/baru/kabar.xml" },
];
const gone = [
	{ address: "/faq/tarik/", shown: "/faq/tarik/index.html" },
	{ address: "/api/v1/faq/tarik.json", shown: "/api/v1/faq/tarik.dicabut.json" },
];

test("a file that Cloudflare takes: 301 and nothing else", () => {
	expect(redirectsFile(moved)).toMatchInlineSnapshot(`
		"/faq/lama/ /faq/baru/ 301
		/kim/lama/kabar.xml /kim/baru/kabar.xml 301
		"
	`);
	expect(redirectsFile([])).toBe("");
});

test("the same for Netlify, before the page that stands there, with what was withdrawn", () => {
	expect(netlifyFile(moved, gone)).toMatchInlineSnapshot(`
		"/faq/lama/ /faq/baru/ 301!
		/kim/lama/kabar.xml /kim/baru/kabar.xml 301!
		/faq/tarik/ /faq/tarik/index.html 410!
		/api/v1/faq/tarik.json /api/v1/faq/tarik.dicabut.json 410!
		/faq/:pertanyaan/sematan/* /sematan/index.html 404
		/api/* /api/v1/404.json 404
		"
	`);
});

test("every host knows every former and withdrawn address, and every header", () => {
	for (const text of [nginxHttp(moved, gone), caddyFile(moved, gone)]) {
		expect(text).toContain("\t/faq/lama/ /faq/baru/");
		expect(text).toContain("\t/faq/tarik/ /faq/tarik/index.html");
	}
	for (const text of [nginxServer(), caddyFile(moved, gone), headersFile()])
		for (const [name, value] of always) {
			expect(text).toContain(name);
			expect(text).toContain(value);
		}
});
