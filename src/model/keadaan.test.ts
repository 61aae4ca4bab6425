import { expect, test } from "vitest";
import { states } from "./keadaan.ts";
import { buatTahapan, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const vote = buatTahapan("pemungutan-suara", pemungutanSuara2020);

test("states come from the ledgers, with the hours of voting day", () => {
	const told = states([buatTahapan("masa-kampanye", masaKampanye2020), vote], "pemungutan-suara");
	expect(told.map(({ id, at }) => `${at} ${id}`)).toEqual([
		"2019-08-05T12:00 sebelum",
		"2020-03-21T12:00 ditunda",
		"2020-05-04T12:00 bulan",
		"2020-09-26T12:00 kampanye",
		"2020-12-09T06:30 pagi-pemungutan",
		"2020-12-09T08:00 saat-pemungutan",
		"2020-12-09T14:00 siang-pemungutan",
		"2020-12-10T12:00 selesai",
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
