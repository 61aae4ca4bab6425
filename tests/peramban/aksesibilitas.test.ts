/** axe finds nothing on any kind of page: light on a phone, dark on a desk. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { desk, kinds, open, phone, sharedPage } from "./browser.ts";

const shared = sharedPage();

/** What is wrong on the page as it stands. There are no frames, so axe need not open a page of its own. */
async function violations(): Promise<string[]> {
	const axe = new AxeBuilder({ page: shared() }).setLegacyMode(true);
	const found = await axe.options({ resultTypes: ["violations"] }).analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
	);
}

test.each(Object.entries(kinds))("%s %s", async (_, address) => {
	const page = shared();
	await page.setViewportSize(phone);
	await page.emulateMedia({ colorScheme: "light" });
	await open(page, address);
	expect.soft(await violations(), "light, on a phone").toEqual([]);
	await page.setViewportSize(desk);
	await page.emulateMedia({ colorScheme: "dark" });
	expect.soft(await violations(), "dark, on a desk").toEqual([]);
});

test("the header's search with its results open", async () => {
	const page = shared();
	await page.setViewportSize(phone);
	await page.emulateMedia({ colorScheme: "light" });
	await page.goto("/kim/singa-geweh/");
	await page.locator("header").getByRole("searchbox").pressSequentially("nyoblos");
	await page.locator("header .hasil a").first().waitFor();
	expect.soft(await violations(), "light").toEqual([]);
	await page.emulateMedia({ colorScheme: "dark" });
	expect.soft(await violations(), "dark").toEqual([]);
});
