import { describe, expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import { closedSentences, smsPekan, smsTahapan, whatsappPekan, whatsappTahapan } from "./pesan.ts";
import { posterPekan } from "./poster.ts";
import { hal, pekan, tahapan, vanishing } from "./uji.ts";
import { siaran as words } from "./words.ts";

const region = (wilayah: string, mulai = "2020-12-28") => ({
	wilayah,
	revisi: parseRevisi({ mulai, selesai: mulai }),
});
const rule = "Lima hari sesudah putusan";

test("hours follow their day after a comma, whatever else is a sentence of its own", () => {
	expect(closedSentences(["senin", "Pukul 07.00", "pukul 08.00", "catatan", ""])).toEqual([
		"Senin, pukul 07.00, pukul 08.00.",
		"Catatan.",
	]);
});

describe("a stage for WhatsApp", () => {
	test("holds everything, each thing on its line", () => {
		expect(
			whatsappTahapan(tahapan({ khusus: [region("Kota A"), region("Kota B", "2020-12-29")] })).split("\n"),
		).toEqual([
			"*Hari contoh*",
			"Pemilihan Contoh",
			"Rabu, 9 Desember 2020.",
			"Kota A: Senin, 28 Desember 2020.",
			"Kota B: Selasa, 29 Desember 2020.",
			"Menurut PKPU 5/2020.",
			"",
			"Warga mencoblos.",
			"",
			"Datang ke balai. Bawa surat.",
			"",
			"Seluruh jadwalnya:",
			"https://contoh.test/a/",
		]);
	});

	test("holds no empty line for what there is not", () => {
		const least = tahapan({
			tindakan: undefined,
			dasar: undefined,
			ringkasan: "",
			revisi: parseRevisi({ aturan: rule }),
		});
		expect(whatsappTahapan(least)).toBe(
			`*Hari contoh*\nPemilihan Contoh\n${rule}.\n\nSeluruh jadwalnya:\nhttps://contoh.test/a/`,
		);
	});

	test("no mark of an author becomes one of WhatsApp", () => {
		const text = whatsappTahapan(
			tahapan({
				judul: "Hari *contoh*",
				tindakan: "Bawa _surat_ ~ini~.",
				ringkasan: "`x`",
				khusus: [region("Kota *A*")],
			}),
		);
		expect(text.match(/[*_~`]/g)).toEqual(["*", "*"]);
		expect(text).toContain("*Hari contoh*");
	});

	test("more than three regions are only mentioned", () => {
		const regions = ["A", "B", "C", "D"].map((name) => region(name));
		expect(whatsappTahapan(tahapan({ khusus: regions }))).toContain(
			"\nDi beberapa wilayah tanggalnya berbeda.\n",
		);
		expect(whatsappTahapan(tahapan({ khusus: regions.slice(1) }))).toContain(
			"\nB dan C dan D: Senin, 28 Desember 2020.\n",
		);
	});

	test("is at most 700 characters long, and uses all of them", () => {
		const lengths = Array.from(
			{ length: 700 },
			(_, n) => whatsappTahapan(tahapan({ judul: "x".repeat(n), khusus: [] })).length,
		);
		const fitting = lengths.slice(
			0,
			lengths.findIndex((length) => length > 700),
		);
		expect(Math.max(...fitting)).toBe(700);
	});

	test("where room is short, the least important goes first and the date never", () => {
		const text = (padding: number) =>
			whatsappTahapan(tahapan({ judul: "x".repeat(padding), khusus: [region("Kota A")] }));
		expect(
			vanishing(text, [
				"Pemilihan Contoh",
				"9 Desember",
				"Kota A",
				"Menurut",
				"mencoblos",
				"Datang",
				"https://contoh.test/a/",
			]),
		).toEqual([...["Pemilihan Contoh", "mencoblos", "Menurut", "Datang", "Kota A"]]);
	});
});

describe("a stage for SMS", () => {
	test("loses what stands in brackets, then says when, what to do, and where to look", () => {
		expect(smsTahapan(tahapan({ judul: "Hari contoh (DPT)" })).teks).toBe(
			"Hari contoh: Rabu 9 Des 2020. Datang ke balai. Bawa surat. https://contoh.test/a/",
		);
	});

	test("is one message where the essential fits into one, else two", () => {
		const [short, long] = ["Hari contoh", "x".repeat(140)].map((judul) =>
			smsTahapan(tahapan({ judul, tindakan: `Datang ${"y".repeat(100)}.` })),
		);
		expect([short?.pesan, short?.teks.includes("yy")]).toEqual([1, false]);
		expect([long?.pesan, long?.teks.includes("yy")]).toEqual([2, true]);
	});

	test("names regions that differ where there is room for them, and mentions them where there is not", () => {
		const said = (...khusus: ReturnType<typeof region>[]) =>
			smsTahapan(tahapan({ khusus, tindakan: undefined })).teks;
		expect(said(region("Kota A"))).toContain("2020. Kota A: 28 Des 2020. https");
		expect(said(region("Kota A"), region("Kota B", "2020-12-29"))).toContain(
			"Kota A: 28 Des 2020. Kota B: 29 Des 2020. https",
		);
		expect(said(region(`Kota ${"a".repeat(40)}`))).toContain("aaa: 28 Des 2020.");
		expect(said(region(`Kota ${"a".repeat(41)}`))).toContain(
			"2020. Di beberapa wilayah tanggalnya berbeda. https",
		);
		expect(said({ wilayah: "Kota A", revisi: parseRevisi({ aturan: rule }) })).toContain(
			"2020. Di beberapa wilayah tanggalnya berbeda. https",
		);
		expect(said(region("Kota B"), { wilayah: "Kota A", revisi: parseRevisi({ aturan: rule }) })).toContain(
			"2020. Di beberapa wilayah tanggalnya berbeda. https",
		);
		expect(said()).toContain("2020. https");
	});

	test("a date that follows from another event says so", () => {
		const text = smsTahapan(tahapan({ revisi: parseRevisi({ aturan: rule }), tindakan: undefined })).teks;
		expect(text).toBe(`Hari contoh: Tanggalnya mengikuti peristiwa lain. ${rule}. https://contoh.test/a/`);
	});

	test("where room is short, later sentences of what to do go first, then the first, then the rule", () => {
		const revisi = parseRevisi({ aturan: rule, selesai: "2020-12-20" });
		const text = (padding: number) =>
			smsTahapan(tahapan({ judul: "x".repeat(padding), revisi, khusus: [region("Kota A")] })).teks;
		expect(
			vanishing(text, ["Bawa surat", "Datang", rule, "20 Des", "Kota A", "https://contoh.test/a/"], 100),
		).toEqual(["Bawa surat", "Datang", rule]);
	});
});

test("each channel keeps one blank between the dates of a matter", () => {
	const days = hal("Hari contoh", undefined, { mulai: "2020-12-09", selesai: "2020-12-09" });
	const two = { ...days, suara: () => ["satu", "dua"] };
	expect(whatsappPekan(pekan({ hal: [two] }))).toContain("\nSatu. Dua.\n");
	expect(whatsappPekan(pekan({ berikut: two }))).toContain("Hari contoh. Satu. Dua.\n");
	expect(smsPekan(pekan({ hal: [two] })).teks).toContain("Hari contoh: Satu. Dua. https");
	expect(posterPekan(pekan({ hal: [{ ...two, penanda: undefined }] })).hal[0]?.catatan).toBe("Satu. Dua.");
	expect(smsTahapan(tahapan({ revisi: parseRevisi({ status: "ditunda" }) })).teks).toContain(
		"Tahapan ini ditunda. Tanggal barunya menyusul. Datang",
	);
});

describe("a week for WhatsApp", () => {
	test("each matter with its day and the first thing to do", () => {
		const list = [hal("Hari contoh", "Datang ke balai. Bawa surat."), hal("Hari kedua")];
		expect(whatsappPekan(pekan({ hal: list, ditunda: ["Coklit", "Kampanye"] })).split("\n")).toEqual([
			"*Pekan 7 sampai 13 Desember 2020*",
			"KIM Contoh, Pemilihan Contoh",
			"",
			"*Hari contoh*",
			"Rabu, 9 Desember 2020.",
			"Datang ke balai.",
			"",
			"*Hari kedua*",
			"Rabu, 9 Desember 2020.",
			"",
			"Ditunda: Coklit; Kampanye.",
			"",
			"Seluruh jadwalnya:",
			"https://contoh.test/k/",
		]);
	});

	test("without a matter says so, and what comes next if anything does", () => {
		const none = "\n\nPekan itu tidak ada tahapan.\n";
		expect(whatsappPekan(pekan())).toContain(`${none}\nSeluruh`);
		expect(whatsappPekan(pekan({ berikut: hal("Hari nanti") }))).toContain(
			`${none}Berikutnya: Hari nanti. Rabu, 9 Desember 2020.\n\nSeluruh`,
		);
		expect(whatsappPekan(pekan({ hal: [hal("Hari contoh")] }))).not.toContain("Tidak ada");
		expect(whatsappPekan(pekan())).not.toContain("Ditunda");
	});

	test("where room is short, what to do goes first, last matter first; then matters from the last; then the suspended", () => {
		const list = ["Satu", "Dua", "Tiga"].map((judul) => hal(`Hari ${judul}`, `Kerjakan ${judul}.`));
		const text = (padding: number) =>
			whatsappPekan(pekan({ kim: "x".repeat(padding), hal: list, ditunda: ["Coklit"] }));
		expect(
			vanishing(text, [
				...["Satu", "Dua", "Tiga"].flatMap((name) => [`Hari ${name}`, `Kerjakan ${name}`]),
				"Ditunda",
				"https://contoh.test/k/",
			]),
		).toEqual([...["Kerjakan Tiga", "Kerjakan Dua", "Kerjakan Satu", "Hari Tiga", "Hari Dua", "Ditunda"]]);
	});
});

test("a week without a matter still names what comes next, however long the other lines are", () => {
	const text = whatsappPekan(
		pekan({ berikut: hal("Hari nanti"), ditunda: ["x".repeat(200), "y".repeat(200), "z".repeat(200)] }),
	);
	expect(text).toContain("Hari nanti");
	expect(text).toContain("https://contoh.test/k/");
});

describe("a week for SMS", () => {
	test("one matter in one message, several in two", () => {
		const many = ["Satu (I)", "Dua", "Tiga"].map((judul) => hal(`Hari contoh ${judul}`));
		expect(smsPekan(pekan({ hal: many.slice(0, 1) }))).toMatchObject({
			pesan: 1,
			teks: "KIM Contoh, 7-13 Des 2020. Hari contoh Satu: Rabu 9 Des 2020. https://contoh.test/k/",
		});
		expect(smsPekan(pekan({ hal: [...many, ...many] }))).toMatchObject({ pesan: 2 });
		const whole = smsPekan(
			pekan({ hal: many.map(({ judul, ...rest }) => ({ judul: judul.padEnd(40, "x"), ...rest })) }),
		);
		expect(whole.teks.match(/Rabu 9 Des 2020/g)).toHaveLength(3);
	});

	test("a single matter never takes a second message: the page says the rest", () => {
		expect(smsPekan(pekan({ hal: [hal("x".repeat(130))] }))).toMatchObject({ pesan: 1 });
	});

	test("the page says how many messages one text takes", () => {
		expect(words.smsNote(120, 1)).toBe("120 huruf, satu SMS.");
		expect(words.smsNote(250, 2)).toBe("250 huruf, terkirim sebagai 2 SMS.");
	});

	test("without a matter says so, and what comes next where there is room", () => {
		expect(smsPekan(pekan()).teks).toBe(
			"KIM Contoh, 7-13 Des 2020. Tidak ada tahapan. https://contoh.test/k/",
		);
		expect(smsPekan(pekan({ berikut: hal("Hari nanti (DPT)") })).teks).toBe(
			"KIM Contoh, 7-13 Des 2020. Tidak ada tahapan. Berikutnya Hari nanti: Rabu 9 Des 2020. https://contoh.test/k/",
		);
		const long = smsPekan(pekan({ berikut: hal("x".repeat(120)) }));
		expect([long.pesan, long.teks.includes("Berikutnya")]).toEqual([1, false]);
	});

	test("where room is short, matters go from the last, and the name of the group stays", () => {
		const list = ["Satu", "Dua", "Tiga"].map((judul) => hal(judul));
		const text = (padding: number) => smsPekan(pekan({ kim: `KIM ${"x".repeat(padding)}`, hal: list })).teks;
		expect(vanishing(text, ["Satu", "Dua", "Tiga", "KIM", "https"], 300)).toEqual(["Tiga", "Dua", "Satu"]);
	});
});
