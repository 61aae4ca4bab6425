import { expect, test } from "vitest";
import { hadName } from "./former.ts";
import { formatAddressLedger, readAddressLedger } from "./ledger.ts";

const had = (lines: string[], kim: string, former: string, ...there: string[]) =>
	hadName(readAddressLedger(lines.join("\n")), kim, former, (address) => there.includes(address));

test("who came up as a name went had it", () => {
	expect(had(["/kim/a/", "/kim/lama/"], "baru", "/kim/lama/")).toBe(true);
});

test("who stood beside it had not, nor had anybody a name that never was", () => {
	expect(had(["/kim/a/", "/kim/lama/"], "a", "/kim/lama/")).toBe(false);
	expect(had(["/kim/a/"], "baru", "/kim/lama/")).toBe(false);
});

test("once it is written down, it is nobody else's", () => {
	const lines = ["/kim/a/", "/kim/baru/", "/kim/lama/ -> /kim/baru/"];
	expect(had(lines, "baru", "/kim/lama/")).toBe(true);
	expect(had(lines, "a", "/kim/lama/")).toBe(false);
	expect(had(lines, "lain", "/kim/lama/", "/kim/baru/")).toBe(false);
});

test("a name may change again and again, and not in a circle for ever", () => {
	const lines = ["/kim/b/", "/kim/a/ -> /kim/b/"];
	expect(had(lines, "c", "/kim/a/")).toBe(true);
	expect(had(["/kim/a/ -> /kim/b/", "/kim/b/ -> /kim/a/"], "x", "/kim/a/")).toBe(true);
});

test("a site that has promised nothing protects nothing", () => {
	expect(had([], "a", "/kim/lama/")).toBe(true);
});

test("what is written down stays, in its order", () => {
	const text = formatAddressLedger(["/kim/lama/", "/faq/"], new Map([["/kim/lama/", "/kim/baru/"]]));
	expect(text.split("\n").slice(1)).toEqual(["/faq/", "/kim/lama/ -> /kim/baru/", ""]);
	const { addresses, moved, faults } = readAddressLedger(text);
	expect([[...addresses.keys()], [...moved], faults]).toEqual([
		["/faq/", "/kim/lama/"],
		[["/kim/lama/", "/kim/baru/"]],
		[],
	]);
});
