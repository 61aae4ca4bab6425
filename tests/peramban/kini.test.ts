/**
 * Never false: at any instant, in any zone, however old the page, it says of each stage what the authors'
 * files say. The sample's chosen day is taken out, so that the page runs by the clock.
 */
import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { masaOf } from "../../src/model/kini.ts";
import { anyRevisi } from "../../src/model/schemas/uji-acak.ts";
import { status } from "../../src/model/status.ts";
import { concerns, lineOf, type StageFile, stageFiles } from "../content.ts";
import { page as built, elements, one, textOf } from "../dokumen.ts";
import { openAt, withPage } from "./browser.ts";

const stages = stageFiles("2020");
const today = "2020-11-17";

/** What a page shows in its two lists, and what leads: stage ids. */
const lists = (page: Page) =>
	page.evaluate(() =>
		["section.sedang", "section.berikut", "[data-untuk=utama]"].map((list) =>
			[...document.querySelectorAll(`${list} li .judul`)].map((a) =>
				a.getAttribute("href")?.split("/").at(-2),
			),
		),
	);
const labels = (page: Page, selector = ".panel section li") =>
	page.evaluate(
		(items) =>
			[...document.querySelectorAll(items)].map((item) => ({
				id: item.querySelector("a")?.getAttribute("href")?.split("/").at(-2) ?? "",
				words: item.querySelector(".status")?.textContent ?? "",
			})),
		selector,
	);

const endOf = (line: { mulai?: string; selesai?: string }) => line.selesai ?? "";
const isPlain = (line: ReturnType<typeof lineOf>) =>
	!line.status && !line.aturan && line.mulai?.length !== "2020-12".length;
const daysBetween = (a: string, b: string) =>
	Temporal.PlainDate.from(a).until(b, { largestUnit: "day" }).days;

/** Whether a label is true of a stage on a day; labels of hours have tests of their own. */
function isTrue(words: string, stage: StageFile, day: string): boolean {
	const { mulai = "", selesai = "" } = lineOf(stage);
	const days = (then: string) => daysBetween(day, then);
	const count = Number.parseInt(words.replace(/\D+/, ""), 10);
	if (words === "selesai") return selesai !== "" && days(selesai) < 0;
	if (words === "akan datang") return days(mulai) > 99;
	if (words === "berlangsung") return days(mulai) <= 0 && days(selesai) > 99;
	if (words === "hari ini") return mulai === selesai && days(mulai) === 0;
	if (words.startsWith("berakhir")) {
		const left = days(selesai);
		return (
			days(mulai) <= 0 &&
			(/besok/.test(words) ? left === 1 : /hari ini/.test(words) ? left === 0 : left === count)
		);
	}
	if (words.startsWith("tenggat"))
		return mulai === "" && days(selesai) === (/besok/.test(words) ? 1 : /ini/.test(words) ? 0 : count);
	if (words === "sudah dimulai") return selesai === "" && days(mulai) <= 0;
	if (words === "besok") return days(mulai) === 1;
	if (/^\d+ hari lagi$/.test(words)) return days(mulai) === count;
	return false;
}

const instants = [
	["2020-11-17T15:59:00Z", "Asia/Makassar", today],
	["2020-11-17T16:01:00Z", "Asia/Makassar", "2020-11-18"],
	["2020-11-21T15:30:00Z", "Asia/Jayapura", "2020-11-22"],
	["2020-12-05T16:30:00Z", "Asia/Jakarta", "2020-12-05"],
	["2020-12-05T16:30:00Z", "Asia/Makassar", "2020-12-06"],
	["2020-12-08T03:00:00Z", "Europe/London", "2020-12-08"],
	["2020-12-13T20:00:00Z", "America/New_York", "2020-12-14"],
	["2021-01-02T01:00:00Z", "Asia/Jayapura", "2021-01-02"],
	["2021-06-01T01:00:00Z", "Asia/Jakarta", "2021-06-01"],
] as const;

describe.each(instants)("at %s on a phone in %s", (now, timezoneId, day) => {
	test("the home page says what is now and next, and of which day", () =>
		withPage({ timezoneId }, async (page) => {
			await openAt(page, "/", now);
			const [others = [], next = [], [lead] = []] = await lists(page);
			// What leads is on, or comes next.
			const leads = lead ? [lead] : [];
			const isOn = stages.some((s) => s.id === lead && isPlain(lineOf(s)) && (lineOf(s).mulai ?? "") <= day);
			const kini = isOn ? [...leads, ...others] : others;
			const berikut = isOn ? next : [...leads, ...next];
			const plain = stages.filter((stage) => isPlain(lineOf(stage)));
			const on = (stage: StageFile) => {
				const { mulai, selesai } = lineOf(stage);
				return mulai !== undefined && selesai !== undefined && mulai <= day && day <= selesai;
			};
			// A stage known only by its deadline is "now" where there is something to do: the page may name it too.
			const open = plain.filter(on).map(({ id }) => id);
			const due = plain.filter((s) => !lineOf(s).mulai && day <= endOf(lineOf(s))).map(({ id }) => id);
			expect(kini.filter((id) => !due.includes(id as string)).toSorted()).toEqual(open.toSorted());
			const coming = plain.filter((stage) => (lineOf(stage).mulai ?? "") > day).map(({ id }) => id);
			expect(berikut.toSorted()).toEqual(coming.toSorted());
			for (const { id, words } of await labels(page)) {
				const stage = stages.find((s) => s.id === id) as StageFile;
				expect(isTrue(words, stage, day), `${id}: ${words}`).toBe(true);
			}
			const said = await page.locator("[data-hari]").textContent();
			expect(said).toBe(
				new Intl.DateTimeFormat("id-ID", {
					weekday: "long",
					day: "numeric",
					month: "long",
					year: "numeric",
					timeZone: "UTC",
				}).format(new Date(day)),
			);
		}));
});

test("a KIM's page keeps the day of its region, wherever the phone thinks it is", () =>
	withPage({ timezoneId: "America/New_York" }, async (page) => {
		await openAt(page, "/kim/singa-geweh/", "2020-12-07T16:30:00Z");
		expect(await page.locator("[data-hari]").textContent()).toBe("Selasa, 8 Desember 2020");
		const vote = (await labels(page)).find(({ id }) => id === "pemungutan-suara");
		expect(vote?.words).toBe("besok");
	}));

test("every label of the timetable is true of its stage, months after the build", () =>
	withPage({ timezoneId: "Asia/Makassar" }, async (page) => {
		await openAt(page, "/kim/sekarbela/tahapan/", "2020-12-15T02:00:00Z");
		const shown = await labels(page, ".babak li[id]");
		expect(shown.length).toBe(stages.filter((stage) => concerns(stage, "wali-kota")).length);
		for (const { id, words } of shown) {
			const stage = stages.find((s) => s.id === id) as StageFile;
			if (/^(Tanggal tidak kami temukan|Belum ditetapkan|Mengikuti peristiwa lain|Ditunda)$/.test(words))
				expect(isPlain(lineOf(stage))).toBe(false);
			else expect(isTrue(words.toLowerCase(), stage, "2020-12-15"), `${id}: ${words}`).toBe(true);
		}
	}));

test("a page left open over midnight and through voting day mends itself", () =>
	withPage({ timezoneId: "Asia/Makassar" }, async (page) => {
		await openAt(page, "/kim/singa-geweh/", "2020-12-08T23:58:30+08:00");
		const vote = async () => ({
			first: (await lists(page))[2]?.[0],
			words: (await labels(page)).find(({ id }) => id === "pemungutan-suara")?.words,
		});
		expect(await vote()).toEqual({ first: "pemungutan-suara", words: "besok" });
		await page.clock.runFor("02:00");
		expect(await vote()).toEqual({ first: "pemungutan-suara", words: "hari ini pukul 07.00" });
		expect(await page.locator("[data-hari]").textContent()).toBe("Rabu, 9 Desember 2020");
		await page.clock.runFor("07:00:00");
		expect((await vote()).words).toBe("hari ini sampai pukul 13.00");
		// Who queues when the hours are over still votes: the day stays until midnight.
		await page.clock.runFor("06:00:00");
		expect((await vote()).first).toBe("pemungutan-suara");
		await page.clock.runFor("11:00:00");
		expect(await vote()).toEqual({ first: "rekapitulasi-kecamatan", words: undefined });
	}));

describe.each(["visibilitychange", "pageshow", "resume", "focus"])(
	"a phone that slept, woken by %s",
	(event) => {
		test("does not say of yesterday what it says of today, and keeps the reader's place", () =>
			withPage({ timezoneId: "Asia/Makassar" }, async (page) => {
				await openAt(page, "/", "2020-12-05T20:00:00+08:00");
				const link = page.locator('section.berikut a[href$="/penghitungan-suara/"]');
				await link.focus();
				// Asleep: the clock goes on, timers do not.
				await page.clock.setFixedTime(new Date("2020-12-09T07:30:00+08:00"));
				expect((await lists(page))[2]).not.toContain("pemungutan-suara");
				await page.evaluate((type) => {
					const target = type === "visibilitychange" || type === "resume" ? document : window;
					target.dispatchEvent(new Event(type, { bubbles: type === "visibilitychange" }));
				}, event);
				expect((await lists(page))[2]).toEqual(["pemungutan-suara"]);
				const [{ words } = { words: "" }] = await labels(page, "[data-untuk=utama] li");
				expect(words).toBe("hari ini sampai pukul 13.00");
				expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(
					/penghitungan-suara\/$/,
				);
			}));
	},
);

test.each([
	[
		"masa-tenang",
		"2020-12-05T04:00:00Z",
		"Bukan. Tahapan ini belum dimulai. Mulainya Minggu, 6 Desember 2020.",
	],
	["masa-tenang", "2020-12-07T04:00:00Z", "Bukan. Hari terakhirnya Selasa, 8 Desember 2020."],
	["masa-tenang", "2020-12-08T04:00:00Z", "Benar. Hari ini hari terakhir."],
	["masa-tenang", "2020-12-09T04:00:00Z", "Bukan. Hari terakhirnya sudah lewat: Selasa, 8 Desember 2020."],
	["masa-kampanye", "2020-12-05T04:00:00Z", "Benar. Hari ini hari terakhir."],
	["pemungutan-suara", "2020-12-08T22:30:00Z", "Benar, hari ini harinya."],
])("is today the last day of %s, asked at %s: %s", (stage, now, answer) =>
	withPage({ timezoneId: "Asia/Makassar" }, async (page) => {
		await openAt(page, `/tahapan/2020/${stage}/`, now);
		expect((await page.locator("[data-tenggat] span").first().textContent())?.trim()).toBe(answer);
	}),
);

test("without JavaScript no page says a word that can go stale", () => {
	for (const address of [
		"/",
		"/tahapan/2020/",
		"/tahapan/2020/pemungutan-suara/",
		"/kim/sekarbela/",
		"/kim/singa-geweh/agenda/",
	]) {
		const main = one(built(address).tree, "main");
		// The question people ask, whatever the day.
		const said = textOf(main).replaceAll("Benarkah hari ini hari terakhir?", "");
		expect(said, address).not.toMatch(/hari lagi|besok|kemarin|berakhir|sedang berlangsung|hari ini/i);
		const told = elements(main, (e) => String(e.properties.className).includes("status")).map((e) =>
			textOf(e),
		);
		expect(
			told.filter(
				(words) =>
					!/^(Selesai|Tanggal tidak kami temukan|Belum ditetapkan|Mengikuti peristiwa lain|Ditunda|)$/.test(
						words,
					),
			),
			address,
		).toEqual([]);
	}
});

/** The script as the site sends it. */
const script = () => {
	const scripts = [...built("/").html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(
		([, text = ""]) => text,
	);
	return scripts.filter((text) => text.includes("hari lagi"));
};

test("of any ledger, at any instant, in every zone, it says what the ledger's own rule says", () =>
	withPage({}, async (page) => {
		const [source = ""] = script();
		await page.clock.install({ time: new Date("2020-01-01") });
		const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 6 });
		const zone = fc.constantFrom(7, 8, 9);
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyRevisi, { minLength: 20, maxLength: 60 }),
				minute,
				zone,
				async (lines, minutes, utc) => {
					const now = Temporal.Instant.from("2018-01-01T00:00:00Z").add({ minutes });
					await page.clock.setFixedTime(new Date(now.epochMilliseconds));
					const told = await page.evaluate(
						([masa, code, hours]) => {
							document.documentElement.dataset.utc = String(hours);
							document.body.replaceChildren(
								...masa.map((data) => {
									const label = document.createElement("span");
									Object.assign(label.dataset, JSON.parse(data));
									label.dataset.status = "append";
									return label;
								}),
							);
							Function(code)();
							return [...document.querySelectorAll("[data-status]")].map(({ className }) => className);
						},
						[lines.map((line) => JSON.stringify(masaOf(line))), source, utc] as const,
					);
					const day = now.toZonedDateTimeISO(`+0${utc}:00`).toPlainDate();
					for (const [index, line] of lines.entries()) {
						const truth = status(line, day);
						if (told[index]) expect(told[index]).toBe(`status ${truth}`);
						else expect(masaOf(line).tetap, truth).toBe(true);
					}
				},
			),
			{ numRuns: 40 },
		);
	}));

test("what stands for an empty list is seen only where the list is empty", () =>
	withPage({}, async (page) => {
		const seen = () =>
			page
				.locator(".panel")
				.locator(".kosong:visible, .babak:visible, h2:visible, .pungut .judul:visible")
				.allInnerTexts();
		await page.goto("/");
		expect(await seen()).toEqual([
			"Yang perlu Anda tahu sekarang",
			"Datang ke TPS",
			"Juga berlangsung pada tanggal ini",
			"Berikutnya",
		]);
		await page.goto("/pratinjau/selesai/");
		expect(await seen()).toEqual(
			expect.arrayContaining([expect.stringMatching(/sudah selesai \(Rabu,\s9\sDesember\s2020\)/)]),
		);
		// Voting day is said once where it leads.
		await page.goto("/pratinjau/saat-pemungutan/");
		expect((await seen()).join()).not.toContain("Datang ke TPS");
	}));

test("the script is under 1.3 kB", () => {
	const live = script();
	expect(live).toHaveLength(1);
	expect(Buffer.byteLength(live[0] ?? "")).toBeLessThan(1.3 * 1024);
});
