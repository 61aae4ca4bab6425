/** A frame's code after other people's filters: a link is left, whatever they take away. */
import sanitize from "sanitize-html";
import { expect, test } from "vitest";
import { oembed, type Sematan, sematanCodes } from "./codes.ts";

const answer: Sematan = {
	slug: "cek-dpt",
	question: 'Apakah "nama" saya <ada> di DPT?',
	answer: "Buka situs KPU.",
	address: "https://kim.example/faq/cek-dpt/",
	sematanAddress: "https://kim.example/faq/cek-dpt/sematan/",
	scriptAddress: "https://kim.example/sematan/corong-faq.js",
	credit: "Corong KIM, ditinjau 22 November 2026",
	frameTitle: "Apakah nama saya ada? (jawaban Corong KIM)",
};

/**
 * What WordPress does with the HTML of a provider it does not know, told in our words: three elements pass, each with
 * the attributes named here; then an optional quote right before a frame is looked for, a secret is put behind the
 * frame's address and on both, and the frame is shut in a sandbox. Without a frame there is nothing.
 */
function asWordPress(html: string, secret: string): string | false {
	const passed = sanitize(html, {
		allowedTags: ["a", "blockquote", "iframe"],
		allowedAttributes: {
			a: ["href"],
			iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
		},
	});
	const [, quote = "", frame] =
		/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(passed) ?? [];
	const source = frame && / src="(.*?)"/.exec(frame)?.[1];
	if (!frame || !source) return false;
	return (
		quote.replace("<blockquote", `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
		frame
			.replace(` src="${source}"`, ` src="${source}#?secret=${secret}" data-secret="${secret}"`)
			.replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
	);
}

test("WordPress finds the quote and the frame, with whole numbers for its size", () => {
	const { html, width, height } = oembed(answer, { name: "Corong KIM", url: "https://kim.example/" });
	const shown = asWordPress(html, "abcDEF1234");
	expect(shown).toContain('data-secret="abcDEF1234"><a href="https://kim.example/faq/cek-dpt/">');
	expect(shown).toContain('src="https://kim.example/faq/cek-dpt/sematan/#?secret=abcDEF1234"');
	expect(shown).toContain(`width="${width}" height="${height}"`);
	expect([width, height].every(Number.isInteger)).toBe(true);
});

test.each([
	["that allows no frame at all", sanitize.defaults],
	["that allows text and links alone", { allowedTags: ["p", "a"], allowedAttributes: { a: ["href"] } }],
])("a filter %s leaves the link", (_, options) => {
	const left = sanitize(sematanCodes(answer).iframe, options as sanitize.IOptions);
	expect(left).toContain('<a href="https://kim.example/faq/cek-dpt/">');
	expect(left).not.toContain("<iframe");
});
