/**
 * A mitra's page on another site, with a strict policy of its own, that shows our answers in every way
 * we offer: it gets what it was promised, and nothing else of ours lets itself be framed.
 */
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Sematan, sematanCodes } from "../../src/channels/mitra/codes.ts";
import { page as built, hasClass, one, textOf } from "../dokumen.ts";
import { type Served, serveFolder } from "../server.ts";
import { desk, phone, withPage } from "./browser.ts";

const purify = fileURLToPath(import.meta.resolve("dompurify/dist/purify.min.js"));
const slug = "cara-mencoblos";
const other = "dokumen-yang-dibawa";
const renamed = "nama-lama";

/** What `_headers` and the snippets for nginx and Caddy say: answers for frames may be framed, nothing else. */
const headers = (path: string): Record<string, string> => ({
	"content-security-policy": `frame-ancestors ${path.endsWith("/sematan/") ? "*" : "'self'"}`,
	...(path.startsWith("/api/") && { "access-control-allow-origin": "*" }),
});

let site: Served;
let mitra: Served;
/** Another site than ours for the browser too, not another port alone. */
let host = "";

const code = (of: string = slug) => {
	const { tree } = built(`/faq/${of === renamed ? slug : of}/sematan/`);
	const sematan: Sematan = {
		slug: of,
		question: textOf(one(tree, "h1")),
		answer: textOf(one(tree, (e) => hasClass(e, "jawab"))),
		address: `${site.origin}/faq/${of}/`,
		sematanAddress: `${site.origin}/faq/${of}/sematan/`,
		scriptAddress: `${site.origin}/sematan/corong-faq.js`,
		credit: "Corong KIM, ditinjau 22 November 2026",
		frameTitle: "Jawaban",
	};
	return sematanCodes(sematan);
};

/** The mitra's page; without an inline style its policy forbids even those of the code. */
const mitraPage = (main: string, title = "Mitra") =>
	`<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/mitra.css"></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

beforeAll(async () => {
	const moved = `/faq/${slug}/sematan/`;
	site = await serveFolder(inject("situs"), {
		headers,
		pages: {
			[`/faq/${renamed}/sematan/`]: `<!doctype html><title>Pindah</title><meta http-equiv="refresh" content="0; url=${moved}">`,
		},
	});
	const { kutipan, komponen } = code();
	const { iframe } = code(other);
	const policy = (directives: string) =>
		`default-src 'none'; style-src 'self'; frame-src ${site.origin}; script-src ${site.origin}; connect-src ${site.origin}${directives}`;
	const policies: Record<string, string> = {
		"/": policy(""),
		"/longgar/": policy("").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
		"/tertutup/": policy("").replace(`frame-src ${site.origin}; `, ""),
	};
	mitra = await serveFolder(inject("situs"), {
		headers: (path) => ({ "content-security-policy": policies[path] ?? policy("") }),
		pages: {
			"/": mitraPage(`${kutipan}${iframe}${komponen}`),
			"/longgar/": mitraPage(`${iframe}`),
			"/tertutup/": mitraPage(`${komponen}`),
			"/lama/": mitraPage(code(renamed).komponen),
			"/halaman/": mitraPage(`<iframe title="FAQ" src="${site.origin}/faq/${slug}/"></iframe>`),
			"/gelap/": mitraPage(komponen).replace("<html", '<html class="gelap"'),
			"/mitra.css": "",
		},
	});
	host = mitra.origin.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
	await Promise.all([site.close(), mitra.close()]);
});

const component = (page: Page) => page.locator("corong-faq iframe");
const inside = (page: Page) => page.frameLocator("corong-faq iframe").getByRole("heading", { level: 1 });
/** Height of the answer in its frame. */
const wanted = (frame: Frame) => frame.evaluate(() => document.querySelector("main")?.offsetHeight ?? 0);
const frameOf = async (page: Page, selector: string) => {
	const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
	if (!frame) throw new Error(`no frame in ${selector}`);
	return frame;
};
const heightOf = async (page: Page, selector: string) =>
	Math.round((await page.locator(selector).boundingBox())?.height ?? 0);

describe.each([
	{ name: "light on a phone", viewport: phone, colorScheme: "light" as const },
	{ name: "dark on a desk", viewport: desk, colorScheme: "dark" as const },
])("all three forms, $name", ({ viewport, colorScheme }) => {
	test("stand in a page with a policy of its own", () =>
		withPage({ viewport, colorScheme }, async (page) => {
			await page.goto(`${host}/`);
			const quote = page.locator("blockquote[cite]");
			expect(await quote.innerText()).toContain("coblos satu kali");
			expect(await quote.getByRole("link").getAttribute("href")).toBe(`${site.origin}/faq/${slug}/`);

			await inside(page).waitFor();
			await expect.poll(() => heightOf(page, "corong-faq iframe")).toBeGreaterThan(100);
			const frame = await frameOf(page, "corong-faq iframe");
			expect(await heightOf(page, "corong-faq iframe")).toBe(await wanted(frame));
			expect(await component(page).getAttribute("title")).toMatch(/^Bagaimana cara mencoblos.*\(jawaban /);
			expect(await page.locator("corong-faq a").isVisible()).toBe(false);

			// The plain frame, its style forbidden, has the height written in it; the answer fits.
			const plain = "main > iframe";
			expect(await heightOf(page, plain)).toBeGreaterThanOrEqual(await wanted(await frameOf(page, plain)));

			const found = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
			expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
		}));
});

test("the component grows with its answer", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/`);
		await inside(page).waitFor();
		const frame = await frameOf(page, "corong-faq iframe");
		await expect.poll(() => heightOf(page, "corong-faq iframe")).toBeGreaterThan(100);
		// A browser lays out no frame of another origin that is off the screen.
		await page.locator("corong-faq").scrollIntoViewIfNeeded();
		const before = await heightOf(page, "corong-faq iframe");
		await frame.evaluate(() =>
			document.querySelector("main")?.append(...[1, 2, 3, 4].map(() => document.createElement("hr"))),
		);
		await expect.poll(() => heightOf(page, "corong-faq iframe")).toBeGreaterThan(before + 20);
	}));

test("a plain frame sizes itself where the browser knows how", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/longgar/`);
		const able = await page.evaluate(() => CSS.supports("frame-sizing", "content-height"));
		const frame = await frameOf(page, "main > iframe");
		await frame.waitForLoadState();
		const need = await wanted(frame);
		const height = () => heightOf(page, "main > iframe");
		if (able) await expect.poll(height).toBe(need);
		else expect(await height()).toBeGreaterThanOrEqual(need);
	}));

test("another slug shows another answer", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/`);
		await inside(page).waitFor();
		await page.locator("corong-faq").evaluate((element) => element.setAttribute("slug", "cek-dpt"));
		await page.frameLocator("corong-faq iframe").getByText("Bagaimana cara mengecek nama").first().waitFor();
		await expect.poll(() => component(page).getAttribute("title")).toContain("mengecek nama");
		await page.locator("corong-faq").evaluate((element) => element.setAttribute("slug", "../../cari"));
		expect(await component(page).count()).toBe(0);
		expect(await page.locator("corong-faq a").isVisible()).toBe(true);
	}));

test("a renamed answer is followed", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/lama/`);
		await inside(page).filter({ hasText: "mencoblos" }).waitFor();
		await expect.poll(() => heightOf(page, "corong-faq iframe")).toBeGreaterThan(100);
		expect(new URL((await frameOf(page, "corong-faq iframe")).url()).pathname).toBe(`/faq/${slug}/sematan/`);
	}));

test("a mitra who quoted old words is told the new ones", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/`);
		const quoted = "2087c80f5b";
		const told = await page.evaluate(
			async ([address, hash]) => {
				const { perubahan } = await (await fetch(`${address}/api/v1/faq-changes.json`)).json();
				return perubahan.find((change: { semula: { hash: string } }) => change.semula.hash === hash);
			},
			[site.origin, quoted],
		);
		expect(told.id).toBe("apa-itu-coklit");
		expect(told.menjadi.jawaban).not.toBe(told.semula.jawaban);
	}));

describe("without the frame the link stays", () => {
	test("where the mitra's policy forbids it", () =>
		withPage({}, async (page) => {
			await page.goto(`${host}/tertutup/`);
			await page.waitForTimeout(300);
			expect(await page.locator("corong-faq a").isVisible()).toBe(true);
			expect(await heightOf(page, "corong-faq iframe")).toBe(0);
		}));

	test("without scripts", () =>
		withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(`${host}/tertutup/`);
			expect(await page.locator("corong-faq a").isVisible()).toBe(true);
		}));
});

test("messages of others change nothing", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/`);
		await inside(page).waitFor();
		await expect.poll(() => heightOf(page, "corong-faq iframe")).toBeGreaterThan(100);
		const before = await heightOf(page, "corong-faq iframe");
		await page.evaluate(() => postMessage({ corong: "tinggi", tinggi: 1234 }, "*"));
		const plain = await frameOf(page, "main > iframe");
		await plain.evaluate(() => parent.postMessage({ corong: "tinggi", tinggi: 1234 }, "*"));
		const own = await frameOf(page, "corong-faq iframe");
		await own.evaluate(() => {
			for (const tinggi of [-1, 1e9, Number.NaN, "900", null, {}])
				parent.postMessage({ corong: "tinggi", tinggi }, "*");
			parent.postMessage(null, "*");
		});
		await page.waitForTimeout(100);
		expect(await heightOf(page, "corong-faq iframe")).toBe(before);
	}));

test("nothing but an answer for frames lets itself be framed", () =>
	withPage({}, async (page) => {
		await page.goto(`${host}/halaman/`);
		await page.waitForTimeout(300);
		expect(await page.frameLocator("iframe").getByRole("heading").count()).toBe(0);
	}));

describe("the review day", () => {
	const warning = "waktunya diperiksa lagi";
	const onDay = (day: string) =>
		withPage({}, async (page) => {
			await page.addInitScript((day) => {
				new MutationObserver(() => document.documentElement?.setAttribute("data-kini", day)).observe(
					document,
					{
						childList: true,
					},
				);
			}, `${day}T12:00`);
			await page.goto(`${site.origin}/faq/${slug}/sematan/`);
			return page.getByText(warning).isVisible();
		});

	test("no warning before it, a warning from it on", async () => {
		const { tree } = built(`/faq/${slug}/sematan/`);
		const due = String(
			one(tree, (e) => String(e.properties.dataTeks).includes(warning)).properties.dataMulai,
		);
		const before = Temporal.PlainDate.from(due).subtract({ days: 1 }).toString();
		expect(await onDay(before)).toBe(false);
		expect(await onDay(due)).toBe(true);
	});
});

test("the link in the frame is reached by keyboard and seen", () =>
	withPage({ colorScheme: "dark" }, async (page) => {
		await page.goto(`${host}/gelap/`);
		await inside(page).waitFor();
		await page.keyboard.press("Tab");
		const link = page.frameLocator("corong-faq iframe").getByRole("link");
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
	}));

test("in the sandbox of WordPress a frame says its height and its links, by the secret it was told", () =>
	withPage({ viewport: desk }, async (page) => {
		await page.goto(`${host}/`);
		const said = await page.evaluate(async (address) => {
			const frame = document.createElement("iframe");
			frame.setAttribute("sandbox", "allow-scripts");
			frame.src = `${address}#?secret=abcDEF1234`;
			const messages: { message: string; value: unknown; secret: string }[] = [];
			return new Promise<typeof messages>((resolve) => {
				addEventListener("message", ({ data, source }) => {
					if (source !== frame.contentWindow) return;
					messages.push(data);
					if (messages.length === 2) resolve(messages);
				});
				document.body.append(frame);
			});
		}, `${site.origin}/faq/${slug}/sematan/`);
		expect(said).toEqual([
			{ message: "ready", value: "", secret: "abcDEF1234" },
			{ message: "height", value: expect.any(Number), secret: "abcDEF1234" },
		]);
		expect(Number(said[1]?.value)).toBeGreaterThan(100);
	}));

test("a filter of other people's pages leaves the link of every code", () =>
	withPage({ viewport: desk }, async (page) => {
		await page.addInitScript({ path: purify });
		await page.goto(`${host}/`);
		const { iframe, komponen, kutipan } = code();
		for (const text of [iframe, komponen, kutipan]) {
			const left = await page.evaluate(
				(html) =>
					(window as unknown as { DOMPurify: { sanitize(html: string): string } }).DOMPurify.sanitize(html),
				text,
			);
			expect(left).toContain(`href="${site.origin}/faq/${slug}/"`);
		}
	}));
