/** Calendar files as an independent parser reads them, over random ledgers and as the days go by. */
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type Jadwal, parseRevisi, type RevisiInput } from "../../model/jadwal.ts";
import { anyDates, anyDay } from "../../model/schemas/uji-acak.ts";
import { onDay, type Tahapan } from "../../model/tahapan.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "../../model/uji.ts";
import { clean, fold } from "./ics.ts";
import { calendar, calendarResponse } from "./kalender.ts";

const options = {
	nama: "Pemilihan, serentak; 2020 \\ “uji”",
	site: new URL("https://cermin.test/"),
	self: "/tahapan/2020.ics",
	host: "contoh.test",
	kelompok: [{ id: "hasil", judul: "Hasil, sengketa; dan pelantikan" }],
	hariPemungutan: "pemungutan-suara",
};

const write = (stages: readonly Tahapan[], day: Temporal.PlainDate, wilayah?: string) =>
	calendar(
		stages.map((stage) => onDay(stage, day, wilayah)),
		options,
	);

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);

/** What a subscriber's calendar holds of one event. */
function seen(event: ICAL.Component) {
	const { uid, summary, description, sequence, startDate, endDate } = new ICAL.Event(event);
	const last = endDate.clone();
	last.adjust(-1, 0, 0, 0);
	return {
		uid,
		summary,
		description,
		sequence,
		days: `${startDate} ${last}`,
		status: String(event.getFirstPropertyValue("status")),
		modified: String(event.getFirstPropertyValue("last-modified")),
		alarms: event.getAllSubcomponents("valarm"),
	};
}
const eventsOf = (text: string) => parse(text).getAllSubcomponents("vevent").map(seen);

/** What the calendar shows of one stage on a day, if anything. */
const show = (stage: Tahapan, day: string | Temporal.PlainDate, wilayah?: string) =>
	eventsOf(write([stage], typeof day === "string" ? hari(day) : day, wilayah))[0];

const action = "Datang ke TPS; bawa KTP-el, surat, dan masker.\nJangan lupa 🗳️";
const voting = buatTahapan("pemungutan-suara", pemungutanSuara2020, {
	judul: "Hari pemungutan suara",
	tindakan: action,
	pengecualian: [
		{
			wilayah: "93.02",
			// When it was decided is only an example.
			revisi: parseRevisi({ mulai: "2020-12-28", selesai: "2020-12-28", ditetapkan: "2020-12-04" }),
		},
	],
});

describe("voting day 2020, as a subscriber lived through it", () => {
	test.each([
		["2020-03-20", "0 CONFIRMED 2020-09-23 2020-09-23 Hari pemungutan suara"],
		["2020-03-21", "1 TENTATIVE 2020-09-23 2020-09-23 Ditunda: Hari pemungutan suara"],
		["2020-05-04", "2 TENTATIVE 2020-09-23 2020-09-23 Belum pasti: Hari pemungutan suara"],
		["2020-06-12", "3 CONFIRMED 2020-12-09 2020-12-09 Hari pemungutan suara"],
	])("%s: %s", (day, expected) => {
		const event = show(voting, day);
		expect(`${event?.sequence} ${event?.status} ${event?.days} ${event?.summary}`).toBe(expected);
		expect(event?.uid).toBe("pemungutan-suara.2020@contoh.test");
	});

	test.each([
		["2020-12-03", "93.02", "3 2020-12-09"],
		["2020-12-04", "93.02", "4 2020-12-28"],
		["2020-12-04", "64.08", "3 2020-12-09"],
		["2020-12-04", undefined, "3 2020-12-09"],
	])("on %s in %s: %s", (day, wilayah, expected) => {
		const event = show(voting, day, wilayah);
		expect(`${event?.sequence} ${event?.days}`).toBe(`${expected} ${expected.slice(2)}`);
		expect(event?.uid).toBe("pemungutan-suara.2020@contoh.test");
	});

	test("an event taken back says why, and when it held", () => {
		expect(show(voting, "2020-03-21")?.description.split("\n")).toEqual([
			"Tanggal ini tidak berlaku lagi: Rabu, 23 September 2020. Jadwalnya ditunda, tanpa tanggal baru.",
			"https://cermin.test/tahapan/2020/pemungutan-suara/",
		]);
	});

	test("an event says what to do and at what hours", () => {
		expect(show(voting, "2020-06-12")?.description).toBe(
			`Pukul 07.00–13.00 waktu setempat.\n${action}\nhttps://cermin.test/tahapan/2020/pemungutan-suara/`,
		);
	});
});

describe("alarms", () => {
	/** The moment an alarm rings, on the reader's clock. */
	const ringing = (event: ReturnType<typeof show>, text: string) =>
		(event?.alarms ?? []).map((alarm) => {
			const trigger = alarm.getFirstProperty("trigger");
			const [start, end] = ["dtstart", "dtend"].map(
				(name) => parse(text).getFirstSubcomponent("vevent")?.getFirstPropertyValue(name) as ICAL.Time,
			);
			const moment = (trigger?.getParameter("related") === "END" ? end : start)?.clone() as ICAL.Time;
			moment.isDate = false;
			moment.addDuration(trigger?.getFirstValue() as ICAL.Duration);
			expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
			return `${moment} ${alarm.getFirstPropertyValue("description")}`;
		});
	const rings = (stage: Tahapan, day: string) => ringing(show(stage, day), write([stage], hari(day)));

	test("one day: at 07.00 of the day before", () => {
		expect(rings(voting, "2020-11-17")).toEqual([
			"2020-12-08T07:00:00 Rabu, 9 Desember 2020: Hari pemungutan suara",
		]);
	});

	test("more days: the last is an event of its own, with an alarm before it", () => {
		const stage = buatTahapan("masa-kampanye", masaKampanye2020, {
			judul: "Kampanye, tertib",
			tindakan: "Lapor.",
		});
		const events = eventsOf(write([stage], hari("2020-11-17")));
		expect(events.map(({ uid, days, summary }) => [uid, days, summary])).toEqual([
			["masa-kampanye.2020@contoh.test", "2020-09-26 2020-12-05", "Kampanye, tertib"],
			[
				"masa-kampanye.2020.hari-terakhir@contoh.test",
				"2020-12-05 2020-12-05",
				"Hari terakhir: Kampanye, tertib",
			],
		]);
		expect(
			events
				.flatMap(({ alarms }) => alarms)
				.map((alarm) => alarm.getFirstProperty("trigger")?.toICALString()),
		).toEqual(["TRIGGER;RELATED=START:-PT17H", "TRIGGER;RELATED=START:-PT17H"]);
	});

	test("none where nobody has to do anything, and none for what was taken back", () => {
		expect(show(buatTahapan("masa-kampanye", masaKampanye2020), "2020-11-17")?.alarms).toEqual([]);
		expect(show(voting, "2020-03-21")?.alarms).toEqual([]);
	});
});

test.each([
	["a deadline", { selesai: "2020-12-06" }, "2020-12-06 2020-12-06", "Batas akhir: tahapan"],
	["an open end", { mulai: "2020-12-06" }, "2020-12-06 2020-12-06", "Mulai: tahapan"],
	["a range", { mulai: "2020-12-06", selesai: "2020-12-08" }, "2020-12-06 2020-12-08", "tahapan"],
] as const)("%s", (_, line, days, summary) => {
	expect(show(buatTahapan("tahapan", ledger(line)), "2020-01-01")).toMatchObject({ days, summary });
});

test("a stage that never had certain days is left out", () => {
	const lines = [{ mulai: "2020-12" }, { status: "ditunda" }, { aturan: "Lima hari" }] as const;
	for (const line of lines) expect(show(buatTahapan("tahapan", ledger(line)), "2020-01-01")).toBeUndefined();
});

test("a plan below a suspension is not told before the suspension", () => {
	const stage = buatTahapan(
		"tahapan",
		ledger(
			{ status: "ditunda", ditetapkan: "2020-03-21" },
			{ mulai: "2020-06-15", ditetapkan: "2020-06-12" },
		),
	);
	expect(["2020-01-01", "2020-03-21", "2020-06-12"].map((day) => show(stage, day)?.sequence)).toEqual([
		undefined,
		undefined,
		1,
	]);
});

/** Text that breaks what counts letters or forgets to escape. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...'aé漢🗳👩‍👩‍👧,;:\\\n" \t'),
			fc.constantFrom("\\n", "\r\n", "é".repeat(40), "🗳️".repeat(20), "BEGIN:VEVENT", "END:VCALENDAR"),
			fc.string({ unit: "grapheme", maxLength: 12 }),
		),
		{ minLength: 1, maxLength: 30 },
	)
	.map((parts) => parts.join(""));

/** A ledger in the order of its decisions, as the gate asks for; a line without a day may stand anywhere. */
const anyLedger = fc
	.array(
		fc.record({
			dates: fc.oneof(anyDates, fc.constant({})),
			status: fc.constantFrom(undefined, undefined, "ditunda" as const, "belum-pasti" as const),
			aturan: fc.constantFrom(undefined, undefined, "Lima hari sesudah putusan"),
			ditetapkan: fc.option(anyDay, { nil: undefined, freq: 8 }),
		}),
		{ minLength: 1, maxLength: 6 },
	)
	.map((lines): Jadwal => {
		const days = lines.flatMap(({ ditetapkan }) => ditetapkan ?? []).sort(Temporal.PlainDate.compare);
		const inputs = lines.map(
			({ dates, ditetapkan, ...rest }): RevisiInput => ({
				...dates,
				...rest,
				ditetapkan: ditetapkan && days.shift()?.toString(),
			}),
		);
		return inputs.map(parseRevisi) as unknown as Jadwal;
	});

const anyStage = fc
	.record({
		jadwal: anyLedger,
		judul: anyText,
		tindakan: fc.option(anyText, { nil: undefined }),
		ringkasan: anyText,
	})
	.map(({ jadwal, ...rest }) => buatTahapan("tahapan", jadwal, rest));

const normal = (text: string) => text.replace(/\r\n?/g, "\n");

test("whatever the texts are, they come back, in lines of at most 75 octets", () => {
	fc.assert(
		fc.property(anyStage, anyDay, (stage, day) => {
			const text = write([stage], day);
			for (const line of text.split("\r\n")) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/[\r\n]/);
			}
			// The parser leaves an X- name as it is written.
			const name = String(parse(text).getFirstPropertyValue("x-wr-calname"));
			expect(name.replace(/\\([\\;,])/g, "$1")).toBe(options.nama);
			expect(parse(text).getAllSubcomponents().length).toBeLessThanOrEqual(2);
			const [event] = eventsOf(text);
			if (event?.status !== "CONFIRMED") return;
			expect(event.summary.endsWith(normal(stage.judul))).toBe(true);
			expect(event.description).toContain(normal(stage.tindakan ?? stage.ringkasan));
			for (const alarm of event.alarms)
				expect(alarm.getFirstPropertyValue("description")).toContain(normal(stage.judul));
		}),
	);
});

test("folding cuts no character and nothing is lost", () => {
	fc.assert(
		fc.property(
			anyText.map((text) => text.replace(/[\r\n]/g, "")),
			(line) => {
				const lines = fold(line).split("\r\n ");
				for (const part of lines) expect(part.isWellFormed()).toBe(line.isWellFormed());
				expect(fold(line).replaceAll("\r\n ", "")).toBe(line);
			},
		),
	);
});

test("as the days go by: one UID, SEQUENCE never falls, CONFIRMED exactly while its days hold", () => {
	fc.assert(
		fc.property(anyLedger, (jadwal) => {
			const stage = buatTahapan("tahapan", jadwal);
			const decisions = jadwal.flatMap(({ ditetapkan }) => ditetapkan ?? []);
			// The day before each decision and the day itself: nothing else can change.
			const days = [...decisions.flatMap((day) => [day.subtract({ days: 1 }), day]), hari("2030-01-01")];
			let before: ReturnType<typeof show>;
			for (const day of days.sort(Temporal.PlainDate.compare)) {
				const now = show(stage, day);
				const { revisi, riwayat } = onDay(stage, day);
				const certain = revisi.keadaan === "terjadwal" && revisi.periode?.presisi === "hari";
				if (riwayat[0] === jadwal[0] && certain) expect(now?.status).toBe("CONFIRMED");
				if (!certain && now)
					expect(now.status).toBe(
						["ditunda", "ditiadakan"].includes(revisi.keadaan) ? "CANCELLED" : "TENTATIVE",
					);
				if (before) {
					expect(now?.uid, "what was once published never vanishes without a word").toBe(before.uid);
					expect(now?.sequence).toBeGreaterThanOrEqual(before.sequence);
					expect(now && now.modified >= before.modified).toBe(true);
					if (now?.days !== before.days || now.status !== before.status)
						expect(now?.sequence, "a change is told").toBeGreaterThan(before.sequence);
					if (now?.status === "CANCELLED") expect(now.days).toBe(lastCertain(riwayat));
				}
				before = now;
			}
		}),
	);
});

const lastCertain = (lines: Jadwal) => {
	const periode = lines.findLast(
		(r) => ["terjadwal", "belum-pasti"].includes(r.keadaan) && r.periode?.presisi === "hari",
	)?.periode;
	return `${periode?.mulai ?? periode?.selesai} ${periode?.selesai ?? periode?.mulai}`;
};

test("no line of the future leaks", () => {
	fc.assert(
		fc.property(anyLedger, anyDay, (jadwal, day) => {
			const known = jadwal.filter(({ ditetapkan }) => !ditetapkan || ditetapkan.since(day).sign <= 0);
			if (known.length === 0) return;
			const [first, ...rest] = known as unknown as Jadwal;
			const whole = write([buatTahapan("tahapan", jadwal)], day);
			// A ledger that ends today gives the same file, unless its first line is still to come.
			if (first === jadwal[0]) expect(whole).toBe(write([buatTahapan("tahapan", [first, ...rest])], day));
		}),
	);
});

test("the same ledger gives the same bytes", () => {
	expect(write([voting], hari("2020-11-17"))).toMatchInlineSnapshot(`
		"BEGIN:VCALENDAR
		VERSION:2.0
		PRODID:-//Corong//Tahapan//ID
		NAME:Pemilihan\\, serentak\\; 2020 \\\\ “uji”
		X-WR-CALNAME:Pemilihan\\, serentak\\; 2020 \\\\ “uji”
		SOURCE;VALUE=URI:https://cermin.test/tahapan/2020.ics
		REFRESH-INTERVAL;VALUE=DURATION:PT12H
		X-PUBLISHED-TTL:PT12H
		BEGIN:VEVENT
		UID:pemungutan-suara.2020@contoh.test
		DTSTAMP:20200612T000000Z
		LAST-MODIFIED:20200612T000000Z
		SEQUENCE:3
		STATUS:CONFIRMED
		SUMMARY:Hari pemungutan suara
		DESCRIPTION:Pukul 07.00–13.00 waktu setempat.\\nDatang ke TPS\\; bawa KTP-e
		 l\\, surat\\, dan masker.\\nJangan lupa 🗳️\\nhttps://cermin.test/tahapan/
		 2020/pemungutan-suara/
		CATEGORIES:Hasil\\, sengketa\\; dan pelantikan
		URL:https://cermin.test/tahapan/2020/pemungutan-suara/
		DTSTART;VALUE=DATE:20201209
		DTEND;VALUE=DATE:20201210
		TRANSP:TRANSPARENT
		BEGIN:VALARM
		ACTION:DISPLAY
		DESCRIPTION:Rabu\\, 9 Desember 2020: Hari pemungutan suara
		TRIGGER;RELATED=START:-PT17H
		END:VALARM
		END:VEVENT
		END:VCALENDAR
		"
	`);
});

test("an event belongs to its own phase and to no other; to none where its phase is not known", () => {
	const groups = [
		{ id: "persiapan", judul: "Persiapan" },
		{ id: "hasil", judul: "Hasil" },
	];
	const phases = (kelompok: string) => {
		const stages = [onDay(buatTahapan("a", masaKampanye2020, { kelompok }), hari("2020-11-17"))];
		const event = parse(calendar(stages, { ...options, kelompok: groups })).getFirstSubcomponent("vevent");
		return event?.getAllProperties("categories").flatMap((property) => property.getValues());
	};
	expect([phases("persiapan"), phases("hasil"), phases("lain")]).toEqual([["Persiapan"], ["Hasil"], [""]]);
});

test("an event taken back says which dates fell, and why", () => {
	const stage = buatTahapan(
		"tahapan",
		ledger(
			{ mulai: "2020-07-11", selesai: "2020-09-19", pukul: "08.00-16.00" },
			{ status: "ditunda", ditetapkan: "2020-03-21", alasan: "Pandemi COVID-19" },
		),
	);
	const event = show(stage, "2020-04-01");
	expect(event?.description.split("\n")).toEqual([
		"Tanggal ini tidak berlaku lagi: 11 Juli sampai 19 September 2020. Jadwalnya ditunda, tanpa tanggal baru.",
		"Pandemi COVID-19",
		"https://cermin.test/tahapan/2020/tahapan/",
	]);
	expect(event?.modified).toBe("2020-03-21T00:00:00Z");
});

test("the file says where it is, how often to look, and what it is", async () => {
	const response = calendarResponse([], options);
	expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
	const file = parse(await response.text());
	const said = ["source", "refresh-interval", "x-published-ttl", "method"].map((name) =>
		String(file.getFirstPropertyValue(name)),
	);
	expect(said).toEqual(["https://cermin.test/tahapan/2020.ics", "PT12H", "PT12H", "null"]);
});

test("a line of 75 octets is not folded, one of 76 is, and each line that follows has 74", () => {
	expect(fold("x".repeat(75))).toBe("x".repeat(75));
	expect(
		fold("x".repeat(150))
			.split("\r\n ")
			.map((part) => part.length),
	).toEqual([75, 74, 1]);
	expect(
		fold("é".repeat(38))
			.split("\r\n ")
			.map((part) => part.length),
	).toEqual([37, 1]);
});

test("control characters and old line ends do not reach a calendar", () => {
	expect(clean("a\r\nb\rc\u0000\u0008\u007Fd\te\uD800")).toBe("a\nb\ncd\te\uFFFD");
});

test("a calendar without an event yet holds a clock, as the standard wants it to hold something, and shows nothing", () => {
	const empty = parse(calendar([], options));
	expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
	expect(parse(write([voting], hari("2020-12-01"))).getAllSubcomponents("vtimezone")).toEqual([]);
});
