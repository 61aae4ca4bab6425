/** A resident's report becomes a message on the phone itself, and the sheets come out of the printer one by one. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readMasukan } from "../../src/channels/lapor/masukan.ts";
import { phone, sharedPage, withPage } from "./browser.ts";

const address = "/kim/singa-geweh/lapor/";
const link = (page: Page) => page.getByRole("link", { name: "WhatsApp, pilih penerima" });
const textIn = async (page: Page) =>
	new URL((await link(page).getAttribute("href")) ?? "").searchParams.get("text") ?? "";
const message = (page: Page) => page.locator("[data-hasil] pre");

/** Presses Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
	const focused = () =>
		page.evaluate(() => {
			const at = document.querySelector<HTMLInputElement>(":focus");
			return at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
		});
	for (let step = 0; step < 60; step++) {
		if ((await focused()).includes(label)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`no Tab leads to ${label}`);
}

describe("the form", () => {
	test("by keyboard alone, on a small phone: what was typed is what WhatsApp gets", async () => {
		await withPage({ viewport: phone }, async (page) => {
			await page.goto(address);
			await tabTo(page, "Kabar yang beredar");
			await page.keyboard.press("ArrowDown");
			await tabTo(page, "Isinya");
			await page.keyboard.type("TPS 4 di mana?\nKatanya pindah & ditutup.");
			await tabTo(page, "Di mana?");
			await page.keyboard.type("Singa Geweh");
			await tabTo(page, "Anda melihat");
			await page.keyboard.type("Radio");
			await tabTo(page, "Susun pesan");
			await page.keyboard.press("Enter");
			expect(await page.locator(":focus h2").textContent()).toBe("Pesan Anda siap");
			const text = await textIn(page);
			expect(await message(page).textContent()).toBe(text);
			expect(readMasukan(text)).toEqual({
				kode: expect.stringMatching(/^\d{8}-[A-Z]{4}$/),
				untuk: "KIM Singa Geweh",
				jenis: "tanya",
				isi: "TPS 4 di mana?\nKatanya pindah & ditutup.",
				tempat: "Singa Geweh",
				dilihat: "Radio",
				jawaban: "Ya, balas pesan ini",
			});
		});
	});

	test("a change afterwards is in the message, under the same code", async () => {
		await withPage({}, async (page) => {
			await page.goto(address);
			await page.getByLabel("Isinya").fill("TPS pindah?");
			await page.getByRole("button", { name: "Susun pesan" }).click();
			const before = readMasukan(await textIn(page));
			await page.getByLabel("Isinya").fill("TPS 7 pindah?");
			expect(readMasukan(await textIn(page))).toEqual({ ...before, isi: "TPS 7 pindah?" });
			expect(await message(page).textContent()).toBe(await textIn(page));
		});
	});

	test("with nothing in it, it says what is missing and makes no message", async () => {
		await withPage({}, async (page) => {
			await page.goto(address);
			await page.getByLabel("Isinya").fill("  ");
			await page.getByRole("button", { name: "Susun pesan" }).click();
			const said = await page
				.getByLabel("Isinya")
				.evaluate((e) => (e as HTMLTextAreaElement).validationMessage);
			expect(said).toBe("Tulis dulu isinya.");
			expect(await message(page).isVisible()).toBe(false);
		});
	});

	test("it is copied whole", async () => {
		await withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await page.goto(address);
			await page.getByLabel("Isinya").fill("TPS pindah?");
			await page.getByRole("button", { name: "Susun pesan" }).click();
			await page.getByRole("button", { name: "Salin pesan" }).click();
			await page.getByText("Tersalin").waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textIn(page));
		});
	});

	test("nothing leaves the phone and nothing stays on it", async () => {
		await withPage({}, async (page) => {
			await page.goto(address, { waitUntil: "networkidle" });
			const requests: string[] = [];
			page.on("request", (request) => requests.push(request.url()));
			await page.getByLabel("Isinya").fill("TPS pindah?");
			await page.getByRole("button", { name: "Susun pesan" }).click();
			await message(page).waitFor();
			expect(requests).toEqual([]);
			expect(
				await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
			).toBe(0);
		});
	});
});

describe("from another page", () => {
	test("the foot of a page leads to a form that names it", async () => {
		await withPage({}, async (page) => {
			await page.goto("/faq/cek-dpt/");
			const asked = page.url();
			await page.getByRole("link", { name: "Ada yang keliru?" }).click();
			await page.getByLabel("Halaman yang dimaksud").waitFor();
			expect(await page.getByLabel("Halaman yang dimaksud").inputValue()).toBe(asked);
			expect(await page.getByLabel("Koreksi halaman").isChecked()).toBe(true);
		});
	});

	test.each(["//contoh.example/a/", "https://contoh.example/", "javascript:alert(1)"])(
		"%s is no page of this site",
		async (halaman) => {
			await withPage({}, async (page) => {
				await page.goto(`/lapor/?halaman=${encodeURIComponent(halaman)}`);
				await page.getByLabel("Isinya").waitFor();
				expect(await page.getByLabel("Halaman yang dimaksud").isVisible()).toBe(false);
				expect(await page.locator("[name=halaman]").inputValue()).toBe("");
			});
		},
	);
});

test("without a script there is a text to fill in, and a link that takes it along", async () => {
	await withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(address);
		expect(await page.locator("form[data-lapor]").isVisible()).toBe(false);
		const template = await page.locator("[data-tanpa-skrip] pre").textContent();
		expect(await page.locator("[data-tanpa-skrip] pre").isVisible()).toBe(true);
		expect(await textIn(page)).toBe(template);
		expect(readMasukan(template ?? "")).toMatchObject({ untuk: "KIM Singa Geweh", isi: "…" });
		expect(await page.getByRole("link", { name: "Buka lembar cetak" }).isVisible()).toBe(true);
	});
});

describe("the sheets", () => {
	const shared = sharedPage({ viewport: { width: 800, height: 1000 } });
	const papers = { A4: { width: "210mm", height: "297mm" }, F4: { width: "215mm", height: "330mm" } };
	const pages = async (page: Page, paper: keyof typeof papers) =>
		(await page.pdf(papers[paper])).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

	test.each(["/lapor/lembar/", "/kim/singa-geweh/lapor/lembar/", "/kim/sangatta-utara/lapor/lembar/"])(
		"%s: each fills one page of A4 or F4, and nothing runs out of it",
		async (sheet) => {
			const page = shared();
			await page.goto(sheet);
			expect([await pages(page, "A4"), await pages(page, "F4")]).toEqual([2, 2]);
			for (const one of await page.locator(".isi-lembar").all()) {
				const [room, needed] = await one.evaluate((e) => [e.clientHeight, e.scrollHeight]);
				expect(needed).toBeLessThanOrEqual((room ?? 0) + 1);
			}
		},
	);

	test("a button prints its own alone", async () => {
		await withPage({ viewport: { width: 800, height: 1000 } }, async (page) => {
			await page.addInitScript(() => {
				window.print = () => {};
			});
			await page.goto("/kim/singa-geweh/lapor/lembar/");
			for (const [button, id] of [
				["Cetak lembar kabar masuk", "kabar-masuk"],
				["Cetak log radio", "log-radio"],
			] as const) {
				await page.getByRole("button", { name: button }).click();
				await page.emulateMedia({ media: "print" });
				const visible = await page
					.locator(".lembar")
					.evaluateAll((all) => all.filter((e) => e.checkVisibility()).map((e) => e.id));
				expect(visible).toEqual([id]);
				expect(await pages(page, "A4")).toBe(1);
				await page.emulateMedia({ media: "screen" });
			}
		});
	});

	test("leave room to write by hand", async () => {
		const page = shared();
		await page.goto("/kim/singa-geweh/lapor/lembar/");
		const sizes = await page
			.locator(".lembar")
			.first()
			.evaluate((sheet) => {
				const millimetre = sheet.clientWidth / 190;
				const heights = [...document.querySelectorAll(".lembar tbody tr, .lembar ol li > p")].map(
					(row) => row.getBoundingClientRect().height / millimetre,
				);
				return { rows: heights.length, least: Math.min(...heights) };
			});
		expect(sizes.rows).toBeGreaterThan(30);
		expect(sizes.least).toBeGreaterThan(7);
	});
});
