/** Search in a real browser: answers in residents' words, whatever is typed and whatever is lost on the way. */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { violations } from "./axe.ts";
import { desk, goTo, withPage } from "./browser.ts";
import { settled } from "./gangguan.ts";

const votingDay = "/tahapan/2020/pemungutan-suara/";

const box = (page: Page) => page.locator("header form[data-cari]");
const input = (page: Page) => box(page).locator("input");
const options = (page: Page) => box(page).getByRole("option");

/** Paths of the answers on a search page. */
const results = (page: Page) =>
	page.locator("#hasil > ol > li > a").evaluateAll((links) =>
		links.map((a) => {
			const { pathname, hash } = a as HTMLAnchorElement;
			return pathname + hash;
		}),
	);
const told = (page: Page) => page.locator("#hasil > [role=status]");

/** Paths of everything a page asks for from now on. */
function requestsOf(page: Page): string[] {
	const paths: string[] = [];
	page.on("request", (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

/** On a phone the box lies in the menu. */
async function openBox(page: Page): Promise<void> {
	if (!(await input(page).isVisible())) await page.locator("header [popovertarget=menu]").first().click();
}

/** Types into the header's box and waits for its list. */
async function ask(page: Page, query: string): Promise<void> {
	await openBox(page);
	await input(page).fill(query);
	await options(page).first().waitFor();
}

describe("the search page", () => {
	test("answers “nyoblos” with the voting day, its dates and where it stands", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=nyoblos");
			expect((await results(page)).slice(0, 3)).toContain(votingDay);
			expect(await page.locator("main input[name=q]").inputValue()).toBe("nyoblos");
			expect(await told(page).textContent()).toMatch(/^\d+ hasil untuk “nyoblos”$/);
			const answer = page.locator(`#hasil li:has(a[href="${votingDay}"])`).first();
			expect(await answer.textContent()).toContain("9 Desember 2020");
			expect(await answer.locator(".status").textContent()).toBe("akan datang");
			expect(await page.title()).toMatch(/^nyoblos · Cari/);
		}));

	test("shows the first answer on the first screen of a phone, whole", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=ktp%20ilang");
			const first = page.locator("#hasil > ol > li").first();
			expect((await first.locator("a").boundingBox())?.y).toBeLessThan(640);
			expect((await results(page))[0]).toBe("/faq/ktp-hilang/");
			await first.locator(".teks", { hasText: "Dukcapil" }).waitFor();
		}));

	test("nothing moves while a page of answers opens", () =>
		withPage({}, async (page) => {
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(globalThis, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
				}).observe({ type: "layout-shift", buffered: true });
			});
			for (const query of ["ktp ilang", "pilkada ditunda", "kim sekarbela", "zzqxv"]) {
				await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
				await told(page).getByText(query).waitFor();
				await settled(page);
				const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
				expect(
					moved.reduce((sum, value) => sum + value, 0),
					query,
				).toBeLessThan(0.02);
			}
		}));

	test("says that it is looking before anything has come, and hides the list from A to Z at once", () =>
		withPage({}, async (page) => {
			const held = Promise.withResolvers<void>();
			await page.route("**/cari/halaman.js", async (route) => {
				await held.promise;
				await route.continue();
			});
			await page.goto("/cari/?q=nyoblos", { waitUntil: "commit" });
			await told(page).getByText("Mencari …").waitFor();
			expect(await page.locator("#abjad").isVisible()).toBe(false);
			expect(await page.locator("main input[name=q]").inputValue()).toBe("nyoblos");
			held.resolve();
			await page.locator("#hasil > ol > li").first().waitFor();
		}));

	test("whoever types on an answer goes on typing; Escape empties the field and brings the list back", () =>
		withPage({ viewport: desk }, async (page) => {
			await goTo(page, "/cari/?q=undang");
			const field = page.locator("main input[name=q]");
			await page.locator("#hasil > ol > li > a").first().focus();
			await page.keyboard.type("an hilang");
			expect(await field.inputValue()).toBe("undangan hilang");
			await page.keyboard.press("Escape");
			expect(await field.inputValue()).toBe("");
			await page.locator("#abjad").waitFor();
		}));

	test("stages of an election that is not the active one come when its year is named", () =>
		withPage({}, async (page) => {
			const requests = requestsOf(page);
			await goTo(page, "/cari/?q=masa%20tenang");
			expect(requests.filter((path) => path.includes("tahapan-2024"))).toEqual([]);
			await goTo(page, "/cari/?q=masa%20tenang%202024");
			expect((await results(page))[0]).toBe("/tahapan/2024/masa-tenang/");
		}));

	test("words that no page says but residents ask with lead to the answer, in a subsite too", () =>
		withPage({}, async (page) => {
			const query = encodeURIComponent("piye carane ngerti jenengku wis kedaftar");
			for (const list of ["/cari/", "/kim/singa-geweh/cari/"]) {
				const asked = requestsOf(page);
				await page.goto(`${list}?q=${query}`);
				await page.locator("#hasil > ol > li > a[href='/faq/cek-dpt/']").first().waitFor();
				await expect.poll(async () => (await results(page)).slice(0, 3)).toContain("/faq/cek-dpt/");
				expect(asked.filter((path) => path.startsWith("/cari/kata/")).length).toBeGreaterThan(0);
				const foreign = (await results(page)).filter((path) => /^\/kim\/(?!singa-geweh\/)/.test(path));
				if (list !== "/cari/") expect(foreign).toEqual([]);
			}
		}));

	test("the verdict of a fact-check stands before everything else that is said of it", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=pilkada%20ditunda%20hoaks");
			const check = page.locator("#hasil li:has(a[href^='/klarifikasi/'])").first();
			await check.getByText("Klaim yang keliru").waitFor();
			expect(await check.evaluate((item) => item.textContent?.trim())).toMatch(/^Hoaks/);
		}));

	test("says which word it took for the one typed", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=undagan%20hilang");
			expect(await page.locator("[data-catatan]").textContent()).toBe(
				"Menampilkan hasil untuk undangan hilang.",
			);
			expect((await results(page))[0]).toBe("/faq/undangan-hilang/");
		}));

	test.each(["zzqxv", "resep rendang", "🗳️🗳️", "<b>x</b><script>alert(1)</script>", "wqx zvk ".repeat(25)])(
		"pretends nothing for “%s”",
		(query) =>
			withPage({}, async (page) => {
				const errors: string[] = [];
				page.on("pageerror", ({ message }) => errors.push(message));
				await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
				await told(page).getByText("Belum ada jawaban untuk").waitFor();
				expect(await results(page)).toEqual([]);
				expect(await page.locator("[data-kosong] a").last().isVisible()).toBe(true);
				expect(await page.locator("#hasil b, #hasil script").count()).toBe(0);
				expect(errors).toEqual([]);
			}),
	);

	test("shows the list from A to Z, and no results, for a blank", () =>
		withPage({}, async (page) => {
			await page.goto("/cari/?q=%20%20");
			await page.locator("#abjad").waitFor();
			expect(await page.locator("#hasil").isVisible()).toBe(false);
		}));

	test("answers while letters are typed; query and filter live in the address, and “back” works", () =>
		withPage({}, async (page) => {
			await page.goto("/cari/");
			const field = page.locator("main input[name=q]");
			await field.fill("DPT");
			await page.locator("#hasil > ol > li").first().waitFor();
			await field.press("Enter");
			await page.waitForURL("**/cari/?q=DPT");
			const choice = page.locator("[data-jenis] button", { hasText: "Tanya jawab" });
			await choice.click();
			await page.waitForURL("**/cari/?q=DPT&jenis=faq");
			expect(await choice.getAttribute("aria-pressed")).toBe("true");
			expect((await results(page)).filter((path) => !path.includes("/faq/"))).toEqual([]);
			await page.goBack();
			await page.locator("[data-jenis] [value=''][aria-pressed=true]").waitFor();
			await page.goto("/cari/?q=DPT&jenis=istilah");
			await page.locator("#hasil > ol > li").first().waitFor();
			expect((await results(page)).filter((path) => !path.startsWith("/istilah/"))).toEqual([]);
		}));

	test("a filter that no answer is of hides none of them", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=masa%20tenang&jenis=klarifikasi");
			expect(await told(page).textContent()).toMatch(/^\d+ hasil/);
			expect(await page.locator("[data-jenis] [aria-pressed=true]").textContent()).toMatch(/^Semua/);
		}));

	test("whoever follows an answer at once comes back to what he typed", () =>
		withPage({}, async (page) => {
			await page.goto("/cari/");
			await page.locator("main input[name=q]").fill("masa tenang");
			await page.locator("#hasil > ol > li > a").first().click();
			await page.waitForURL("**/masa-tenang/");
			await page.goBack();
			await page.waitForURL("**/cari/?q=masa+tenang");
			await page.locator("#hasil > ol > li").first().waitFor();
		}));

	test("offers more answers only while there are more, and the text of every page", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=DPT");
			const more = page.locator("[data-lagi]");
			const items = page.locator("#hasil > ol > li");
			const total = Number.parseInt((await told(page).textContent()) ?? "", 10);
			while (await more.isVisible()) await more.click();
			expect(await items.count()).toBe(total);
			// Reading on to the end asks for it.
			await page.locator("[data-penuh]").scrollIntoViewIfNeeded();
			await page.locator("[data-penuh] li a").first().waitFor();
			const shown = new Set(await results(page));
			const full = await page
				.locator("[data-penuh] li a")
				.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
			expect(full.filter((path) => shown.has(path))).toEqual([]);
		}));

	test("the portal searches what all KIM wrote when it is asked to", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=DPT");
			await page.locator("[data-lebih]").click();
			await page.locator("[data-penuh] li a[href^='/kim/']").first().waitFor();
			expect(await page.locator("[data-lebih]").isVisible()).toBe(false);
		}));

	test("in a nation of KIM it searches those that say something of the words", () =>
		withPage({}, async (page) => {
			// So many that the page names none of them.
			await page.route(/\/cari\/\?q=/, async (route) => {
				const answer = await route.fetch();
				await route.fulfill({
					response: answer,
					body: (await answer.text()).replace(/(data-lebih value=)("|&quot;)[^"&]+\2/, "$1$2$2"),
				});
			});
			const requests = requestsOf(page);
			await goTo(page, "/cari/?q=sekarbela");
			await page.locator("[data-lebih]").click();
			await page.locator("[data-penuh] li a[href^='/kim/']").first().waitFor();
			const searched = new Set(
				requests.flatMap((path) => /^\/kim\/([^/]+)\/cari\/indeks\//.exec(path)?.[1] ?? []),
			);
			expect([...searched]).toEqual(["sekarbela"]);
		}));

	test("a KIM's page never stands above a central answer to the same words", () =>
		withPage({}, async (page) => {
			for (const query of ["surat suara", "DPT", "kapan pencoblosan", "masa tenang", "hoaks"]) {
				await goTo(page, `/cari/?q=${encodeURIComponent(query)}`);
				expect((await results(page))[0], query).not.toMatch(/^\/kim\//);
			}
		}));

	test("leads to the list from A to Z without JavaScript, at the letter", () =>
		withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto("/");
			await openBox(page);
			await input(page).fill("nyoblos");
			await box(page).getByRole("button").click();
			await page.waitForURL("**/cari/?q=nyoblos");
			expect(await page.locator("#hasil").isVisible()).toBe(false);
			await page.locator("nav.huruf a", { hasText: "H" }).click();
			await page.waitForURL("**#huruf-H");
			const link = page.locator(`#huruf-H a[href="${votingDay}"]`);
			expect(await link.isVisible()).toBe(true);
			await expect.poll(async () => (await page.locator("#huruf-H").boundingBox())?.y).toBeLessThan(370);
		}));
});

describe("the box in the header", () => {
	test.each([
		["ktp ilang", "/faq/ktp-hilang/"],
		["kim sekarbela", "/kim/sekarbela/"],
		["kim singa geweh", "/kim/singa-geweh/"],
	])("loads nothing until it is touched, then “%s” costs three requests and 25 kB", (query, address) =>
		withPage({}, async (page) => {
			const requests = requestsOf(page);
			await page.goto("/", { waitUntil: "networkidle" });
			expect(requests.filter((path) => /pagefind|\/cari\/(?!sentuh)/.test(path))).toEqual([]);
			requests.length = 0;
			await openBox(page);
			await input(page).pressSequentially(query);
			await box(page).locator(`[role=option][href="${address}"] .teks`, { hasText: /\w/ }).waitFor();
			expect(requests.length).toBeLessThanOrEqual(3);
			const sent = requests.map(
				(path) => brotliCompressSync(readFileSync(inject("situs") + path.slice(1))).byteLength,
			);
			expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(25_000);
		}),
	);

	test("is a combobox: expanded, walked by arrows with the active one told, counted aloud", () =>
		withPage({ viewport: desk }, async (page) => {
			await page.goto("/faq/");
			await input(page).click();
			await page.waitForFunction(() => document.querySelector("header input")?.role === "combobox");
			expect(await input(page).getAttribute("aria-expanded")).toBe("false");
			await ask(page, "nyoblos");
			expect(await input(page).getAttribute("aria-expanded")).toBe("true");
			expect(await box(page).locator("[role=status]").textContent()).toMatch(/^\d+ hasil untuk “nyoblos”$/);
			await input(page).press("ArrowDown");
			const active = await input(page).getAttribute("aria-activedescendant");
			expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
			expect(await input(page).evaluate((i) => i === document.activeElement)).toBe(true);
			await input(page).press("ArrowUp");
			expect(await input(page).getAttribute("aria-activedescendant")).toBe(null);
			await input(page).press("ArrowDown");
			const target = await page.locator(`#${active}`).getAttribute("href");
			await input(page).press("Enter");
			await page.waitForURL(`**${target}`);
		}));

	test("tells aloud, too, which word it took for the one typed", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await ask(page, "undagan hilang");
			expect(await box(page).locator("[role=status]").textContent()).toMatch(
				/^\d+ hasil untuk “undagan hilang” Menampilkan hasil untuk “undangan hilang”\.$/,
			);
		}));

	test("has nothing for axe to complain of while its list is open", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await ask(page, "undagan");
			await input(page).press("ArrowDown");
			expect(await violations(page)).toEqual([]);
		}));

	test("opens on / and Ctrl-K, closes on Escape, and goes to the search page on Enter", () =>
		withPage({}, async (page) => {
			await page.goto("/tentang/");
			for (const key of ["/", "Control+k"]) {
				await page.keyboard.press(key);
				expect(await input(page).evaluate((i) => i === document.activeElement)).toBe(true);
				await input(page).evaluate((i) => i.blur());
			}
			await ask(page, "nyoblos");
			await page.keyboard.press("Escape");
			expect(await box(page).locator(".hasil").isVisible()).toBe(false);
			expect(await input(page).evaluate((i) => i === document.activeElement)).toBe(true);
			await page.keyboard.press("Enter");
			await page.waitForURL("**/cari/?q=nyoblos");
			await page.locator("#hasil > ol > li").first().waitFor();
			expect(await page.locator("input[type=search]").count()).toBe(1);
		}));

	test("remembers what was looked for on this device, until it is told to forget", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await ask(page, "pindah memilih");
			await input(page).press("Enter");
			await page.waitForURL("**/cari/**");
			await page.goto("/");
			await openBox(page);
			await input(page).click();
			await options(page).getByText("pindah memilih").waitFor();
			await box(page).getByRole("button", { name: "Hapus daftar ini" }).click();
			expect(await box(page).locator(".hasil").isVisible()).toBe(false);
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		}));

	test("says that it is looking while its file is on the way; typing on an answer goes on typing", () =>
		withPage({ viewport: desk }, async (page) => {
			const held = Promise.withResolvers<void>();
			await page.route("**/cari/isi.json", async (route) => {
				await held.promise;
				await route.continue();
			});
			await page.goto("/faq/");
			await input(page).pressSequentially("masa");
			await box(page).getByText("Mencari …").first().waitFor();
			held.resolve();
			await options(page).first().waitFor();
			await options(page).first().focus();
			await page.keyboard.type(" tenang");
			expect(await input(page).inputValue()).toBe("masa tenang");
		}));

	test("has no answer to nonsense, and says so", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await ask(page, "zzqxv");
			expect(await box(page).locator("p").first().textContent()).toBe("Belum ada jawaban untuk “zzqxv”.");
		}));
});

describe("when something is lost on the way", () => {
	test("offline at the first touch the box says so, and answers once the network is back", () =>
		withPage({}, async (page) => {
			await page.goto("/", { waitUntil: "networkidle" });
			await page.context().setOffline(true);
			await openBox(page);
			await input(page).pressSequentially("dpt");
			await box(page).getByText("Pencarian belum dapat dimuat").waitFor();
			await page.context().setOffline(false);
			await input(page).pressSequentially(" ");
			await options(page).first().waitFor();
		}));

	test("what was loaded once answers without a network", () =>
		withPage({}, async (page) => {
			await page.goto("/");
			await ask(page, "nyoblos");
			await settled(page);
			await page.context().setOffline(true);
			await ask(page, "masa tenang");
			expect(await options(page).first().textContent()).toContain("Masa tenang");
		}));

	test.each([
		["the answers", "**/cari/isi.json"],
		["the script of the page", "**/cari/penuh.js"],
		["Pagefind", "**/pagefind/pagefind.js"],
		["a part of its index", "**/pagefind/**/*.pf_index"],
	])("a search page without %s does not say that there is nothing", (_, file) =>
		withPage({}, async (page) => {
			await page.route(file, (route) => route.abort());
			await page.goto("/cari/?q=nyoblos");
			if (file.includes("isi.json")) {
				await told(page).getByText("Pencarian belum dapat dimuat").waitFor();
				await page.unroute(file);
				await page.getByRole("button", { name: "Coba lagi" }).click();
			} else {
				await page.locator("[data-cari-penuh]").click();
				await page.locator("[data-penuh]").getByText("Isi halaman belum dapat dicari").waitFor();
				expect(await page.locator("[data-cari-penuh]").isVisible()).toBe(true);
			}
			await page.locator("#hasil > ol > li").first().waitFor();
			expect(await page.getByText("Belum ada jawaban").isVisible()).toBe(false);
		}),
	);

	test("without scripts the search page says why nothing is found, and leads on", () =>
		withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto("/cari/?q=nyoblos");
			// Chromium shows no such element when only its switch is off.
			expect(await page.locator("search noscript").textContent()).toContain("memerlukan JavaScript");
			expect(await page.locator("#abjad").isVisible()).toBe(true);
		}));

	test("a search page whose script is lost says so and brings the list from A to Z back", () =>
		withPage({}, async (page) => {
			await page.route("**/cari/halaman.js", (route) => route.abort());
			await page.goto("/cari/?q=nyoblos");
			await told(page).getByText("Pencarian belum dapat dimuat").waitFor();
			expect(await page.locator("#abjad").isVisible()).toBe(true);
			await page.unroute("**/cari/halaman.js");
			await page.locator("main").getByRole("button", { name: "Cari", exact: true }).click();
			await page.locator("#hasil > ol > li").first().waitFor();
		}));

	test("the text of an answer that was lost comes when the answer is seen again", () =>
		withPage({}, async (page) => {
			const asked = page.waitForEvent("requestfailed", (request) => request.url().includes("/cari/teks/"));
			await page.route("**/cari/teks/*.json", (route) => route.abort());
			await goTo(page, "/cari/?q=ktp%20ilang");
			await asked;
			await page.unroute("**/cari/teks/*.json");
			await page.locator("#hasil > ol > li").last().scrollIntoViewIfNeeded();
			await page.locator("#hasil > [role=status]").scrollIntoViewIfNeeded();
			await page.locator("#hasil > ol > li").first().getByText("Dukcapil").waitFor();
		}));

	test("the page of a hotspot that asks to log in takes the place of no copy", () =>
		withPage({}, async (page) => {
			await goTo(page, "/cari/?q=nyoblos");
			await page.route("**/cari/isi.json", (route) =>
				route.fulfill({ contentType: "text/html", body: "<p>Masuk Wi-Fi</p>" }),
			);
			for (const query of ["nyoblos", "undangan"]) await goTo(page, `/cari/?q=${query}`);
		}));

	test("what KIM say being lost is no “there is nothing”, and is tried again", () =>
		withPage({}, async (page) => {
			await page.route("**/cari/kata/*.json", (route) => route.abort());
			await page.goto("/cari/?q=sekarbela");
			await told(page).getByText("Pencarian belum dapat dimuat").waitFor();
			expect(await page.getByText("Belum ada jawaban").isVisible()).toBe(false);
			// The portal's own answers stand without it.
			await goTo(page, "/cari/?q=undangan%20hilang%20sekarbela");
			expect((await results(page)).length).toBeGreaterThan(0);
			await page.goto("/");
			await openBox(page);
			await input(page).fill("sekarbela");
			await box(page).getByText("Pencarian belum dapat dimuat").first().waitFor();
			await page.unroute("**/cari/kata/*.json");
			await box(page).getByRole("button", { name: "Coba lagi" }).click();
			await box(page).locator("[role=option][href='/kim/sekarbela/']").waitFor();
		}));

	test("a browser without WebAssembly still has the answers", () =>
		withPage({}, async (page) => {
			await page.addInitScript(() => {
				Reflect.deleteProperty(globalThis, "WebAssembly");
			});
			await goTo(page, "/cari/?q=nyoblos");
			expect((await results(page)).slice(0, 3)).toContain(votingDay);
		}));

	test("a browser that keeps nothing still searches", () =>
		withPage({}, async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(globalThis, "localStorage", {
					get: () => {
						throw new DOMException("denied", "SecurityError");
					},
				});
			});
			await page.goto("/");
			await ask(page, "nyoblos");
			await input(page).press("Enter");
			await page.locator("#hasil > ol > li").first().waitFor();
		}));
});

describe("in a subsite", () => {
	const own = "/kim/singa-geweh/";
	const foreign = (paths: string[]) =>
		paths.filter((path) => path.startsWith("/kim/") && path !== "/kim/" && !path.startsWith(own));

	test.each(["forum", "KIM", "DPT Kutai Timur"])("“%s” shows no other KIM's page", (word) =>
		withPage({}, async (page) => {
			await goTo(page, `${own}cari/?q=${encodeURIComponent(word)}`);
			const more = page.locator("[data-lagi]");
			while (await more.isVisible()) await more.click();
			const found = await results(page);
			expect(found.length).toBeGreaterThan(0);
			expect(foreign(found)).toEqual([]);
		}),
	);

	test("the text of its pages costs its own index and the engine; the portal's comes when it is asked for", () =>
		withPage({}, async (page) => {
			const requests = requestsOf(page);
			const indexes = () =>
				new Set(requests.flatMap((path) => /^(.*\/)(?:index|fragment)\//.exec(path)?.[1] ?? []));
			await goTo(page, `${own}cari/?q=jalan`);
			await page.locator("[data-cari-penuh]").evaluate((button) => (button as HTMLElement).click());
			await page.locator("[data-penuh] li a").first().waitFor();
			expect([...indexes()]).toEqual([`${own}cari/indeks/`]);
			await page.locator("[data-lebih]").click();
			await page.locator("[data-penuh] small", { hasText: "dari portal" }).first().waitFor();
			expect([...indexes()]).toEqual([`${own}cari/indeks/`, "/pagefind/"]);
		}));

	test("the header's box shows its own pages, and marks the portal's as the portal's", () =>
		withPage({}, async (page) => {
			await page.goto(own);
			await page.getByRole("button", { name: "Menu" }).click();
			await ask(page, "radio rapi");
			const entries = await options(page).evaluateAll((all) =>
				all.map((a) => [(a as HTMLAnchorElement).pathname, a.querySelector("small")?.textContent ?? ""]),
			);
			expect(entries.some(([path = ""]) => path.startsWith(own))).toBe(true);
			expect(foreign(entries.map(([path = ""]) => path))).toEqual([]);
			for (const [path = "", source = ""] of entries.slice(0, -1))
				expect(source.includes("dari portal"), path).toBe(!path.startsWith(own));
		}));
});
