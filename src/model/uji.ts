/** Helpers of the tests of the domain: days, the ledgers of 2020, stages. Arbitrary ones are in schemas/uji-acak.ts. */
import { type Jadwal, parseRevisi, type RevisiInput } from "./jadwal.ts";
import type { Tahapan, TahapanKini } from "./tahapan.ts";
import { parseDay } from "./tanggal.ts";

export const hari = parseDay;

export const ledger = (first: RevisiInput, ...rest: RevisiInput[]): Jadwal => [
	parseRevisi(first),
	...rest.map(parseRevisi),
];

/** Voting day 2020: PKPU 15/2019, Keputusan KPU 179/2020, Perppu 2/2020 art. 201A, PKPU 5/2020 art. 8C. */
export const pemungutanSuara2020 = ledger(
	{ mulai: "2020-09-23", selesai: "2020-09-23", dasar: "pkpu-15-2019", ditetapkan: "2019-08-05" },
	{ status: "ditunda", dasar: "kpt-kpu-179-2020", ditetapkan: "2020-03-21" },
	{ mulai: "2020-12", dasar: "perppu-2-2020", ditetapkan: "2020-05-04" },
	{
		mulai: "2020-12-09",
		selesai: "2020-12-09",
		pukul: "07.00-13.00",
		dasar: "pkpu-5-2020",
		ditetapkan: "2020-06-12",
	},
);

/** Campaign 2020: PKPU 15/2019, then PKPU 5/2020. */
export const masaKampanye2020 = ledger(
	{ mulai: "2020-07-11", selesai: "2020-09-19", dasar: "pkpu-15-2019", ditetapkan: "2019-08-05" },
	{ mulai: "2020-09-26", selesai: "2020-12-05", dasar: "pkpu-5-2020", ditetapkan: "2020-06-12" },
);

export const buatTahapan = (id: string, jadwal: Jadwal, extra: Partial<Tahapan> = {}): Tahapan => ({
	pemilihan: "2020",
	id,
	judul: id,
	kelompok: "hasil",
	ringkasan: "",
	jadwal,
	pengecualian: [],
	berlaku_untuk: [],
	utama: false,
	...extra,
});

export const idsOf = (stages: readonly TahapanKini[]) => stages.map(({ tahapan }) => tahapan.id);
