import { describe, expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import { radioPekan, radioTahapan } from "./radio.ts";
import { syllables, syllablesPerSecond } from "./suku-kata.ts";
import { hal, pekan, tahapan, vanishing } from "./uji.ts";

/** Said as it is written. */
const plain = (text: string) => text;
const script = (more: Parameters<typeof tahapan>[0] = {}) => radioTahapan(tahapan(more), plain).kalimat;
const words = (count: number, word = "kata") => Array.from({ length: count }, () => word).join(" ");

test("a script is as long as its syllables, and never longer than a minute", () => {
	for (const padding of [0, 20, 40, 80]) {
		const { kalimat, detik } = radioTahapan(tahapan({ judul: words(padding) }), plain);
		expect(detik).toBe(Math.round(syllables(kalimat.join(" ")) / syllablesPerSecond));
		if (padding < 40) expect(detik).toBeLessThanOrEqual(60);
	}
});

describe("the script of a stage", () => {
	const khusus = [{ wilayah: "Kota A", revisi: parseRevisi({ mulai: "2020-12-28", selesai: "2020-12-28" }) }];

	test("says the essential twice", () => {
		const revisi = parseRevisi({ aturan: "Lima hari sesudah putusan", selesai: "2020-12-20" });
		expect(script({ revisi, khusus })).toEqual([
			"Warga sekalian, ini kabar Pemilihan Contoh.",
			"Kabar ini tentang hari contoh.",
			"Warga mencoblos.",
			"Batas paling akhirnya Minggu, dua puluh Desember dua ribu dua puluh.",
			"Lima hari sesudah putusan.",
			"Di Kota A, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.",
			"Datang ke balai.",
			"Bawa surat.",
			"Kami ulangi.",
			"Hari contoh.",
			"Batas paling akhirnya Minggu, dua puluh Desember dua ribu dua puluh.",
			"Lima hari sesudah putusan.",
			"Di Kota A, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.",
			"Datang ke balai.",
			"Dasarnya Peraturan KPU Nomor 5 Tahun 2020.",
			"Terima kasih.",
		]);
	});

	test("that would be too short says who does it, that its days moved, that it is over, and what it is once more", () => {
		const short = { tindakan: undefined, dasar: undefined, ringkasan: "Warga mencoblos." };
		const more = { pelaku: ["KPU", "Bawaslu"], berubah: 2, usai: true };
		expect(script({ ...short, ...more })).toEqual([
			"Warga sekalian, ini kabar Pemilihan Contoh.",
			"Kabar ini tentang hari contoh.",
			"Warga mencoblos.",
			"Dikerjakan oleh KPU dan Bawaslu.",
			"Harinya Rabu, sembilan Desember dua ribu dua puluh.",
			"Tahapan ini sudah selesai.",
			"Jadwalnya sudah berubah dua kali.",
			"Kami ulangi.",
			"Hari contoh.",
			"Warga mencoblos.",
			"Harinya Rabu, sembilan Desember dua ribu dua puluh.",
			"Terima kasih.",
		]);
		expect(script({ ...more, judul: `Hari ${words(18)}` }).join()).not.toMatch(
			/Dikerjakan|Jadwalnya|selesai/,
		);
	});

	test("says no summary of which one sentence is too long for the ear", () => {
		expect(script({ ringkasan: `Pendek saja. ${words(20, "Kata")}.` })).toContain("Pendek saja.");
		const text = script({ ringkasan: `Pendek saja. ${words(21, "Kata")}.` });
		expect(text).not.toContain("Pendek saja.");
		expect(text.join(" ")).not.toContain("Kata Kata");
	});

	test("parts a long sentence at its seams: a colon before a conjunction, a conjunction before a comma", () => {
		const [a, b] = [words(12, "ini"), words(12, "itu")];
		const action = (tindakan: string) => script({ tindakan, ringkasan: "" }).slice(3, 6);
		expect(action(`Bawa: ${a}, lalu ${b}.`)).toEqual([
			"Bawa.",
			`${a[0]?.toUpperCase()}${a.slice(1)}.`,
			`Lalu ${b}.`,
		]);
		expect(action(`Bawa ${a}; pakai ${b}.`).slice(0, 2)).toEqual([`Bawa ${a}.`, `Pakai ${b}.`]);
		expect(action(`Bawa ${words(6)}, ${words(6)}, ${words(6)}, ${words(6)}.`).slice(0, 2)).toEqual([
			`Bawa ${words(6)}, ${words(6)}.`,
			`Kata ${words(5)}, ${words(6)}.`,
		]);
		expect(action(`Bawa ${words(12)}, ${words(12)}.`).slice(0, 2)).toEqual([
			`Bawa ${words(12)}.`,
			`Kata ${words(11)}.`,
		]);
		expect(action(`Bawa ${words(17)}, lalu pulang.`)[0]).toBe(`Bawa ${words(17)}, lalu pulang.`);
	});

	test("keeps the capital of a title that begins with an abbreviation", () => {
		expect(script({ judul: "DPT diumumkan" })).toContain("Kabar ini tentang DPT diumumkan.");
		expect(script({ judul: "Daftar diumumkan" })).toContain("Kabar ini tentang daftar diumumkan.");
	});

	test("names only a source whose number can be said", () => {
		const source = (judul: string) =>
			script({ dasar: { nama: "x", judul } }).filter((text) => text.startsWith("Dasarnya"));
		expect(source("Peraturan KPU Nomor 5 Tahun 2020")).toEqual([
			"Dasarnya Peraturan KPU Nomor 5 Tahun 2020.",
		]);
		expect(source("Keputusan KPU Nomor 179/PL.02-Kpt/01/KPU/III/2020")).toEqual([]);
		expect(script({ dasar: undefined }).join()).not.toContain("Dasarnya");
	});

	test("only mentions regions when they are many, or one takes too long to say", () => {
		const mention = ["Di beberapa daerah tanggalnya berbeda.", "Tanyakan kepada penyelenggara setempat."];
		const four = ["A", "B", "C", "D"].map((wilayah) => ({ ...(khusus[0] as (typeof khusus)[0]), wilayah }));
		expect(script({ khusus: four })).toEqual(expect.arrayContaining(mention));
		const region = (count: number) => ({
			wilayah: "Kota B",
			revisi: parseRevisi({ aturan: words(count, "hari") }),
		});
		expect(script({ khusus: [region(17)] }).join()).toContain(`Di Kota B, ${words(17, "hari")}.`);
		const long = region(18);
		expect(script({ khusus: [...khusus, long] })).toEqual(expect.arrayContaining(mention));
		expect(script({ khusus: [...khusus, long] }).join()).not.toContain("Kota A");
		expect(script({ khusus })).not.toEqual(expect.arrayContaining(mention));
	});

	test("where time is short, the least important goes first; title and date are said twice to the end", () => {
		const text = (padding: number) =>
			script({
				judul: `Hari ${words(padding, "xa")}`,
				revisi: parseRevisi({ aturan: "Lima hari kemudian", selesai: "2020-12-20" }),
				khusus,
			}).join(" ");
		const twice = (part: RegExp) => (padding: number) =>
			(text(padding).match(part)?.length ?? 0) > 1 ? "twice" : "";
		expect(
			vanishing(
				text,
				[
					"Warga sekalian",
					"mencoblos",
					"Datang",
					"Bawa surat",
					"Dasarnya",
					"Terima kasih",
					"Kami ulangi",
					"Lima hari",
					"Kota A",
					"Batas",
				],
				150,
			),
		).toEqual([
			...[
				"Dasarnya",
				"mencoblos",
				"Terima kasih",
				"Bawa surat",
				"Warga sekalian",
				"Datang",
				"Lima hari + Kota A",
			],
		]);
		const order = ([/Datang/g, /Lima hari/g, /Kota A/g] as const).map((part) =>
			Array.from({ length: 150 }, (_, n) => n).findIndex((n) => twice(part)(n) === ""),
		);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(new Set(order).size).toBe(3);
		expect(twice(/Batas paling/g)(150)).toBe("twice");
	});
});

describe("the script of a week", () => {
	const said = (more: Parameters<typeof pekan>[0] = {}) => radioPekan(pekan(more), plain).kalimat;

	test("says each matter with its day and the first thing to do, and the matters once more", () => {
		expect(
			said({
				hal: [hal("Hari contoh", "Datang ke balai. Bawa surat."), hal("Hari kedua")],
				ditunda: ["Coklit", "Kampanye"],
			}),
		).toEqual([
			"Warga Desa Contoh, ini kabar dari KIM Contoh.",
			"Kabar ini untuk pekan tujuh sampai tiga belas Desember dua ribu dua puluh.",
			...["Hari contoh.", "Harinya Rabu, sembilan Desember dua ribu dua puluh.", "Datang ke balai."],
			...["Hari kedua.", "Harinya Rabu, sembilan Desember dua ribu dua puluh."],
			"Tahapan yang ditunda: Coklit, Kampanye.",
			"Kami ulangi.",
			...["Hari contoh.", "Harinya Rabu, sembilan Desember dua ribu dua puluh."],
			...["Hari kedua.", "Harinya Rabu, sembilan Desember dua ribu dua puluh."],
			"Terima kasih.",
		]);
	});

	test("without a matter says so, and what comes next if anything does", () => {
		const none = "Pekan itu tidak ada tahapan pemilihan.";
		expect(said().slice(2)).toEqual([none, "Kami ulangi.", none, "Terima kasih."]);
		expect(said({ berikut: hal("Hari nanti") }).slice(2, 5)).toEqual([
			none,
			"Tahapan berikutnya: hari nanti.",
			"Harinya Rabu, sembilan Desember dua ribu dua puluh.",
		]);
	});

	test("that would be too short says what the first matter is, then what comes next, then when the vote is", () => {
		const matter = { ...hal("Hari contoh"), ringkasan: `${words(12)}.` };
		const more = { berikut: hal("Hari nanti"), pemungutan: hal("Hari memilih") };
		const text = (kim: string) => said({ kim, hal: [matter], ...more }).join(" ");
		expect(text(`KIM ${words(12)}`)).toMatch(/Kata kata.+Tahapan berikutnya: hari nanti.+(?!Hari memilih)/);
		expect(text(`KIM ${words(12)}`)).not.toContain("Hari memilih");
		expect(text(`KIM ${words(40)}`)).not.toMatch(/nanti|memilih/);
	});

	test.each([
		["2020-11-30", "2020-12-06", "tiga puluh November sampai enam Desember dua ribu dua puluh"],
		[
			"2020-12-28",
			"2021-01-03",
			"dua puluh delapan Desember dua ribu dua puluh sampai tiga Januari dua ribu dua puluh satu",
		],
	])("a week from %s says what its ends do not share", (from, to, text) => {
		const [mulai, selesai] = [from, to].map((day) => Temporal.PlainDate.from(day)) as [
			Temporal.PlainDate,
			Temporal.PlainDate,
		];
		expect(said({ rentang: { mulai, selesai } })[1]).toBe(`Kabar ini untuk pekan ${text}.`);
	});

	test("where time is short, what to do goes first, last matter first; then matters from the last, the suspended, the thanks", () => {
		const list = ["Satu", "Dua", "Tiga"].map((judul) => hal(`Hari ${judul}`, `Kerjakan ${judul}.`));
		const text = (padding: number) =>
			said({ kim: `KIM ${words(padding, "xa")}`, hal: list, ditunda: ["Coklit"] }).join(" ");
		expect(
			vanishing(
				text,
				[
					...["Satu", "Dua", "Tiga"].flatMap((name) => [`Hari ${name}`, `Kerjakan ${name}`]),
					"ditunda",
					"Terima kasih",
					"Kami ulangi",
				],
				220,
			),
		).toEqual([
			...[
				"Kerjakan Tiga",
				"Kerjakan Dua",
				"Kerjakan Satu",
				"Hari Tiga",
				"Hari Dua",
				"ditunda",
				"Terima kasih",
			],
		]);
	});
});
