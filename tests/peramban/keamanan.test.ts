/** Nothing goes wrong behind the page: no error, no breach of the security policy, no other origin. */
import { beforeAll, beforeEach, expect, inject, test } from "vitest";
import { kinds, open, sharedPage } from "./browser.ts";

const shared = sharedPage();
let troubles: string[] = [];

beforeAll(async () => {
	const page = shared();
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
		if (message.text().includes("404") && message.location().url.endsWith(kinds["tidak ditemukan"])) return;
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
});

beforeEach(() => {
	troubles = [];
});

test.each(Object.entries(kinds))("%s %s is quiet", async (_, address) => {
	await open(shared(), address);
	await settled();
	expect(troubles).toEqual([]);
});

test("the header's search is quiet too", async () => {
	const page = shared();
	await page.goto("/kim/singa-geweh/");
	await page.locator("header").getByRole("searchbox").pressSequentially("radio");
	await page.locator("header .hasil a").first().waitFor();
	await settled();
	expect(troubles).toEqual([]);
});

test("a script that somebody smuggles into a page does not run", async () => {
	const page = shared();
	await page.goto("/");
	await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.title = 'taken'";
		document.body.append(script);
	});
	await settled();
	expect(await page.title()).not.toBe("taken");
	expect(troubles.join()).toContain("script-src-elem");
});

/** Reports of the page arrive a moment after the fact. */
const settled = () => shared().waitForTimeout(50);
