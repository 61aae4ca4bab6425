/** Words that were published stay where they were published, marked for what they are. */
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { loadOnce } from "../../src/intake/load.ts";
import { waitingIn } from "../../src/intake/waiting.ts";
import { root } from "../bangun.ts";
import {
	asSet,
	attribute,
	builtPages,
	elements,
	fileAt,
	hasClass,
	isIndexable,
	one,
	origin,
	page,
	textOf,
} from "../dokumen.ts";

const loaded = await loadOnce(`${root}content`);
/** A question that waits for its day has no page on the day of the sample, and its wordings wait with it. */
const isWaiting = waitingIn(loaded, loaded.of("situs")[0]?.data.per_tanggal ?? "");
const versions = loaded.answers.versions.filter(({ faq, hash }) => !isWaiting(`/faq/${faq}/v/${hash}/`));
const questions = builtPages().filter(({ address }) => /^\/faq\/[^/]+\/$/.test(address));
const shortAnswer = (address: string) => textOf(one(page(address).tree, (e) => hasClass(e, "jawab")));
/** The page that keeps the present wording of a question. */
const permanent = (address: string) => {
	const [link] = elements(page(address).tree, (e) => attribute(e, "href").startsWith(`${address}v/`));
	return link ? attribute(link, "href") : "";
};

test("every wording that was written down has its page, for people only", () => {
	expect(versions.length).toBeGreaterThan(questions.length);
	for (const { faq, hash, pertanyaan, jawaban } of versions) {
		const kept = page(`/faq/${faq}/v/${hash}/`);
		expect(textOf(one(kept.tree, "h1"))).toBe(pertanyaan);
		expect(textOf(kept.tree)).toContain(asSet(jawaban));
		expect(isIndexable(kept)).toBe(false);
	}
});

test("every question leads to the page that keeps its present words", () => {
	for (const { address } of questions) {
		const kept = permanent(address);
		expect(textOf(page(kept).tree), address).toContain("Versi sekarang.");
		expect(shortAnswer(kept)).toBe(shortAnswer(address));
		expect(elements(page(kept).tree, "del")).toEqual([]);
	}
});

test("an old wording says so, shows the difference and leads to today's answer", () => {
	const old = versions.filter(({ faq, hash }) => permanent(`/faq/${faq}/`) !== `/faq/${faq}/v/${hash}/`);
	expect(old.length).toBeGreaterThan(20);
	for (const { faq, hash } of old) {
		const { tree } = page(`/faq/${faq}/v/${hash}/`);
		expect(textOf(tree)).toContain("Versi lama.");
		expect(elements(tree, (e) => e.tagName === "del" || e.tagName === "ins").length).toBeGreaterThan(0);
		expect(elements(tree, "a").map((e) => attribute(e, "href"))).toContain(`/faq/${faq}/`);
	}
});

describe("what changed", () => {
	interface Wording {
		readonly hash: string;
		readonly url: string;
		readonly pertanyaan: string;
		readonly jawaban: string;
	}
	const read = (path: string) => readFileSync(inject("situs") + path, "utf8");
	const { perubahan } = JSON.parse(read("api/v1/faq-changes.json")) as {
		perubahan: { id: string; url: string; tanggal: string; semula: Wording; menjadi: Wording }[];
	};
	const feed = read("faq/perubahan.xml");

	test("is every step from one written wording to the next", () => {
		const steps = Object.values(Object.groupBy(versions, ({ faq }) => faq)).flatMap((list = []) =>
			list.slice(1).map(({ faq, hash }, index) => `${faq} ${list[index]?.hash} ${hash}`),
		);
		const told = perubahan.map(({ id, semula, menjadi }) => `${id} ${semula.hash} ${menjadi.hash}`);
		expect(told).toEqual(expect.arrayContaining(steps));
		// The present words may not be written down yet.
		expect(told.length - steps.length).toBeLessThanOrEqual(questions.length);
	});

	test("comes newest first, with old and new words and where they are kept", () => {
		expect(perubahan.map(({ tanggal }) => tanggal)).toEqual(
			perubahan
				.map(({ tanggal }) => tanggal)
				.toSorted()
				.toReversed(),
		);
		for (const { url, semula, menjadi } of perubahan)
			for (const address of [url, semula.url, menjadi.url])
				expect(fileAt(address.slice(origin().length)), address).toBeDefined();
		const coklit = perubahan.find(({ id }) => id === "apa-itu-coklit");
		expect(coklit?.semula.jawaban).toContain("berkeliling 15 Juli");
		expect(coklit?.menjadi.jawaban).toContain("berkeliling pada 15 Juli");
	});

	test("is told by the feed in both wordings", () => {
		expect(feed.match(/<entry>/g)).toHaveLength(Math.min(50, perubahan.length));
		expect(feed).toContain("Semula: Apa itu coklit");
		expect(feed).toContain(`<link href="${origin()}/faq/apa-itu-coklit/v/2087c80f5b/"/>`);
	});

	test("both are announced by the list of questions", () => {
		expect(page("/faq/").html).toContain(
			'<link rel="alternate" type="application/atom+xml" href="/faq/perubahan.xml"',
		);
	});
});
