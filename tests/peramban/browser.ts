/** Pages of the served site in the one browser that all tests share. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { patience } from "../batas.ts";

let connection: Promise<Browser> | undefined;

/** The shared browser. Files of tests that run one after another in a process share the connection, which ends with it. */
const browser = () => {
	connection ??= chromium.connect(inject("peramban"));
	return connection;
};

/** A small phone: what most residents read with. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

const newContext = async (options: BrowserContextOptions) => {
	const context = await (await browser()).newContext({
		baseURL: inject("alamat"),
		locale: "id-ID",
		viewport: phone,
		...options,
	});
	context.setDefaultTimeout(patience);
	return context;
};

/** Opens a page in a fresh context, hands it over, and closes it. */
export async function withPage<T>(
	options: BrowserContextOptions,
	use: (page: Page) => Promise<T>,
): Promise<T> {
	const context = await newContext(options);
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

/** One page for a whole file of tests that only look: quicker than a fresh one each. */
export function sharedPage(options: BrowserContextOptions = {}): () => Page {
	let page: Page | undefined;
	beforeAll(async () => {
		page = await (await newContext(options)).newPage();
	});
	afterAll(() => page?.context().close());
	return () => page as Page;
}

/** Goes to a page and waits until it has settled; on a search page, until its results stand. */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: "load" });
	if (address.includes("?q=")) await page.locator("#hasil li a").first().waitFor();
}

/** Opens a page as a site that follows the clock would serve it: without the sample's day and its banner. */
export async function openAt(page: Page, address: string, now: string) {
	await stopClock(page, now);
	await openAs(page, address, runningOn);
}
/** From now on it is another time for the page. */
export const stopClock = (page: Page, now: string) => page.clock.install({ time: new Date(now) });

/** A page of a site that is no sample. */
export const withoutBanner = (html: string) => html.replace(/<aside class="contoh".*?<\/aside>/s, "");

/** A page of a site that follows the clock. */
export const runningOn = (html: string) => withoutBanner(html).replace(/ data-kini="[^"]*"/, "");

/** Opens a page with its HTML changed. */
export async function openAs(page: Page, address: string, change: (html: string) => string) {
	await page.route(`**${address}`, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: change(await response.text()) });
	});
	await page.goto(address);
}
