/** The timeline by keyboard alone: skip link, order, and a focus that can be seen. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, phone, withPage } from "./browser.ts";

/** What has the focus: its address or name, and whether a sighted reader can tell. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { top, bottom, width, height } = element.getBoundingClientRect();
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return {
			name: element.getAttribute("href") ?? element.getAttribute("name") ?? element.id,
			onScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
			outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
		};
	});

/** Presses Tab until `done`, and returns every stop on the way. */
async function tabUntil(page: Page, done: (name: string) => boolean, most = 120) {
	const stops: Awaited<ReturnType<typeof focused>>[] = [];
	while (stops.length < most) {
		await page.keyboard.press("Tab");
		const stop = await focused(page);
		stops.push(stop);
		if (done(stop.name)) break;
	}
	return stops;
}

describe.each([
	["on a phone", phone],
	["on a desk", desk],
])("the timeline %s", (_, viewport) => {
	test("offers the way past the menu first, and it works", () =>
		withPage({ viewport, reducedMotion: "reduce" }, async (page) => {
			await page.goto("/tahapan/2020/");
			await page.keyboard.press("Tab");
			expect(await focused(page)).toEqual({ name: "#isi", onScreen: true, outlined: true });
			await page.keyboard.press("Enter");
			expect((await focused(page)).name).toBe("isi");
			const [next] = await tabUntil(page, () => true);
			const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
			expect(inMain, `after the skip link, Tab went to ${next?.name}`).toBe(true);
		}));

	test("reaches the stage of today, every stop visible and outlined", () =>
		withPage({ viewport, reducedMotion: "reduce" }, async (page) => {
			await page.goto("/tahapan/2020/");
			const current = "/tahapan/2020/masa-kampanye/";
			const stops = await tabUntil(page, (name) => name === current);
			expect(stops.at(-1)?.name, "the last stop").toBe(current);
			expect(stops.filter(({ onScreen, outlined }) => !onScreen || !outlined)).toEqual([]);
			await page.keyboard.press("Enter");
			await page.waitForURL(`**${current}`);
		}));
});
