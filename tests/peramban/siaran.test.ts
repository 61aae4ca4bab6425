/** Texts are copied whole with one touch, and posters come out of the printer on one sheet. */
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { builtPages, elements, origin, textOf } from "../dokumen.ts";
import { sharedPage, withPage } from "./browser.ts";

const shared = sharedPage({ viewport: { width: 800, height: 1000 } });

const papers = { A4: { width: "210mm", height: "297mm" }, F4: { width: "215mm", height: "330mm" } };
/** Sheets the page takes on paper. */
async function sheets(page: Page, paper: keyof typeof papers): Promise<number> {
	const pdf = (await page.pdf(papers[paper])).toString("latin1");
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The posters with most text: where one sheet could become two. */
const fullest = () =>
	builtPages()
		.filter(({ address }) => address.endsWith("/poster/"))
		.map(({ address, tree }) => ({ address, length: textOf(elements(tree, "article")[0] ?? tree).length }))
		.sort((a, b) => b.length - a.length)
		.slice(0, 3)
		.map(({ address }) => address);

const posters = new Set<string>(["/tahapan/2020/pemungutan-suara/poster/", "/kim/singa-geweh/poster/"]);
beforeAll(() => {
	for (const address of fullest()) posters.add(address);
});

test("posters fill one sheet of A4 or F4, and no line runs out of it", async () => {
	const page = shared();
	for (const address of posters) {
		await page.goto(address);
		expect([await sheets(page, "A4"), await sheets(page, "F4")], address).toEqual([1, 1]);
		const [room, needed] = await page
			.locator(".lembar > *")
			.evaluate((sheet) => [sheet.clientHeight, sheet.scrollHeight]);
		expect(needed, address).toBeLessThanOrEqual((room ?? 0) + 1);
	}
});

test("the longest script fits one sheet of A4", async () => {
	const page = shared();
	await page.goto("/kim/singa-geweh/siaran/");
	expect(await sheets(page, "A4")).toBe(1);
});

test.each([
	["/tahapan/2020/pemungutan-suara/poster/", "/tahapan/2020/pemungutan-suara/"],
	["/kim/sekarbela/poster/", "/kim/sekarbela/tahapan/"],
])("the code on %s leads to %s", async (address, target) => {
	await withPage({ viewport: { width: 800, height: 1000 }, colorScheme: "dark" }, async (page) => {
		await page.goto(address);
		const { data, info } = await sharp(await page.locator(".lembar svg").screenshot())
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(origin() + target);
	});
});

test("a text is copied whole, and the button says so", async () => {
	await withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
		await page.goto("/tahapan/2020/pindah-memilih/siaran/");
		const [message, sms] = await page.locator("pre").allTextContents();
		for (const [index, text] of [message, sms].entries()) {
			const button = page.locator("[data-salin]").nth(index);
			await button.click();
			await page.getByText("Tersalin").nth(index).waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		}
	});
});

test("without a script, what needs one is not there", async () => {
	await withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto("/tahapan/2020/pindah-memilih/siaran/");
		expect(await page.getByRole("button", { name: /Salin|Cetak/ }).count()).toBe(0);
		expect(await page.locator("pre").first().isVisible()).toBe(true);
	});
});
