/** What a screen reader meets, page by page: `docs/urutan-baca.md` tells why it is in this order. */
import { describe, expect, test } from "vitest";
import { desk, goTo, sharedPage } from "./browser.ts";
import { browserKinds } from "./kinds.ts";

const page = sharedPage({ viewport: desk });

/** A role with its name, as the browser tells it to a screen reader. */
const spoken = /^\s*- '?(\w+) "((?:[^"\\]|\\.)*)"/gm;
/** Two words that became one: `Timur3 KIM`, `berikutSelasa`. Names of products are written so, and those of parts of the data. */
const joined = /\p{Ll}{2}(?:\d+ |\p{Lu}\p{Ll})/u;
const product =
	/WhatsApp|YouTube|JavaScript|GitHub|OpenAPI|Ringkasan(?:Faq|Kim|Pemilihan)|RujukanTahapan|PerubahanJawaban|FaqSetempat|JawabanDicabut|KataKata|BarisJadwal|JadwalWilayah/g;
/** What is drawn for the eye and says nothing. */
const glyph = /[→›✓✕·|]\s*$/;

/** A page in somebody else's page has no frame of its own. */
const frameless = new Set(["sematan"]);

describe.each(Object.entries(browserKinds))("%s", (kind, address) => {
	test("is met in order, under names that stand apart", async () => {
		await goTo(page(), address);
		const heard = await page().locator("body").ariaSnapshot();
		const names = [...heard.matchAll(spoken)].map(([, role = "", name = ""]) => ({ role, name }));
		expect(
			names.filter(({ name }) => joined.test(name.replace(product, ""))),
			"run together",
		).toEqual([]);
		expect(
			names.filter(({ role, name }) => role === "link" && glyph.test(name)),
			"drawn, not said",
		).toEqual([]);
		if (frameless.has(kind)) return;
		const landmarks = heard
			.split("\n")
			.flatMap((line) => /^- (banner|main|contentinfo)\b/.exec(line)?.[1] ?? []);
		expect(landmarks, "landmarks").toEqual(["banner", "main", "contentinfo"]);
		const levels = [...heard.matchAll(/heading ".*" \[level=(\d)\]/g)].map(([, level]) => Number(level));
		expect(levels[0], "the first heading").toBe(1);
		expect(heard.indexOf("[level=1]"), "the title stands in main").toBeGreaterThan(heard.indexOf("- main"));
	});
});

test("the way past the head comes first, and leads to the title", async () => {
	await goTo(page(), "/faq/cara-mencoblos/");
	await page().keyboard.press("Tab");
	expect(await page().evaluate(() => document.activeElement?.textContent)).toBe("Langsung ke isi");
	await page().keyboard.press("Enter");
	expect(await page().evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});
