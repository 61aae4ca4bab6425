/** Texts are copied whole with one touch, and posters come out of the printer on one sheet. */
import jsQR from "jsqr";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { builtPages, origin } from "../dokumen.ts";
import { sharedPage, withPage } from "./browser.ts";
import { sheets } from "./kertas.ts";

const shared = sharedPage({ viewport: { width: 800, height: 1000 } });

const posters = () => builtPages().filter(({ address }) => address.endsWith("/poster/"));
/** One page of each template. */
const templates = ["/tahapan/2020/pemungutan-suara/poster/", "/kim/singa-geweh/poster/"];

test.each(templates)("%s is one sheet of A4 or F4, and nothing else of it is printed", async (address) => {
	const page = shared();
	await page.goto(address);
	expect([await sheets(page, "A4"), await sheets(page, "F4")]).toEqual([1, 1]);
});

test("posters fill one sheet of A4 or F4, and no line runs out of it", async () => {
	const page = shared();
	const articles = posters().map(({ html }) => /<article[\s\S]*?<\/article>/.exec(html)?.[0] ?? "");
	expect(articles.length).toBeGreaterThan(50);
	await page.goto(templates[0] ?? "");
	// In one document, as sheets that are printed together.
	await page.locator(".wadah:has(> .lembar)").evaluate((room, all) => {
		room.innerHTML = all.join("");
	}, articles);
	expect([await sheets(page, "A4"), await sheets(page, "F4")]).toEqual([articles.length, articles.length]);
	const overfull = await page
		.locator(".lembar > *")
		.evaluateAll((all) =>
			all
				.filter(({ clientHeight, scrollHeight }) => scrollHeight > clientHeight + 1)
				.map((sheet) => sheet.querySelector(".kaki b")?.textContent),
		);
	expect(overfull).toEqual([]);
});

/** What a phone reads from a picture. */
async function codeOn(picture: Parameters<typeof sharp>[0]): Promise<string | undefined> {
	const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test("on A4 the numeral is set in 180 points or more, and nothing on the sheet is small", async () => {
	await withPage({ viewport: { width: 718, height: 1046 } }, async (page) => {
		await page.emulateMedia({ media: "print" });
		const points = async (address: string, selector: string) => {
			await page.goto(address);
			const [first] = await page
				.locator(selector)
				.evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
			return Number.parseFloat(first ?? "") * 0.75;
		};
		const stage = "/tahapan/2020/pemungutan-suara/poster/";
		expect(await points(stage, ".angka")).toBeGreaterThan(180);
		expect(await points(stage, ".besar")).toBeGreaterThan(28);
		expect(await points("/kim/singa-geweh/poster/", ".hal h3")).toBeGreaterThan(20);
	});
});

test.each([
	[
		"/tahapan/2020/pemungutan-suara/poster/",
		1350,
		"pemungutan-suara-1350.png",
		"/tahapan/2020/pemungutan-suara/",
	],
	["/kim/sekarbela/poster/", 1920, "sekarbela-1920.png", "/kim/sekarbela/tahapan/"],
])("%s is saved as a picture of 1080 by %i", async (address, height, name, target) => {
	const page = shared();
	await page.goto(address);
	const [saved] = await Promise.all([
		page.waitForEvent("download"),
		page.locator(`[data-tinggi="${height}"]`).click(),
	]);
	expect(saved.suggestedFilename()).toBe(name);
	const picture = `${inject("kerja")}${name}`;
	await saved.saveAs(picture);
	expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1080, height });
	expect(await codeOn(picture)).toBe(origin() + target);
	// Nothing is drawn over the edge: the margin stays paper.
	const paper = async (left: number, top: number, right: number, bottom: number) => {
		const area = sharp(picture).extract({ left, top, width: right - left, height: bottom - top });
		expect(
			(await area.raw().toBuffer()).reduce((least, value) => Math.min(least, value)),
			`${left},${top}`,
		).toBe(255);
	};
	await paper(0, 0, 1080, 60);
	await paper(0, height - 60, 1080, height);
	await paper(1020, 0, 1080, height);
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
		const code = await page.locator(".kaki svg").screenshot();
		expect(await codeOn(code)).toBe(origin() + target);
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
