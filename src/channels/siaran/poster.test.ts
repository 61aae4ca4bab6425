/** That a sheet really holds its text is measured in a browser; here stands what is on it, and in which step of type. */
import { describe, expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import { hari } from "../../model/uji.ts";
import { posterPekan, posterTahapan } from "./poster.ts";
import { hal, pekan, tahapan, vanishing } from "./uji.ts";

describe("the sheet of a stage", () => {
	test("has the date large, its hours apart, and what to do", () => {
		const revisi = parseRevisi({ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" });
		expect(posterTahapan(tahapan({ revisi }))).toEqual({
			atas: "Pemilihan Contoh",
			judul: "Hari contoh",
			kapan: "Rabu, 9 Desember 2020.",
			pukul: "pukul 07.00–13.00 waktu setempat",
			lain: [],
			catatan: ["Menurut PKPU 5/2020."],
			tindakan: "Datang ke balai. Bawa surat.",
			alamat: "https://contoh.test/a/",
			ukuran: 1,
		});
	});

	test("of what is suspended shows no hours, and of what asks nothing no action", () => {
		const sheet = posterTahapan(
			tahapan({
				revisi: parseRevisi({ status: "ditunda", mulai: "2020-09-23", pukul: "07.00-13.00" }),
				tindakan: undefined,
				dasar: undefined,
			}),
		);
		expect(sheet).toMatchObject({
			kapan: "Tahapan ini ditunda. Tanggal barunya menyusul.",
			pukul: undefined,
			tindakan: undefined,
			catatan: [],
		});
	});

	test("names regions that differ before its source", () => {
		const khusus = [{ wilayah: "Kota A", revisi: parseRevisi({ selesai: "2020-12-28" }) }];
		expect(posterTahapan(tahapan({ khusus })).catatan).toEqual([
			"Kota A: Paling lambat Senin, 28 Desember 2020.",
			"Menurut PKPU 5/2020.",
		]);
	});

	test("of what is over says so, and of residents' own last day", () => {
		expect(posterTahapan(tahapan({ usai: true, tenggat: { hari: hari("2020-12-01") } })).catatan).toEqual([
			"Tahapan ini sudah selesai.",
			"Hari terakhir bagi warga Selasa, 1 Desember 2020.",
			"Menurut PKPU 5/2020.",
		]);
	});

	test("where room is short, the source goes first, then what to do; the date and regions stay", () => {
		const khusus = [{ wilayah: "Kota A", revisi: parseRevisi({ selesai: "2020-12-28" }) }];
		const text = (padding: number) =>
			JSON.stringify(posterTahapan(tahapan({ judul: "x".repeat(padding), khusus, tindakan: "Datang." })));
		expect(vanishing(text, ["Menurut", "Datang", "9 Desember", "Kota A"])).toEqual(["Menurut", "Datang"]);
	});

	test("the more it says, the smaller its type, step by step", () => {
		const steps = Array.from(
			{ length: 500 },
			(_, padding) =>
				posterTahapan(tahapan({ judul: "x".repeat(padding), dasar: undefined, tindakan: undefined })).ukuran,
		);
		expect(steps).toEqual(steps.toSorted());
		expect([1, 2, 3, 4, 5].map((step) => steps.indexOf(step as 1))).toMatchInlineSnapshot(`
			[
			  0,
			  79,
			  126,
			  185,
			  236,
			]
		`);
		const actions = Array.from(
			{ length: 500 },
			(_, padding) => posterTahapan(tahapan({ tindakan: "x".repeat(padding) })).ukuran,
		);
		expect([1, 2, 3, 4, 5].map((step) => actions.indexOf(step as 1))).toMatchInlineSnapshot(`
			[
			  0,
			  125,
			  248,
			  365,
			  -1,
			]
		`);
	});
});

describe("the sheet of a week", () => {
	const none = "Tidak ada tahapan yang tercatat pada pekan itu.";
	const suspended = "Ada tahapan yang ditunda. Lihat alamat di bawah.";

	test("has each matter with its day", () => {
		expect(posterPekan(pekan({ hal: [hal("Hari contoh"), hal("Hari kedua")] }))).toEqual({
			atas: "KIM Contoh, Desa Contoh",
			judul: "Pekan 7 sampai 13 Desember 2020",
			lain: [
				{ judul: "Hari contoh", kapan: "Rabu, 9 Desember 2020." },
				{ judul: "Hari kedua", kapan: "Rabu, 9 Desember 2020." },
			],
			catatan: [],
			alamat: "https://contoh.test/k/",
			ukuran: 1,
		});
	});

	test("without a matter says so, and what comes next if anything does", () => {
		expect(posterPekan(pekan())).toMatchObject({ lain: [], catatan: [none] });
		expect(posterPekan(pekan({ usai: true })).catatan).toEqual([
			"Semua tahapan Pemilihan Contoh sudah selesai.",
		]);
		expect(posterPekan(pekan({ berikut: hal("Hari nanti"), ditunda: ["Coklit"] }))).toMatchObject({
			lain: [{ judul: "Hari nanti", kapan: "Rabu, 9 Desember 2020." }],
			catatan: [none, "Tahapan berikutnya:", suspended],
		});
		expect(
			posterPekan(pekan({ hal: [hal("Hari contoh")], berikut: hal("Hari nanti"), ditunda: ["Coklit"] }))
				.catatan,
		).toEqual([suspended]);
	});

	test("of more than fits it shows the first, and says how many are left", () => {
		const shown = Array.from({ length: 41 }, (_, count) => {
			const list = Array.from({ length: count }, (_, index) => hal(`Hari ke-${index}`));
			const { lain, catatan, ukuran } = posterPekan(pekan({ hal: list }));
			expect(lain.map(({ judul }) => judul)).toEqual(list.slice(0, lain.length).map(({ judul }) => judul));
			const left = count - lain.length;
			expect(catatan.filter((note) => note.includes("hal lain"))).toEqual(
				left > 0 ? [`Masih ada ${left} hal lain. Lihat alamat di bawah.`] : [],
			);
			return `${lain.length}/${ukuran}`;
		});
		expect(shown.filter((each, index) => each !== shown[index - 1]).join(" ")).toMatchInlineSnapshot(
			`"0/1 1/1 2/1 3/1 4/2 5/3 6/4 7/5 8/5 7/5"`,
		);
	});

	test("a single matter stays, however long", () => {
		const { lain, ukuran } = posterPekan(pekan({ hal: [hal("x".repeat(5000)), hal("Hari kedua")] }));
		expect([lain.length, ukuran]).toEqual([1, 5]);
	});
});
