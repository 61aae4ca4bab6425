/** That a sheet really holds its text is measured in a browser; here stands what is on it, and in which step of type. */
import { describe, expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import { hari } from "../../model/uji.ts";
import { posterPekan, posterTahapan } from "./poster.ts";
import { hal, pekan, tahapan, vanishing } from "./uji.ts";

describe("the sheet of a stage", () => {
	test("has the date as a numeral, its hours, and what to do", () => {
		const revisi = parseRevisi({ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" });
		expect(posterTahapan(tahapan({ revisi }))).toEqual({
			atas: "Pemilihan Contoh",
			judul: "Hari contoh",
			cap: undefined,
			tanggal: [{ atas: "Rabu", angka: "9", bawah: "Desember 2020" }],
			pukul: "Pukul 07.00–13.00 waktu setempat",
			tindakan: ["Datang ke balai.", "Bawa surat."],
			piktogram: [],
			hal: [],
			catatan: ["Menurut PKPU 5/2020."],
			alamat: "https://contoh.test/a/",
			ukuran: 1,
		});
	});

	test("says in a few words what to do, where there are such", () => {
		expect(posterTahapan(tahapan({ ajakan: "Datang ke balai" }))).toMatchObject({
			ajakan: "Datang ke balai",
			tindakan: ["Datang ke balai. Bawa surat."],
		});
	});

	test("of what is suspended says so across the sheet, and commands nothing", () => {
		const revisi = parseRevisi({ status: "ditunda", mulai: "2020-09-23", pukul: "07.00-13.00" });
		expect(posterTahapan(tahapan({ revisi, tindakan: "Bawa KTP-el." }))).toMatchObject({
			cap: "Ditunda",
			kapan: "Tahapan ini ditunda. Tanggal barunya menyusul.",
			tanggal: [],
			tindakan: [],
			piktogram: [],
		});
	});

	test("of what is over keeps the day, says so, and commands nothing", () => {
		const sheet = posterTahapan(tahapan({ usai: true, tindakan: "Bawa KTP-el." }));
		expect(sheet).toMatchObject({ cap: "Sudah selesai", tindakan: [], piktogram: [], pukul: undefined });
		expect(sheet.tanggal).toHaveLength(1);
	});

	test("tells residents of a last day of their own", () => {
		const tenggat = { hari: hari("2020-12-01") };
		expect(posterTahapan(tahapan({ tenggat })).catatan[0]).toBe(
			"Hari terakhir bagi warga Selasa, 1 Desember 2020.",
		);
	});

	test("says what is not sure of its day", () => {
		const revisi = parseRevisi({
			mulai: "2020-12-09",
			selesai: "2020-12-09",
			versi_lain: [{ selesai: "2020-12-10", sumber: { nama: "Koran" } }],
		});
		expect(posterTahapan(tahapan({ revisi })).catatan[0]).toBe("Sumber lain menyebut tanggal yang berbeda.");
		expect(posterTahapan(tahapan({ revisi: parseRevisi({ mulai: "2020-12" }) })).catatan[0]).toMatch(
			/Harinya belum ditetapkan/,
		);
	});

	test("names regions that differ before its source", () => {
		const khusus = [{ wilayah: "Kota A", revisi: parseRevisi({ selesai: "2020-12-28" }) }];
		expect(posterTahapan(tahapan({ khusus })).catatan).toEqual([
			"Kota A: Paling lambat Senin, 28 Desember 2020.",
			"Menurut PKPU 5/2020.",
		]);
	});

	test("where room is short, the source goes first, then what to do in full; the date, the few words and regions stay", () => {
		const text = (padding: number) => {
			const khusus = [
				{ wilayah: `Kota A${"x".repeat(padding)}`, revisi: parseRevisi({ selesai: "2020-12-28" }) },
			];
			return JSON.stringify(posterTahapan(tahapan({ khusus, ajakan: "Ayo", tindakan: "Datang ke sana." })));
		};
		expect(vanishing(text, ["Menurut", "Datang", "Ayo", '"9"', "Kota A"])).toEqual(["Menurut", "Datang"]);
	});

	test("the more it says, the smaller its type, step by step", () => {
		const steps = Array.from(
			{ length: 400 },
			(_, padding) =>
				posterTahapan(tahapan({ judul: "x".repeat(padding), dasar: undefined, tindakan: undefined })).ukuran,
		);
		expect(steps).toEqual(steps.toSorted());
		expect(new Set(steps).size).toBe(5);
	});
});

describe("the sheet of a week", () => {
	const none = "Pekan itu tidak ada tahapan.";
	const suspended = "Ada tahapan yang ditunda. Lihat alamat di bawah.";
	const day = (text: string) => ({ mulai: text, selesai: text });
	const vote = { ...hal("Hari suara", undefined, day("2020-12-16")), pemungutan: true };
	const titles = (sheet: ReturnType<typeof posterPekan>) => sheet.hal.map(({ judul }) => judul);

	test("has each matter with its day, in the order of the days, and the voting day", () => {
		const late = hal("Hari kedua", undefined, day("2020-12-11"));
		const sheet = posterPekan(pekan({ hal: [late, hal("Hari contoh")], pemungutan: vote }));
		expect(titles(sheet)).toEqual(["Hari contoh", "Hari kedua", "Hari suara"]);
		expect(sheet.hal[0]).toEqual({
			judul: "Hari contoh",
			tanggal: { atas: "Rabu", angka: "9", bawah: "Desember" },
			catatan: "",
			pemungutan: false,
		});
		expect(sheet.hal[2]).toMatchObject({ pemungutan: true, tanggal: { bawah: "Desember 2020" } });
	});

	test("says hours in the zone of the place, and whether a day is the first or the last", () => {
		const penanda = {
			hari: Temporal.PlainDate.from("2020-12-09"),
			arti: "terakhir",
			pukul: "07.00-13.00",
		} as const;
		const sheet = posterPekan(pekan({ hal: [{ ...hal("Hari contoh"), penanda }] }), "WITA");
		expect(sheet.hal[0]?.catatan).toBe("Hari terakhir, pukul 07.00–13.00 WITA.");
	});

	test("without a matter says so, and what comes next if anything does", () => {
		expect(posterPekan(pekan())).toMatchObject({ hal: [], catatan: [none] });
		expect(posterPekan(pekan({ berikut: hal("Hari nanti"), ditunda: ["Coklit"] }))).toMatchObject({
			hal: [{ judul: "Hari nanti" }],
			catatan: [none, "Tahapan berikutnya:", suspended],
		});
		expect(posterPekan(pekan({ berikut: vote, pemungutan: vote })).hal).toHaveLength(1);
	});

	test("a voting day that is suspended says so", () => {
		const { penanda: _, ...undated } = vote;
		const sheet = posterPekan(pekan({ pemungutan: undated, ditunda: ["Hari suara"] }));
		expect(sheet.hal).toMatchObject([{ judul: "Hari suara", catatan: "Ditunda. Tanggal barunya menyusul." }]);
	});

	test("of an election that is over says that, and nothing comes next", () => {
		const sheet = posterPekan(pekan({ usai: true, berikut: hal("Hari nanti") }));
		expect(sheet).toMatchObject({ hal: [], catatan: ["Semua tahapan Pemilihan Contoh sudah selesai."] });
	});

	test("of more than fits it shows the most urgent, how many are left, and always the voting day", () => {
		const sheets = Array.from({ length: 30 }, (_, count) => {
			const list = Array.from({ length: count }, (_, index) => hal(`Hari ke-${index}`));
			return { list, sheet: posterPekan(pekan({ hal: list, pemungutan: vote })) };
		});
		for (const { list, sheet } of sheets) {
			const rows = titles(sheet).filter((title) => title !== "Hari suara");
			expect(titles(sheet)).toContain("Hari suara");
			expect(rows).toEqual(list.slice(0, rows.length).map(({ judul }) => judul));
			const left = list.length - rows.length;
			expect(sheet.catatan.filter((note) => note.includes("hal lain"))).toEqual(
				left > 0 ? [`Masih ada ${left} hal lain. Lihat alamat di bawah.`] : [],
			);
			// Smaller type is not read from two metres.
			expect(sheet.ukuran).toBeLessThanOrEqual(3);
		}
		expect(titles(sheets.at(-1)?.sheet as never).length).toBeGreaterThan(3);
	});
});
