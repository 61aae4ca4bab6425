/** From every page that somebody may mend a link leads to the desk, and the text it opens is there. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { sourceOfPage } from "../../src/gate/addresses/sources.ts";
import { openText } from "../../src/gate/open-text.ts";
import { readSource } from "../../src/gate/source.ts";
import { pathOf } from "../../src/model/schemas/kinds.ts";
import { urls } from "../../src/urls.ts";
import { root } from "../bangun.ts";
import { attribute, builtPages, elements } from "../dokumen.ts";

const situs = inject("situs");
/** Pages with the two links to the desk that they may have. */
const pages = builtPages().map(({ address, tree }) => {
	const hrefs = elements(tree, "a").map((a) => attribute(a, "href"));
	const after = (start: string) => hrefs.find((href) => href.startsWith(start))?.slice(start.length);
	return { address, mend: after(`${urls.tulis}?buka=`), write: after(`${urls.tulis}?kim=`) };
});

test("a page leads to its own text, and a page that has none to nothing", () => {
	const linked = pages.filter(({ mend }) => mend !== undefined);
	expect(linked.length).toBeGreaterThan(100);
	for (const { address, mend } of linked) {
		expect(mend).toBe(address);
		const source = sourceOfPage(address);
		const file =
			source && !source.isList && `${situs}${urls.tulisSource(pathOf(source.kind, source.id)).slice(1)}`;
		if (file) expect(existsSync(file), address).toBe(true);
	}
	const bare = ["/", "/faq/", "/kim/", "/tahapan/2020/", "/tulis/", "/laporan/", "/kim/sekarbela/siaran/"];
	expect(linked.filter(({ address }) => bare.includes(address))).toEqual([]);
});

test("every page of a KIM leads to its desk", () => {
	const own = pages.filter(({ address, write }) => /^\/kim\/[^/]+\//.test(address) && write === undefined);
	const isPaper = (address: string) => /\/(?:poster|lembar|halaman\/\d+)\/$/.test(address);
	expect(own.filter(({ address }) => !isPaper(address)).map(({ address }) => address)).toEqual([]);
});

test("what the desk is given is what is published, line for line", () => {
	for (const file of globSync("tulis/sumber/**/*.json", { cwd: situs })) {
		const path = file.replaceAll("\\", "/").replace(/^tulis\/sumber\/(.*)\.json$/, "$1");
		const { text } = JSON.parse(readFileSync(situs + file, "utf8"));
		expect(text, path).toBe(openText(readSource(path, readFileSync(`${root}content/${path}`, "utf8")).text));
	}
});
