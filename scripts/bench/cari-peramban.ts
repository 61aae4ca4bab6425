/** What a first answer costs in a real browser, in requests and bytes. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Asker } from "./cari-indeks.ts";
import { keyPresses, open } from "./cari-tekan.ts";

/** A browser of the system, or the one that `npm test` has unpacked. */
const installed = [
	process.env.CHROMIUM ?? "",
	"/usr/bin/chromium",
	"/usr/bin/google-chrome",
	"node_modules/.cache/uji/chromium/chromium",
];
const libraries = join(process.cwd(), "node_modules/.cache/uji/chromium/al2023/lib");

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const executablePath = installed.find((path) => path && existsSync(path));
	if (!executablePath) throw new Error("no Chromium: set CHROMIUM, or run npm test once");
	const args = ["--no-sandbox", "--headless=shell", "--disable-gpu"];
	const browser = await chromium.launch({ executablePath, args, env: { LD_LIBRARY_PATH: libraries } });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".wasm": "application/wasm",
};

/** Serves a folder on a port of its own. */
export async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
	const server = createServer((request, response) => {
		let file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
		if (!existsSync(file)) return void response.writeHead(404).end();
		response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
		response.end(readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const phone = { viewport: { width: 360, height: 740 } };

/** Requests of a page from now on, as a server that compresses would answer them. */
function countRequests(page: Page): string[] {
	const paths: string[] = [];
	page.on("request", (request) => {
		const path = new URL(request.url()).pathname;
		if (!path.endsWith("/")) paths.push(path);
	});
	return paths;
}

/** Pagefind's files are compressed already. */
const sent = (file: Buffer) => (file.readUInt16BE() === 0x1f8b ? file : brotliCompressSync(file)).byteLength;
const bytes = (site: string, paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + sent(readFileSync(join(site, path))), 0);

/** On a phone the box lies in the menu. */
const openMenu = (page: Page) => page.locator("header [popovertarget=menu]").first().click();

/** First answers in the box and on the search page, for words of the portal and of a KIM. */
async function firstAnswers(browser: Browser, origin: string, site: string): Promise<void> {
	console.log("\n| First answer to | where | requests | bytes, br |\n|---|---|--:|--:|");
	for (const query of ["ktp ilang", "nyoblos", "dptb", "kim sekarbela", "kim singa geweh"]) {
		const page = await browser.newPage(phone);
		await page.goto(origin, { waitUntil: "networkidle" });
		await openMenu(page);
		const own = countRequests(page);
		await open(page);
		await page.keyboard.type(query, { delay: 30 });
		await page.locator("header [role=option] b").first().waitFor();
		await page.waitForTimeout(1500);
		console.log(`| ${query} | box | ${own.length} | ${bytes(site, own)} |`);
		await page.close();
		const other = await browser.newPage(phone);
		const all = countRequests(other);
		await other.goto(`${origin}/cari/?q=${encodeURIComponent(query)}`);
		const right = query.startsWith("kim ") ? '#hasil > ol > li a[href^="/kim/"]' : "#hasil > ol > li";
		await other.locator(right).first().waitFor();
		const needed = all.filter((path) => path.startsWith("/cari/"));
		console.log(`| ${query} | /cari/ | ${needed.length} | ${bytes(site, needed)} |`);
		await other.close();
	}
}

/** The first search in the text of all pages: of the portal, of a subsite, and of one with the portal's added. */
async function fullTexts(browser: Browser, origin: string, site: string): Promise<void> {
	console.log("\n| Full text of | requests | bytes, br | of them the engine |\n|---|--:|--:|--:|");
	for (const [path, button] of [
		["/cari/", "cari-penuh"],
		["/cari/", "lebih"],
		["/kim/singa-geweh/cari/", "cari-penuh"],
		["/kim/singa-geweh/cari/", "lebih"],
	]) {
		const page = await browser.newPage(phone);
		const all = countRequests(page);
		await page.goto(`${origin}${path}?q=${encodeURIComponent("ktp jalan")}`, { waitUntil: "networkidle" });
		await page.evaluate((name) => document.querySelector<HTMLElement>(`[data-${name}]`)?.click(), button);
		await page.locator("[data-penuh] li a").first().waitFor();
		// The page has been idle once already: that state would not be waited for again.
		await page.waitForTimeout(2500);
		const own = all.filter((file) => /indeks|pagefind|penuh/.test(file));
		const engine = own.filter((file) => /wasm|\.js$/.test(file));
		const what = button === "lebih" ? `${path}, and more` : path;
		console.log(`| ${what} | ${own.length} | ${bytes(site, own)} | ${bytes(site, engine)} |`);
		await page.close();
	}
}

export async function inBrowser(asker: Asker): Promise<void> {
	const { site } = asker;
	const { origin, close } = await serve(site);
	await withBrowser(async (browser) => {
		await firstAnswers(browser, origin, site);
		await fullTexts(browser, origin, site);
		await keyPresses(browser, origin, asker);
	});
	close();
}
