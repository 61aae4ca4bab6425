import { expect, test } from "vitest";
import { states } from "./preview.ts";
import { buatTahapan, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const vote = buatTahapan("pemungutan-suara", pemungutanSuara2020, { utama: true });
const told = (...[stages, day]: Parameters<typeof states>) =>
	states(stages, day).map(({ id, at }) => `${at} ${id}`);

test("states come from the ledgers, with the hours of voting day", () => {
	const campaign = buatTahapan("masa-kampanye", masaKampanye2020, { utama: true });
	expect(told([campaign, vote], "pemungutan-suara")).toEqual([
		"2019-08-05T12:00 sebelum",
		"2020-03-21T12:00 ditunda",
		"2020-05-04T12:00 bulan",
		"2020-09-26T12:00 masa-kampanye",
		"2020-12-09T06:30 pagi-pemungutan",
		"2020-12-09T08:00 saat-pemungutan",
		"2020-12-09T14:00 siang-pemungutan",
		"2020-12-10T12:00 selesai",
	]);
});

test("a main stage is a state whatever it is called, and another stage is none", () => {
	const stage = (id: string, utama: boolean) =>
		buatTahapan(id, ledger({ mulai: "2029-01-10", selesai: "2029-01-20" }), { utama });
	const day = buatTahapan("coblosan", ledger({ mulai: "2029-02-14", ditetapkan: "2028-06-01" }));
	const inauguration = ledger({ mulai: "2029-10-01", aturan: "Bertahap" });
	const last = buatTahapan("pelantikan", inauguration, { utama: true });
	expect(told([stage("pantarlih", true), stage("anggaran", false), day, last], "coblosan")).toEqual([
		"2028-06-01T12:00 sebelum",
		"2029-01-10T12:00 pantarlih",
		"2029-02-14T06:30 pagi-pemungutan",
		"2029-02-14T08:00 saat-pemungutan",
		"2029-02-14T14:00 siang-pemungutan",
		"2029-02-15T12:00 selesai",
		"2029-10-01T12:00 pelantikan",
	]);
});

test("an election that was never postponed has no such state", () => {
	const plain = buatTahapan(
		"coblosan",
		ledger({ mulai: "2024-11-27", selesai: "2024-11-27", ditetapkan: "2024-01-26" }),
	);
	expect(states([plain], "coblosan").map(({ id }) => id)).not.toContain("ditunda");
	expect(states([plain], "pemungutan-suara")).toEqual([]);
});
