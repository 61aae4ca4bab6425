/** Pages fit small screens, stretch with the reader's settings, and have targets a thumb can hit. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { kinds, open, sharedPage } from "./browser.ts";

const shared = sharedPage();

/** Elements that stick out to the right, when the page can be scrolled sideways. */
const overflowing = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll("*")]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120));
	});

/** Boxes whose text does not fit and is cut off. */
const clipped = (page: Page) =>
	page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
				return (
					hides &&
					element.clientHeight > 1 &&
					(element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
				);
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);

/** What WCAG 1.4.12 lets a reader set. A constructed sheet is not the page's own, so the policy lets it pass. */
const spaceOut = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
		);
		document.adoptedStyleSheets.push(sheet);
	});

/** Targets too low for a thumb: 44 px for the main actions, 24 px for the rest. */
const lowTargets = (page: Page) =>
	page.evaluate(() => {
		const all = ":is(nav, li, form, dl) :is(a, button, input), .tombol, summary";
		const main =
			".tombol, nav a, form[data-cari] :is(input, button), form[role=search] :is(input, button), [data-jenis] button";
		// Links inside running text are exempt (WCAG 2.5.8): their height is the line's.
		const inProse = ".isi :is(p, li, td) a, p:not(:has(> a:only-child)) a";
		return [...document.querySelectorAll<HTMLElement>(all)]
			.filter((element) => element.checkVisibility() && (element.matches(main) || !element.matches(inProse)))
			.map((element) => ({
				least: element.matches(main) ? 44 : 24,
				height: Math.round(element.getBoundingClientRect().height * 10) / 10,
				html: element.outerHTML.replace(/ data-astro-cid-\w+(="")?/g, "").slice(0, 100),
			}))
			.filter(({ height, least }) => height > 0 && height < least);
	});

test.each(Object.entries(kinds))("%s %s", async (_, address) => {
	const page = shared();
	const fitsInto = async (width: number) => {
		await page.setViewportSize({ width, height: 740 });
		expect.soft(await overflowing(page), `scrolls sideways at ${width} px`).toEqual([]);
	};
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, address);
	expect.soft(await lowTargets(page), "targets that are too low").toEqual([]);
	await fitsInto(360);
	await fitsInto(320);
	await spaceOut(page);
	await fitsInto(360);
	expect.soft(await clipped(page), "text cut off when a reader widens the spacing").toEqual([]);
});
