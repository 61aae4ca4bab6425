import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statusAt } from "./kini.ts";
import { anyDay, anyStages } from "./schemas/uji-acak.ts";
import { onDay, type Tahapan } from "./tahapan.ts";
import { buatTahapan, hari, ledger, pemungutanSuara2020 } from "./uji.ts";
import { leadAt, turns } from "./utama.ts";

const vote = "pemungutan-suara";
const stages = [
	buatTahapan(vote, pemungutanSuara2020, { tindakan: "Datang ke TPS." }),
	buatTahapan(
		"penghitungan-suara",
		ledger({ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "13.00-selesai" }),
	),
	buatTahapan("masa-kampanye", ledger({ mulai: "2020-09-26", selesai: "2020-12-05" }), {
		tindakan: "Kenali calon.",
		utama: true,
	}),
	buatTahapan("pindah-memilih", ledger({ selesai: "2020-11-20" }), {
		tindakan: "Urus A.5.",
		tenggat_warga: { hari: hari("2020-11-20") },
	}),
	buatTahapan("kpps", ledger({ mulai: "2020-10-01", selesai: "2020-11-23" }), {
		tindakan: "Warga boleh mendaftar.",
		utama: false,
		tenggat_warga: { ketentuan: "Batas pendaftaran diatur KPU setempat." },
	}),
	buatTahapan("audit", ledger({ mulai: "2020-12-07", selesai: "2020-12-25" }), {
		utama: true,
		tindakan_bertahap: [{ mulai: hari("2020-12-23"), teks: "Baca hasil audit." }],
	}),
	buatTahapan("rekapitulasi", ledger({ mulai: "2020-12-10", selesai: "2020-12-14" }), { utama: true }),
];
const on = (day: string, list: readonly Tahapan[] = stages) => list.map((stage) => onDay(stage, hari(day)));

describe("who leads", () => {
	test.each([
		["2020-04-01T12:00", vote, "it is suspended: postponement first"],
		["2020-05-10T12:00", vote, "it moved, and only its month is known"],
		["2020-09-01T12:00", "masa-kampanye", "what comes next; a last day alone says not that it is open"],
		["2020-10-15T12:00", "masa-kampanye", "the last day is more than three weeks away"],
		["2020-10-30T00:00", "pindah-memilih", "three weeks before the last day"],
		["2020-11-20T23:59", "pindah-memilih", "on its last minute"],
		["2020-11-21T00:00", "masa-kampanye", "the last day is over; where each place has its own, none is told"],
		["2020-12-05T23:59", "masa-kampanye", "voting day is not near"],
		["2020-12-06T00:00", vote, "three days before"],
		["2020-12-09T07:30", vote, "while it runs"],
		["2020-12-09T13:30", vote, "for who queues when the hours are over still votes"],
		["2020-12-10T00:00", "audit", "next what a resident can do, not what runs"],
		["2020-12-26T00:00", undefined, "nothing asks anything of a resident any more"],
	] as const)("at %s: %s (%s)", (now, id, _why) => {
		expect(leadAt(on(now.slice(0, 10)), vote, now)?.tahapan.id).toBe(id);
	});

	test("a last day comes first from three weeks before it", () => {
		const list = [
			buatTahapan("pindah", ledger({ selesai: "2020-12-06" }), {
				tindakan: "Urus A.5.",
				tenggat_warga: { hari: hari("2020-12-06") },
			}),
			buatTahapan("tanggapan", ledger({ mulai: "2020-11-01", selesai: "2020-11-30" }), {
				tindakan: "Beri tanggapan.",
				utama: true,
			}),
		];
		const leader = (now: string) => leadAt(on(now.slice(0, 10), list), vote, now)?.tahapan.id;
		expect(leader("2020-11-14T23:59")).toBe("tanggapan");
		expect(leader("2020-11-15T00:00")).toBe("pindah");
	});

	test("a stage that only officials do never leads", () => {
		fc.assert(
			fc.property(anyStages, anyDay, (list, day) => {
				const lead = leadAt(list, "tidak-ada", `${day}T12:00`);
				expect(lead).toBeUndefined();
			}),
		);
	});

	test("what leads is not over", () => {
		fc.assert(
			fc.property(anyStages, anyDay, fc.integer({ min: 0, max: 23 }), (list, day, hour) => {
				const now = `${day}T${String(hour).padStart(2, "0")}:00`;
				const asking = list.map((one) => ({ ...one, tahapan: { ...one.tahapan, tindakan: "Datang." } }));
				const lead = leadAt(asking, asking[0]?.tahapan.id ?? "", now);
				if (!lead || lead.status === "ditunda") return;
				const { periode } = lead.revisi;
				expect(statusAt({ selesai: periode?.selesai && `${periode.selesai}T24` }, now)).not.toBe("selesai");
			}),
		);
	});
});

describe("turns", () => {
	test("of the last weeks of 2020", () => {
		expect(Object.fromEntries(turns(on("2020-11-17"), vote, "2020-11-17T12:00"))).toEqual({
			"pindah-memilih": { dari: "0000", ke: "2020-11-21" },
			"masa-kampanye": { dari: "2020-11-21", ke: "2020-12-06" },
			[vote]: { dari: "2020-12-06", ke: "2020-12-10" },
			audit: { dari: "2020-12-10", ke: "2020-12-26" },
		});
	});

	test("at every later instant the one that leads has its turn", () => {
		const anyAsking = anyStages.map((list) =>
			list.map((one, index) => ({
				...one,
				tahapan: { ...one.tahapan, tindakan: index % 3 ? "Datang." : undefined },
			})),
		);
		fc.assert(
			fc.property(anyAsking, anyDay, fc.integer({ min: 0, max: 24 * 60 * 900 }), (list, day, minutes) => {
				const id = list[0]?.tahapan.id ?? "";
				const later = day.toPlainDateTime("12:00").add({ minutes }).toString({ smallestUnit: "minute" });
				const lead = leadAt(list, id, later);
				const turn = lead && turns(list, id, `${day}T12:00`).get(lead.tahapan.id);
				if (lead) expect(turn && turn.dari <= later && later < turn.ke).toBe(true);
			}),
		);
	});
});
