import { expect, test } from "vitest";
import { laporanKolom } from "../uji.ts";

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
