/** Search in a real browser: everyday words find the official page, and a subsite stays its own. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, goTo, withPage } from "./browser.ts";

const votingDay = "/tahapan/2020/pemungutan-suara/";

/** Paths of the results on a search page, fragments left out. */
const results = (page: Page) =>
	page
		.locator("#hasil ol > li > a")
		.evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));

/** Clicks “more” until as many results are shown as were announced. */
async function showAll(page: Page): Promise<void> {
	const items = page.locator("#hasil ol > li");
	const total = Number.parseInt((await page.locator("#hasil [role=status]").textContent()) ?? "", 10);
	for (let shown = await items.count(); shown < total; shown = await items.count()) {
		await page.locator("#hasil > button").click();
		await items.nth(shown).waitFor();
	}
}

const box = (page: Page) => page.locator("header form[data-cari]");

describe("the search page", () => {
	test("finds the voting day by the word “nyoblos”", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=nyoblos");
			expect((await results(page)).slice(0, 5)).toContain(votingDay);
			expect(await page.locator("main input[name=q]").inputValue()).toBe("nyoblos");
			expect(await page.locator("#hasil [role=status]").textContent()).toMatch(/^\d+ hasil untuk “nyoblos”$/);
		}));

	test("says in words when nothing is found, and offers the list", () =>
		withPage({}, async (page) => {
			await page.goto("/cari/?q=zzqxv");
			await page.getByText("Tidak ada hasil untuk “zzqxv”").waitFor();
			expect(await page.locator("#abjad").isVisible()).toBe(true);
		}));

	test("offers more results only while there are more", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=DPT");
			const more = page.locator("#hasil > button");
			expect(await more.isVisible()).toBe(true);
			await showAll(page);
			expect(await more.isVisible()).toBe(false);
		}));

	test("filters by kind of page", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=DPT");
			const all = page.locator("[data-jenis] button").first();
			expect(await all.getAttribute("aria-pressed")).toBe("true");
			const choice = page.locator("[data-jenis] button", { hasText: "Tanya jawab" });
			const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? "")?.[1]);
			await choice.click();
			await page.locator("#hasil [role=status]", { hasText: new RegExp(`^${count} hasil`) }).waitFor();
			await showAll(page);
			expect(await choice.getAttribute("aria-pressed")).toBe("true");
			expect(await all.getAttribute("aria-pressed")).toBe("false");
			const found = await results(page);
			expect(found).toHaveLength(count);
			expect(found.filter((path) => !path.includes("/faq/"))).toEqual([]);
		}));

	test("leads to the list from A to Z without JavaScript", () =>
		withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto("/");
			await box(page).getByRole("searchbox").fill("nyoblos");
			await box(page).getByRole("button").click();
			await page.waitForURL("**/cari/?q=nyoblos");
			expect(await page.locator("#hasil").isVisible()).toBe(false);
			expect(await page.locator("[aria-labelledby=abjad]").isVisible()).toBe(true);
			expect(await page.locator(`[aria-labelledby=abjad] a[href="${votingDay}"]`).isVisible()).toBe(true);
		}));
});

describe("the box in the header", () => {
	test("loads nothing of the search until it is used", () =>
		withPage({}, async (page) => {
			const requests: string[] = [];
			page.on("request", (request) => requests.push(new URL(request.url()).pathname));
			await page.goto("/", { waitUntil: "networkidle" });
			expect(requests.filter((path) => /pagefind|box|engine/.test(path))).toEqual([]);
			await box(page).getByRole("searchbox").pressSequentially("nyoblos");
			await box(page).locator(".hasil a").first().waitFor();
			expect(requests).toContain("/pagefind/pagefind.js");
		}));

	test("shows and announces results, walks them by arrow keys and opens one", () =>
		withPage({ viewport: desk }, async (page) => {
			await page.goto("/faq/");
			const input = box(page).getByRole("searchbox");
			await input.pressSequentially("nyoblos");
			const links = box(page).locator(".hasil a");
			await links.first().waitFor();
			expect(await box(page).locator("[role=status]").textContent()).toMatch(/^\d+ hasil untuk “nyoblos”$/);
			const [below, above] = await Promise.all([
				box(page).locator(".hasil").boundingBox(),
				input.boundingBox(),
			]);
			expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
			await input.press("ArrowDown");
			expect(await links.first().evaluate((a) => a === document.activeElement)).toBe(true);
			await page.keyboard.press("ArrowUp");
			expect(await input.evaluate((i) => i === document.activeElement)).toBe(true);
			await page.keyboard.press("ArrowDown");
			const target = await links.first().getAttribute("href");
			await page.keyboard.press("Enter");
			await page.waitForURL(`**${target}`);
		}));

	test("closes on Escape and gives the box the focus back", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			const input = box(page).getByRole("searchbox");
			await input.pressSequentially("nyoblos");
			await box(page).locator(".hasil a").first().waitFor();
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("Escape");
			expect(await box(page).locator(".hasil").isVisible()).toBe(false);
			expect(await input.evaluate((i) => i === document.activeElement)).toBe(true);
		}));

	test("goes to the search page on Enter", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await box(page).getByRole("searchbox").fill("nyoblos");
			await page.keyboard.press("Enter");
			await page.waitForURL("**/cari/?q=nyoblos");
			await page.locator("#hasil ol > li").first().waitFor();
		}));
});

describe("in a subsite", () => {
	const own = "/kim/singa-geweh/";
	const foreign = (paths: string[]) =>
		paths.filter((path) => path.startsWith("/kim/") && path !== "/kim/" && !path.startsWith(own));

	test.each(["forum", "KIM", "Sekarbela", "DPT Kutai Timur"])("“%s” shows no other KIM's page", (word) =>
		withPage({}, async (page) => {
			await goTo(page, `${own}cari/?q=${encodeURIComponent(word)}`);
			await showAll(page);
			const found = await results(page);
			expect(found.length).toBeGreaterThan(0);
			expect(foreign(found)).toEqual([]);
		}),
	);

	test("the header's box shows no other KIM's page", () =>
		withPage({}, async (page) => {
			await page.goto(own);
			await page.getByRole("button", { name: "Menu" }).click();
			await box(page).getByRole("searchbox").pressSequentially("forum");
			await box(page).locator(".hasil a").first().waitFor();
			const paths = await box(page)
				.locator(".hasil a")
				.evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
			expect(foreign(paths)).toEqual([]);
			expect(paths.some((path) => path.startsWith(own))).toBe(true);
		}));

	test("finds the portal's pages too, and marks them as the portal's", () =>
		withPage({}, async (page) => {
			await goTo(page, `${own}cari/?q=DPT`);
			await showAll(page);
			const entries = await page.locator("#hasil ol > li").evaluateAll((items) =>
				items.map((item) => ({
					path: new URL((item.querySelector(":scope > a") as HTMLAnchorElement).href).pathname,
					label: item.querySelector("small")?.textContent ?? "",
				})),
			);
			const central = entries.filter(({ path }) => !path.startsWith(own));
			expect(central.length).toBeGreaterThan(0);
			expect(central.filter(({ label }) => !/portal|Corong/i.test(label))).toEqual([]);
			expect(
				entries.filter(({ path, label }) => path.startsWith(own) && /portal|Corong/i.test(label)),
			).toEqual([]);
		}));
});
