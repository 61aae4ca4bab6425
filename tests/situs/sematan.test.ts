/** Answers made for other people's pages: light, honest about their day, and found by those who ask by oEmbed. */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { unfurl } from "unfurl.js";
import { describe, expect, inject, test } from "vitest";
import type { Oembed } from "../../src/channels/mitra/codes.ts";
import { attribute, builtPages, elements, one, origin, page, textOf } from "../dokumen.ts";

const sematan = builtPages().filter(({ address }) => /^\/faq\/.+\/sematan\/$/.test(address));
const questions = sematan.map(({ address }) => address.replace("sematan/", ""));

test("every question has one", () => {
	expect(questions.length).toBeGreaterThan(45);
	expect(questions.filter((address) => textOf(one(page(address).tree, "h1")) === "")).toEqual([]);
});

test("the component is under 2 kB and asks for nothing else", () => {
	const script = readFileSync(`${inject("situs")}sematan/corong-faq.js`, "utf8");
	expect(Buffer.byteLength(script)).toBeLessThan(2000);
	expect(script).not.toMatch(/\bimport\b|https?:/);
});

test("a sematan is one small file", () => {
	for (const { address, html, tree } of sematan) {
		expect(brotliCompressSync(html).byteLength, address).toBeLessThan(4000);
		const files = elements(tree, (e) => e.tagName === "script" || attribute(e, "rel") === "stylesheet");
		expect(files.map((e) => attribute(e, "src") || attribute(e, "href")).filter(Boolean)).toEqual([]);
	}
});

test("a sematan says the answer, whose it is, as of when and until when, and where the rest is", () => {
	for (const { address, tree } of sematan) {
		const question = page(address.replace("sematan/", ""));
		const text = textOf(one(tree, "main"));
		expect(text).toContain(textOf(one(question.tree, "h1")));
		expect(text).toMatch(/, diperiksa \d+ \w+ \d{4}\. Kami periksa lagi sebelum \d+ \w+ \d{4}\./);
		expect(attribute(one(tree, "a"), "href")).toBe(question.address);
	}
});

test("what is not true yet is in no text; a script writes it on its day", () => {
	for (const { tree } of sematan) {
		const later = elements(tree, (e) => e.properties.dataTeks !== undefined);
		expect(later.map((e) => attribute(e, "dataTeks")).join()).toContain("sudah waktunya diperiksa lagi");
		expect(later.map((e) => textOf(e)).join("")).toBe("");
		for (const e of later) expect(attribute(e, "dataMulai")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
});

test("a sematan names the election it holds for", () => {
	const [frame] = sematan.filter(({ address }) => address.includes("/cara-mencoblos/"));
	expect(frame && textOf(one(frame.tree, "main"))).toContain("Berlaku untuk Pemilihan Serentak 2020.");
});

describe("oEmbed", () => {
	/** As the public address would answer, without the network. */
	const here = (url: string) => fetch(url.replace(origin(), inject("alamat")));

	test("a consumer that is given the address of an answer gets its frame", async () => {
		const found = await unfurl(`${origin()}/faq/cek-dpt/`, { fetch: here as never });
		expect(found.oEmbed).toMatchObject({
			type: "rich",
			version: "1.0",
			title: "Bagaimana cara mengecek nama saya di DPT?",
		});
		expect((found.oEmbed as { html?: string } | undefined)?.html).toContain(
			`<iframe src="${origin()}/faq/cek-dpt/sematan/"`,
		);
	});

	test("every answer has one that holds what the standard asks of a rich answer", () => {
		for (const address of questions) {
			const [found] = elements(page(address).tree, (e) => attribute(e, "type") === "application/json+oembed");
			const href = found ? attribute(found, "href") : "";
			expect(href.startsWith(`${origin()}/api/v1/oembed/`), address).toBe(true);
			const answer: Oembed = JSON.parse(
				readFileSync(inject("situs") + href.slice(origin().length + 1), "utf8"),
			);
			expect(answer).toMatchObject({ version: "1.0", type: "rich" });
			expect(answer.html).toContain(`src="${origin()}${address}sematan/"`);
			expect(answer.width).toBeGreaterThan(200);
			expect(answer.height).toBeGreaterThan(200);
		}
	});
});
