/** What tests do at the writing desk. */
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";

/** Waits for what the check says of the whole. */
export const summary = (page: Page, text: string) =>
	page.locator("#periksa [role=status]", { hasText: text }).waitFor();

/** What a press brings onto the device. */
export async function downloaded(
	page: Page,
	press = () => page.getByRole("button", { name: "Unduh berkas" }).click(),
): Promise<{ name: string; path: string; bytes: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent("download"), press()]);
	const name = file.suggestedFilename();
	// Tests that run at once may be given files of one name.
	const path = join(mkdtempSync(`${inject("kerja")}unduhan-`), name);
	await file.saveAs(path);
	return { name, path, bytes: await readFile(path) };
}

interface Picked {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** Picks pictures of the device, by the button of that name. */
export async function pick(page: Page, button: RegExp, ...files: Picked[]): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent("filechooser"),
		page.getByRole("button", { name: button }).click(),
	]);
	await chooser.setFiles(files);
}

/** Puts a tiny picture into the text, and says what it shows. */
export async function addPicture(page: Page): Promise<void> {
	const buffer = Buffer.from(
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
		"base64",
	);
	await pick(page, /^Gambar/, { name: "Rapat KIM.png", mimeType: "image/png", buffer });
	await page.locator("#periksa .masalah", { hasText: "keterangan" }).waitFor();
	await page.keyboard.type("Warga rapat");
}
