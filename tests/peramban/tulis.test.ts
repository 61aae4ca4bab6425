/** The writing desk on a phone: write, err, see it, mend it, keep it, send it on. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withChanges } from "../../src/channels/tulis/kiriman/lines.ts";
import { readKiriman } from "../../src/channels/tulis/kiriman/message.ts";
import { loadContent } from "../../src/intake/load.ts";
import { isOfKim, kindNames } from "../../src/model/schemas/kinds.ts";
import { root } from "../bangun.ts";
import { desk, phone, withPage } from "./browser.ts";
import { listen } from "./gangguan.ts";

/** Opens the desk for one KIM and kind. */
async function sit(page: Page, kim = "KIM Sekarbela", kind = "Kabar"): Promise<void> {
	await page.goto("/tulis/");
	await page.getByRole("radio", { name: kim }).check();
	await page.getByRole("group", { name: "Yang ingin ditulis" }).getByRole("button", { name: kind }).click();
	await page.getByText(`${kind} untuk ${kim}`).waitFor();
}

const box = (page: Page, name: string) =>
	page.getByLabel(name, { exact: true }).or(page.getByLabel(`${name} wajib`));
const summary = (page: Page, text: string) =>
	page.locator("#periksa [role=status]", { hasText: text }).waitFor();
const problems = (page: Page) => page.locator("#periksa .masalah");
/** What has the focus: its id, and what is selected in it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLTextAreaElement;
		return { id: element.id, text: element.value?.slice(element.selectionStart, element.selectionEnd) };
	});

async function download(page: Page): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Unduh berkas" }).click(),
	]);
	const kept = `${inject("kerja")}unduhan.md`;
	await file.saveAs(kept);
	return { name: file.suggestedFilename(), text: await readFile(kept, "utf8") };
}

const wrong = 'Pukul 07:00 :tanggal{id="coklitt"}.\n\nLihat [ini](javascript:alert(1)).';
const right = 'Pukul 07:00 :tanggal{id="coklit"}.\n\nLihat [ini](https://www.kpu.go.id/).';

test("a kabar with mistakes is mended, downloaded, and accepted by the gate of the build", () =>
	withPage({}, async (page) => {
		const troubles = await listen(page);
		await sit(page);
		await box(page, "Ringkasan").fill("Warga memeriksa namanya.");
		await page.getByRole("button", { name: "Hari ini" }).click();
		await box(page, "Isi tulisan").fill(wrong);
		await summary(page, "3 perlu diperbaiki.");
		expect(await problems(page).locator("strong").allTextContents()).toEqual([
			"Judul",
			"Tulisan, baris 1",
			"Tulisan, baris 3",
		]);
		const said = await problems(page).allTextContents();
		expect(said[0]).toContain("Wajib diisi");
		expect(said[1]).toContain('Mungkin maksud Anda "coklit"?');
		expect(said[2]).toContain("https://");
		expect(await page.getByRole("button", { name: "Unduh berkas" }).textContent()).toContain(
			"3 hal masih perlu diperbaiki",
		);

		// Each leads to its place.
		await problems(page).nth(0).click();
		expect(await focused(page)).toEqual({ id: "t-judul", text: "" });
		expect(await box(page, "Judul").getAttribute("aria-invalid")).toBe("true");
		await problems(page).nth(1).click();
		expect(await focused(page)).toEqual({ id: "t-isi", text: ':tanggal{id="coklitt"}.' });
		await problems(page).nth(2).click();
		expect(await focused(page)).toEqual({ id: "t-isi", text: "[ini](javascript:alert(1))." });
		// The preview shows the text, but no address the gate refuses.
		expect(await page.locator("#pratinjau a[href^=javascript]").count()).toBe(0);

		await box(page, "Judul").fill("Warga memeriksa nama");
		await box(page, "Isi tulisan").fill(right);
		await summary(page, "Tidak ada yang perlu diperbaiki.");
		expect(await problems(page).count()).toBe(0);
		expect(await page.locator("#pratinjau time, #pratinjau .isi").first().textContent()).toContain("Juli");
		const { name, text } = await download(page);
		expect(name).toBe("warga-memeriksa-nama.md");
		expect(text).toMatchInlineSnapshot(`
			"---
			judul: Warga memeriksa nama
			tanggal: "2020-11-17"
			ringkasan: Warga memeriksa namanya.
			---

			Pukul 07:00 :tanggal{id="coklit"}.

			Lihat [ini](https://www.kpu.go.id/).
			"
		`);

		const content = `${inject("kerja")}tulis`;
		await cp(`${root}content`, content, { recursive: true });
		await writeFile(`${content}/kim/sekarbela/kabar/${name}`, text);
		const loaded = await loadContent(content);
		expect(loaded.problems.filter(({ file }) => file.endsWith(name))).toEqual([]);
		expect(loaded.of("kabar").map(({ id }) => id)).toContain("sekarbela/warga-memeriksa-nama");
		expect(troubles).toEqual([]);
	}));

describe("what is typed", () => {
	test("outlives a reload, and is cleared on purpose only", () =>
		withPage({}, async (page) => {
			await sit(page, "KIM Singa Geweh", "Agenda");
			await box(page, "Judul").fill("Rapat");
			await box(page, "Isi tulisan").fill("Datanglah");
			await page.getByText("Tambahan, boleh kosong").click();
			await page.getByLabel("Mulai", { exact: true }).last().fill("07:00");
			await page.getByLabel("Sampai").fill("09:30");
			await page.reload();
			await page.getByText("Agenda untuk KIM Singa Geweh").waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");
			expect(await box(page, "Isi tulisan").inputValue()).toBe("Datanglah");
			expect(await page.getByLabel("Sampai").inputValue()).toBe("09:30");

			// Another kind has a draft of its own; this one waits.
			await page.getByRole("button", { name: "Ganti" }).click();
			await page.getByRole("button", { name: "Kabar" }).click();
			await page.getByText("Kabar untuk KIM Singa Geweh").waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("");
			await page.getByRole("button", { name: "Ganti" }).click();
			await page.getByRole("button", { name: "Agenda" }).click();
			await page.getByText("Agenda untuk KIM Singa Geweh").waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");

			await page.getByRole("button", { name: "Kosongkan" }).click();
			await page.getByRole("dialog").getByRole("button", { name: "Tetap simpan" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");
			await page.getByRole("button", { name: "Kosongkan" }).click();
			await page.getByRole("dialog").getByRole("button", { name: "Kosongkan" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("");
			await page.reload();
			await page.getByText("Agenda untuk KIM Singa Geweh").waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("");
		}));

	test("is checked and can be sent where nothing can be stored, and the desk says so", () =>
		withPage({}, async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, "localStorage", {
					get() {
						throw new DOMException("denied", "SecurityError");
					},
				});
			});
			await sit(page);
			await box(page, "Judul").fill("A");
			await page.getByText("tidak mengizinkan penyimpanan").waitFor();
			await summary(page, "2 perlu diperbaiki.");
			expect((await download(page)).text).toContain("judul: A");
		}));
});

describe("an existing file", () => {
	const open = (page: Page, name: string, text: string) =>
		page
			.locator("input[type=file]")
			.setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

	test("fills the form, of its own kind, and comes back as it was", () =>
		withPage({}, async (page) => {
			const file = "content/kim/sekarbela/faq/visi-misi-calon-mataram.md";
			const text = await readFile(root + file, "utf8");
			await sit(page);
			await open(page, "visi-misi-calon-mataram.md", text);
			await page.getByText("Tanya jawab untuk KIM Sekarbela").waitFor();
			await summary(page, "Tidak ada yang perlu diperbaiki.");
			await page.getByText("Sudah ada berkas bernama visi-misi-calon-mataram.md").waitFor();
			expect(await download(page)).toEqual({ name: "visi-misi-calon-mataram.md", text });
		}));

	test("with columns nobody knows keeps them until they are removed", () =>
		withPage({}, async (page) => {
			await sit(page);
			await open(
				page,
				"Lama.md.txt",
				'---\njudul: A\ntanggal: "2020-11-17"\nringkasan: B\nlayout: x\n---\n\nIsi\n',
			);
			await page.getByText("Kolom lain di berkas ini").waitFor();
			await problems(page).first().waitFor();
			expect(await box(page, "Nama berkas").inputValue()).toBe("lama");
			await page.getByRole("button", { name: "Hapus layout" }).click();
			await summary(page, "Tidak ada yang perlu diperbaiki.");
		}));

	test("whose columns cannot be read is mended as text, then as a form", () =>
		withPage({}, async (page) => {
			await sit(page);
			await open(page, "rusak.md", '---\njudul: "A\ntanggal: "2020-11-17"\nringkasan: B\n---\n\nIsi\n');
			const yaml = page.getByLabel("Keterangan dalam bentuk YAML");
			await problems(page).first().click();
			expect((await focused(page)).id).toBe("t-yaml");
			await yaml.fill('judul: A\ntanggal: "2020-11-17"\nringkasan: B');
			await page.getByRole("button", { name: "Pakai formulir" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("A");
			await summary(page, "Tidak ada yang perlu diperbaiki.");
		}));

	test("that is no text is turned down with a reason", () =>
		withPage({}, async (page) => {
			await sit(page);
			await page.locator("input[type=file]").setInputFiles({
				name: "a.md",
				mimeType: "text/markdown",
				buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]),
			});
			await page.getByText("berkas ini bukan teks").waitFor();
		}));
});

describe("the row of buttons", () => {
	test("inserts blocks, and lets what they name be chosen by its title", () =>
		withPage({}, async (page) => {
			await sit(page);
			await box(page, "Isi tulisan").fill("Datanglah pada");
			await page.getByRole("button", { name: "Tanggal", exact: true }).click();
			await page.getByRole("dialog").getByRole("searchbox").fill("hari pemungutan");
			await page
				.getByRole("dialog")
				.getByRole("button", { name: /pemungutan suara/i })
				.first()
				.click();
			await page.getByRole("button", { name: "Peringatan" }).click();
			expect(await box(page, "Isi tulisan").inputValue()).toBe(
				'Datanglah pada :tanggal{id="pemungutan-suara"}\n\n:::peringatan{judul="Penting"}\nBawa KTP-el Anda.\n:::\n\n',
			);
			expect((await focused(page)).text).toBe("Penting");
			await page.locator("#pratinjau time", { hasText: "9 Desember 2020" }).waitFor();
		}));

	test("takes a picture along, and asks what it shows", () =>
		withPage({}, async (page) => {
			const troubles = await listen(page);
			await sit(page);
			const pixel = Buffer.from(
				"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
				"base64",
			);
			const [chooser] = await Promise.all([
				page.waitForEvent("filechooser"),
				page.getByRole("button", { name: "Gambar" }).click(),
			]);
			await chooser.setFiles({ name: "Rapat KIM.png", mimeType: "image/png", buffer: pixel });
			await problems(page).filter({ hasText: "keterangan" }).waitFor();
			await page.keyboard.type("Warga rapat");
			expect(await box(page, "Isi tulisan").inputValue()).toContain("![Warga rapat](gambar/rapat-kim.png)");
			await page.locator("#pratinjau img[alt='Warga rapat']").waitFor();
			expect(await problems(page).filter({ hasText: "gambar" }).count()).toBe(0);
			expect(troubles).toEqual([]);
		}));
});

describe("sending", () => {
	const good = '---\njudul: A\ntanggal: "2020-11-17"\nringkasan: B\n---\n\nIsi\n';
	/** Opens the desk with a good file in it. */
	async function ready(page: Page): Promise<void> {
		await sit(page);
		await page
			.locator("input[type=file]")
			.setInputFiles({ name: "uji.md", mimeType: "text/markdown", buffer: Buffer.from(good) });
		await summary(page, "Tidak ada yang perlu diperbaiki.");
	}

	test("hands the file to the phone, under a name that phones let through", () =>
		withPage({}, async (page) => {
			await page.addInitScript(() => {
				const shared: unknown[] = [];
				Object.assign(window, { shared });
				Object.assign(navigator, {
					canShare: () => true,
					share: async ({ text, files }: ShareData) =>
						void shared.push(text, files?.[0]?.name, await files?.[0]?.text()),
				});
			});
			await ready(page);
			await page.getByRole("button", { name: "Bagikan berkas" }).click();
			await page.getByText("Sudah dibuka.").waitFor();
			expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
				"Kabar untuk KIM Sekarbela. Letaknya: content/kim/sekarbela/kabar/uji.md",
				"kim--sekarbela--kabar--uji.md.txt",
				good,
			]);
		}));

	test("offers WhatsApp with the text as a message, the clipboard, and the repository when there is one", () =>
		withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
			await page.route("**/tulis/dunia.json", async (route) => {
				const data = await (await route.fetch()).json();
				await route.fulfill({ json: { ...data, repositori: "https://github.com/kominfo/corong" } });
			});
			await ready(page);
			const link = async (name: string) =>
				new URL((await page.getByRole("link", { name }).getAttribute("href")) ?? "");
			await page.getByLabel("Nama Anda").fill("Siti");
			const [sent] = readKiriman((await link("Kirim lewat WhatsApp")).searchParams.get("text") ?? "");
			expect(sent).toMatchObject({ state: "utuh", kiriman: { dari: "Siti" } });
			expect(sent && "kiriman" in sent && withChanges("", sent.kiriman.changes)).toBe(good);
			const editor = await link("Buka di repositori");
			expect(editor.pathname).toBe("/kominfo/corong/new/main/content/kim/sekarbela/kabar");
			expect(editor.searchParams.get("value")).toBe(good);
			await page.getByRole("button", { name: "Salin isi berkas" }).click();
			await page.getByText("Isi berkas disalin.").waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(good);
		}));
});

test("a browser without Temporal is helped, and the gate says the same", () =>
	withPage({}, async (page) => {
		const troubles = await listen(page);
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Temporal"));
		await sit(page);
		await box(page, "Judul").fill("A");
		await box(page, "Ringkasan").fill("B");
		await box(page, "Tanggal").fill("2020-11-17");
		await summary(page, "Tidak ada yang perlu diperbaiki.");
		await page.getByText("Selasa, 17 November 2020").last().waitFor();
		expect(troubles).toEqual([]);
	}));

test("without JavaScript the page says so and names the guide", () =>
	withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto("/tulis/");
		expect(await page.locator("noscript p").first().innerText()).toBe("Meja tulis memerlukan JavaScript.");
		expect(await page.locator('main a[href="/panduan/"]').isVisible()).toBe(true);
		expect(await page.locator("#meja").isVisible()).toBe(false);
		expect(await page.getByText("Menyiapkan meja").isVisible()).toBe(false);
	}));

describe.each([
	["light, phone", { colorScheme: "light", viewport: phone }],
	["dark, desk", { colorScheme: "dark", viewport: desk }],
] as const)("%s", (_, options) => {
	test("axe finds nothing, nothing sticks out, and a thumb hits every target", () =>
		withPage(options, async (page) => {
			const faults: string[] = [];
			const look = async (state: string) => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				for (const { id, nodes } of violations)
					for (const { target, failureSummary } of nodes)
						faults.push(`${state}: ${id} ${target} ${failureSummary}`);
				faults.push(
					...(await page.evaluate((name) => {
						const targets =
							"#meja :is(button, summary, select, label.kartu, label.centang, input:not([type=checkbox], [type=radio]))";
						const low = [...document.querySelectorAll<HTMLElement>(targets)].filter(
							(element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.9,
						);
						const { scrollWidth, clientWidth } = document.documentElement;
						return [
							...low.map((element) => `${name}: low ${element.outerHTML.slice(0, 90)}`),
							...(scrollWidth > clientWidth ? [`${name}: ${scrollWidth} pixels wide`] : []),
						];
					}, state)),
				);
			};
			await page.goto("/tulis/");
			await page.getByRole("radio", { name: "KIM Sekarbela" }).check();
			await look("choosing");
			await page.getByRole("button", { name: "Tanya jawab" }).click();
			await page.getByText("Tanya jawab untuk KIM Sekarbela").waitFor();
			await box(page, "Pertanyaan").fill("Kapan?");
			await box(page, "Isi tulisan").fill(
				`${wrong}\n\n## Bagian\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n::kontak`,
			);
			await problems(page).first().click();
			await page.getByText("Tambahan, boleh kosong").click();
			await page.getByText("Pilih tahapan").click();
			await page.getByLabel("Coklit: pendataan").check();
			await page.getByRole("button", { name: "Tambah sumber" }).click();
			await look("full");
			await page.getByRole("button", { name: "Tanya jawab", exact: true }).click();
			await look("dialog");
			expect(faults).toEqual([]);
		}));
});

describe("the rest of the site", () => {
	test("is told to the desk in short: of each KIM its name and place, and no list of its files", async () => {
		const { world, kim } = JSON.parse(await readFile(`${inject("situs")}tulis/dunia.json`, "utf8"));
		expect(Object.keys(world.ids).sort()).toEqual(kindNames.filter((kind) => !isOfKim(kind)).sort());
		expect(kim[0]).toEqual({
			id: "sangatta-utara",
			nama: "KIM Sangatta Utara",
			tempat: "Kecamatan Sangatta Utara, Kabupaten Kutai Timur",
		});
	});

	test("knows nothing of the desk: no page loads it, no search engine is told of it", async () => {
		const situs = inject("situs");
		const [page, home, sitemap] = await Promise.all(
			["tulis/index.html", "index.html", "sitemap-0.xml"].map((file) => readFile(situs + file, "utf8")),
		);
		expect(page).toContain('<meta name="robots" content="noindex">');
		expect(page).not.toContain("data-pagefind-body");
		expect(sitemap).not.toContain("/tulis/");
		const scripts = (html = "") => [...html.matchAll(/src="(\/_astro\/[^"]+)"/g)].map(([, src = ""]) => src);
		const own = scripts(page).filter((src) => !scripts(home).includes(src));
		expect(own).toHaveLength(1);
		const shared = await Promise.all(scripts(home).map((src) => readFile(situs + src, "utf8")));
		expect(shared.join("")).not.toMatch(/import\s*\{[^}]*\}\s*from|Meja tulis/);
	});
});
