import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyStages } from "./schemas/uji-acak.ts";
import { arrange } from "./susunan.ts";
import { onDay } from "./tahapan.ts";
import { buatTahapan, hari, idsOf, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const campaign = buatTahapan("masa-kampanye", masaKampanye2020);
const voting = buatTahapan("pemungutan-suara", pemungutanSuara2020);

describe("arrange", () => {
	const now = "2020-11-17T12:00";
	const open = { mulai: "2020-11-01", selesai: "2020-11-30" };
	const stages = [
		buatTahapan("biasa", ledger(open)),
		buatTahapan("ada-tindakan", ledger(open), { tindakan: "Periksa nama Anda." }),
		buatTahapan("tenggat-tanpa-tindakan", ledger({ selesai: "2020-12-06" })),
		buatTahapan("tenggat-dengan-tindakan", ledger({ selesai: "2020-12-06" }), {
			tindakan: "Urus A.5.",
			tenggat_warga: { hari: hari("2020-12-06") },
		}),
		campaign,
		voting,
		buatTahapan("sesudahnya", ledger({ mulai: "2020-12-10", selesai: "2020-12-20" }), {
			tindakan: "Saksikan rekapitulasi.",
			ajakan: "Saksikan",
		}),
		buatTahapan("tanpa-ajakan", ledger({ mulai: "2020-12-08", selesai: "2020-12-20" }), {
			tindakan: "Baca hasil audit.",
		}),
		buatTahapan("lewat", ledger({ mulai: "2020-10-01", selesai: "2020-11-16" })),
	].map((stage) => onDay(stage, hari("2020-11-17")));

	test("one leads; then what asks something, then the rest; a bare deadline is no news", () => {
		const { utama, kini, berikut } = arrange(stages, "pemungutan-suara", now);
		expect(utama?.tahapan.id).toBe("tenggat-dengan-tindakan");
		expect(idsOf(kini)).toEqual(["ada-tindakan", "biasa", "masa-kampanye"]);
		expect(idsOf(berikut)).toEqual(["sesudahnya", "pemungutan-suara", "tanpa-ajakan"]);
	});

	test("no stage stands twice", () => {
		fc.assert(
			fc.property(anyStages, anyDay, (list, day) => {
				const { utama, kini, berikut } = arrange(list, list[0]?.tahapan.id ?? "", `${day}T12:00`);
				const all = [...(utama ? [utama] : []), ...kini, ...berikut];
				expect(new Set(all).size).toBe(all.length);
			}),
		);
	});
});
