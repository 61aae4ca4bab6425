/**
 * What a key press at the writing desk costs on a phone six times slower than this machine, in a text of 8,000 letters:
 * `node scripts/bench/meja.ts --site dist[,other]`. Counted in time of the processor, site by site in one run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { serve, withBrowser } from "./cari-peramban.ts";
import { longest, pressesIn, slower, told, traced } from "./cari-tekan.ts";

const { values } = parseArgs({ options: { site: { type: "string", default: "dist" } } });

/** Paragraphs with a list and a date now and then, as a long report has them. */
const paragraph =
	'Warga berkumpul di balai sejak pagi untuk membahas persiapan pemungutan suara pada :tanggal{id="pemungutan-suara"}. ' +
	"Ketua membuka rapat, lalu petugas menjelaskan cara memeriksa nama di daftar pemilih dan apa yang harus dibawa.\n\n" +
	"- KTP-el atau surat keterangan\n- masker, dan **jaga jarak**\n\n";
const long = paragraph.repeat(Math.ceil(8000 / paragraph.length)).slice(0, 8000);
const typed = "rapat selesai pukul sebelas siang";

/** Opens the desk with the long text in it, and waits until everything has been looked at. */
async function open(browser: Browser, origin: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await page.goto(`${origin}/tulis/?kim=sekarbela&jenis=kabar`, { waitUntil: "networkidle" });
	await page.locator("#t-judul").fill("Rapat warga");
	await page.locator("#t-isi").fill(long);
	await page.locator("#pratinjau time").first().waitFor();
	await page.waitForTimeout(3000);
	await page.locator("#t-isi").focus();
	return page;
}

/** Types as a thumb does, with a pause after every word, in which the desk looks at the text. */
async function type(page: Page): Promise<void> {
	for (const letter of typed) {
		await page.keyboard.press(letter === " " ? "Space" : letter);
		await page.waitForTimeout(letter === " " ? 900 : 120);
	}
	await page.waitForTimeout(2000);
}

async function measure(browser: Browser, site: string): Promise<void> {
	const { origin, close } = await serve(site);
	const first = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const scripts: string[] = [];
	first.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith(".js")) scripts.push(pathname);
	});
	await first.goto(`${origin}/tulis/`, { waitUntil: "networkidle" });
	await first.close();
	const files = scripts.map((path) => readFileSync(join(site, path)));
	const sizes = [files, files.map((file) => brotliCompressSync(file))].map((list) =>
		list.reduce((sum, { byteLength }) => sum + byteLength, 0),
	);
	const page = await open(browser, origin);
	const session = await page.context().newCDPSession(page);
	const tasks = await traced(session, () => type(page));
	for (const [name, times] of [
		["press, with its frame", pressesIn(tasks)],
		["any task while typing", longest(tasks)],
	] as const)
		console.log(`| ${site} | ${name} | ${times.length} | ${told(times)} |  |  |`);
	console.log(`| ${site} | scripts of the first visit |  |  |  |  | ${sizes.join(" | ")} |`);
	await page.close();
	close();
}

console.log(
	`| site | a key press at CPU x${slower}, ms | n | median | p95 | slowest | bytes | br |\n|---|---|--:|--:|--:|--:|--:|--:|`,
);
await withBrowser(async (browser) => {
	for (const site of values.site.split(",")) await measure(browser, site);
});
