/** A day is chosen, and the timetable that was believed then is shown. */
import { expect, test } from "vitest";
import { withPage } from "./browser.ts";

test.each([
	["2020-05-01", "/tahapan/2020/riwayat/kpt-kpu-179-2020/"],
	["2020-05-04", "/tahapan/2020/riwayat/perppu-2-2020/"],
	["2020-11-17", "/tahapan/2020/riwayat/kpt-kpu-258-2020/"],
])("on %s it was %s", (day, address) =>
	withPage({}, async (page) => {
		await page.goto("/tahapan/2020/riwayat/");
		await page.getByLabel("Lihat jadwal seperti diketahui pada tanggal").fill(day);
		await page.getByRole("button", { name: "Lihat" }).click();
		await page.waitForURL(`**${address}`);
		expect(await page.locator("table").isVisible()).toBe(true);
	}),
);
