/** axe finds nothing on any kind of page: light on a phone, dark on a desk. */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { desk, kinds, open, phone, withPage } from "./browser.ts";

describe.each([
	["light, phone", { colorScheme: "light", viewport: phone }],
	["dark, desk", { colorScheme: "dark", viewport: desk }],
] as const)("%s", (_, options) => {
	test.each(Object.entries(kinds))("%s %s", (_, address) =>
		withPage(options, async (page) => {
			await open(page, address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.flatMap(({ id, help, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
				),
			).toEqual([]);
		}),
	);
});
