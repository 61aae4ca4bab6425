/** Where do you live? From a place, as a resident calls it, to its KIM: by keyboard, by touch, and without scripts. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { desk, goTo, phone, withPage } from "./browser.ts";

const field = (page: Page) => page.locator("#tempat");
const options = (page: Page) => page.getByRole("main").getByRole("option");

async function ask(page: Page, typed: string): Promise<void> {
	await field(page).fill(typed);
	await options(page).first().waitFor();
}

describe("the field", () => {
	test("loads nothing before a touch, and leads by keyboard to the place that was meant", () =>
		withPage({}, async (page) => {
			const loaded: string[] = [];
			page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
			await goTo(page, "/kim/");
			expect(loaded.filter((path) => path.startsWith("/temukan/"))).toEqual([]);
			await field(page).focus();
			await page.keyboard.type("kab kutim");
			await options(page).first().waitFor();
			expect(await field(page).getAttribute("aria-expanded")).toBe("true");
			await page.keyboard.press("ArrowDown");
			const chosen = options(page).first();
			expect(await field(page).getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
			expect(await chosen.getAttribute("aria-selected")).toBe("true");
			await page.keyboard.press("Escape");
			expect(await options(page).count()).toBe(0);
			await page.keyboard.press("ArrowDown");
			await options(page).first().waitFor();
			await page.keyboard.press("Enter");
			await page.waitForURL("**/wilayah/64-08/");
			expect(await page.getByRole("link", { name: "KIM Singa Geweh" }).count()).toBe(1);
		}));

	test("leads from the home page by touch to a village typed with a slip", () =>
		withPage({ hasTouch: true, isMobile: true }, async (page) => {
			await goTo(page, "/");
			await field(page).tap();
			await field(page).pressSequentially("singa gewe");
			const village = options(page).filter({ hasText: "Kelurahan Singa Geweh" });
			// The list is drawn anew with each letter: a box is measured of what stands still.
			await expect.poll(async () => (await village.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
			expect(await village.textContent()).toContain("Kabupaten Kutai Timur, Kalimantan Timur, 1 KIM");
			await village.tap();
			await page.waitForURL("**/wilayah/64-08-12-1002/");
		}));

	test("says warmly that there is no KIM yet, and what one can do", () =>
		withPage({}, async (page) => {
			await goTo(page, "/kim/");
			await ask(page, "wkwkwk");
			const list = page.getByRole("main").locator(".hasil");
			expect(await list.textContent()).toContain("Belum ada KIM di “wkwkwk”");
			expect(await options(page).nth(0).getAttribute("href")).toBe("/cara-ikut/");
			await ask(page, "kota malang");
			const none = options(page).filter({ hasText: "Kota Malang" });
			await none.waitFor();
			expect(await none.textContent()).toContain("belum ada KIM");
			expect(await none.getAttribute("href")).toBe("/cara-ikut/");
			await ask(page, "samarinda");
			const near = options(page).filter({ hasText: "Kota Samarinda" });
			await near.waitFor();
			expect(await near.getAttribute("href")).toBe("/wilayah/64/");
		}));

	test.each(["light", "dark"] as const)("is clean for axe with its list open (%s)", (colorScheme) =>
		withPage({ colorScheme }, async (page) => {
			await goTo(page, "/kim/");
			await ask(page, "sangatta");
			await page.keyboard.press("ArrowDown");
			expect(await violations(page)).toEqual([]);
		}),
	);
});

test("on a wide screen the drawing leads to a province and to an island, and is clean for axe", () =>
	withPage({ viewport: desk }, async (page) => {
		await goTo(page, "/kim/");
		expect(await violations(page)).toEqual([]);
		const point = page.locator(".atlas .titik", { hasText: "Kalimantan Timur" });
		expect((await point.locator("circle").boundingBox())?.width).toBeGreaterThanOrEqual(24);
		await page
			.locator(".atlas a", { hasText: /^\s*Kalimantan\s*$/ })
			.locator("text")
			.click();
		expect(new URL(page.url()).hash).toBe("#kalimantan");
		await page.goto("/kim/");
		await point.click();
		await page.waitForURL("**/wilayah/64/");
	}));

test("without scripts the lists lead to a KIM, and no field pretends", () =>
	withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto("/kim/");
		expect(await page.locator("main form").isVisible()).toBe(false);
		await page.getByRole("main").getByRole("link", { name: "Kalimantan Timur" }).click();
		await page.getByRole("link", { name: /^Kabupaten Kutai Timur ?, 3 KIM$/ }).click();
		await page.getByRole("link", { name: "KIM Singa Geweh" }).click();
		expect(new URL(page.url()).pathname).toBe("/kim/singa-geweh/");
	}));

test("names do not run together, and every link of the lists has room for a finger", () =>
	withPage({ viewport: phone }, async (page) => {
		for (const address of ["/kim/", "/wilayah/64/"]) {
			await page.goto(address);
			const names = await page.getByRole("heading", { level: 2 }).allInnerTexts();
			expect(names.filter((name) => /\p{L}\d/u.test(name))).toEqual([]);
			const small = await page
				.locator("main :is(h3, li, nav) > a:not([href^='/tahapan/'])")
				.evaluateAll((links) =>
					links.flatMap((link) =>
						link.getBoundingClientRect().height < 44 ? [link.textContent?.trim()] : [],
					),
				);
			expect(small, address).toEqual([]);
		}
		await page.goto("/kim/");
		await page.getByRole("heading", { name: /^Kalimantan ?, 3 KIM$/ }).waitFor();
	}));
