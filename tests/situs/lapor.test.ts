/** Every group has a way in: a page to report on, sheets to write on, and links that lead there. */
import { describe, expect, test } from "vitest";
import { subsites } from "../content.ts";
import { attribute, builtPages, elements, isIndexable, page, textOf } from "../dokumen.ts";

const homes = Object.keys(subsites).map((id) => `/kim/${id}/`);
const links = (address: string) => elements(page(address).tree, "a").map((a) => attribute(a, "href"));

test.each(["/", ...homes])("%s has a page to report on, with sheets of paper behind it", (home) => {
	expect(links(`${home}lapor/`)).toContain(`${home}lapor/lembar/`);
	expect(links(`${home}lapor/lembar/`)).toContain(`${home}lapor/`);
	expect(isIndexable(page(`${home}lapor/lembar/`))).toBe(false);
	const untuk = elements(page(`${home}lapor/`).tree, "input").find((e) => attribute(e, "name") === "untuk");
	const sheets = elements(page(`${home}lapor/lembar/`).tree, "article");
	expect(sheets).toHaveLength(2);
	for (const sheet of sheets)
		expect(textOf(sheet)).toContain(home === "/" ? "Kelompok:" : attribute(untuk as never, "value"));
});

test.each(homes)("%s leads there from its home and its profile, and to the log from its texts", (home) => {
	expect(links(home)).toContain(`${home}lapor/`);
	expect(links(`${home}profil/`)).toContain(`${home}lapor/`);
	expect(links(`${home}siaran/`)).toContain(`${home}lapor/lembar/`);
});

test("each sheet says what not to write, and what to do with what contradicts the timetable", () => {
	for (const home of ["/", ...homes])
		for (const sheet of elements(page(`${home}lapor/lembar/`).tree, "article")) {
			const text = textOf(sheet);
			expect(text).toContain("Jangan menulis NIK");
			expect(text).toContain("Berbeda dengan jadwal di situs? Jangan diteruskan.");
			expect(text).toContain(home === "/" ? "/tahapan" : `${home}tahapan`);
		}
});

describe("the foot of a page", () => {
	const footers = builtPages().flatMap(({ address, tree }) => {
		const [footer] = elements(tree, "footer");
		const href = footer && elements(footer, "a").find((a) => textOf(a).startsWith("Ada yang keliru?"));
		return footer ? [{ address, href: href && attribute(href, "href") }] : [];
	});

	test("leads to the form of its own KIM, or the portal's, and names the page", () => {
		expect(footers.length).toBeGreaterThan(200);
		const wrong = footers.filter(({ address, href }) => {
			const lapor = /^\/kim\/[^/]+\//.exec(address)?.[0] ?? "/";
			if (address.startsWith(`${lapor}lapor/`) || address === "/404.html") return href !== `${lapor}lapor/`;
			return href !== `${lapor}lapor/?halaman=${address}`;
		});
		expect(wrong).toEqual([]);
	});
});
