import { expect, test } from "vitest";
import { sameHtml } from "./same.ts";

test("a part is rendered once for what it follows from and what it says, and anew for anything else", async () => {
	let count = 0;
	const render = async () => `${++count}`;
	const [one, other] = [{}, {}];
	expect(await sameHtml(one, "a", render)).toBe("1");
	expect(await sameHtml(one, "a", render)).toBe("1");
	expect(await sameHtml(one, "b", render)).toBe("2");
	expect(await sameHtml(other, "a", render)).toBe("3");
});
