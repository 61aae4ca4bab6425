import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { berkas, laporanIsi, laporanKolom, read, tempatContoh } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

/** In the small world voting day is 9 December 2020 (PKPU 5/2020), and so is every other stage. */
const ketik = (body: string, kind: Parameters<typeof laporanIsi>[2] = "kabar") =>
	laporanIsi("tanggal-ketik", body, kind);

describe("a date that agrees, or that nobody can judge", () => {
	test.each([
		"Hari pemungutan suara 9 Desember 2020.",
		"Hari pemungutan suara, 9 Desember.",
		"Hari pemungutan suara: 9/12/2020",
		"Hari pemungutan suara 2020-12-09, pukul 07.00.",
		"Hari pemungutan suara: 3/4 warga datang.",
		"Hari pemungutan suara di 23 desa.",
		"Hari pemungutan suara: 10 jam kerja, 07.00-13.00.",
		"Rapat diadakan 23 September 2020.",
		"Hari pemungutan suara berakhir 9 Desember 2020.",
		"Hari pemungutan suara semakin dekat. Rapat 23 September.",
		'Hari pemungutan suara :tanggal{id="pemungutan-suara"}.',
		"",
	])("%j", (body) => {
		expect(ketik(body)).toBe("baik");
	});

	test("a stage may tell its own history", () => {
		expect(ketik("Hari pemungutan suara 23 September 2020.", "tahapan")).toBe("baik");
	});
});

test("a date that contradicts the ledger, as the stage is titled and as its id reads", () => {
	expect(
		ketik("Hari pemungutan suara pada 23 September 2020.\n\n- Pemungutan suara: Rabu, 23 September"),
	).toMatchInlineSnapshot(`
		"7:1 «Hari pemungutan» [tanggal-ketik, perhatian] tanggal "23 September 2020" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"}
		9:3 «Pemungutan suara» [tanggal-ketik, perhatian] tanggal "23 September" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"}"
	`);
});

test.each([
	"23/9/2020",
	"23-09-2020",
	"23.9.2020",
	"2020-09-23",
	"23 Sep 2020",
	"23 Sept",
	"Rabu (23/9/2020)",
])("in figures, too: %s", (date) => {
	expect(ketik(`Pemungutan suara: ${date}`)).toContain("tidak sama dengan jadwal");
});

describe("a stage with an open end", () => {
	const among = (jadwal: Record<string, string>, body: string) => {
		const stage = read(
			tempatContoh.tahapan,
			berkas("tahapan", "", { judul: "Pindah memilih", jadwal: [{ ...jadwal, dasar: "x" }] }),
		);
		const document = read(tempatContoh.kabar, berkas("kabar", body));
		const world = worldOf(gatherWorld([stage, document, read("situs.yaml", berkas("situs"))]), {
			regionName: () => undefined,
			file: () => undefined,
		});
		return check(document, world)
			.filter(({ rule }) => rule === "tanggal-ketik")
			.map(({ message }) => message);
	};

	test.each([
		[{ selesai: "2020-12-06" }, "6 Desember 2020", []],
		[
			{ selesai: "2020-12-06" },
			"9 Desember 2020",
			['tanggal "9 Desember 2020" untuk pindah memilih tidak sama dengan jadwal (sampai 6 Desember 2020)'],
		],
		[{ mulai: "2020-12-06" }, "6 Desember", []],
		[
			{ mulai: "2020-12-06" },
			"7 Desember",
			['tanggal "7 Desember" untuk pindah memilih tidak sama dengan jadwal (mulai 6 Desember 2020)'],
		],
		[{ mulai: "2020-12-06", selesai: "2020-12-08" }, "6 Desember", []],
		[{ mulai: "2020-12-06", selesai: "2020-12-08" }, "8 Desember", []],
		[
			{ mulai: "2020-12-06", selesai: "2020-12-08" },
			"5 Desember",
			['tanggal "5 Desember" untuk pindah memilih tidak sama dengan jadwal (6 sampai 8 Desember 2020)'],
		],
		[{ mulai: "2020-12" }, "5 Januari 2021", []],
	])("%j beside %s", (jadwal, date, expected) => {
		expect(among(jadwal, `Pindah memilih: ${date}, ya.`)).toEqual(expected);
	});
});

test("a contradiction is told once a sentence, in headings and tables as well, and every time it is made", () => {
	const wrong = "Pemungutan suara 23 September";
	const places = (body: string) => ketik(body).match(/^\d+:\d+/gm);
	expect(places(`${wrong}, ya, ${wrong}, ya.`)).toEqual(["7:1"]);
	expect(places(`${wrong}. Pemungutan suara 24 September.`)).toEqual(["7:1", "7:1"]);
	expect(places(`## ${wrong}\n\n| a |\n| --- |\n| ${wrong} |`)).toEqual(["7:1", "11:1"]);
	expect(places(`Pemungutan suara semula pada hari Rabu. ${wrong}`)).toEqual(["7:1"]);
});

test("a date far from the name is about something else, and a short name names nothing", () => {
	expect(ketik(`Pemungutan suara ${"pada ".repeat(19)}23 September.`)).toContain("tidak sama");
	expect(ketik(`Pemungutan suara ${"pada ".repeat(24)}23 September.`)).toBe("baik");
});

test("in .mdx the block is offered as it is written there", () => {
	expect(ketik("Pemungutan suara 23 September 2020.", "faq")).toContain(
		'tulis <Tanggal id="pemungutan-suara" />',
	);
});

test("several days with a month each are read whole", () => {
	const found = (body: string) => ketik(body).match(/tanggal "[^"]+"/)?.[0] ?? "baik";
	expect(found("Masa kampanye 9 sampai dengan 9 Desember 2020.")).toBe("baik");
	expect(found("Masa kampanye 26 September sampai 6 Desember 2020.")).toBe(
		'tanggal "26 September sampai 6 Desember 2020"',
	);
	expect(found("Masa kampanye berakhir 28 Desember s.d. 3 Januari 2021.")).toBe(
		'tanggal "28 Desember s.d. 3 Januari 2021"',
	);
});

test("what residents read first agrees as well", () => {
	expect(
		laporanKolom("tanggal-ketik", "kabar", {
			judul: "Pemungutan suara 8 Desember 2020",
			ringkasan: "Pemungutan suara 9 Desember 2020.",
		}),
	).toMatchInlineSnapshot(`
		"2:8 «Pemungutan suara» [tanggal-ketik, perhatian] tanggal "8 Desember 2020" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Tulis menurut jadwal: Rabu, 9 Desember 2020"
	`);
});
