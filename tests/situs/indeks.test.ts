/** The pages of the sample are found by the words that Pagefind would find them by. */

import type { Element } from "hast";
import * as pagefind from "pagefind";
import { afterAll, expect, test } from "vitest";
import { template } from "../../src/build/indeks/tag.ts";
import { indexByPagefind, type Main, ourIndex } from "../../src/build/indeks/uji.ts";
import { builtPages, elements, hasClass } from "../dokumen.ts";

afterAll(pagefind.close);

test("the index of every fifth page is that of Pagefind, word for word", async () => {
	const mains = builtPages().flatMap(({ address, html }): Main[] => {
		const [main] = (html.includes("data-pagefind-body") && /<main\b[\s\S]*<\/main>/.exec(html)) || [];
		return main ? [[address.slice(1), main]] : [];
	});
	const some = mains.filter((_, at) => at % 5 === 0);
	expect(some.length).toBeGreaterThan(50);
	expect(await ourIndex(some)).toEqual(await indexByPagefind(some));
});

/** Whether an element answers to a tag, a `.class` or an `[attribute]`. */
function answers(element: Element, selector: string): boolean {
	if (selector.startsWith(".")) return hasClass(element, selector.slice(1));
	if (!selector.startsWith("[")) return element.tagName === selector;
	return selector.slice(1, -1).replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) in element.properties;
}

test.each(template)("%s, which no search reads, is what pages still call it", (selector) => {
	const [outer = "", inner] = selector.split(" ");
	const isThere = builtPages().some(({ tree }) =>
		elements(tree, (e) => answers(e, outer)).some(
			(found) => !inner || elements(found, (e) => answers(e, inner)).length > 0,
		),
	);
	expect(isThere).toBe(true);
});
