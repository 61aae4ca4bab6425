/**
 * Where the styles of a page should stand: all in the page, all in one file, or what most pages share in a file and the
 * rest in the page. Two pages of a visit on a slow phone with a slow net: when words are first seen. `npm run build` first.
 */
import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { startBrowser } from "../../tests/peramban/chromium.ts";
import { rulesOf, stylesOf } from "../../tests/situs/gaya.ts";
import { mustBeBuilt, readOptions } from "../opsi.ts";

const { values } = readOptions({ options: { situs: { type: "string" } } });
const site = resolve(values.situs ?? "dist");
mustBeBuilt(site);

/** 400 kbit/s, 400 ms there and back, a processor five times as slow. */
const net = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slower = 5;
const runs = 5;
/** First page of a visit, and the next. */
const visits = [
	["/", "/tahapan/2020/pemungutan-suara/"],
	["/faq/cara-mencoblos/", "/faq/"],
	["/kim/singa-geweh/", "/kim/singa-geweh/kabar/"],
] as const;

const read = (address: string) => readFileSync(join(site, address, "index.html"), "utf8");

/** Rules that more than half of all pages have. */
const pages = globSync("**/index.html", { cwd: site }).map((file) => readFileSync(join(site, file), "utf8"));
const counts = new Map<string, number>();
for (const html of pages)
	for (const rule of new Set(stylesOf(html).flatMap(rulesOf))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
const shared = [...counts].filter(([, count]) => count > pages.length / 2).map(([rule]) => rule);
const everything = [...counts.keys()];

/** The page with only these of its rules in it, and a file for the rest. */
function withFile(html: string, isInPage: (rule: string) => boolean): string {
	const rules = stylesOf(html).flatMap(rulesOf).filter(isInPage).join("");
	const bare = html
		.replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, "")
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
	return bare.replace("</head>", `<link rel="stylesheet" href="/gaya.css"><style>${rules}</style></head>`);
}
const ways: Record<string, { css: string; page: (html: string) => string }> = {
	"in the page": { css: "", page: (html) => html },
	"shared in a file": {
		css: shared.join(""),
		page: (html) => withFile(html, (rule) => !shared.includes(rule)),
	},
	"all in a file": { css: everything.join(""), page: (html) => withFile(html, () => false) },
};

const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".svg": "image/svg+xml",
	".js": "text/javascript",
};

/** As a good server would: compressed; all but pages is kept for good. */
function serve({ css, page }: (typeof ways)[string]) {
	const bodyOf = (file: string) => {
		if (file === "/gaya.css") return css;
		return file.endsWith("/") ? page(read(file)) : readFileSync(join(site, file));
	};
	const server = createServer(({ url = "/" }, response) => {
		const { pathname } = new URL(url, "http://x");
		const type = types[extname(pathname) || ".html"];
		const kept = pathname.endsWith("/") ? "no-cache" : "max-age=31536000, immutable";
		response.writeHead(200, { "content-type": type, "content-encoding": "br", "cache-control": kept });
		response.end(brotliCompressSync(bodyOf(pathname)));
	});
	return new Promise<typeof server>((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** Milliseconds to the first words of each page of a visit. */
async function visit(browser: Browser, origin: string, addresses: readonly string[]): Promise<number[]> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send("Network.emulateNetworkConditions", net);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
	const times: number[] = [];
	for (const address of addresses) {
		await page.goto(origin + address, { waitUntil: "load" });
		times.push(
			await page.evaluate(
				() =>
					new Promise<number>((done) => {
						const seen = new PerformanceObserver((list) => {
							for (const { name, startTime } of list.getEntries())
								if (name === "first-contentful-paint") done(startTime);
						});
						seen.observe({ type: "paint", buffered: true });
					}),
			),
		);
	}
	await context.close();
	return times;
}
const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);

const launched = await startBrowser();
const browser = await chromium.connect(launched.wsEndpoint());
console.log("| Visit | styles | file, br | first page, ms | second page, ms |\n|---|---|--:|--:|--:|");
for (const addresses of visits)
	for (const [name, way] of Object.entries(ways)) {
		const server = await serve(way);
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const all: number[][] = [];
		for (let count = 0; count < runs; count++) all.push(await visit(browser, origin, addresses));
		const [first, second] = [0, 1].map((at) => median(all.map((times) => times[at] ?? 0)));
		const bytes = way.css === "" ? 0 : brotliCompressSync(way.css).byteLength;
		console.log(`| ${addresses.join(" → ")} | ${name} | ${bytes} | ${first} | ${second} |`);
		server.close();
	}
await browser.close();
await launched.close();
