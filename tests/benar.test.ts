/**
 * No false sentence: random ledgers, certainties, hours, zones, sleeps and elections, told by pages, frames, packs,
 * messages, radio, posters and calendars, and judged by an oracle of its own (`hakim.ts`).
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendar } from "../src/channels/kalender/kalender.ts";
import { bahanOf } from "../src/channels/siaran/bahan.ts";
import { pekanKim } from "../src/channels/siaran/pekan.ts";
import { smsPekan, smsTahapan, whatsappPekan, whatsappTahapan } from "../src/channels/siaran/pesan.ts";
import { posterPekan, posterTahapan } from "../src/channels/siaran/poster.ts";
import { radioPekan, radioTahapan } from "../src/channels/siaran/radio.ts";
import { masaOf } from "../src/model/kini.ts";
import { arrange } from "../src/model/susunan.ts";
import { actionsOf, inTurn, masaKini, onDay, type TahapanKini } from "../src/model/tahapan.ts";
import { daysAsked, isSure, tenggat } from "../src/model/tenggat.ts";
import { turns } from "../src/model/utama.ts";
import { createLisan } from "../src/text/lisan.ts";
import { answerOf } from "../src/words/jawab.ts";
import { labelAt } from "../src/words/kini.ts";
import { formatDay } from "../src/words/tanggal.ts";
import { tenggat as words } from "../src/words/tenggat.ts";
import { anyElection, anyZone } from "./acak.ts";
import { runs } from "./batas.ts";
import { asks, denies, falseIn, isBeyondDoubt, letak, type Saat, saatAt } from "./hakim.ts";

const vote = "pemungutan-suara";
/** How a page carries an instant. */
const textAt = ({ day, minute }: Saat) =>
	`${day}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
/** What the script writes, as `ui/tahapan/kini.ts` does; a label that it leaves alone says nothing new. */
const said = (masa: Parameters<typeof labelAt>[0], now: string) => {
	const [status, text] = labelAt(masa, now);
	return { status: status ?? "", text: status ? text || status.replace("-", " ") : "" };
};

/** A page is built at one instant, mostly near a day that matters, and seen at a later one; nothing ran in between. */
const anySleep = fc.record({
	near: fc.option(fc.record({ which: fc.nat(), days: fc.integer({ min: -5, max: 5 }) }), {
		nil: undefined,
		freq: 3,
	}),
	built: fc.integer({ min: 0, max: 60 * 24 * 2500 }),
	asleep: fc.oneof(fc.integer({ min: 0, max: 60 * 48 }), fc.integer({ min: 0, max: 60 * 24 * 1500 })),
	zone: anyZone,
});
type Sleep = typeof anySleep extends fc.Arbitrary<infer T> ? T : never;
function opened({ near, built, asleep, zone }: Sleep, days: readonly Temporal.PlainDate[]) {
	const chosen = near && days[near.which % days.length]?.add({ days: near.days });
	const start = chosen
		? chosen
				.toZonedDateTime("UTC")
				.toInstant()
				.add({ minutes: built % 1440 })
		: Temporal.Instant.from("2018-01-01T00:00:00Z").add({ minutes: built });
	return { before: saatAt(start, zone), now: saatAt(start.add({ minutes: asleep }), zone) };
}

const property = (
	check: (stages: readonly TahapanKini[], then: Saat, now: Saat) => void,
	numRuns = runs(400),
) =>
	fc.assert(
		fc.property(anyElection, anySleep, ({ stages, days, usai }, sleep) => {
			const { before, now } = opened(sleep, days);
			check(inTurn(stages.map((stage) => onDay(stage, before.day, undefined, usai))), before, now);
		}),
		{ numRuns },
	);

/** The line as the page may know it: one that waits for the end of another begins then. */
const lineOf = ({ revisi, buka }: TahapanKini) =>
	buka && revisi.periode ? { ...revisi, periode: { ...revisi.periode, pukul: `${buka}-selesai` } } : revisi;
const isAfterElection = ({ usai }: TahapanKini, { day }: Saat) =>
	usai !== undefined && Temporal.PlainDate.compare(day, usai) > 0;

describe("a page, a frame or a pack that slept", () => {
	test("says of no stage what is false when it is seen", () => {
		property((stages, _, now) => {
			for (const kini of stages) {
				const { text } = said(masaKini(kini), textAt(now));
				if (text === "selesai" && isAfterElection(kini, now)) continue;
				expect(falseIn(text, lineOf(kini), now, kini.tahapan.sesudah_tutup), text).toEqual([]);
			}
		});
	});

	test("answers whether today is the last day, and is right", () => {
		property((stages, _, now) => {
			for (const kini of stages) {
				const known = tenggat(kini.revisi, kini.riwayat, kini.tahapan.tenggat_warga);
				// A version that ends on the same day casts no doubt on the last one.
				const others = kini.revisi.versi_lain?.filter(
					({ periode }) => periode?.selesai && !(known?.hari && periode.selesai.equals(known.hari)),
				);
				if (others?.length && known) expect(isSure(known), "in doubt").toBe(false);
				if (!known?.hari || !isSure(known) || kini.status === "bergantung") continue;
				const { status, text } = said(masaKini(daysAsked(kini, known)), textAt(now));
				const answer = answerOf({ status, words: text, sehari: known.sehari });
				const left = now.day.until(known.hari, { largestUnit: "day" }).days;
				if (answer === "hari-terakhir") expect(left).toBe(0);
				if (answer === "lewat") expect(left).toBeLessThan(0);
				if (answer === "belum") expect(left).toBeGreaterThan(0);
				if (answer === "belum-buka")
					expect(
						letak(
							{
								...kini.revisi,
								periode: { ...kini.revisi.periode, presisi: "hari", pukul: undefined } as never,
							},
							now,
						),
					).toBe("sebelum");
			}
		});
	});

	test("calls another day wrong only where one is beyond doubt", () => {
		property((stages) => {
			for (const { revisi, riwayat, tahapan } of stages) {
				const known = tenggat(revisi, riwayat, tahapan.tenggat_warga);
				if (!known || !denies(words.sebab(known))) continue;
				// A day that follows from another event is bounded, and only a later one is wrong.
				expect(isBeyondDoubt(revisi, tahapan.tenggat_warga) || /sesudah itu/.test(words.sebab(known))).toBe(
					true,
				);
			}
		});
	});

	test("puts first only what asks something of a resident, and what must be done before it is too late", () => {
		property((stages, then, now) => {
			const shown = turns(stages, vote, textAt(then));
			const leads = (id: string) => {
				const turn = shown.get(id);
				return turn && turn.dari <= textAt(now) && textAt(now) < turn.ke;
			};
			// Who began to lead last stands above who led before.
			const [first] = stages
				.filter(({ tahapan }) => leads(tahapan.id))
				.sort((a, b) =>
					(shown.get(a.tahapan.id)?.dari ?? "") > (shown.get(b.tahapan.id)?.dari ?? "") ? -1 : 1,
				);
			if (!first) return;
			const { tahapan, revisi } = first;
			const isVote = tahapan.id === vote;
			expect(isVote || tahapan.tindakan || tahapan.tindakan_bertahap, "officials' own").toBeTruthy();
			if (!isVote)
				expect(
					letak(
						{ ...revisi, periode: revisi.periode && { ...revisi.periode, pukul: undefined } } as never,
						now,
					),
				).not.toBe("sesudah");
			const due = stages.filter(({ tahapan: { tenggat_warga: own, tindakan, id }, revisi: line }) => {
				const left = own?.hari ? now.day.until(own.hari, { largestUnit: "day" }).days : -1;
				// A stage whose days are not known leads nobody, whatever day of hers was once set.
				const isKnown = line.periode?.presisi !== "bulan" && line.keadaan !== "bergantung";
				return id !== vote && tindakan && left >= 0 && left <= 21 && isKnown && letak(line, now) === "dalam";
			});
			if (due.length > 0 && !isVote) expect(tahapan.tenggat_warga?.hari).toBeDefined();
		});
	});

	test("asks for nothing that is suspended, over, or closed to residents", () => {
		property((stages, then) => {
			const { utama, kini, berikut } = arrange(stages, vote, textAt(then));
			for (const stage of [...(utama ? [utama] : []), ...kini, ...berikut]) {
				const { tindakan } = actionsOf(stage);
				if (!tindakan) continue;
				expect(stage.revisi.keadaan).not.toBe("ditunda");
				const own = stage.tahapan.tenggat_warga?.hari;
				if (own) expect(Temporal.PlainDate.compare(own, then.day)).toBeGreaterThanOrEqual(0);
			}
		});
	});
});

test("the first sentence of this file can fail: the oracle sees a wrong day, hour and end", () => {
	const line = {
		keadaan: "terjadwal",
		periode: {
			presisi: "hari",
			mulai: Temporal.PlainDate.from("2020-12-09"),
			selesai: Temporal.PlainDate.from("2020-12-09"),
			pukul: "07.00-13.00",
		},
	} as const;
	const at = (time: string): Saat => ({
		day: Temporal.PlainDate.from("2020-12-09"),
		minute: Number(time.slice(0, 2)) * 60,
	});
	expect(masaOf(line)).toEqual({ mulai: "2020-12-09T07.00", selesai: "2020-12-09T13.00", tetap: undefined });
	expect(falseIn("besok", line, at("08"))).not.toEqual([]);
	expect(falseIn("selesai", line, at("12"))).not.toEqual([]);
	expect(falseIn("berakhir hari ini", line, at("06"))).not.toEqual([]);
	expect(falseIn("hari ini sampai pukul 13.00", line, at("08"))).toEqual([]);
});

/** Words that are true on one day only. */
const stale = /\b(besok|kemarin|hari ini|hari lagi|sekarang|sedang berlangsung)\b/i;
const lisan = createLisan([]);
const site = new URL("https://contoh.test/");
const calendarOf = (stages: readonly TahapanKini[]) =>
	calendar(stages, { nama: "Uji", site, self: "/uji.ics", host: "contoh.test", kelompok: [] }).replace(
		/\r?\n[ \t]/g,
		"",
	);

/** The texts of one stage that go from hand to hand. */
const textsOf = (kini: TahapanKini) => {
	const bahan = bahanOf(kini, { pemilihan: "Pemilihan", khusus: [], alamat: "https://contoh.test/a/" });
	const { cap = "", catatan, kapan = "", ajakan = "", tindakan } = posterTahapan(bahan);
	return {
		whatsapp: whatsappTahapan(bahan),
		sms: smsTahapan(bahan).teks,
		radio: radioTahapan(bahan, lisan).kalimat.join(" "),
		poster: [cap, kapan, ...catatan, ajakan, ...tindakan].join(" "),
	};
};

describe("texts that go from hand to hand", () => {
	test("of a stage: no word of one day, no task that is over, no day more certain than its source", () => {
		property((stages) => {
			for (const kini of stages) {
				const { revisi, tahapan, status } = kini;
				const own = tahapan.tenggat_warga;
				for (const [channel, text] of Object.entries(textsOf(kini))) {
					expect(text, channel).not.toMatch(stale);
					expect(denies(text), channel).toBe(false);
					if (status === "selesai" || status === "ditunda" || kini.lewat)
						expect(asks(text), channel).toBe(false);
					if (/sudah selesai/.test(text)) expect(status).toBe("selesai");
					if (revisi.versi_lain?.length && revisi.periode && revisi.keadaan !== "ditunda")
						expect(text, channel).toMatch(/sumber lain/i);
					if (own?.ketentuan && channel !== "radio" && ["terjadwal", "bergantung"].includes(revisi.keadaan))
						expect(text, channel).toContain(own.ketentuan);
				}
			}
		}, runs(150));
	});

	test("of a week: the same, and an end is called the last day only of who has no other", () => {
		property((stages, { day }) => {
			const pekan = pekanKim({
				kim: "KIM",
				wilayah: "Desa",
				pemilihan: "Pemilihan",
				alamat: "https://contoh.test/",
				stages,
				agenda: [],
				day,
			});
			const { hal, catatan } = posterPekan(pekan);
			const texts = [
				whatsappPekan(pekan),
				smsPekan(pekan).teks,
				radioPekan(pekan, lisan).kalimat.join(" "),
				[...hal.map((item) => item.catatan), ...catatan].join(" "),
			];
			for (const text of texts) {
				expect(text).not.toMatch(stale);
				expect(denies(text)).toBe(false);
				if (/sudah selesai/.test(text)) expect(stages.every(({ status }) => status === "selesai")).toBe(true);
			}
			const closed = stages.filter(
				({ status, lewat }) => lewat || status === "selesai" || status === "ditunda",
			);
			for (const { tahapan } of closed)
				expect(texts.filter((text) => text.includes(`KERJAKAN ${tahapan.id}`))).toEqual([]);
			for (const { revisi, tahapan } of stages) {
				const end = revisi.periode?.selesai;
				const { hari, ketentuan } = tahapan.tenggat_warga ?? {};
				if (!end || !(ketentuan || (hari && !hari.equals(end)))) continue;
				const [whatsapp = ""] = texts;
				const part = whatsapp.split("\n*").find((lines) => lines.startsWith(`${tahapan.judul}*`)) ?? "";
				expect(part).not.toContain(`Hari terakhir ${formatDay(end, "full")}`);
				expect(part).not.toContain(`Paling lambat ${formatDay(end, "full")}`);
			}
		}, runs(150));
	});

	test("in a calendar: an alarm names a last day only where it is everybody's, doubt is told, a cancelled event asks nothing", () => {
		property((stages) => {
			for (const kini of stages) {
				const text = calendarOf([kini]);
				const { revisi, tahapan } = kini;
				const { hari, ketentuan } = tahapan.tenggat_warga ?? {};
				expect(text).not.toMatch(stale);
				// A stage may have two events: its days, which were taken back, beside a last day that stands.
				for (const event of text.split("BEGIN:VEVENT"))
					if (/STATUS:CANCELLED/.test(event)) expect(asks(event)).toBe(false);
				if (!/STATUS:CONFIRMED/.test(text)) continue;
				if (revisi.versi_lain?.length) expect(text).toMatch(/Sumber lain/);
				if (ketentuan) expect(text).not.toMatch(/DESCRIPTION:Hari terakhir\\, /);
				// The resident's own last day stands on its own date, and no other is called so.
				const named = /DESCRIPTION:Hari terakhir\\, (.+?):/.exec(text.replaceAll("\r\n ", ""))?.[1];
				if (hari && named) expect(named.replaceAll("\\", "")).toBe(formatDay(hari, "full"));
			}
		}, runs(150));
	});
});
