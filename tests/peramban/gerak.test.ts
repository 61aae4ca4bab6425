/** A reader who asked for less motion gets none. */
import { expect, test } from "vitest";
import { kinds, open, withPage } from "./browser.ts";

const addresses = [kinds.beranda, kinds.jadwal, kinds["beranda KIM"], kinds["cari dengan hasil"]];

test.each(addresses)("%s does not move", (address) =>
	withPage({ reducedMotion: "reduce" }, async (page) => {
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
	}),
);
