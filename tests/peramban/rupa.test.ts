/**
 * Every kind of page where readers' eyes differ: on paper, in forced colours, with text twice as large. One page of
 * the browser serves all; what is too much is in a table of limits below.
 */
import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { desk, phone, sharedPage } from "./browser.ts";
import { sheets } from "./kertas.ts";
import { browserKinds } from "./kinds.ts";
import {
	brokenDates,
	brokenWords,
	colouredOn,
	cutInside,
	enlargeText,
	headingsOutOfOrder,
	leadingSeparators,
	longLines,
	lostInDrawings,
	overflowing,
} from "./layar.ts";

const shared = sharedPage({ reducedMotion: "reduce" });
type Kind = keyof typeof browserKinds;
const kinds = Object.entries(browserKinds) as [Kind, string][];

/** Sheets of A4 a kind of page may take; where nothing is said, three. What is long is for looking things up. */
const limits: Partial<Record<Kind, number>> = {
	poster: 1,
	"poster KIM": 1,
	siaran: 1,
	"siaran KIM": 1,
	beranda: 4,
	jadwal: 5,
	"jadwal KIM": 5,
	"jadwal lama": 6,
	"perubahan jadwal": 6,
	mitra: 5,
	"daftar tanya jawab": 5,
	"daftar tanya jawab KIM": 5,
	panduan: 12,
	istilah: 12,
	"cari dengan hasil": 12,
	"data untuk mitra": 20,
	"rupa situs": 5,
};
const usual = 3;

beforeAll(() => shared().setViewportSize(phone));

/** Black on white, and few sheets. */
async function looksOnPaper(page: Page, kind: Kind): Promise<void> {
	// A frame of another site is printed by that site.
	if (kind !== "sematan") expect.soft(await colouredOn(page), "coloured on paper").toEqual([]);
	expect.soft(await lostInDrawings(page), "words on their own colour").toEqual([]);
	await page.emulateMedia({ media: null, colorScheme: "light" });
	expect.soft(await sheets(page, "A4"), "sheets of A4").toBeLessThanOrEqual(limits[kind] ?? usual);
}

/** In order, in lines of 68 letters, and with text twice as large. */
async function readsOnScreens(page: Page, kind: Kind): Promise<void> {
	await page.setViewportSize(desk);
	expect.soft(await longLines(page), "long lines").toEqual([]);
	await page.setViewportSize(phone);
	expect.soft(await headingsOutOfOrder(page), "read before what stands above").toEqual([]);
	expect.soft(await leadingSeparators(page), "lines that begin with a separator").toEqual([]);
	expect.soft(await brokenDates(page), "dates that break").toEqual([]);
	expect.soft(await brokenWords(page), "words that break").toEqual([]);
	await enlargeText(page);
	expect.soft(await overflowing(page), "sticks out").toEqual([]);
	// Tables of samples, for whoever designs.
	if (kind !== "rupa situs") expect.soft(await cutInside(page), "cut inside a word").toEqual([]);
}

test.each(kinds)("%s %s on paper, on a desk and on a phone", async (kind, address) => {
	const page = shared();
	await page.emulateMedia({ media: "print", forcedColors: "none", colorScheme: "dark" });
	await page.goto(address);
	await looksOnPaper(page, kind);
	await page.emulateMedia({ media: "screen", colorScheme: "light" });
	await readsOnScreens(page, kind);
});

test("with large text the day of a stage stands above its words, and the mark of today keeps its picture", async () => {
	const page = shared();
	await page.emulateMedia({ media: "screen", colorScheme: "light" });
	await page.setViewportSize(phone);
	await page.goto("/");
	const boxOf = (selector: string) => page.locator(selector).first().boundingBox();
	const figure = () => boxOf(".stasiun .angka");
	const words = () => boxOf(".stasiun .judul");
	expect((await words())?.x).toBeGreaterThan((await figure())?.x ?? Infinity);
	await enlargeText(page);
	expect((await words())?.x).toBe((await figure())?.x);
	expect((await boxOf(".sini svg"))?.width).toBeGreaterThanOrEqual(16);
});

test("a number and an address to ask at stand on paper", async () => {
	const page = shared();
	await page.emulateMedia({ media: "print" });
	await page.goto("/kim/sekarbela/profil/");
	for (const way of ["tel:", "mailto:"])
		expect(await page.locator(`main a[href^="${way}"]`).first().isVisible(), way).toBe(true);
	await page.emulateMedia({ media: null });
});

test("in forced colours the word above a figure is not covered by its ground", async () => {
	const page = shared();
	const above = page.locator(".stasiun .angka > span:first-child").first();
	const heightOfInk = async () => {
		const { data, info } = await sharp(await above.screenshot())
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const rows = Array.from({ length: info.height }, (_, row) =>
			data.subarray(row * info.width, (row + 1) * info.width),
		);
		return rows.filter((row) => Math.max(...row) - Math.min(...row) > 90).length;
	};
	await page.emulateMedia({ media: null, forcedColors: "none", colorScheme: "light" });
	await page.goto("/");
	const whole = await heightOfInk();
	expect(whole).toBeGreaterThan(5);
	await page.emulateMedia({ forcedColors: "active" });
	expect(await heightOfInk()).toBeGreaterThanOrEqual(whole);
	await page.emulateMedia({ forcedColors: "none" });
});

test("on paper every stage that is not over stands, also where others of its phase are folded", async () => {
	const page = shared();
	await page.emulateMedia({ media: "print" });
	await page.goto("/tahapan/2020/");
	const open = page.locator(".babak:has(> details) > ol > .stasiun");
	expect(await open.count()).toBeGreaterThan(3);
	const lost = await open.evaluateAll((all) => all.filter((li) => !li.checkVisibility()).map(({ id }) => id));
	expect(lost).toEqual([]);
	await page.emulateMedia({ media: null });
});

/** One page of each layout, with what marks the reader's place and the state of a stage. */
test.each(["/tahapan/2020/", "/kim/singa-geweh/kabar/"])(
	"%s in forced colours tells where one is",
	async (address) => {
		const page = shared();
		await page.emulateMedia({ media: null, forcedColors: "active", colorScheme: "dark" });
		await page.goto(address);
		const borders = (selector: string) =>
			page
				.locator(selector)
				.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderBottomColor));
		const [here = ""] = await borders("nav a[aria-current]");
		expect(here).not.toBe("");
		expect(await borders("nav ul a:not([aria-current])")).not.toContain(here);
		await page.emulateMedia({ forcedColors: "none" });
	},
);

test("in forced colours a stage that runs is told from one to come", async () => {
	const page = shared();
	await page.emulateMedia({ media: null, forcedColors: "active", colorScheme: "dark" });
	await page.goto("/");
	const dot = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((label) => getComputedStyle(label, "::before").backgroundColor);
	expect(await dot(".status.berlangsung")).not.toBe(await dot(".status.akan-datang"));
	await page.emulateMedia({ forcedColors: "none" });
});
