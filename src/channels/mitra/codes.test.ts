import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { htmlToHast } from "satteri";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { frameHeight, type Sematan, type SematanCodes, sematanCodes } from "./codes.ts";

const answer: Sematan = {
	slug: "cek-dpt",
	question: "Apakah nama saya sudah ada di DPT?",
	answer: 'Bukalah situs KPU, atau lihat "papan" & tanyakan kepada PPS.',
	address: "https://kim.example/faq/cek-dpt/",
	sematanAddress: "https://kim.example/faq/cek-dpt/sematan/",
	scriptAddress: "https://kim.example/sematan/corong-faq.js",
	credit: "Corong KIM, ditinjau 22 November 2026",
	frameTitle: "Apakah nama saya sudah ada di DPT? (jawaban Corong KIM)",
};

test("the codes, as a mitra copies them", () => {
	expect(sematanCodes(answer)).toMatchInlineSnapshot(`
		{
		  "iframe": "<blockquote><a href="https://kim.example/faq/cek-dpt/">Apakah nama saya sudah ada di DPT?</a></blockquote><iframe src="https://kim.example/faq/cek-dpt/sematan/" title="Apakah nama saya sudah ada di DPT? (jawaban Corong KIM)" loading="lazy" width="600" height="330" style="border:0;width:100%;max-width:100%;height:330px;height:if(supports(frame-sizing:content-height):auto;else:330px);frame-sizing:content-height"></iframe>",
		  "komponen": "<script async src="https://kim.example/sematan/corong-faq.js"></script>
		<corong-faq slug="cek-dpt"><a href="https://kim.example/faq/cek-dpt/">Apakah nama saya sudah ada di DPT?</a></corong-faq>",
		  "kutipan": "<blockquote cite="https://kim.example/faq/cek-dpt/">
		<p><strong>Apakah nama saya sudah ada di DPT?</strong></p>
		<p>Bukalah situs KPU, atau lihat &quot;papan&quot; &amp; tanyakan kepada PPS.</p>
		<p><a href="https://kim.example/faq/cek-dpt/">Corong KIM, ditinjau 22 November 2026</a></p>
		</blockquote>",
		  "tautan": "<a href="https://kim.example/faq/cek-dpt/">Apakah nama saya sudah ada di DPT?</a>",
		}
	`);
});

test("a longer answer gets a higher frame", () => {
	const short = frameHeight({ question: "Kapan?", answer: "Besok." });
	expect(frameHeight({ question: "Kapan?", answer: "Besok. ".repeat(40) })).toBeGreaterThan(short + 200);
});

/** As a mitra's page would read it; the parser's own frame left out. */
const parse = (html: string) => htmlToHast(`<!doctype html><body><div>${html}</div></body>`) as Nodes;
const elements = (html: string) => {
	const found: Element[] = [];
	visit(parse(html), "element", (element) => void found.push(element));
	return found.slice(found.findIndex(({ tagName }) => tagName === "div") + 1);
};
const textOf = (html: string) => {
	let text = "";
	visit(parse(html), "text", ({ value }) => {
		text += value;
	});
	return text;
};

describe("whatever the words are", () => {
	const hostile = fc.oneof(
		fc.string({ unit: "binary-ascii" }).map((text) => text.replace(/[\0\r]/g, "")),
		fc.constantFrom(
			'"><script>alert(1)</script>',
			"&lt;b&gt;",
			"' onload=x",
			"</blockquote>",
			"<!--",
			"&amp",
		),
	);
	const sematans: fc.Arbitrary<Sematan> = fc.record({
		slug: hostile,
		question: hostile,
		answer: hostile,
		address: hostile,
		sematanAddress: hostile,
		scriptAddress: hostile,
		credit: hostile,
		frameTitle: hostile,
	});
	const shape: Record<keyof SematanCodes, string[]> = {
		tautan: ["a"],
		kutipan: ["blockquote", "p", "strong", "p", "p", "a"],
		iframe: ["blockquote", "a", "iframe"],
		komponen: ["script", "corong-faq", "a"],
	};

	test("no code has another element than its own", () => {
		fc.assert(
			fc.property(sematans, (sematan) => {
				const codes = sematanCodes(sematan);
				for (const [name, tags] of Object.entries(shape))
					expect(elements(codes[name as keyof SematanCodes]).map(({ tagName }) => tagName)).toEqual(tags);
			}),
		);
	});

	test("the words and addresses come out as they went in", () => {
		fc.assert(
			fc.property(sematans, (sematan) => {
				const { tautan, kutipan, iframe, komponen } = sematanCodes(sematan);
				expect(textOf(tautan)).toBe(sematan.question);
				expect(textOf(kutipan)).toBe(`\n${sematan.question}\n${sematan.answer}\n${sematan.credit}\n`);
				const value = (html: string, index: number, name: string) =>
					String(elements(html)[index]?.properties[name] ?? "");
				expect(value(kutipan, 0, "cite")).toBe(sematan.address);
				expect(value(kutipan, 5, "href")).toBe(sematan.address);
				expect(value(iframe, 2, "src")).toBe(sematan.sematanAddress);
				expect(value(iframe, 2, "title")).toBe(sematan.frameTitle);
				expect(value(komponen, 0, "src")).toBe(sematan.scriptAddress);
				expect(value(komponen, 1, "slug")).toBe(sematan.slug);
			}),
		);
	});
});
