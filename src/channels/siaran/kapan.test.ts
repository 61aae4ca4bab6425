import { expect, test } from "vitest";
import { parseRevisi, type RevisiInput } from "../../model/jadwal.ts";
import { kapan } from "./kapan.ts";
import { lisan, ringkas, suaraTulis } from "./suara.ts";

const rule = "Lima hari sesudah putusan";
const open = "Hari terakhirnya tidak kami temukan saat kabar ini disusun";
const that = "Tanggal itu tidak dapat kami pastikan saat kabar ini disusun";
const none = "Tanggalnya tidak kami temukan saat kabar ini disusun";

test.each<[string, RevisiInput, string[], string?]>([
	[
		"a day with hours",
		{ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" },
		["Rabu, 9 Desember 2020", "Pukul 07.00–13.00 waktu setempat"],
	],
	["days", { mulai: "2020-09-26", selesai: "2020-12-05" }, ["26 September sampai 5 Desember 2020"]],
	[
		"days with hours",
		{ mulai: "2020-12-08", selesai: "2020-12-09", pukul: "07.00-13.00" },
		["8 sampai 9 Desember 2020", "Pukul 07.00–13.00 waktu setempat"],
	],
	[
		"a deadline with hours",
		{ selesai: "2020-12-06", pukul: "08.00-16.00" },
		["Paling lambat Minggu, 6 Desember 2020", "Pukul 08.00–16.00 waktu setempat"],
	],
	[
		"an open end with hours",
		{ mulai: "2020-12-06", pukul: "08.00-16.00" },
		["Mulai Minggu, 6 Desember 2020", "Pukul 08.00–16.00 waktu setempat"],
	],
	["a month", { mulai: "2020-12" }, ["Desember 2020", "Harinya belum ditetapkan saat kabar ini disusun"]],
	[
		"uncertain, with an open end",
		{ status: "belum-pasti", mulai: "2020-12-06" },
		["Mulai Minggu, 6 Desember 2020", open],
	],
	[
		"uncertain, with both ends",
		{ status: "belum-pasti", mulai: "2020-12-06", selesai: "2020-12-08" },
		["6 sampai 8 Desember 2020", that],
	],
	["uncertain, a month", { status: "belum-pasti", mulai: "2020-12" }, ["Desember 2020", that]],
	["uncertain, no date", { status: "belum-pasti" }, [none]],
	[
		"decided by nobody yet",
		{ status: "belum-ditetapkan" },
		["Tanggalnya belum ditetapkan saat kabar ini disusun"],
	],
	[
		"sources that differ",
		{ selesai: "2020-12-06", versi_lain: [{ selesai: "2020-12-08", sumber: { nama: "Media" } }] },
		["Paling lambat Minggu, 6 Desember 2020", "Sumber lain menyebut tanggal yang berbeda"],
	],
	["uncertain, no date but a rule", { status: "belum-pasti", aturan: rule }, [none], rule],
	[
		"suspended",
		{ status: "ditunda", mulai: "2020-09-23" },
		["Tahapan ini ditunda", "Tanggal barunya menyusul"],
	],
	[
		"suspended on a day",
		{ status: "ditunda", ditetapkan: "2020-03-21" },
		["Ditunda dengan keputusan tanggal 21 Maret 2020", "Tanggal barunya menyusul"],
	],
	["a rule alone", { aturan: rule }, [], rule],
	[
		"a rule with a latest day",
		{ aturan: rule, selesai: "2020-12-20" },
		["Batas paling akhirnya Minggu, 20 Desember 2020"],
		rule,
	],
	[
		"a rule with both ends",
		{ aturan: rule, mulai: "2020-12-18", selesai: "2020-12-20" },
		["18 sampai 20 Desember 2020"],
		rule,
	],
	["a rule with a first day", { aturan: rule, mulai: "2020-12-18" }, ["Mulai Jumat, 18 Desember 2020"], rule],
])("%s", (_, line, pasti, aturan) => {
	expect(kapan(parseRevisi(line), suaraTulis)).toEqual({ pasti, aturan });
});

test.each<[RevisiInput, string[], string[]]>([
	[
		{ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" },
		[
			"Harinya Rabu, sembilan Desember dua ribu dua puluh",
			"Waktunya pukul tujuh pagi sampai pukul satu siang waktu setempat",
		],
		["Rabu 9 Des 2020", "pukul 07.00-13.00 waktu setempat"],
	],
	[
		{ mulai: "2020-12-08", selesai: "2020-12-09" },
		[
			"Mulainya Selasa, delapan Desember dua ribu dua puluh",
			"Hari terakhirnya Rabu, sembilan Desember dua ribu dua puluh",
		],
		["8–9 Des 2020"],
	],
	[
		{ mulai: "2020-12-08" },
		["Mulainya Selasa, delapan Desember dua ribu dua puluh"],
		["mulai Selasa 8 Des 2020"],
	],
	[
		{ selesai: "2020-12-08" },
		["Hari terakhirnya Selasa, delapan Desember dua ribu dua puluh"],
		["paling lambat Selasa 8 Des 2020"],
	],
	[
		{ mulai: "2020-12" },
		["Bulannya Desember dua ribu dua puluh", "Harinya belum ditetapkan saat kabar ini disusun"],
		["Desember 2020", "Harinya belum ditetapkan saat kabar ini disusun"],
	],
	[
		{ aturan: rule, selesai: "2020-12-20" },
		["Batas paling akhirnya Minggu, dua puluh Desember dua ribu dua puluh"],
		["paling akhir Minggu 20 Des 2020"],
	],
	[
		{ status: "ditunda", ditetapkan: "2020-03-21" },
		[
			"Tahapan ini ditunda dengan keputusan tanggal dua puluh satu Maret dua ribu dua puluh",
			"Tanggal barunya menyusul",
		],
		["ditunda, keputusan 21 Mar 2020", "Tanggal barunya menyusul"],
	],
])("%j aloud and in few letters", (line, aloud, few) => {
	const revisi = parseRevisi(line);
	expect([kapan(revisi, lisan).pasti, kapan(revisi, ringkas).pasti]).toEqual([aloud, few]);
});
