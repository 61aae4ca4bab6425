/** A reader who asked for less motion gets none. */
import { expect, test } from "vitest";
import { kinds, open, sharedPage } from "./browser.ts";

const shared = sharedPage({ reducedMotion: "reduce" });

test.each(Object.entries(kinds))("%s %s does not move", async (_, address) => {
	const page = shared();
	await open(page, address);
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll("*")].flatMap((element) => {
			const { scrollBehavior, transitionDuration, animationName, animationDuration } =
				getComputedStyle(element);
			const seconds = (list: string) => Math.max(...list.split(",").map(Number.parseFloat));
			const moves =
				scrollBehavior === "smooth" ||
				seconds(transitionDuration) > 0.01 ||
				(animationName !== "none" && seconds(animationDuration) > 0.01);
			return moves ? [element.outerHTML.slice(0, 100)] : [];
		}),
	);
	expect(moving).toEqual([]);
});
