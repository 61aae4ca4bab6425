/**
 * Shows a build as its readers see it: every kind of page on phone, tablet and desk, light and dark, on paper, in
 * forced colours, with text twice as large and on the narrowest screen. The result is one HTML sheet of pictures.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
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

/** The page from its top, as far down as the browser can draw it; its size as it is, in words. */
async function picture(page: Page, path: string): Promise<string> {
	const [width, height] = await page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return [scrollWidth, scrollHeight] as const;
	});
	const shown = page.viewportSize()?.width ?? width;
	for (const most of tallest) {
		await page.setViewportSize({ width: shown, height: Math.min(height, most) });
		const drawn = await page.screenshot({ path, quality: 60 }).catch(() => undefined);
		if (drawn) return `${width}×${height}`;
	}
	throw new Error("not drawn");
}

type Kind = readonly [kind: string, address: string];
/** A browser of its own for each kind: on a busy machine one that draws for an hour falls over. */
async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const launched = await startBrowser();
	try {
		return await use(await chromium.connect(launched.wsEndpoint()));
	} finally {
		await launched.close();
	}
}

/** One picture, and what stands below it. */
async function shoot(browser: Browser, file: string, address: string, { context: options, prepare }: View) {
	const context = await browser.newContext({ baseURL: server.origin, locale: "id-ID", ...options });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: "load" });
		if (address.includes("?q=")) await page.locator("#hasil li a").first().waitFor();
		const note = await prepare?.(page, file);
		return [await picture(page, `${file}.jpg`), note].filter(Boolean).join(", ");
	} finally {
		await context.close();
	}
}

async function figure(browser: Browser, [kind, address]: Kind, name: string, view: View): Promise<string> {
	const file = `${kind.replaceAll(" ", "-")}.${name}`;
	const shot = () => shoot(browser, join(out, file), address, view);
	const said = await shot().catch(shot);
	const paper = name === "cetak" ? ` <a href="${file}.pdf">PDF</a>` : "";
	return `<figure><a href="${file}.jpg"><img loading="lazy" src="${file}.jpg" alt=""></a><figcaption>${name}, ${said}${paper}</figcaption></figure>`;
}

/** All views of a kind; what an earlier run left off at is taken up with `--lanjut`. */
async function section(kind: Kind): Promise<string> {
	const made = join(out, `${kind[0].replaceAll(" ", "-")}.html`);
	if (values.lanjut && existsSync(made)) return readFile(made, "utf8");
	const draw = () =>
		withBrowser(async (browser) => {
			const figures: string[] = [];
			for (const [name, view] of Object.entries(views)) figures.push(await figure(browser, kind, name, view));
			return figures.join("");
		});
	const figures = await draw().catch(draw);
	const html = `<section><h2>${kind[0]} <small>${kind[1]}</small></h2><div>${figures}</div></section>`;
	await writeFile(made, html);
	return html;
}

const style = `body{font:15px system-ui;margin:1rem;background:#ddd}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0;flex:none;width:15rem}img{width:100%;max-height:32rem;object-fit:cover;object-position:top;border:1px solid #888}small{font-weight:400}`;

const { values } = readOptions({
	options: {
		situs: { type: "string" },
		out: { type: "string" },
		hanya: { type: "string" },
		lanjut: { type: "boolean" },
	},
});
const site = resolve(values.situs ?? "dist");
const out = resolve(values.out ?? "rupa");
const wanted = values.hanya?.split(",");
mustBeBuilt(site);
const kinds = Object.entries(browserKinds).filter(([kind]) => !wanted || wanted.includes(kind));
if (kinds.length === 0) stop(`Jenis halaman yang ada: ${Object.keys(browserKinds).join(", ")}.`);

await mkdir(out, { recursive: true });
const server = await serveFolder(site);
const sections: string[] = [];
for (const kind of kinds) {
	sections.push(await section(kind));
	console.log(kind[0]);
}
await writeFile(
	join(out, "index.html"),
	`<!doctype html><html lang="id"><meta charset="utf-8"><title>Rupa</title><style>${style}</style><h1>Rupa ${kinds.length} jenis halaman</h1>${sections.join("\n")}</html>\n`,
);
console.log(`Lembar contoh ditulis ke ${join(out, "index.html")}`);
await server.close();
