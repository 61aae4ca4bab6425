/** Looks at a page as it stands on the screen: whether it fits, can be hit with a thumb, and stays still. */
import type { Page } from "playwright-core";

/** Elements that stick out to the right, when the page can be scrolled sideways. */
export const overflowing = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll("*")]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120));
	});

/** Boxes whose text does not fit and is cut off. */
export const clipped = (page: Page) =>
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
export const spaceOut = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
		);
		document.adoptedStyleSheets.push(sheet);
	});

/** Targets too low for a thumb: 44 px for the main actions, 24 px for the rest. */
export const lowTargets = (page: Page) =>
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

/** Elements that move although the reader asked for less motion. */
export const moving = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("*")].flatMap((element) => {
			const { scrollBehavior, transitionDuration, animationName, animationDuration } =
				getComputedStyle(element);
			const seconds = (list: string) => Math.max(...list.split(",").map(Number.parseFloat));
			const moves =
				scrollBehavior === "smooth" ||
				seconds(transitionDuration) > 0.01 ||
				(animationName !== "none" && seconds(animationDuration) > 0.01);
			return moves ? [element.outerHTML.slice(0, 100)] : [];
		}),
	);

/** The words on the screen as it is first seen, block by block: what a resident reads before she scrolls. */
export const firstScreen = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const isOnScreen = ({ top, bottom, left, width }: DOMRect) =>
			width > 1 && top < innerHeight && bottom > 0 && left < innerWidth;
		const blockOf = (node: Node) => {
			let element = node.parentElement as HTMLElement;
			while (/^inline|contents/.test(getComputedStyle(element).display) && element.parentElement)
				element = element.parentElement;
			return element;
		};
		const isSeen = (node: Text) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			const parent = node.parentElement as HTMLElement;
			return (
				parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				parent.getBoundingClientRect().width > 1 &&
				[...range.getClientRects()].some(isOnScreen)
			);
		};
		const lines: { block: Element; text: string }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (!node.data.trim() || !isSeen(node)) continue;
			const block = blockOf(node);
			const last = lines.at(-1);
			if (last?.block === block) last.text += node.data;
			else lines.push({ block, text: node.data });
		}
		return lines.map(({ text }) => text.replace(/\s+/g, " ").trim()).join("\n");
	});
