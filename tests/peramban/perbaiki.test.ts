/** A volunteer on a phone mends what is published, and the operator takes it in: the whole way, with the real command. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, inject, test } from "vitest";
import { cleanEnv, root } from "../bangun.ts";
import { violations } from "./axe.ts";
import { desk, withPage } from "./browser.ts";
import { listen } from "./gangguan.ts";
import { addPicture, downloaded, summary } from "./meja.ts";

let content: string;
const git = (...args: string[]) =>
	execFileSync(
		"git",
		["-C", content, "-c", "user.name=Pengurus", "-c", "user.email=pengurus@contoh.example", ...args],
		{ encoding: "utf8", stdio: "pipe" },
	).trim();
beforeAll(() => {
	content = `${inject("kerja")}terima`;
	cpSync(`${root}content`, content, { recursive: true });
	// A small site is read fast.
	for (const rest of ["faq", "klarifikasi", "pemilihan/2024"])
		rmSync(`${content}/${rest}`, { recursive: true });
	git("init", "--quiet");
	git("config", "user.name", "Pengurus");
	git("config", "user.email", "pengurus@contoh.example");
	git("add", "-A");
	git("commit", "--quiet", "-m", "Awal");
});
afterEach(() => void git("reset", "--quiet", "--hard", git("rev-list", "--max-parents=0", "HEAD")));

/** `npm run terima` as the operator runs it: with a text on its input, or with files. */
function terima(input: string, ...args: string[]): string {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		["scripts/terima.ts", ...args, "--content", content, "--ya"],
		{ cwd: root, env: cleanEnv, input, encoding: "utf8" },
	);
	return stdout + stderr;
}
const read = (path: string) => readFileSync(`${content}/${path}`, "utf8");

const fill = (page: Page, name: string, text: string) => page.getByLabel(name).first().fill(text);

/** From a page of the site to the desk, as a reader goes. */
async function mend(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole("link", { name: "Perbaiki halaman ini" }).click();
	await page.waitForURL("**/tulis/?buka=**");
}

const copied = async (page: Page) => {
	await page.getByRole("button", { name: "Salin pesan" }).click();
	await page.getByText("Pesan disalin.").waitFor();
	return page.evaluate(() => navigator.clipboard.readText());
};

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const wide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a phone number, from the KIM's page to a commit under the sender's name", () =>
	withPage(clipboard, async (page) => {
		const troubles = await listen(page);
		await mend(page, "/kim/singa-geweh/profil/");
		await page.getByText("Profil untuk KIM Singa Geweh").waitFor();
		await page.getByText("Isi yang sedang tampil di situs sudah dibuka.").waitFor();
		await page.getByText("Belum ada yang berubah.").waitFor();
		const contact = page.getByRole("group", { name: "Kontak" });
		await contact.getByLabel("Telepon").fill("0812-0000-0000");
		await contact.getByLabel("Jam").fill("Senin sampai Jumat, 08.00–15.00");
		expect(await contact.getByLabel("Telepon").inputValue()).toBe("+6281200000000");
		await summary(page, "Tidak ada yang perlu diperbaiki.");
		await page.getByText("Pesannya pendek: 1 perubahan").waitFor();

		// Without a name nothing leaves.
		await page.getByRole("button", { name: "Salin pesan" }).click();
		await page.getByText("Isi nama Anda dahulu.").waitFor();
		await fill(page, "Nama Anda", "Siti Aminah");
		const link = page.getByRole("link", { name: "Kirim lewat WhatsApp" });
		const message = await copied(page);
		expect(new URL((await link.getAttribute("href")) ?? "").searchParams.get("text")).toBe(message);
		expect(message).toMatchInlineSnapshot(`
			"Kiriman meja tulis: Profil untuk KIM Singa Geweh
			Dari: Siti Aminah
			Berkas: kim/singa-geweh/profil.mdx
			Versi: 5860-ccbd-9091-a6da

			Baris 11, ditambah:
			| kontak:
			|   telepon: "+6281200000000"
			|   jam: Senin sampai Jumat, 08.00–15.00

			Akhir kiriman 1288-3ba9-3eed-7a8a
			"
		`);
		expect(await wide(page)).toBe(0);
		expect(await violations(page)).toEqual([]);

		expect(
			terima(`[20/11/20 10.20] Siti: ${message.replaceAll('"', "”").replaceAll(" ", "\u00a0")}`),
		).toContain("dicatat di git atas nama Siti Aminah");
		expect(git("log", "-1", "--format=%an: %s")).toBe("Siti Aminah: singa-geweh: profil dari Siti Aminah");
		expect(git("show", "--format=", "--unified=0").split("\n").slice(4)).toMatchInlineSnapshot(`
				[
				  "@@ -10,0 +11,3 @@ pengurus:",
				  "+kontak:",
				  "+  telepon: "+6281200000000"",
				  "+  jam: Senin sampai Jumat, 08.00–15.00",
				]
			`);
		expect(troubles).toEqual([]);
	}));

test("what was begun waits, and a page that changed since is not written over", () =>
	withPage(clipboard, async (page) => {
		await mend(page, "/kim/sekarbela/");
		await fill(page, "Semboyan", "Tahu, lalu berbagi.");
		await summary(page, "Tidak ada yang perlu diperbaiki.");
		await page.reload();
		await page.getByText("Perbaikan Anda yang belum dikirim dibuka lagi.").waitFor();
		expect(await page.getByLabel("Semboyan").first().inputValue()).toBe("Tahu, lalu berbagi.");

		await page.route("**/tulis/sumber/kim/sekarbela/profil.mdx.json", async (route) => {
			const { text } = await (await route.fetch()).json();
			await route.fulfill({ json: { text: text.replace("ringkasan: ", "ringkasan: Kini. ") } });
		});
		await page.reload();
		await page.getByRole("dialog").getByRole("button", { name: "Tetap simpan" }).click();
		await fill(page, "Nama Anda", "Budi");
		const message = await copied(page);
		expect(terima(message)).toContain("dicatat di git atas nama Budi");
		expect(read("kim/sekarbela/profil.mdx")).toContain("semboyan: Tahu, lalu berbagi.");
	}));

test("news, an event of many, an answer and a page of the portal open as they are shown", () =>
	withPage({}, async (page) => {
		await mend(page, "/kim/sekarbela/kabar/dipuji-anggota-kpu/");
		await page.getByText("Kabar untuk KIM Sekarbela").waitFor();
		expect(await page.getByLabel("Nama berkas").isVisible()).toBe(false);
		await page.getByText("Belum ada yang berubah.").waitFor();

		await mend(page, "/kim/singa-geweh/agenda/");
		await page.locator("#meja .pilihan button, [data-area=untuk]:not(:empty)").first().waitFor();
		const choice = page.locator("#meja .pilihan button").first();
		if (await choice.isVisible()) await choice.click();
		await page.getByText("Agenda untuk KIM Singa Geweh").waitFor();

		await mend(page, "/faq/cek-dpt/");
		await page.getByText("Tanya jawab pusat untuk portal").waitFor();
		await page.getByText("Belum ada yang berubah.").waitFor();
		await mend(page, "/tentang/");
		await page.getByText("Halaman pusat untuk portal").waitFor();
		await page.goto("/tulis/?buka=/tahapan/2020/");
		await page.getByText("Halaman itu disusun oleh situs sendiri").waitFor();
		await page.goto("/tulis/?buka=/kim/tidak-ada/profil/");
		await page.getByText("Isi halaman itu tidak dapat dibuka.").waitFor();
	}));

test("news with a picture goes as one ZIP, and each file into its folder", () =>
	withPage({}, async (page) => {
		await mend(page, "/kim/sekarbela/kabar/dipuji-anggota-kpu/");
		await page.getByText("Isi yang sedang tampil").waitFor();
		await addPicture(page);
		await page.getByText("Gambar dan PDF tidak muat dalam pesan.").waitFor();
		await summary(page, "Tidak ada yang perlu diperbaiki.");
		const { name, path } = await downloaded(page);
		expect(name).toBe("kim--sekarbela--kabar--dipuji-anggota-kpu.zip");
		expect(terima("", path, "--nama", "Siti")).toContain("2 berkas, dicatat di git atas nama Siti");
		expect(read("kim/sekarbela/kabar/dipuji-anggota-kpu.md")).toContain("![Warga rapat](gambar/rapat-kim");
	}));

test("the desk of a KIM is a step away from each of its pages", () =>
	withPage({}, async (page) => {
		await page.goto("/kim/sekarbela/tahapan/");
		expect(await page.getByRole("link", { name: "Perbaiki halaman ini" }).count()).toBe(0);
		await page.getByRole("link", { name: "Tulis untuk KIM ini" }).click();
		await page.getByRole("button", { name: /^Profil/ }).click();
		await page.getByText("Profil untuk KIM Sekarbela").waitFor();

		await page.setViewportSize(desk);
		await page.goto("/kim/sekarbela/kabar/");
		await page
			.getByRole("navigation", { name: "Menu KIM Sekarbela" })
			.getByRole("link", { name: "Tulis", exact: true })
			.click();
		await page.waitForURL("**/tulis/?kim=sekarbela");
	}));
