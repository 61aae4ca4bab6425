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

/** Running text whose lines are longer than 68 letters, each on average not quite half as wide as high. */
export const longLines = (page: Page) =>
	page.evaluate(() => {
		const holdsText = (element: Element) =>
			[...element.childNodes].some(
				(node) => node.nodeType === 3 && (node.textContent?.trim().length ?? 0) > 60,
			);
		return [
			...document.querySelectorAll<HTMLElement>(
				"main :is(p, li, dd, figcaption, blockquote, span), footer p",
			),
		]
			.filter((element) => element.checkVisibility() && holdsText(element))
			.filter((element) => !element.closest("pre, table, svg, .lembar, .kapan, .tersembunyi"))
			.filter((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				const size = Number.parseFloat(getComputedStyle(element).fontSize);
				return range.getBoundingClientRect().width > 34.5 * size;
			})
			.map((element) => element.outerHTML.slice(0, 100));
	});

/** Headings that stand above one that is read before them, in one column. */
export const headingsOutOfOrder = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
			.filter((heading) => heading.checkVisibility() && !heading.closest(".lembar"))
			.filter((heading, index, all) => {
				const before = all[index - 1];
				return before && heading.getBoundingClientRect().top < before.getBoundingClientRect().top - 1;
			})
			.map((heading) => heading.outerHTML.slice(0, 100)),
	);

/** Words in drawings on the ground of their own colour. */
export const lostInDrawings = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("svg text")]
			.filter((text) => text.checkVisibility())
			.filter((text) => {
				const ground = text.parentElement?.querySelector(":scope > rect");
				return ground && getComputedStyle(ground).fill === getComputedStyle(text).fill;
			})
			.map((text) => text.outerHTML.slice(0, 100)),
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

/** Text twice as large as the reader's browser sets it; the layout stays as wide as the screen. */
export const enlargeText = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("html { font-size: 200% !important }");
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
				html: element.outerHTML.replace(/ data-s[a-z\d]+(="")?/g, "").slice(0, 100),
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
		return lines.map(({ text }) => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim()).join("\n");
	});

/** Texts and grounds on paper that are not grey: ink is black, whatever the scheme and the colour of the KIM. */
export const colouredOn = (page: Page) =>
	page.evaluate(() => {
		const isGrey = (colour: string) => {
			const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			return a === 0 || Math.max(r, g, b) - Math.min(r, g, b) <= 2;
		};
		const isDark = (colour: string) =>
			Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) < 120;
		return [...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => element.checkVisibility() && !element.closest("svg, picture"))
			.filter((element) => {
				const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
				const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
				return (
					(says && !(isGrey(color) && isDark(color))) ||
					!isGrey(backgroundColor) ||
					(borderTopWidth !== "0px" && !isGrey(borderTopColor))
				);
			})
			.map((element) => element.outerHTML.slice(0, 100));
	});

/** Items of a list whose separator begins a line. */
export const leadingSeparators = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>("li, dd, span, a")]
			.filter((element) => /^"[·/|•]/.test(getComputedStyle(element, "::before").content))
			.filter((element) => {
				const before = element.previousElementSibling?.getBoundingClientRect();
				return before && element.getBoundingClientRect().top >= before.bottom - 2;
			})
			.map((element) => element.outerHTML.slice(0, 100)),
	);

/** Runs of text that match, but for what a script writes or is copied, and stand on more than one line although one would hold them. */
async function split(page: Page, pattern: string): Promise<string[]> {
	return page.evaluate((source) => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (
				!parent?.checkVisibility() ||
				parent.closest("script, style, pre, code, svg, .tersembunyi, .lembar, [data-tenggat]")
			)
				continue;
			for (const { 0: text, index } of (node.textContent ?? "").matchAll(new RegExp(source, "gu"))) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + text.length);
				const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (tops.size > 1) found.push(`${text} in ${parent.outerHTML.slice(0, 80)}`);
			}
		}
		return found;
	}, pattern);
}

const months =
	"Jan(?:uari)?|Feb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Juni?|Juli?|Ag(?:u|ustus)|Sep(?:tember)?|Okt(?:ober)?|Nov(?:ember)?|Des(?:ember)?";
/** A day without its month, a month without its year, hours apart. */
export const brokenDates = (page: Page) =>
	split(
		page,
		`\\d{1,2}(?:\\u2060?[–-]\\u2060?\\d{1,2})?\\s(?:${months})\\s\\d{4}|\\d{2}\\.\\d{2}\\u2060?[–-]\\u2060?\\d{2}\\.\\d{2}`,
	);
/** Words that are cut without a hyphen, and short forms that are cut at theirs. */
export const brokenWords = (page: Page) => split(page, "\\p{L}{4,}|\\b(?:KTP|COVID)-\\u2060?\\w+");
/** Words of up to twelve letters that are cut inside, as they may be where text is twice as large. */
export const cutInside = (page: Page) => split(page, "(?<![\\p{L}\u2060-])\\p{L}{2,12}(?![\\p{L}\u2060-])");
