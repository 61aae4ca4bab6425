/** A mitra chooses an answer, sees it, and leaves with the code; without JavaScript there is an example. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { withPage } from "./browser.ts";

const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copying = { permissions: ["clipboard-read", "clipboard-write"] };

async function choose(page: Page, query: string, question: string): Promise<void> {
	const box = page.getByLabel("Cari pertanyaan");
	await box.fill(query);
	await page.getByRole("button", { name: question }).click();
}

test("choose, see and copy on a small phone", () =>
	withPage(copying, async (page) => {
		await page.goto("/mitra/");
		await choose(page, "mencoblos cara", "Bagaimana cara mencoblos yang sah?");
		expect(await page.locator("[data-panel] h3").textContent()).toContain("cara mencoblos");

		const preview = page.frameLocator("[data-panel] iframe");
		await preview.getByRole("heading", { name: /cara mencoblos/ }).waitFor();
		const { scroll, height } = await page.locator("[data-panel] iframe").evaluate((frame) => ({
			scroll: (frame as HTMLIFrameElement).contentDocument?.documentElement.scrollHeight ?? 0,
			height: frame.getBoundingClientRect().height,
		}));
		expect(height, "the frame shows the whole answer").toBeGreaterThanOrEqual(scroll);

		await page.getByRole("button", { name: "Salin: Sematan (iframe)" }).click();
		await page.getByRole("button", { name: "Salin: Sematan (iframe)" }).getByText("Tersalin").waitFor();
		expect(await read(page)).toMatch(
			/<iframe src="https:\/\/corong\.example\/faq\/cara-mencoblos\/sematan\/"/,
		);
		await page.getByRole("button", { name: "Salin: Kutipan" }).click();
		expect(await read(page)).toContain("diperiksa 27 November 2026");
		await page.getByRole("button", { name: "Salin: Untuk cetakan" }).click();
		expect(await read(page)).toBe("Jawaban lengkap: corong.example/faq/cara-mencoblos");

		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "Unduh QR (SVG)" }).click(),
		]);
		expect(download.suggestedFilename()).toBe("qr-cara-mencoblos.svg");
		let file = "";
		for await (const part of await download.createReadStream()) file += part;
		expect(file).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);

		await page.reload();
		await page.locator("[data-panel] h3").getByText("cara mencoblos").waitFor();
	}));

test("what the browser writes for the example is what the page was built with", () =>
	withPage({}, async (page) => {
		await page.goto("/mitra/");
		const codes = () => page.locator("[data-panel] code").allTextContents();
		const picture = () => page.locator("[data-panel] svg path").getAttribute("d");
		const [built, drawn] = [await codes(), await picture()];
		const question = (await page.locator("[data-panel] h3").textContent()) ?? "";
		await choose(page, "pindah memilih", "Apa itu pindah memilih?");
		await expect.poll(picture).not.toBe(drawn);
		expect(await codes()).not.toEqual(built);
		await choose(page, question, question);
		await expect.poll(picture).toBe(drawn);
		expect(await codes()).toEqual(built);
	}));

test("a local question can be linked and quoted, but not framed", () =>
	withPage({}, async (page) => {
		await page.goto("/mitra/");
		await page.getByLabel("Cari pertanyaan").focus();
		await page.getByRole("button", { name: /setempat/ }).click();
		await page.getByLabel("Pertanyaan dari").selectOption({ value: "singa-geweh" });
		await page.getByText("4 pertanyaan").waitFor();
		await choose(page, "sinyal", "Bagaimana mendapat kabar pemilihan bila tidak ada sinyal?");
		expect(await page.locator('[data-bagian="alamat"]').textContent()).toBe(
			"https://corong.example/kim/singa-geweh/faq/kabar-tanpa-sinyal/",
		);
		expect(await page.locator("[data-panel] iframe").isVisible()).toBe(false);
		expect(await page.getByRole("button", { name: "Salin: Komponen" }).isVisible()).toBe(false);
		expect(await page.getByRole("button", { name: "Salin: Kutipan" }).isVisible()).toBe(true);
	}));

test("says so when nothing matches or nothing can be fetched", () =>
	withPage({}, async (page) => {
		await page.goto("/mitra/");
		await page.route("**/api/v1/faq.json", (route) => route.abort());
		const box = page.getByLabel("Cari pertanyaan");
		await box.focus();
		await page.getByText("Daftar pertanyaan tidak dapat dimuat").waitFor();
		await page.unroute("**/api/v1/faq.json");
		await box.blur();
		await box.focus();
		await page.locator("[data-daftar] button").first().waitFor();
		await box.fill("xyzzy");
		await page.getByText("Tidak ada yang cocok").waitFor();
	}));

test("without JavaScript one answer stands as example, and no button promises what it cannot do", () =>
	withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${inject("alamat")}/mitra/`);
		expect(await page.locator("main button:visible, main input:visible").count()).toBe(0);
		expect(await page.locator('[data-bagian="iframe"]').textContent()).toContain("/sematan/");
		expect(await page.locator('[data-bagian="cetak"]').textContent()).toMatch(/^Jawaban lengkap: /);
		expect(await page.locator("[data-panel] svg").isVisible()).toBe(true);
		expect(await page.frameLocator("[data-panel] iframe").locator("h1").textContent()).toBeTruthy();
	}));
