import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAddressLedger, readAddressLedger } from "./ledger.ts";

const faults = (text: string) => readAddressLedger(text).faults.map(({ line, fault }) => `${line} ${fault}`);
const list = (text: string) => [...readAddressLedger(text).addresses.keys()];

describe("a ledger as it may be found", () => {
	test("comments and empty lines say nothing", () => {
		expect(readAddressLedger("# a\n\n/faq/\n/faq/a/\n")).toMatchObject({ faults: [] });
	});

	test("edited by hand: told, and no address is lost", () => {
		const text =
			"/istilah/#dpt\n/faq/\n/faq/\nhttps://corong.example/faq/\n/kim/x/kabar.xml\n/Faq/\n/../x/\n/faq\n";
		expect(faults(text)).toEqual([
			"2 unsorted",
			"3 duplicate",
			"4 not-an-address",
			"6 not-an-address",
			"7 not-an-address",
			"8 not-an-address",
		]);
		expect(list(text)).toEqual(["/istilah/#dpt", "/faq/", "/kim/x/kabar.xml"]);
	});

	test("left by a merge: both sides count", () => {
		const text = "<<<<<<< HEAD\n/faq/a/\n||||||| base\n=======\n/faq/b/\n>>>>>>> usulan\n";
		expect(faults(text)).toEqual(["1 marker", "3 marker", "4 marker", "6 marker"]);
		expect(list(text)).toEqual(["/faq/a/", "/faq/b/"]);
	});

	test("faults come line by line, however they were found", () => {
		expect(faults("/b/\r\n/a/\n")).toEqual(["1 crlf", "2 unsorted"]);
		expect(faults("/b/\n/a/\n/c/\r\n")).toEqual(["2 unsorted", "3 crlf"]);
		expect(faults("\r\n/a/\n")).toEqual(["1 crlf"]);
		expect(faults("#tanpa spasi\n# dengan\n")).toEqual(["1 not-an-address"]);
	});

	test("saved on Windows: told once, read all the same", () => {
		expect(faults("/faq/\r\n/faq/a/\r\n")).toEqual(["1 crlf"]);
		expect(list("\uFEFF/faq/\r\n/faq/a/\r\n")).toEqual(["/faq/", "/faq/a/"]);
	});
});

const anyAddress = fc
	.tuple(
		fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { maxLength: 3 }),
		fc.constantFrom("", "#a-b", "kabar.xml", "2020.ics"),
	)
	.map(([steps, end]) => `/${steps.map((step) => `${step}/`).join("")}${end}`);

test("what is written is read back without a fault, and writing again changes nothing", () => {
	fc.assert(
		fc.property(fc.array(anyAddress), (addresses) => {
			const text = formatAddressLedger(addresses);
			expect(new Set(list(text))).toEqual(new Set(addresses));
			expect(faults(text)).toEqual([]);
			expect(formatAddressLedger(list(text))).toBe(text);
		}),
	);
});

test("whatever is done to a ledger, each address that is still a line of it is still known", () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(anyAddress, fc.string())), (lines) => {
			const text = lines.map((line) => line.replace(/[\r\n\uFEFF]/g, "")).join("\n");
			const known = readAddressLedger(text).addresses;
			for (const line of text.split("\n"))
				if (formatAddressLedger([line]) && /^\/([a-z0-9]+\/)*(kabar\.xml|2020\.ics|#a-b)?$/.test(line.trim()))
					expect(known.has(line.trim())).toBe(true);
		}),
	);
});
