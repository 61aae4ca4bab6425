import { expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import type { PeriodeData } from "../../model/periode.ts";
import { tanggalan } from "./tanggalan.ts";

test.each<[PeriodeData, string[]]>([
	[{ mulai: "2020-12-09", selesai: "2020-12-09" }, ["Rabu | 9 | Desember 2020"]],
	[{ mulai: "2020-12-06", selesai: "2020-12-08" }, ["Minggu sampai Selasa | 6–8 | Desember 2020"]],
	[
		{ mulai: "2020-09-26", selesai: "2020-12-05" },
		["Dari Sabtu | 26 | September", "Sampai Sabtu | 5 | Desember 2020"],
	],
	[
		{ mulai: "2020-12-26", selesai: "2021-01-02" },
		["Dari Sabtu | 26 | Desember 2020", "Sampai Sabtu | 2 | Januari 2021"],
	],
	[{ selesai: "2020-12-06" }, ["Paling lambat Minggu | 6 | Desember 2020"]],
	[{ mulai: "2020-12-09" }, ["Mulai Rabu | 9 | Desember 2020"]],
	[{ mulai: "2020-12" }, [" | Desember | 2020"]],
])("%j", (dates, expected) => {
	const { periode } = parseRevisi(dates);
	const shown = tanggalan(periode ?? { presisi: "hari" });
	expect(shown.map(({ atas, angka, bawah }) => [atas, angka, bawah].join(" | "))).toEqual(expected);
});
