/** One KIM on a domain of its own: `build --kim ID --site ADDRESS` makes a whole site of it, and never half of another. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { build, type Outcome } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { filesOf } from "../dokumen.ts";
import { withPage } from "../peramban/browser.ts";
import { type Served, serveFolder } from "../server.ts";

const out = `${inject("kerja")}domain/`;
const address = "https://contoh.example";
const portal = "https://corong.example";
const read = (file: string) => readFileSync(out + file, "utf8");

const content = `${inject("kerja")}domain-isi/`;

/** News under a new name, and news that was withdrawn: both addresses are promised. */
function changeContent(): void {
	copyContent(content);
	const folder = `${content}kim/singa-geweh/kabar/`;
	const say = (file: string, line: string) =>
		writeFileSync(folder + file, readFileSync(folder + file, "utf8").replace("---\n", `---\n${line}\n`));
	renameSync(`${folder}dua-arah-lewat-radio.md`, `${folder}radio-dua-arah.md`);
	say("radio-dua-arah.md", "alias: [/kim/singa-geweh/kabar/dua-arah-lewat-radio/]");
	say("berharap-punya-situs.md", 'dicabut: {alasan: "Sudah punya.", lihat: /kim/singa-geweh/kabar/}');
}

let outcome: Outcome;
let served: Served;
beforeAll(async () => {
	changeContent();
	rmSync(out.slice(0, -1), { recursive: true, force: true });
	outcome = await build("--kim", "singa-geweh", "--site", address, "--content", content, "--out", out);
	served = await serveFolder(out);
});
afterAll(() => served?.close());

/** Where the pages of the site lead, by following links from its first one; every answer must be good. */
async function crawl(page: Page): Promise<Map<string, string[]>> {
	const links = new Map<string, string[]>();
	const waiting = ["/"];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (links.has(path)) continue;
		const answer = await page.request.get(path);
		expect(answer.status(), path).toBe(200);
		const html = (answer.headers()["content-type"] ?? "").includes("html") ? await answer.text() : "";
		const found = [...html.matchAll(/\s(?:href|src|action)="([^"#?]+)/g)].map(([, href = ""]) => href);
		links.set(path, found);
		waiting.push(...found.filter((href) => href.startsWith("/")));
	}
	return links;
}

/** Everything that goes wrong on the pages from now on, requests to elsewhere among it. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
	page.on("pageerror", ({ message }) => faults.push(message));
	page.on("request", (request) => {
		if (new URL(request.url()).origin !== served.origin) faults.push(request.url());
	});
	page.on("response", (answer) => answer.status() >= 400 && faults.push(answer.url()));
	return faults;
}

describe("the site", () => {
	test("is built whole", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(outcome.output).not.toContain("Perhatian");
	});

	test("brings along what reads aloud and makes letters large", () =>
		withPage({ baseURL: served.origin, viewport: { width: 1280, height: 900 } }, async (page) => {
			const faults = faultsOf(page);
			await page.goto("/", { waitUntil: "networkidle" });
			const panel = page.waitForResponse("**/nyaman/panel.js");
			await page.locator("#nyaman summary").click();
			expect((await panel).status()).toBe(200);
			expect(faults).toEqual([]);
		}));

	test("is built again while nothing has changed", async () => {
		const before = filesOf(out);
		const again = await build("--kim", "singa-geweh", "--site", address, "--content", content, "--out", out);
		expect(again.code, again.output).toBe(0);
		expect(filesOf(out)).toEqual(before);
	});

	test("answers wherever its pages lead, and leads to the portal for all else", () =>
		withPage({ baseURL: served.origin }, async (page) => {
			const links = await crawl(page);
			for (const path of ["/kabar/naskah-radio-dpt/", "/faq/", "/agenda/", "/profil/", "/tahapan.ics"])
				expect([...links.keys()]).toContain(path);
			const all = [...new Set([...links.values()].flat())];
			expect(all.filter((href) => href.includes("/kim/singa-geweh/"))).toEqual([]);
			expect(all).toContain(`${portal}/`);
			expect(all).toContain(`${portal}/tahapan/2020/pemungutan-suara/`);
		}));

	test("names itself: canonical, feeds, sitemap, robots, calendars", () => {
		expect(read("kabar/naskah-radio-dpt/index.html")).toContain(
			`<link rel="canonical" href="${address}/kabar/naskah-radio-dpt/">`,
		);
		expect(read("robots.txt")).toContain(`${address}/sitemap-index.xml`);
		const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]+)/g)].map(([, loc = ""]) => loc);
		expect(listed).toContain(`${address}/kabar/naskah-radio-dpt/`);
		for (const loc of listed)
			expect(existsSync(`${out}${loc.slice(address.length + 1)}index.html`), loc).toBe(true);
		for (const file of ["kabar.xml", "perubahan.xml", "perubahan.json", "tahapan.ics"])
			expect(read(file).replaceAll(/tag:[^<"]*/g, ""), file).not.toContain("/kim/singa-geweh/");
		expect(JSON.parse(read("situs.webmanifest")).name).toContain("Singa Geweh");
	});

	test("keeps what it promised: a former address leads on, and what was withdrawn says why", () => {
		const former = read("kabar/dua-arah-lewat-radio/index.html");
		expect(former).toContain('content="0; url=/kabar/radio-dua-arah/"');
		expect(former).toContain(`<link rel="canonical" href="${address}/kabar/radio-dua-arah/">`);
		expect(read("_redirects")).toContain("/kabar/dua-arah-lewat-radio/ /kabar/radio-dua-arah/ 301");
		expect(read("kabar/berharap-punya-situs/index.html")).toContain("Sudah punya.");
		expect(read("_host/nginx.conf")).toContain("/kabar/berharap-punya-situs/");
	});

	test("holds nothing of the portal or of another KIM", () => {
		const files = [...filesOf(out).keys()];
		expect(files.filter((file) => /^(?:kim|api|klarifikasi|istilah|tulis|mitra)\//.test(file))).toEqual([]);
		expect(files.filter((file) => file.includes("sekarbela"))).toEqual([]);
		expect(read("_redirects")).not.toContain("/kim/");
	});

	test("searches its own pages and the portal's answers, and asks nobody else", () =>
		withPage({ baseURL: served.origin }, async (page) => {
			const faults = faultsOf(page);
			await page.goto("/cari/?q=radio%20rapi");
			const links = page.locator("#hasil > ol > li > a");
			await links.first().waitFor();
			const found = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
			expect(found.some((href) => /^\/(?:kabar|faq)\//.test(href))).toBe(true);
			expect(found.filter((href) => href.startsWith("/kim/"))).toEqual([]);
			await page.goto("/cari/?q=nyoblos");
			await page.locator(`#hasil a[href="${portal}/tahapan/2020/pemungutan-suara/"]`).waitFor();
			await page.goto("/cari/?q=jalan");
			await links.first().waitFor();
			await page.locator("[data-cari-penuh]").evaluate((button) => (button as HTMLElement).click());
			const own = page.locator("[data-penuh] li a").first();
			await own.waitFor();
			expect(await page.locator("[data-lebih]").isVisible()).toBe(false);
			await own.click();
			await page.locator("h1").first().waitFor();
			expect(faults).toEqual([]);
		}));

	test("its pages keep to their policy and load nothing from elsewhere", () =>
		withPage({ baseURL: served.origin }, async (page) => {
			const faults = faultsOf(page);
			for (const path of ["/", "/kabar/", "/agenda/", "/lapor/", "/siaran/", "/langganan/", "/paket.html"])
				await page.goto(path, { waitUntil: "load" });
			expect(faults).toEqual([]);
		}));

	test("an address that is not there gets a page of the KIM", () =>
		withPage({ baseURL: served.origin }, async (page) => {
			const answer = await page.goto("/tidak-ada/");
			expect(answer?.status()).toBe(404);
			expect(await page.locator("header").textContent()).toContain("Singa Geweh");
			await page.locator("main a[href='/']").click();
			await page.waitForURL(`${served.origin}/`);
		}));
});

test("some KIM alone take no portal's place, and an unknown one is named with the near one", async () => {
	const whole = `${inject("kerja")}domain-portal/`;
	rmSync(whole.slice(0, -1), { recursive: true, force: true });
	expect((await build("--kim", "singa-geweh, sekarbela", "--out", whole)).code).toBe(0);
	const index = readFileSync(`${whole}kim/index.html`, "utf8");
	const refused = await build("--kim", "singa-geweh", "--out", whole);
	expect(refused.code).toBe(1);
	expect(refused.output).toContain("memuat 1 KIM lain, misalnya sekarbela; dengan --kim mereka akan hilang.");
	expect(readFileSync(`${whole}kim/index.html`, "utf8")).toBe(index);
	const unknown = await build("--kim", "singa-gewe", "--site", address, "--out", out);
	expect(unknown.code).toBe(1);
	expect(unknown.output).toContain(
		'Tidak ada KIM "singa-gewe" di folder isi. Mungkin maksud Anda "singa-geweh"?',
	);
	expect(existsSync(`${out}index.html`)).toBe(true);
});
