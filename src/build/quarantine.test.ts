import { expect, test } from "vitest";
import { guarded, takeThrown } from "./quarantine.ts";

const fails = async (): Promise<string> => {
	throw new Error("aduh");
};
test("a page of a KIM that throws is noted, and the build goes on", async () => {
	expect(await guarded("/kim/a/kabar/x/", fails)).toBeUndefined();
	expect([...takeThrown()]).toEqual([["/kim/a/kabar/x/", "aduh"]]);
	expect(takeThrown().size).toBe(0);
});

test.each(["/", "/faq/a/", "/kim/"])("what is thrown of the centre stays thrown: %s", async (address) => {
	await expect(guarded(address, fails)).rejects.toThrow("aduh");
	expect(takeThrown().size).toBe(0);
});

test("a page that is well is handed on as it is", async () => {
	expect(await guarded("/kim/a/", async () => "isi")).toBe("isi");
});
