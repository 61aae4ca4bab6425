/** The site's rules as hosts of finished pages read them: Netlify, Cloudflare Pages, GitLab Pages. */
import { urls } from "../../urls.ts";
import { always, closed, type Gone, hashed, hsts, type Moved } from "./policy.ts";

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. Only 301: Cloudflare refuses a whole
 * deployment for any status it does not know.
 */
export const redirectsFile = (moved: readonly Moved[]): string =>
	moved.map(({ from, to }) => `${from} ${to} 301\n`).join("");

/** The same for Netlify alone: the rule comes before the page that stands at the address, and 410 is known. */
export const netlifyFile = (moved: readonly Moved[], gone: readonly Gone[]): string =>
	[
		...moved.map(({ from, to }) => `${from} ${to} 301!\n`),
		...gone.map(({ address, shown }) => `${address} ${shown} 410!\n`),
		`/faq/:pertanyaan/sematan/* ${urls.sematanNone}index.html 404\n`,
		`/api/* ${urls.apiNone} 404\n`,
	].join("");

/**
 * Headers of all rules that match an address add up there, so the ban on foreign frames is given by the depth of an
 * address: a rule for everything would reach the pages that are made for frames.
 */
const closedPages = [
	"/",
	"/404.html",
	"/:halaman/",
	"/:bagian/:halaman/",
	"/faq/:pertanyaan/v/*",
	"/faq/:pertanyaan/mudah/",
	"/kim/*",
	"/panduan/salah/:aturan/",
	"/pratinjau/*",
	"/tahapan/*",
	"/wilayah/*",
];
const openFiles = [
	"/api/*",
	"/sematan/*",
	"/og/*",
	"/:umpan",
	"/faq/:umpan",
	"/klarifikasi/:umpan",
	"/tahapan/:umpan",
	"/tahapan/:pemilihan/:umpan",
	"/kim/:kim/:umpan",
	"/kim/:kim/agenda/:umpan",
];

export const headersFile = (): string => {
	const rule = (path: string, ...headers: (readonly [string, string])[]) =>
		[path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
	return [
		rule("/*", ...always, ["Strict-Transport-Security", hsts]),
		...closedPages.map((path) => rule(path, ["Content-Security-Policy", closed])),
		...openFiles.map((path) => rule(path, ["Access-Control-Allow-Origin", "*"])),
		...hashed.globs.map((path) => rule(path, ["Cache-Control", hashed.cache])),
	].join("");
};
