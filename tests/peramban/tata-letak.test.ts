/** Pages fit small screens, stretch with the reader's settings, and have targets a thumb can hit. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kinds, open, withPage } from "./browser.ts";

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

describe.each(Object.entries(kinds))("%s %s", (_, address) => {
	test.each([360, 320])("fits %i px", (width) =>
		withPage({ viewport: { width, height: 740 } }, async (page) => {
			await open(page, address);
			expect(await overflowing(page)).toEqual([]);
		}),
	);

	test("keeps all its text when a reader widens the spacing", () =>
		withPage({}, async (page) => {
			await open(page, address);
			await spaceOut(page);
			expect(await overflowing(page)).toEqual([]);
			expect(await clipped(page)).toEqual([]);
		}));

	test("has targets of 24 px, and of 44 px for the main actions", () =>
		withPage({}, async (page) => {
			await open(page, address);
			const small = await page.evaluate(() => {
				const main =
					".tombol, nav a, form[data-cari] :is(input, button), form[role=search] :is(input, button)";
				// Links inside running text are exempt (WCAG 2.5.8): their height is the line's.
				const inProse = ".isi :is(p, li, td) a, p:not(:has(> a:only-child)) a";
				return [
					...document.querySelectorAll<HTMLElement>(
						":is(nav, li, form, dl) :is(a, button, input, summary), .tombol, summary",
					),
				]
					.filter(
						(element) => element.checkVisibility() && !(element.matches(inProse) && !element.matches(main)),
					)
					.map((element) => ({
						least: element.matches(main) ? 44 : 24,
						height: Math.round(element.getBoundingClientRect().height * 10) / 10,
						html: element.outerHTML.replace(/ data-astro-cid-\w+(="")?/g, "").slice(0, 100),
					}))
					.filter(({ height, least }) => height > 0 && height < least);
			});
			expect(small).toEqual([]);
		}));
});
