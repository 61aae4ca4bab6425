import { describe, expect, test } from "vitest";
import { parseBody } from "../../text/parse.ts";
import { check } from "../check.ts";
import { openDocument } from "../document.ts";
import { readSource } from "../source.ts";
import { berkas, laporanKolom } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const jadwal = (...lines: unknown[]) => laporanKolom("jadwal", "tahapan", { jadwal: lines });
const line = (ditetapkan?: unknown) => ({ mulai: "2020-12", dasar: "pkpu-5-2020", ditetapkan });

test("the voting day's ledger is in order (PKPU 15/2019, Kpt 179/2020, Perppu 2/2020, PKPU 5/2020)", () => {
	expect(jadwal(line("2019-08-05"), line("2020-03-21"), line("2020-05-04"), line("2020-06-12"))).toBe("baik");
});

test.each([
	["two lines of one decision", [line("2020-03-21"), line("2020-03-21")]],
	["a line whose day is not known", [line("2020-03-21"), line(), line("2020-06-12")]],
	["no line", []],
])("%s is good", (_, lines) => {
	expect(jadwal(...lines)).toBe("baik");
});

test("a line decided before the one above it", () => {
	expect(jadwal(line("2020-06-12"), line("2020-03-21"), line(), line("2020-05-04"))).toMatchInlineSnapshot(`
		"11:17 «2020-03-21» [jadwal] baris jadwal ke-2 ditetapkan sebelum baris di atasnya
		    Buku jadwal diurutkan menurut tanggal keputusan; baris terbaru paling bawah."
	`);
});

test.each([[[null]], [["2020"]], [[3]], [[line(20200612), line(20200321)]], [[[]]]])(
	"lines that are no lines are left to the fields' rule: %j",
	(lines) => {
		expect(jadwal(...lines)).toBe("baik");
	},
);

test("other kinds have no ledger", () => {
	expect(laporanKolom("jadwal", "kabar", { jadwal: [line("2020-06-12"), line("2020-03-21")] })).toBe("baik");
});

describe("stages of one day", () => {
	const day = { mulai: "2020-12-09", selesai: "2020-12-09", dasar: "pkpu-5-2020" };
	const stage = (id: string, fields: object) => ({
		path: `pemilihan/2020/tahapan/${id}.mdx`,
		text: berkas("tahapan", "", { judul: id, ...fields }),
	});
	const voting = stage("pemungutan", { jadwal: [{ ...day, pukul: "07.00-13.00" }] });
	const said = (fields: object) => {
		const counting = stage("penghitungan", fields);
		const documents = [voting, counting].map(({ path, text }) => readSource(path, text));
		const world = worldOf(gatherWorld(documents), { regionName: () => undefined, file: () => undefined });
		const [, own] = documents;
		const found = own ? check(openDocument(own, parseBody), world) : [];
		return found
			.filter(({ rule }) => rule === "jadwal")
			.map(({ message, suggestion }) => `${message}. ${suggestion}`);
	};

	test("one without hours beside one with hours claims the whole day", () => {
		expect(said({ jadwal: [day] })).toMatchInlineSnapshot(`
			[
			  "tahapan ini sehari dengan "pemungutan", yang punya jam, tetapi jamnya sendiri belum ditulis. Tulis pukul: pada baris jadwal terakhir, atau sesudah: pemungutan bila ia dimulai sesudahnya.",
			]
		`);
	});

	test.each([
		["hours of its own", { jadwal: [{ ...day, pukul: "13.00-18.00" }] }],
		["an order", { jadwal: [day], sesudah: "pemungutan" }],
		["another day", { jadwal: [{ ...day, mulai: "2020-12-10", selesai: "2020-12-10" }] }],
		["a longer stage", { jadwal: [{ ...day, selesai: "2020-12-14" }] }],
	])("%s is good", (_, fields) => {
		expect(said(fields)).toEqual([]);
	});
});
