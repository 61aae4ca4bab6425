import { expect, test } from "vitest";
import { netlifyFile, nginxFile, redirectsFile } from "./hosts.ts";

const moved = [
	{ from: "/faq/lama/", to: "/faq/baru/" },
	{ from: "/kim/lama/kabar.xml", to: "/kim/baru/kabar.xml" },
];
const gone = ["/faq/tarik/"];

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
		"
	`);
});

test("two maps for nginx", () => {
	expect(nginxFile(moved, gone)).toMatchInlineSnapshot(`
		"map $uri $corong_moved {
			/faq/lama/ /faq/baru/;
			/kim/lama/kabar.xml /kim/baru/kabar.xml;
		}
		map $uri $corong_gone {
			default 0;
			/faq/tarik/ 1;
		}
		"
	`);
});
