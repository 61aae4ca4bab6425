/**
 * One page of every layout and kind, opened once and looked at in every way: nothing goes wrong behind it, it
 * fits small screens, stretches with the reader's settings, has targets a thumb can hit, stays still for who
 * asked for that, and axe has nothing against it on a phone, nor against its colours in the dark.
 */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { desk, goTo, phone, sharedPage } from "./browser.ts";
import { listen, settled } from "./gangguan.ts";
import { browserKinds } from "./kinds.ts";
import { clipped, lowTargets, moving, overflowing, spaceOut } from "./layar.ts";

const shared = sharedPage({ reducedMotion: "reduce" });
let troubles: string[];

beforeAll(async () => {
	troubles = await listen(shared());
});
beforeEach(async () => {
	await shared().setViewportSize(phone);
	await shared().emulateMedia({ colorScheme: "light" });
	troubles.length = 0;
});

const fitsInto = async (width: number) => {
	await shared().setViewportSize({ width, height: phone.height });
	expect.soft(await overflowing(shared()), `scrolls sideways at ${width} px`).toEqual([]);
};
const inTheDark = () => shared().emulateMedia({ colorScheme: "dark" });

test.each(Object.entries(browserKinds))("%s %s", async (_, address) => {
	const page = shared();
	await goTo(page, address);
	await settled(page);
	expect.soft(troubles, "behind the page").toEqual([]);
	expect.soft(await lowTargets(page), "targets that are too low").toEqual([]);
	expect.soft(await moving(page), "moves").toEqual([]);
	expect.soft(await violations(page), "light, on a phone").toEqual([]);
	await fitsInto(320);
	await fitsInto(360);
	await page.setViewportSize(desk);
	await inTheDark();
	expect.soft(await violations(page, "colours"), "dark, on a desk").toEqual([]);
	await spaceOut(page);
	await fitsInto(360);
	expect.soft(await clipped(page), "text cut off when a reader widens the spacing").toEqual([]);
});

/** One page of each layout, for what else may differ on a wide screen. */
test.each(["/", "/kim/singa-geweh/", "/faq/cara-mencoblos/sematan/"])(
	"%s, dark on a desk",
	async (address) => {
		await shared().setViewportSize(desk);
		await inTheDark();
		await goTo(shared(), address);
		expect(await violations(shared())).toEqual([]);
	},
);

test("the header's search with its results open", async () => {
	const page = shared();
	await page.goto("/kim/singa-geweh/");
	await page.getByRole("button", { name: "Menu" }).click();
	await page.locator("header").getByRole("searchbox").pressSequentially("nyoblos");
	await page.locator("header .hasil a").first().waitFor();
	await settled(page);
	expect.soft(troubles, "behind the page").toEqual([]);
	expect.soft(await violations(page), "light").toEqual([]);
	await inTheDark();
	expect.soft(await violations(page, "colours"), "dark").toEqual([]);
});

test("a script that somebody smuggles into a page does not run", async () => {
	const page = shared();
	await page.goto("/");
	await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.title = 'taken'";
		document.body.append(script);
	});
	await expect.poll(() => troubles.join()).toContain("script-src-elem");
	expect(await page.title()).not.toBe("taken");
});
