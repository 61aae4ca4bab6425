/** The headers that the shipped host configurations give to what was really built. */
import { globSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { builtPages } from "../dokumen.ts";
import { hosts } from "../kepala.ts";

const files = (pattern: string) =>
	globSync(pattern, { cwd: inject("situs") }).map((file) => `/${file.replaceAll("\\", "/")}`);
const framed = /^\/faq\/[^/]+\/sematan\/$/;

describe.each(Object.entries(hosts))("%s", (_, headersOf) => {
	test("lets other sites frame the pages made for it, and no other page", () => {
		const wrong = builtPages().filter(({ address }) => {
			const policies = headersOf(address)["content-security-policy"] ?? [];
			// Said twice it means the same.
			return framed.test(address)
				? policies.length > 0
				: [...new Set(policies)].join() !== "frame-ancestors 'self'";
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
		expect(builtPages().filter(({ address }) => framed.test(address)).length).toBeGreaterThan(40);
	});

	test("lets any origin read data, feeds, calendars and the component", () => {
		const open = [...files("api/**/*.json"), ...files("**/*.{xml,ics}"), ...files("sematan/**/*.js")];
		const closed = open.filter((file) => headersOf(file)["access-control-allow-origin"]?.join() !== "*");
		expect(closed).toEqual([]);
		expect(open.length).toBeGreaterThan(80);
	});

	test("has only files cached for ever whose name changes with their content", () => {
		const immutable = files("**/*.*").filter((file) =>
			headersOf(file)["cache-control"]?.join().includes("immutable"),
		);
		expect(immutable.toSorted()).toEqual(files("_astro/**/*.*").toSorted());
	});

	test("never lets a browser guess a type", () => {
		expect(headersOf("/api/v1/faq.json")["x-content-type-options"]).toEqual(["nosniff"]);
	});
});
