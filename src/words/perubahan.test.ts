/** Every kind of change, as it is told. */
import { expect, test } from "vitest";
import { parseRevisi } from "../model/jadwal.ts";
import { changesOf } from "../model/perubahan.ts";
import { buatTahapan, hari, ledger, pemungutanSuara2020 } from "../model/uji.ts";
import { changeText, changeTitle } from "./perubahan.ts";

const tell = (stage: Parameters<typeof changesOf>[0]) =>
	changesOf(stage, hari("2026-01-01")).flatMap((change) => {
		const names = { dasar: change.is.dasar, tempat: change.wilayah && "Kabupaten Boven Digoel" };
		return [changeTitle(change, names), changeText(change, names)];
	});

test("voting day 2020", () => {
	const exception = parseRevisi({
		mulai: "2020-12-28",
		selesai: "2020-12-28",
		alasan: "Pemungutan suara susulan",
	});
	const stage = buatTahapan("pemungutan-suara", pemungutanSuara2020, {
		judul: "Hari pemungutan suara",
		pengecualian: [{ wilayah: "93.02", revisi: exception }],
	});
	expect(tell(stage)).toMatchInlineSnapshot(`
		[
		  "Ditunda: Hari pemungutan suara",
		  "Tahapan “Hari pemungutan suara” ditunda menurut kpt-kpu-179-2020. Jadwal sebelumnya Rabu, 23 September 2020. Keputusan itu belum menetapkan tanggal baru. Ditetapkan 21 Maret 2020.",
		  "Dijadwalkan lagi: Hari pemungutan suara",
		  "Sesudah ditunda, tahapan “Hari pemungutan suara” dijadwalkan lagi: Desember 2020 (harinya belum ditetapkan) menurut perppu-2-2020. Ditetapkan 4 Mei 2020.",
		  "Jadwal berubah: Hari pemungutan suara",
		  "Jadwal “Hari pemungutan suara” berubah dari Desember 2020 (harinya belum ditetapkan) menjadi Rabu, 9 Desember 2020, pukul 07.00–13.00 waktu setempat menurut pkpu-5-2020. Ditetapkan 12 Juni 2020.",
		  "Jadwal khusus Kabupaten Boven Digoel: Hari pemungutan suara",
		  "Di Kabupaten Boven Digoel, jadwal “Hari pemungutan suara”: Senin, 28 Desember 2020. Di daerah lain: Rabu, 9 Desember 2020, pukul 07.00–13.00 waktu setempat. Tanggal keputusannya tidak tercatat. Alasan: Pemungutan suara susulan.",
		]
	`);
});

test("dates that are no longer certain, a rule, and dates that only got another basis", () => {
	const stage = buatTahapan(
		"sosialisasi",
		ledger(
			{ mulai: "2019-11-01", selesai: "2020-09-22", dasar: "PKPU 15/2019" },
			{ mulai: "2019-11-01", status: "belum-pasti", dasar: "PKPU 5/2020" },
			{ status: "belum-pasti" },
			{ aturan: "Lima hari sesudah putusan" },
			{ selesai: "2021-01-23", aturan: "Lima hari sesudah putusan", alasan: "Putusan sudah ada." },
			{ selesai: "2021-01-23", aturan: "Lima hari sesudah putusan", dasar: "PKPU 19/2020" },
		),
	);
	expect(tell(stage)).toMatchInlineSnapshot(`
		[
		  "Tanggal tidak lagi pasti: sosialisasi",
		  "Jadwal “sosialisasi” tidak lagi pasti sejak PKPU 5/2020. Sebelumnya 1 November 2019 sampai 22 September 2020. Yang diketahui: mulai 1 November 2019. Tanggal keputusannya tidak tercatat.",
		  "Tanggal tidak lagi pasti: sosialisasi",
		  "Jadwal “sosialisasi” tidak lagi pasti. Sebelumnya mulai 1 November 2019 (selebihnya tidak kami temukan). Tanggal keputusannya tidak tercatat.",
		  "Jadwal berubah: sosialisasi",
		  "Jadwal “sosialisasi” berubah dari tidak kami temukan menjadi mengikuti aturan “Lima hari sesudah putusan”. Tanggal keputusannya tidak tercatat.",
		  "Jadwal berubah: sosialisasi",
		  "Jadwal “sosialisasi” berubah dari mengikuti aturan “Lima hari sesudah putusan” menjadi sampai 23 Januari 2021 (Lima hari sesudah putusan). Tanggal keputusannya tidak tercatat. Alasan: Putusan sudah ada.",
		  "Dasar hukum baru: sosialisasi",
		  "Jadwal “sosialisasi” tetap sampai 23 Januari 2021 (Lima hari sesudah putusan), dengan dasar hukum PKPU 19/2020. Tanggal keputusannya tidak tercatat.",
		]
	`);
});
