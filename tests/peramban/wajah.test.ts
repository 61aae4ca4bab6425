/** The faces of KIM, with much, little and odd content: the gallery of made-up ones, and the sample's own. */
import { expect, test } from "vitest";
import { exampleKims } from "../../src/site/contoh-wajah.ts";
import { urls } from "../../src/urls.ts";
import { violations } from "./axe.ts";
import { desk, phone, sharedPage, withPage } from "./browser.ts";
import { clipped, lowTargets, overflowing } from "./layar.ts";

const shared = sharedPage({ reducedMotion: "reduce" });
const gallery = [urls.previewFaces, ...exampleKims.map(({ id }) => urls.previewFace(id))];

test.each(gallery)("%s holds whatever a KIM writes", async (address) => {
	const page = shared();
	await page.emulateMedia({ colorScheme: "light" });
	await page.goto(address);
	for (const width of [320, 360, desk.width]) {
		await page.setViewportSize({ width, height: phone.height });
		expect.soft(await overflowing(page), `scrolls sideways at ${width} px`).toEqual([]);
	}
	await page.setViewportSize(phone);
	expect.soft(await page.locator("h1").count()).toBe(1);
	expect.soft(await lowTargets(page)).toEqual([]);
	expect.soft(await clipped(page)).toEqual([]);
	expect.soft(await violations(page), "light").toEqual([]);
	await page.emulateMedia({ colorScheme: "dark" });
	expect.soft(await violations(page, "colours"), "dark").toEqual([]);
});

test("a KIM's home says its name once, in its cover, below a head of one row", async () => {
	const page = shared();
	await page.setViewportSize(phone);
	await page.goto("/kim/singa-geweh/");
	expect(await page.getByText("KIM Singa Geweh", { exact: true }).count()).toBe(1);
	const head = await page.locator("header").boundingBox();
	expect(head?.height).toBeLessThanOrEqual(60);
	const news = await page.getByRole("heading", { name: "Kabar terbaru" }).boundingBox();
	expect(news?.y, "the KIM's own word stands on the first screen").toBeLessThan(phone.height);
});

test("on its other pages the head is one row too, with the name in it", async () => {
	const page = shared();
	await page.setViewportSize(phone);
	await page.goto("/kim/sangatta-utara/kabar/");
	const head = page.locator("header");
	expect((await head.boundingBox())?.height).toBeLessThanOrEqual(72);
	expect(await head.getByRole("link", { name: "KIM Sangatta Utara" }).count()).toBe(1);
});

test("on a phone the menu opens without a script, holds the search, and closes again", () =>
	withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto("/kim/singa-geweh/kabar/");
		const menu = page.locator("header nav");
		expect(await menu.isVisible()).toBe(false);
		await page.getByRole("button", { name: "Menu" }).click();
		expect(await menu.isVisible()).toBe(true);
		expect(await page.getByRole("searchbox").isVisible()).toBe(true);
		expect(await menu.getByRole("link", { name: "Kabar", exact: true }).getAttribute("aria-current")).toBe(
			"page",
		);
		await page.keyboard.press("Escape");
		expect(await menu.isVisible()).toBe(false);
	}));

test("a poster's page does not pass for the KIM's home in its menu", async () => {
	const page = shared();
	await page.setViewportSize(desk);
	await page.goto("/kim/singa-geweh/siaran/");
	expect(await page.locator("header [aria-current]").count()).toBe(0);
});

test("the icon and the cover of a KIM are the same weave", async () => {
	const page = shared();
	await page.goto("/kim/singa-geweh/");
	const cover = await page.locator("main pattern path, .sampul pattern path").first().getAttribute("d");
	const icon = await page.request.get((await page.locator("link[rel=icon]").getAttribute("href")) ?? "");
	expect(icon.headers()["content-type"]).toContain("image/svg+xml");
	expect(await icon.text()).toContain(`d="${cover}"`);
});
