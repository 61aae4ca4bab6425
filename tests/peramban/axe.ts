/** What axe finds on a page as it stands. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Rules whose answer hangs on colours. */
const colours = ["color-contrast", "link-in-text-block"];

/**
 * Everything axe knows, or what it says of colours, of a page or a part of it. There are no frames, so it need not open a page
 * of its own.
 */
export async function violations(
	page: Page,
	of: "all" | "colours" = "all",
	part = "html",
): Promise<string[]> {
	// What a page has read once is not read again: half a megabyte, parsed for every look.
	const isThere = await page.evaluate(() => "axe" in window);
	const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ";" }) }).setLegacyMode(true).options({
		resultTypes: ["violations"],
		...(of === "colours" && { runOnly: { type: "rule", values: colours } }),
	});
	const found = await axe.include(part).analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
	);
}
