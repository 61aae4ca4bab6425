import { expect, test } from "vitest";
import { parseRevisi } from "../model/jadwal.ts";
import { angkaOf } from "./angka.ts";

const of = (data: Parameters<typeof parseRevisi>[0], isOpen = false) => angkaOf(parseRevisi(data), isOpen);

test("one day is its own figure", () => {
	expect(of({ mulai: "2020-12-09", selesai: "2020-12-09" })).toEqual({ angka: "9", bawah: "Des" });
});

test("of a stretch the first day counts, and the last while it is open", () => {
	const stretch = { mulai: "2020-10-28", selesai: "2020-12-06" };
	expect(of(stretch)).toEqual({ atas: "mulai", angka: "28", bawah: "Okt" });
	expect(of(stretch, true)).toEqual({ atas: "sampai", angka: "6", bawah: "Des" });
});

test("an open end is never made up", () => {
	expect(of({ selesai: "2020-12-06" })).toEqual({ atas: "sampai", angka: "6", bawah: "Des" });
	expect(of({ mulai: "2021-02-26" }, true)).toEqual({ atas: "mulai", angka: "26", bawah: "Feb" });
	expect(of({ mulai: "2024-09" })).toEqual({ angka: "Sep", bawah: "2024" });
});

test("no figure where no day is in force", () => {
	expect(of({ status: "ditunda" })).toBeUndefined();
	expect(of({ status: "ditunda", mulai: "2020-03-26" })).toBeUndefined();
	expect(of({ status: "belum-ditetapkan" })).toBeUndefined();
	expect(of({ aturan: "Sesudah putusan" })).toBeUndefined();
});
