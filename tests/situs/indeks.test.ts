/** The pages of the sample are found by the words that Pagefind would find them by. */
import * as pagefind from "pagefind";
import { afterAll, expect, test } from "vitest";
import { indexByPagefind, type Main, ourIndex } from "../../src/build/indeks/uji.ts";
import { builtPages } from "../dokumen.ts";

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
