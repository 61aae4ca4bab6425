import { expect, test } from "vitest";
import { siteAddress } from "./address.ts";
import { folderWith, good } from "./uji.ts";

test("the site's address is the one of its own file, unless the command line names another", async () => {
	const content = folderWith(good("situs"));
	expect(await siteAddress({ site: undefined, content })).toBe("https://kim.contoh.go.id/");
	expect(await siteAddress({ site: "https://cermin.test/", content })).toBe("https://cermin.test/");
	expect(await siteAddress({ site: "https://cermin.test/", content: "/tidak/ada" })).toBe(
		"https://cermin.test/",
	);
});
