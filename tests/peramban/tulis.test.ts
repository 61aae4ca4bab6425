/** The writing desk on a phone: write, err, see it, mend it, keep it, send it on. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, inject, test } from "vitest";
import { withChanges } from "../../src/channels/tulis/kiriman/lines.ts";
import { readKiriman } from "../../src/channels/tulis/kiriman/message.ts";
import { loadContent } from "../../src/intake/load.ts";
import { isOfKim, kindNames } from "../../src/model/schemas/kinds.ts";
import { root } from "../bangun.ts";
import { serveFolder } from "../server.ts";
import { violations } from "./axe.ts";
import { desk, phone, sharedPage, withPage } from "./browser.ts";
import { listen } from "./gangguan.ts";
import { addPicture, downloaded, pick, summary } from "./meja.ts";

/** Opens the desk for one KIM and kind. */
async function sit(page: Page, kim = "KIM Sekarbela", kind = "Kabar"): Promise<void> {
	await page.goto("/tulis/");
	await page.getByRole("radio", { name: kim }).check();
	await page.getByRole("group", { name: "Yang ingin ditulis" }).getByRole("button", { name: kind }).click();
	await page.getByText(`${kind} untuk ${kim}`, { exact: true }).waitFor();
}

/** One desk for many: nothing is kept from the one before, and the engine is in the browser's cache. */
const sharedDesk = sharedPage({ serviceWorkers: "block" });
async function freshDesk(): Promise<Page> {
	const page = sharedDesk();
	await page.goto("/tentang/");
	await page.evaluate(async () => {
		localStorage.clear();
		await new Promise((done) => {
			const gone = indexedDB.deleteDatabase("corong.tulis");
			gone.onsuccess = gone.onerror = gone.onblocked = done;
		});
	});
	return page;
}
/** On the shared desk. */
const atDesk = (use: (page: Page) => Promise<void>) => async () => use(await freshDesk());

const box = (page: Page, name: string) =>
	page.getByLabel(name, { exact: true }).or(page.getByLabel(`${name} wajib`));
const problems = (page: Page) => page.locator("#periksa .masalah");
/** What has the focus: its id, and what is selected in it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLTextAreaElement;
		return { id: element.id, text: element.value?.slice(element.selectionStart, element.selectionEnd) };
	});

async function download(page: Page): Promise<{ name: string; text: string }> {
	const { name, bytes } = await downloaded(page);
	return { name, text: bytes.toString() };
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

const goodFile = '---\njudul: A\ntanggal: "2020-11-17"\nringkasan: B\n---\n\nIsi\n';

describe("what is typed", () => {
	test(
		"outlives a reload, and is cleared on purpose only",
		atDesk(async (page) => {
			await sit(page, "KIM Singa Geweh", "Agenda");
			await box(page, "Judul").fill("Rapat");
			await box(page, "Isi tulisan").fill("Datanglah");
			await page.getByText("Tambahan, boleh kosong").click();
			await page.getByLabel("Mulai", { exact: true }).last().fill("07:00");
			await page.getByLabel("Sampai").fill("09:30");
			await page.reload();
			await page.getByText("Agenda untuk KIM Singa Geweh", { exact: true }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");
			expect(await box(page, "Isi tulisan").inputValue()).toBe("Datanglah");
			expect(await page.getByLabel("Sampai").inputValue()).toBe("09:30");

			// What is chosen or typed in the moment before the page goes is kept as well.
			await page.getByText("Pilih tahapan").click();
			await page.evaluate(() => {
				const tick = document.querySelector<HTMLInputElement>("[data-kolom=tahapan] input[type=checkbox]");
				const title = document.querySelector<HTMLInputElement>("#t-judul");
				if (!tick || !title) throw new Error("nothing to choose or type in");
				title.value = "Rapat!";
				title.dispatchEvent(new Event("input", { bubbles: true }));
				tick.click();
				location.reload();
			});
			await page.getByRole("button", { name: /^Hapus / }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat!");
			await box(page, "Judul").fill("Rapat");

			// Another kind has a draft of its own; this one waits.
			await page.getByRole("button", { name: "Ganti", exact: true }).click();
			await page.getByRole("button", { name: "Kabar" }).click();
			await page.getByText("Kabar untuk KIM Singa Geweh", { exact: true }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("");
			await page.getByRole("button", { name: "Ganti", exact: true }).click();
			await page.getByRole("button", { name: "Agenda" }).click();
			await page.getByText("Agenda untuk KIM Singa Geweh", { exact: true }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");

			await page.getByRole("button", { name: "Kosongkan" }).click();
			await page.getByRole("dialog").getByRole("button", { name: "Tetap simpan" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");
			await page.getByRole("button", { name: "Kosongkan" }).click();
			await page.getByRole("dialog").getByRole("button", { name: "Kosongkan" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("");
			await page.reload();
			await page.getByText("Agenda untuk KIM Singa Geweh", { exact: true }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("");
		}),
	);

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

	test(
		"fills the form, of its own kind, and comes back as it was",
		atDesk(async (page) => {
			const file = "content/kim/sekarbela/faq/visi-misi-calon-mataram.md";
			const text = await readFile(root + file, "utf8");
			await sit(page);
			await open(page, "visi-misi-calon-mataram.md", text);
			await page.getByText("Tanya jawab untuk KIM Sekarbela", { exact: true }).waitFor();
			await summary(page, "Tidak ada yang perlu diperbaiki.");
			await page.getByText("Sudah ada berkas bernama visi-misi-calon-mataram.md").waitFor();
			expect(await download(page)).toEqual({ name: "visi-misi-calon-mataram.md", text });
		}),
	);

	test(
		"with columns nobody knows keeps them until they are removed",
		atDesk(async (page) => {
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
		}),
	);

	test(
		"whose columns cannot be read is mended as text, then as a form",
		atDesk(async (page) => {
			await sit(page);
			await open(page, "rusak.md", '---\njudul: "A\ntanggal: "2020-11-17"\nringkasan: B\n---\n\nIsi\n');
			const yaml = page.getByLabel("Keterangan dalam bentuk YAML");
			await problems(page).first().click();
			expect((await focused(page)).id).toBe("t-yaml");
			await yaml.fill('judul: A\ntanggal: "2020-11-17"\nringkasan: B');
			await page.getByRole("button", { name: "Pakai formulir" }).click();
			expect(await box(page, "Judul").inputValue()).toBe("A");
			await summary(page, "Tidak ada yang perlu diperbaiki.");
		}),
	);

	test(
		"of Notepad's is read; what cannot be opened is told until it is read, where the button is",
		atDesk(async (page) => {
			await sit(page);
			const wide = Buffer.from(`\ufeff${goodFile}`, "utf16le");
			await page
				.locator("input[type=file]")
				.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: wide });
			await page.getByText("a.txt dibuka").waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("A");
			const told = page.locator(".kepala-naskah .keluhan:visible");
			for (const [name, words] of [
				["a.md", "berkas ini bukan teks"],
				["Laporan.docx", "pilih semua, salin, lalu tempel"],
			] as const) {
				const buffer = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]);
				await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/markdown", buffer });
				await told.filter({ hasText: words }).waitFor();
			}
			await box(page, "Ringkasan").fill("Sesudahnya");
			await page.getByText("Draf tersimpan").waitFor();
			expect(await told.isVisible()).toBe(true);
			await told.getByRole("button", { name: "Mengerti" }).click();
			expect(await told.isVisible()).toBe(false);
		}),
	);
});

describe("the row of buttons", () => {
	test(
		"inserts blocks, and lets what they name be chosen by its title",
		atDesk(async (page) => {
			await sit(page);
			await box(page, "Isi tulisan").fill("Datanglah pada");
			await page.getByRole("button", { name: "Tanggal", exact: true }).click();
			await page.getByRole("dialog").getByRole("searchbox").fill("hari pemungutan");
			await page
				.getByRole("dialog")
				.getByRole("button", { name: /pemungutan suara/i })
				.first()
				.click();
			await page.getByText("Sisipkan yang lain").click();
			await page.getByRole("button", { name: "Peringatan" }).click();
			expect(await box(page, "Isi tulisan").inputValue()).toBe(
				'Datanglah pada :tanggal{id="pemungutan-suara"}\n\n:::peringatan{judul="Penting"}\nBawa KTP-el Anda.\n:::\n\n',
			);
			expect((await focused(page)).text).toBe("Penting");
			await page.locator("#pratinjau time", { hasText: "9 Desember 2020" }).waitFor();
		}),
	);

	test("takes a picture along, and asks what it shows", () =>
		withPage({}, async (page) => {
			const troubles = await listen(page);
			await sit(page);
			await addPicture(page);
			expect(await box(page, "Isi tulisan").inputValue()).toContain("![Warga rapat](gambar/rapat-kim.png)");
			await page.locator("#pratinjau img[alt='Warga rapat']").waitFor();
			expect(await problems(page).filter({ hasText: "gambar" }).count()).toBe(0);
			expect(troubles).toEqual([]);
		}));
});

describe("pictures", () => {
	const color = (background: string | { r: number; g: number; b: number; alpha: number }) =>
		sharp({ create: { width: 2400, height: 40, channels: 4, background } });
	const photo = () =>
		color("#c00")
			.jpeg()
			.withExif({ IFD3: { GPSLatitude: "8/1 35/1 0/1", GPSLatitudeRef: "S" } })
			.toBuffer();
	const image = async (buffer: Buffer | Promise<Buffer>, name = "image.jpg", mimeType = "image/jpeg") => ({
		name,
		mimeType,
		buffer: await buffer,
	});
	const fault = (page: Page) => page.locator(".isi-tulisan .keluhan:visible");

	async function pickMany(page: Page, ...files: Awaited<ReturnType<typeof image>>[]): Promise<void> {
		await page.getByText("Sisipkan yang lain").click();
		await pick(page, /^Galeri/, ...files);
	}

	/** What a download brings, by the last part of its path. */
	async function unpacked(page: Page): Promise<Map<string, Uint8Array>> {
		const files = Object.entries(unzipSync((await downloaded(page)).bytes));
		return new Map(files.map(([path, bytes]) => [path.slice(path.lastIndexOf("/") + 1), bytes]));
	}

	test(
		"of one name both live, outlive a reload, and tell nobody where they were taken",
		atDesk(async (page) => {
			await sit(page);
			const clear = color({ r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
			await pickMany(
				page,
				await image(photo()),
				await image(photo()),
				await image(clear, "Logo KIM.png", "image/png"),
			);
			await page.getByText("Draf dan 3 gambar").waitFor();
			const text = await box(page, "Isi tulisan").inputValue();
			expect(text).toContain("![](gambar/image.jpg)\n![](gambar/image-2.jpg)\n![](gambar/logo-kim.jpg)");

			await page.reload();
			// Pictures far below the screen are not loaded.
			await page.locator("#pratinjau").evaluate((preview) => preview.scrollIntoView());
			await page.locator("#pratinjau img").nth(2).waitFor();
			expect(await problems(page).filter({ hasText: "tidak ditemukan" }).count()).toBe(0);
			const files = await unpacked(page);
			const [one, two, logo] = ["image.jpg", "image-2.jpg", "logo-kim.jpg"].map((name) => files.get(name));
			for (const file of [one, two]) {
				const { width, exif } = await sharp(file).metadata();
				expect({ width, exif }).toEqual({ width: 1920, exif: undefined });
			}
			// What is transparent stands on paper.
			expect((await sharp(logo).raw().toBuffer())[0]).toBe(255);
		}),
	);

	test(
		"that cannot be read are told beside their button, until that is read",
		atDesk(async (page) => {
			await sit(page);
			const heic = Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
			await pickMany(
				page,
				await image(heic, "IMG_1.HEIC", ""),
				await image((await photo()).subarray(0, 300), "b.jpg"),
			);
			await fault(page).waitFor();
			const said = await fault(page).innerText();
			expect(said).toContain("Paling Kompatibel");
			expect(said).toContain("b.jpg tidak terbaca sebagai gambar");
			expect(await page.evaluate(() => document.activeElement?.className)).toBe("keluhan");
			await box(page, "Isi tulisan").fill("Sesudahnya");
			await page.getByText("Draf tersimpan").waitFor();
			expect(await fault(page).isVisible()).toBe(true);
		}),
	);

	test("that this browser cannot keep are told before they are lost", () =>
		withPage({ serviceWorkers: "block" }, async (page) => {
			await page.addInitScript(() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException("denied", "SecurityError");
				};
			});
			await sit(page);
			await pickMany(page, await image(photo()));
			await fault(page).filter({ hasText: "tidak dapat disimpan" }).waitFor();
			await page.getByText("Teks tersimpan, tetapi 1 gambar atau PDF tidak").waitFor();
			expect(await page.getByText("Draf dan 1 gambar").count()).toBe(0);
		}));

	test("after one visit the desk opens without internet, with draft, pictures and check; and it goes when told to", () =>
		withPage({}, async (page) => {
			await sit(page);
			await box(page, "Judul").fill("Rapat");
			await pickMany(page, await image(photo()));
			await page.getByText("Draf dan 1 gambar").waitFor();
			const kept = () =>
				page.evaluate(async () => {
					const cache = await caches.open("corong.tulis.luring");
					return (await cache.keys()).map(({ url }) => new URL(url).pathname);
				});
			await expect.poll(kept).toContain("/tulis/");
			expect(await kept()).toContain("/tulis/kim/sekarbela.json");
			await page.context().setOffline(true);
			await page.reload();
			await page.getByText("Kabar untuk KIM Sekarbela", { exact: true }).waitFor();
			expect(await box(page, "Judul").inputValue()).toBe("Rapat");
			await page.locator("#pratinjau img").waitFor();
			await summary(page, "3 perlu diperbaiki.");

			await page.context().setOffline(false);
			await page.goto("/tulis/?lepas");
			await expect.poll(kept).toEqual([]);
			expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
				0,
			);
		}));
});

test(
	"two tabs on one draft: one writes, the other reads until it takes over",
	atDesk(async (page) => {
		await sit(page);
		await box(page, "Judul").fill("Satu");
		const other = await page.context().newPage();
		await other.goto("/tulis/");
		const question = other.locator("[data-area=tab]");
		await question.getByText("terbuka di tab lain").waitFor();
		expect(await box(other, "Judul").inputValue()).toBe("Satu");
		expect(await box(other, "Judul").isDisabled()).toBe(true);
		expect(await box(other, "Isi tulisan").isEditable()).toBe(false);
		await box(page, "Judul").fill("Satu dua");
		await question.getByRole("button", { name: "Lanjutkan di tab ini" }).click();
		await box(other, "Isi tulisan").fill("Tiga");
		expect(await box(other, "Judul").inputValue()).toBe("Satu dua");
		await page.locator("[data-area=tab]").getByText("dilanjutkan di tab lain").waitFor();
		expect(await box(page, "Judul").isDisabled()).toBe(true);
		await other.close();
	}),
);

test(
	"what is copied from Word keeps its shape; a number of a person is masked by a touch",
	atDesk(async (page) => {
		await sit(page);
		await box(page, "Isi tulisan").focus();
		await page.evaluate(() => {
			const clipboardData = new DataTransfer();
			const item = "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>";
			clipboardData.setData(
				"text/html",
				`<p><b>Rapat</b> NIK 6474014508900001</p>${item}satu</p>${item}dua</p>`,
			);
			clipboardData.setData("text/plain", "Rapat NIK 6474014508900001 satu dua");
			document.activeElement?.dispatchEvent(
				new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
			);
		});
		await page.getByRole("button", { name: "Samarkan: 6474xxxxxxxxxxxx", exact: true }).click();
		await expect
			.poll(() => box(page, "Isi tulisan").inputValue())
			.toBe("**Rapat** NIK 6474xxxxxxxxxxxx\n\n- satu\n- dua");
		await page.getByRole("button", { name: /^Samarkan/ }).waitFor({ state: "detached" });
	}),
);

test("a kept desk is never older than the last one the network gave, and goes with the desk", async () => {
	const html = await readFile(`${inject("situs")}tulis/index.html`, "utf8");
	const pages = { "/tulis/": html };
	const server = await serveFolder(inject("situs"), { pages });
	await withPage({}, async (page) => {
		const desk = `${server.origin}/tulis/`;
		const kept = () =>
			page.evaluate(async () => (await caches.match("/tulis/"))?.text() ?? "").catch(() => "navigating");
		await page.goto(desk);
		await expect.poll(kept).toContain("Meja tulis");
		pages["/tulis/"] = html.replace("</title>", " baru</title>");
		await page.reload();
		expect(await page.title()).toContain("baru");
		await expect.poll(kept).toContain("baru</title>");
		await page.context().setOffline(true);
		await page.reload();
		expect(await page.title()).toContain("baru");

		await page.context().setOffline(false);
		pages["/tulis/"] = "<title>Pindah</title>";
		await page.reload();
		expect(await page.title()).toBe("Pindah");
		await expect.poll(kept).toBe("");
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
			0,
		);
	});
	await server.close();
});

describe("sending", () => {
	/** Opens the desk with a good file in it. */
	async function ready(page: Page): Promise<void> {
		await sit(page);
		await page
			.locator("input[type=file]")
			.setInputFiles({ name: "uji.md", mimeType: "text/markdown", buffer: Buffer.from(goodFile) });
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
				goodFile,
			]);
		}));

	/** Shares as told, and keeps the texts of what was shared. */
	const phoneThatShares = (page: Page) =>
		page.addInitScript(() => {
			const phone = { shared: [] as string[], isRefusing: false };
			Object.assign(window, { phone });
			Object.assign(navigator, {
				canShare: () => true,
				async share({ files }: ShareData) {
					if (phone.isRefusing) throw new DOMException("refused", "NotAllowedError");
					phone.shared.push((await files?.[0]?.text()) ?? "");
				},
			});
			navigator.clipboard.writeText = async () => {
				throw new DOMException("refused", "NotAllowedError");
			};
		});
	type WithPhone = { phone: { shared: string[]; isRefusing: boolean } };

	test("what fails is told beside its button, until it is read or done after all", () =>
		withPage({ serviceWorkers: "block" }, async (page) => {
			await phoneThatShares(page);
			await ready(page);
			const way = (name: string) =>
				page.locator(".jalan", { has: page.getByRole("button", { name, exact: true }) });
			const refuse = (isRefusing: boolean) =>
				page.evaluate((is) => {
					(window as unknown as WithPhone).phone.isRefusing = is;
				}, isRefusing);
			await refuse(true);
			const share = way("Bagikan berkas");
			await share.getByRole("button").click();
			await share.getByRole("alert").filter({ hasText: "tidak dapat dibuka" }).waitFor();
			expect(await page.evaluate(() => document.activeElement?.className)).toBe("keluhan");

			const copy = way("Salin isi berkas");
			await copy.getByRole("button").click();
			const text = copy.getByLabel("Teks untuk disalin");
			await text.waitFor();
			expect((await focused(page)).text).toBe(goodFile);
			await box(page, "Isi tulisan").fill("Isi baru");
			await expect.poll(() => text.inputValue()).toContain("Isi baru");
			expect(await share.getByRole("alert").isVisible()).toBe(true);
			await copy.getByRole("button", { name: "Mengerti" }).click();
			expect(await copy.getByRole("alert").isVisible()).toBe(false);
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Salin isi berkas");

			await refuse(false);
			await share.getByRole("button", { name: "Bagikan berkas" }).click();
			await share.getByText("Sudah dibuka.").waitFor();
			expect(await share.getByRole("alert").isVisible()).toBe(false);

			const letter = page.locator(".jalan", { hasText: "Kirim tulisan sebagai pesan" });
			await letter.getByRole("button", { name: "Salin pesan" }).click();
			const name = page.getByLabel("Nama Anda");
			await letter.getByRole("alert").filter({ hasText: "Isi nama Anda dahulu." }).waitFor();
			expect(await name.getAttribute("aria-invalid")).toBe("true");
			expect((await focused(page)).id).toBe("t-dari");
			await name.fill("Siti");
			expect(await letter.getByText("Isi nama Anda dahulu.").count()).toBe(0);
			await box(page, "Isi tulisan").fill("Panjang. ".repeat(900));
			await letter.getByText("Pesan ini terlalu panjang").waitFor();
			expect(await letter.getByRole("link", { name: "WhatsApp" }).count()).toBe(0);
		}));

	/** An engine that thinks for a while. */
	const slowEngine = (page: Page) =>
		page.addInitScript(() => {
			const { postMessage } = Worker.prototype;
			Worker.prototype.postMessage = function (...message: unknown[]) {
				setTimeout(() => Reflect.apply(postMessage, this, message), 300);
			};
		});

	test("carries the last letter, however soon the button follows it", () =>
		withPage({ serviceWorkers: "block" }, async (page) => {
			await phoneThatShares(page);
			await slowEngine(page);
			const opened: string[] = [];
			await page.context().route("https://wa.me/**", (route) => {
				opened.push(new URL(route.request().url()).searchParams.get("text") ?? "");
				return route.fulfill({ body: "" });
			});
			await ready(page);
			await page.getByLabel("Nama Anda").fill("Siti");
			/** Types, and presses twice in the same moment, or once while the desk looks at it. */
			const typeAndPress = (text: string, name: string, wait = 0) =>
				page.evaluate(
					([text, name, wait]) => {
						const box = document.querySelector("#t-isi") as HTMLTextAreaElement;
						box.value = text;
						box.dispatchEvent(new Event("input", { bubbles: true }));
						const button = [...document.querySelectorAll<HTMLElement>(".jalan .tombol")].find(
							({ textContent }) => textContent === name,
						);
						if (wait > 0) setTimeout(() => button?.click(), wait);
						else {
							button?.click();
							button?.click();
						}
					},
					[text, name, wait] as const,
				);
			const shared = () => page.evaluate(() => (window as unknown as WithPhone).phone.shared.at(-1));
			await typeAndPress("Satu", "Bagikan berkas");
			await expect.poll(shared).toMatch(/\nSatu\n$/);
			await typeAndPress("Satu dua", "Bagikan berkas", 500);
			await expect.poll(shared).toMatch(/\nSatu dua\n$/);
			const { bytes } = await downloaded(page, () => typeAndPress("Satu dua tiga", "Unduh berkas"));
			expect(bytes.toString()).toMatch(/\nSatu dua tiga\n$/);
			await typeAndPress("Empat", "Kirim lewat WhatsApp");
			await expect.poll(() => opened.at(-1)).toContain("| Empat");
			expect(opened).toHaveLength(1);
		}));

	test("offers the whole as a message, the clipboard, and the repository when there is one", () =>
		withPage(
			{ permissions: ["clipboard-read", "clipboard-write"], serviceWorkers: "block" },
			async (page) => {
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
				expect(sent && "kiriman" in sent && withChanges("", sent.kiriman.changes)).toBe(goodFile);
				const editor = await link("Buka di repositori");
				expect(editor.pathname).toBe("/kominfo/corong/new/main/content/kim/sekarbela/kabar");
				expect(editor.searchParams.get("value")).toBe(goodFile);
				await page.getByRole("button", { name: "Salin isi berkas" }).click();
				await page.getByText("Isi berkas disalin.").waitFor();
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(goodFile);
			},
		));
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
				const found = await violations(page, "all", "#meja");
				faults.push(
					...found.map((fault) => `${state}: ${fault}`),
					...(await page.evaluate((name) => {
						const targets =
							"#meja :is(button, summary, select, label.kartu, label.tandai, input:not([type=checkbox], [type=radio]))";
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
			await page.addInitScript(() => {
				const shifts = { sum: 0 };
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
					})[])
						if (!entry.hadRecentInput) shifts.sum += entry.value;
				}).observe({ type: "layout-shift", buffered: true });
			});
			await page.goto("/tulis/");
			await page.getByRole("radio", { name: "KIM Sekarbela" }).check();
			const shifts = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
			if (shifts > 0.05) faults.push(`layout shift ${shifts}`);
			await look("choosing");
			await page.getByRole("button", { name: "Tanya jawab" }).click();
			await page.getByText("Tanya jawab untuk KIM Sekarbela", { exact: true }).waitFor();
			await box(page, "Pertanyaan").fill("Kapan?");
			await box(page, "Isi tulisan").fill(
				`${wrong}\n\n## Bagian\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n::kontak`,
			);
			await problems(page).first().click();
			await page.getByText("Tambahan, boleh kosong").click();
			await page.getByText("Pilih tahapan").click();
			await page.getByLabel("Coklit: pendataan").check();
			await page.getByRole("button", { name: "Tambah sumber" }).click();
			await page.getByText("Sisipkan yang lain").click();
			await look("full");
			await page.getByRole("button", { name: /^Tanya jawab/ }).click();
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
		// Gate, parser and schemas are no part of what a phone needs before the first letter.
		expect((await readFile(situs + own[0])).byteLength).toBeLessThan(85_000);
		const shared = await Promise.all(scripts(home).map((src) => readFile(situs + src, "utf8")));
		expect(shared.join("")).not.toMatch(/import\s*\{[^}]*\}\s*from|Meja tulis/);
	});
});
