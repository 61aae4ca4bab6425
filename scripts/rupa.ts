/**
 * Shows a build as its readers see it: every kind of page on phone, tablet and desk, light and dark, on paper, in
 * forced colours, with text twice as large and on the narrowest screen. The result is one HTML sheet of pictures.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { startBrowser } from "../tests/peramban/chromium.ts";
import { papers, sheetsOf } from "../tests/peramban/kertas.ts";
import { browserKinds } from "../tests/peramban/kinds.ts";
import { enlargeText } from "../tests/peramban/layar.ts";
import { serveFolder } from "../tests/server.ts";
import { mustBeBuilt, readOptions, stop } from "./opsi.ts";

interface View {
	readonly context: BrowserContextOptions;
	/** What is done to the page before it is looked at; its result stands below the picture. */
	readonly prepare?: (page: Page, file: string) => Promise<string | undefined>;
}

const screen = (width: number, height: number, more: BrowserContextOptions = {}): View => ({
	context: { viewport: { width, height }, ...more },
});
const dark = { colorScheme: "dark" } as const;

/** Paper: the PDF itself lies beside the picture. */
const onPaper: View = {
	context: { viewport: { width: 718, height: 1016 } },
	async prepare(page, file) {
		const pdf = await page.pdf({ ...papers.A4, path: `${file}.pdf` });
		await page.emulateMedia({ media: "print" });
		return `${sheetsOf(pdf)} lembar`;
	},
};
const views: Readonly<Record<string, View>> = {
	"360": screen(360, 740),
	"360-gelap": screen(360, 740, dark),
	"768": screen(768, 1024),
	"1280": screen(1280, 900),
	"1280-gelap": screen(1280, 900, dark),
	cetak: onPaper,
	"warna-paksa": screen(360, 740, { forcedColors: "active", ...dark }),
	"huruf-200": {
		...screen(360, 740),
		prepare: async (page) => {
			await enlargeText(page);
			return undefined;
		},
	},
	"320": screen(320, 640),
};

/** Heights at which a picture may end: what comes after repeats itself, and a busy machine draws no tall one. */
const tallest = [4000, 2000, 1000];

/** The page from its top, as far down as the browser can draw it; its size as it is. */
async function picture(page: Page, path: string): Promise<readonly [width: number, height: number]> {
	const [width, height] = await page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return [scrollWidth, scrollHeight] as const;
	});
	const shown = page.viewportSize()?.width ?? width;
	for (const most of tallest) {
		await page.setViewportSize({ width: shown, height: Math.min(height, most) });
		const drawn = await page.screenshot({ path, quality: 60 }).catch(() => undefined);
		if (drawn) break;
	}
	return [width, height];
}

async function shoot(browser: Browser, origin: string, out: string, [kind, address]: [string, string]) {
	const cells: string[] = [];
	for (const [name, { context: options, prepare }] of Object.entries(views)) {
		const context = await browser.newContext({ baseURL: origin, locale: "id-ID", ...options });
		const page = await context.newPage();
		await page.goto(address, { waitUntil: "load" });
		const file = `${kind.replaceAll(" ", "-")}.${name}`;
		const note = await prepare?.(page, join(out, file));
		const [width, height] = await picture(page, join(out, `${file}.jpg`));
		await context.close();
		const said = [name, `${width}×${height}`, note].filter(Boolean).join(", ");
		const paper = name === "cetak" ? ` <a href="${file}.pdf">PDF</a>` : "";
		cells.push(
			`<figure><a href="${file}.jpg"><img loading="lazy" src="${file}.jpg" alt=""></a><figcaption>${said}${paper}</figcaption></figure>`,
		);
	}
	return `<section><h2>${kind} <small>${address}</small></h2><div>${cells.join("")}</div></section>`;
}

const style = `body{font:15px system-ui;margin:1rem;background:#ddd}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0;flex:none;width:15rem}img{width:100%;max-height:32rem;object-fit:cover;object-position:top;border:1px solid #888}small{font-weight:400}`;

const { values } = readOptions({
	options: { situs: { type: "string" }, out: { type: "string" }, hanya: { type: "string" } },
});
const site = resolve(values.situs ?? "dist");
const out = resolve(values.out ?? "rupa");
const wanted = values.hanya?.split(",");
mustBeBuilt(site);
const kinds = Object.entries(browserKinds).filter(([kind]) => !wanted || wanted.includes(kind));
if (kinds.length === 0) stop(`Jenis halaman yang ada: ${Object.keys(browserKinds).join(", ")}.`);

await mkdir(out, { recursive: true });
const [server, launched] = await Promise.all([serveFolder(site), startBrowser()]);
const browser = await chromium.connect(launched.wsEndpoint());
const sections: string[] = [];
for (const kind of kinds) {
	sections.push(await shoot(browser, server.origin, out, kind));
	console.log(kind[0]);
}
await writeFile(
	join(out, "index.html"),
	`<!doctype html><html lang="id"><meta charset="utf-8"><title>Rupa</title><style>${style}</style><h1>Rupa ${kinds.length} jenis halaman</h1>${sections.join("\n")}</html>\n`,
);
console.log(`Lembar contoh ditulis ke ${join(out, "index.html")}`);
await browser.close();
await Promise.all([launched.close(), server.close()]);
