/** Nothing goes wrong behind the page: no error, no breach of the security policy, no other origin. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { kinds, open, withPage } from "./browser.ts";

/** Listens from before the first byte; read the list after the page has settled. */
async function listen(page: Page): Promise<string[]> {
	const troubles: string[] = [];
	await page.exposeFunction("__trouble", (text: string) => troubles.push(text));
	await page.addInitScript(() =>
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
			(window as unknown as { __trouble: (text: string) => void }).__trouble(
				`security policy: ${violatedDirective} blocked ${blockedURI} ${sample}`,
			),
		),
	);
	page.on("console", (message) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		// The missing page is asked for on purpose.
		if (message.text().includes("404") && message.location().url.endsWith("/tidak-ada/")) return;
		troubles.push(`console ${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
	page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
	page.on("request", (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol !== "data:" && origin !== inject("alamat")) troubles.push(`other origin: ${request.url()}`);
	});
	return troubles;
}

test.each(Object.entries(kinds))("%s %s is quiet", (_, address) =>
	withPage({}, async (page) => {
		const troubles = await listen(page);
		await open(page, address);
		await page.waitForLoadState("networkidle");
		expect(troubles).toEqual([]);
	}),
);

test("the header's search is quiet too", () =>
	withPage({}, async (page) => {
		const troubles = await listen(page);
		await page.goto("/kim/singa-geweh/");
		await page.locator("header").getByRole("searchbox").pressSequentially("radio");
		await page.locator("header .hasil a").first().waitFor();
		expect(troubles).toEqual([]);
	}));

test("a script that somebody smuggles into a page does not run", () =>
	withPage({}, async (page) => {
		const troubles = await listen(page);
		await page.goto("/");
		await page.evaluate(() => {
			const script = document.createElement("script");
			script.textContent = "document.title = 'taken'";
			document.body.append(script);
		});
		await page.waitForTimeout(100);
		expect(await page.title()).not.toBe("taken");
		expect(troubles.join()).toContain("script-src-elem");
	}));
