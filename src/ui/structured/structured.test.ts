import fc from "fast-check";
import { expect, test } from "vitest";
import type { Jadwal, RevisiInput } from "../../model/jadwal.ts";
import { parseRevisi } from "../../model/jadwal.ts";
import { onDay } from "../../model/tahapan.ts";
import { parseDay } from "../../model/tanggal.ts";
import { claimReview } from "./claim-review.ts";
import { agendaEvent, stageEvent } from "./event.ts";
import { graph, siteOf } from "./graph.ts";
import { kimOrganization } from "./organization.ts";

const site = siteOf("Portal", "/", { url: new URL("https://contoh.id/") });

const decided = { dasar: "x", ditetapkan: "2020-01-01" };
/** What an event says of a ledger on the last day of 2020. */
const said = (...lines: RevisiInput[]) => saidOf({ ajakan: "Buka pintu" }, ...lines);
function saidOf(more: { ajakan?: string; utama?: boolean }, ...lines: RevisiInput[]) {
	const tahapan = {
		pemilihan: "2020",
		id: "coklit",
		judul: "Coklit",
		kelompok: "k",
		ringkasan: "Petugas datang.",
		jadwal: lines.map((line) => parseRevisi({ ...decided, ...line })) as unknown as Jadwal,
		pengecualian: [],
		berlaku_untuk: [],
		utama: false,
		tindakan: "Buka pintu.",
		...more,
	};
	const event = stageEvent(site, onDay(tahapan, parseDay("2020-12-31")));
	if (!event) return undefined;
	const { eventStatus, startDate, endDate, previousStartDate } = event as unknown as Record<string, unknown>;
	return [String(eventStatus).split("/").at(-1), startDate, endDate, previousStartDate];
}

const first = { mulai: "2020-04-17", selesai: "2020-05-16" };
const second = { mulai: "2020-07-15", selesai: "2020-08-13" };

test.each([
	["planned", [first], ["EventScheduled", "2020-04-17", "2020-05-16", undefined]],
	[
		"suspended, it keeps its last dates",
		[first, { status: "ditunda" }],
		["EventPostponed", "2020-04-17", "2020-05-16", undefined],
	],
	[
		"moved after a suspension",
		[first, { status: "ditunda" }, second],
		["EventRescheduled", "2020-07-15", "2020-08-13", ["2020-04-17"]],
	],
	[
		"a longer stage that begins on the same day did not move",
		[first, { ...first, selesai: "2020-06-01" }],
		["EventScheduled", "2020-04-17", "2020-06-01", undefined],
	],
	[
		"one day with hours",
		[{ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" }],
		["EventScheduled", "2020-12-09T07:00", "2020-12-09T13:00", undefined],
	],
	["no last day", [{ mulai: "2020-12-09" }], ["EventScheduled", "2020-12-09", undefined, undefined]],
	["only a month", [first, { mulai: "2020-12" }], undefined],
	["only a deadline", [{ selesai: "2020-12-06" }], undefined],
	["uncertain again", [first, { status: "belum-pasti" }], undefined],
	["a rule instead of a date", [{ aturan: "Lima hari sesudah putusan." }], undefined],
	["suspended before it ever had a day", [{ status: "ditunda" }], undefined],
] as [string, RevisiInput[], unknown][])("event: %s", (_, lines, expected) => {
	expect(said(...lines)).toEqual(expected);
});

test("an event is what a resident is called to, or a milestone; what may be read some day is none", () => {
	expect(saidOf({}, first)).toBeUndefined();
	expect(saidOf({ utama: true }, first)).toBeDefined();
});

const check = {
	slug: "swab",
	klaim: "Wajib membawa hasil tes.",
	putusan: "hoaks",
	beredar: "WhatsApp, November 2020",
	diperiksa: "2020-11-02",
	pemeriksa: [{ nama: "Mafindo", tautan: "https://mafindo.example/1" }, { nama: "KPU" }],
} as const;

test("a fact-check is its checkers', and the portal only passes it on", () => {
	expect(claimReview(site, check)).toMatchObject({
		author: [{ name: "Mafindo" }, { name: "KPU" }],
		sameAs: ["https://mafindo.example/1"],
		sdPublisher: { name: "Portal" },
		datePublished: "2020-11-02",
		reviewRating: { alternateName: "Hoaks", ratingValue: 1, worstRating: 1, bestRating: 5 },
	});
});

test("a KIM that is closed gives no contact", () => {
	const kim = {
		id: "a",
		nama: "KIM A",
		ringkasan: "r",
		wilayah: "64",
		tempat: "t",
		kontak: { surel: "a@b.id" },
	};
	expect(kimOrganization(site, { ...kim, keadaan: "aktif" })).toHaveProperty("email", "a@b.id");
	expect(kimOrganization(site, { ...kim, keadaan: "tutup" })).not.toHaveProperty("email");
});

test("no text closes the script, and the block reads back as it was", () => {
	const text = fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--<script>", "\u2028", '"</SCRIPT >'));
	fc.assert(
		fc.property(text, (klaim) => {
			const block = graph(claimReview(site, { ...check, klaim }));
			expect(block).not.toContain("<");
			expect(JSON.parse(block)["@graph"][0].claimReviewed).toBe(klaim);
		}),
	);
});

test("an event of a KIM stands on the clock of its region, with its place and who holds it", () => {
	const agenda = {
		...{ judul: "Rapat", ringkasan: "Warga membagi tugas.", tempat: "Balai desa" },
		...{ href: "/kim/a/agenda/#rapat", mulai: "2020-11-20" },
	};
	const kim = { nama: "KIM A", href: "/kim/a/", zona: "WITA" } as const;
	expect(agendaEvent(site, { ...agenda, pukul: "19.30-21.00" }, kim)).toMatchObject({
		startDate: "2020-11-20T19:30+08:00",
		endDate: "2020-11-20T21:00+08:00",
		location: { name: "Balai desa" },
		organizer: { name: "KIM A" },
	});
	expect(agendaEvent(site, { ...agenda, selesai: "2020-11-21" }, kim)).toMatchObject({
		startDate: "2020-11-20",
		endDate: "2020-11-21",
	});
	expect(agendaEvent(site, { ...agenda, pukul: "08.00-selesai" }, kim)).toMatchObject({
		startDate: "2020-11-20T08:00+08:00",
		endDate: "2020-11-20",
	});
});
