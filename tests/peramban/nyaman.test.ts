/** "Baca dengan nyaman": large letters that stay, and a voice of the device itself, where it has one. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, phone, withPage } from "./browser.ts";

/** Gives the page voices of our making, which say nothing and remember what they were given. */
const withVoices = (page: Page, ...voices: readonly { lang: string; localService: boolean }[]) =>
	page.addInitScript((list) => {
		const said: string[] = [];
		class Utterance {
			onend?: () => void;
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		const speech = {
			getVoices: () => list,
			speak: ({ text }: Utterance) => said.push(text),
			cancel: () => said.push("–"),
			addEventListener: () => {},
		};
		Object.defineProperty(window, "speechSynthesis", { value: speech });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
	}, voices);

const open = async (page: Page, address: string) => {
	await page.goto(address);
	const menu = page.getByRole("button", { name: "Menu", exact: true });
	if (await menu.isVisible()) await menu.click();
	await page.locator("#nyaman > summary").click();
	await page.getByLabel("Huruf besar").waitFor();
};
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const listen = (page: Page) => page.getByRole("button", { name: "Dengarkan halaman ini" });

describe("the voice", () => {
	const indonesian = { lang: "id_ID", localService: true };

	test("reads dates and abbreviations as they are said, pauses, and stops", () =>
		withPage({ viewport: phone }, async (page) => {
			await withVoices(page, indonesian);
			await open(page, "/faq/kapan-pemungutan-suara/mudah/");
			await listen(page).click();
			expect((await said(page)).at(-1)).toMatch(
				/^Bacaan mudah, Kapan pemungutan suara .* dua ribu dua puluh/,
			);
			const bar = page.getByRole("group", { name: "Sedang dibacakan" });
			await bar.getByRole("button", { name: "Jeda" }).click();
			expect((await said(page)).at(-1)).toBe("–");
			await bar.getByRole("button", { name: "Lanjutkan" }).click();
			expect((await said(page)).at(-1)).toMatch(/^Bacaan mudah/);
			await page.keyboard.press("Escape");
			expect(await bar.count()).toBe(0);
		}));

	test.each([
		["none", []],
		["one that sends the text away", [{ lang: "id-ID", localService: false }]],
		["one of another language", [{ lang: "en-GB", localService: true }]],
	])("is not offered where the device has %s", (_, voices) =>
		withPage({ viewport: desk }, async (page) => {
			await withVoices(page, ...voices);
			await open(page, "/faq/cek-dpt/");
			expect(await listen(page).count()).toBe(0);
		}),
	);

	test("is not offered on a page of links", () =>
		withPage({ viewport: desk }, async (page) => {
			await withVoices(page, indonesian);
			await open(page, "/faq/");
			expect(await listen(page).count()).toBe(0);
		}));
});

test("nothing of it is loaded before it is opened", () =>
	withPage({ viewport: desk }, async (page) => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await page.goto("/faq/cek-dpt/", { waitUntil: "networkidle" });
		expect(asked.filter((path) => path.startsWith("/nyaman/"))).toEqual([]);
	}));

test("large letters stay on this device, are there before the page is painted, and fit a small phone", () =>
	withPage({ viewport: phone }, async (page) => {
		await open(page, "/tahapan/2020/");
		await page.getByLabel("Huruf besar").check();
		await page.goto("/");
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
					}).observe({ type: "layout-shift", buffered: true });
					setTimeout(() => resolve(sum), 200);
				}),
		);
		expect(shift).toBeLessThan(0.01);
		const { size, width } = await page.evaluate(() => ({
			size: getComputedStyle(document.documentElement).fontSize,
			width: document.documentElement.scrollWidth,
		}));
		expect(size).toBe("20px");
		expect(width).toBe(phone.width);
	}));

test("where no script runs there is no place for it", () =>
	withPage({ javaScriptEnabled: false, viewport: desk }, async (page) => {
		await page.goto("/");
		expect(await page.locator("#nyaman").isVisible()).toBe(false);
	}));
