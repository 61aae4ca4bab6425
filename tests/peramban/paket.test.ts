/** A paket on a phone without network, opened from its storage: `file://`. */
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { desk, openAt, phone, withPage } from "./browser.ts";

const file = (kim: string) => pathToFileURL(`${inject("situs")}kim/${kim}/paket.html`).href;

/** Opens the paket with the network off; fails when anything is asked for, refused or complained about. */
const withPaket = (kim: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
	withPage({ offline: true, ...options }, async (page) => {
		const troubles: string[] = [];
		const own = file(kim);
		page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
		page.on("pageerror", ({ message }) => troubles.push(message));
		page.on("request", (request) => {
			if (request.url().split("#")[0] !== own) troubles.push(`asked for ${request.url()}`);
		});
		await page.goto(own);
		await use(page);
		expect(troubles).toEqual([]);
	});

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(["sekarbela", "swarga-bara"])("%s fits a small screen", (kim) =>
	withPaket(kim, {}, async (page) => {
		expect(await sideways(page)).toBe(0);
		await page.evaluate(() => {
			for (const part of document.querySelectorAll("details")) part.open = true;
		});
		expect(await sideways(page)).toBe(0);
		await page.setViewportSize({ width: 320, height: phone.height });
		expect(await sideways(page)).toBe(0);
		const low = await page
			.locator("summary, form a, form input, nav a, .cara a")
			.evaluateAll(
				(all) => all.filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 40).length,
			);
		expect(low).toBe(0);
	}),
);

test("the word of the street finds the word of the law; a result opens, shows and marks the answer", () =>
	withPaket("singa-geweh", {}, async (page) => {
		const answer = page.locator("#tanya-cara-mencoblos");
		expect(await answer.evaluate((e: HTMLDetailsElement) => e.open)).toBe(false);
		await page.getByRole("searchbox").pressSequentially("cara nyoblos");
		const result = page.locator("form li a", { hasText: "Bagaimana cara mencoblos yang sah?" });
		await result.waitFor();
		expect(await page.locator("form [role=status]").textContent()).toMatch(/^\d+ bagian cocok/);
		const box = await result.boundingBox();
		expect(box && box.y + box.height, "is on the screen").toBeLessThan(phone.height);
		await result.click();
		await page.waitForFunction(() => document.querySelectorAll("main mark").length > 0);
		expect(await answer.evaluate((e: HTMLDetailsElement) => e.open)).toBe(true);
		expect(await answer.locator("mark").allTextContents()).toEqual(
			expect.arrayContaining(["mencoblos", "coblos"]),
		);
		expect(await page.locator("form li").count()).toBe(0);
		const top = await answer.evaluate((e) => e.getBoundingClientRect().top);
		const bar = await page.locator("form").evaluate((e) => e.getBoundingClientRect().bottom);
		expect(top, "below the search bar").toBeGreaterThanOrEqual(bar - 1);
		expect(top).toBeLessThan(phone.height / 2);
	}));

test("search says when there is nothing, Enter opens the best, Escape closes", () =>
	withPaket("sekarbela", {}, async (page) => {
		const box = page.getByRole("searchbox");
		await box.fill("xyzzy");
		expect(await page.locator("form [role=status]").textContent()).toBe(
			"Tidak ada yang cocok. Coba kata lain.",
		);
		await box.fill("undangan hilang");
		await box.press("Escape");
		expect(await page.locator("form li").count()).toBe(0);
		await box.fill("undangan hilang");
		await box.press("Enter");
		await page.waitForFunction(() => location.hash !== "");
		expect(await page.evaluate(() => location.hash)).toBe("#tanya-undangan-hilang");
		expect(await page.locator("#tanya-undangan-hilang p").first().isVisible()).toBe(true);
	}));

test("links inside the file open what they lead to, from the contents as from a text", () =>
	withPaket("singa-geweh", {}, async (page) => {
		await page.locator("nav a", { hasText: "Daftar pemilih" }).first().click();
		await page.waitForFunction(
			() => document.querySelector<HTMLDetailsElement>("#kelompok-daftar-pemilih")?.open,
		);
		// Any explanation that names another, where the file has room for one: that changes with its content.
		const link = page.locator('details[id^="tanya-"] a[href^="#tanya-"]').first();
		if ((await link.count()) > 0) {
			const [from, to] = await link.evaluate((a) => [
				a.closest("details")?.id,
				(a as HTMLAnchorElement).hash,
			]);
			await page.goto(`${file("singa-geweh")}#${from}`);
			await link.click();
			await page.waitForFunction((id) => document.querySelector<HTMLDetailsElement>(id)?.open, to);
		}
		await page.goto(`${file("singa-geweh")}#tanya-apa-itu-coklit`);
		await page.waitForFunction(
			() => document.querySelector<HTMLDetailsElement>("#tanya-apa-itu-coklit")?.open,
		);
		const dead = await page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
					({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))),
				).length,
		);
		expect(dead).toBe(0);
	}));

test("statuses are right offline: the sample is shown as of 17 November 2020", () =>
	withPaket("singa-geweh", {}, async (page) => {
		expect(await page.locator(".pungut .status").textContent()).toBe("22 hari lagi");
		expect(await page.locator("#jadwal-masa-kampanye .status").textContent()).toBe("berakhir 18 hari lagi");
		expect(await page.locator("[data-teks]:visible").count()).toBe(0);
	}));

test("a copy that slept in a phone says, when it is seen, what has become of the election", () =>
	withPage({ timezoneId: "America/New_York" }, async (page) => {
		await openAt(page, "/kim/singa-geweh/paket.html", "2020-12-01T12:00:00+08:00");
		const vote = page.locator(".pungut .status");
		const said = () => page.locator("[data-teks]:visible").allTextContents();
		const task = page.locator("#jadwal-pemungutan-suara .lakukan");
		const wake = async (time: string) => {
			await page.clock.setFixedTime(new Date(time));
			await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
		};
		expect([await vote.textContent(), await said()]).toEqual(["8 hari lagi", []]);
		await page.evaluate(() => {
			for (const part of document.querySelectorAll("details")) part.open = true;
		});
		expect(await task.isVisible()).toBe(true);
		await wake("2020-12-09T07:30:00+08:00");
		expect(await vote.textContent()).toBe("hari ini sampai pukul 13.00");
		expect(await said()).toEqual([expect.stringContaining("lebih dari dua minggu")]);
		await wake("2026-11-26T12:00:00+08:00");
		expect(await vote.textContent()).toBe("selesai");
		expect((await said())[1]).toContain("Pemilihan Serentak 2020 sudah selesai.");
		expect(await task.isVisible(), "nothing is asked any more").toBe(false);
	}));

test("without scripts it is a document with a table of contents, and no search that does nothing", () =>
	withPaket("swarga-bara", { javaScriptEnabled: false, viewport: desk }, async (page) => {
		expect(await page.locator("form").isVisible()).toBe(false);
		expect(await page.locator("nav a").count()).toBeGreaterThan(15);
		await page.locator("#tanya-cara-mencoblos summary").click();
		expect(await page.locator("#tanya-cara-mencoblos .jawab").isVisible()).toBe(true);
	}));

test("on paper everything is open, in the dark it is dark", () =>
	withPaket("sekarbela", { colorScheme: "dark" }, async (page) => {
		const light = (selector: string) =>
			page.locator(selector).evaluate((e) => Number(/\d+/.exec(getComputedStyle(e).backgroundColor)?.[0]));
		expect(await light("html")).toBeLessThan(60);
		await page.emulateMedia({ media: "print" });
		expect(await light("html")).toBe(255);
		await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
		expect(await page.locator("details:not([open])").count()).toBe(0);
		expect(await page.locator("form").isVisible()).toBe(false);
		await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
		expect(await page.locator("details[open]").count()).toBe(0);
	}));
