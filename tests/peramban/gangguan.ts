/** What goes wrong behind a page: errors, breaches of the security policy, requests to another origin. */
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { browserKinds } from "./kinds.ts";

/** Every trouble of the page from now on; the list grows as they come, and may be emptied. */
export async function listen(page: Page): Promise<string[]> {
	const troubles: string[] = [];
	const note = (text: string) => void troubles.push(text);
	await page.exposeFunction("__trouble", note);
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
		if (message.text().includes("404") && message.location().url.endsWith(browserKinds["tidak ditemukan"]))
			return;
		note(`console ${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => note(`error: ${error.message}`));
	page.on("requestfailed", (request) => {
		// The next page was opened before this one had its icon.
		if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}`);
	});
	page.on("request", (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol !== "data:" && origin !== inject("alamat")) note(`other origin: ${request.url()}`);
	});
	return troubles;
}

/** Reports of the page arrive a moment after the fact. */
export const settled = (page: Page) => page.waitForTimeout(50);
