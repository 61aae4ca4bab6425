import { describe, expect, test } from "vitest";
import { berkas, problemsOf, tempatContoh } from "../uji.ts";

const leftIn = (body: string) =>
	problemsOf(tempatContoh.kabar, berkas("kabar", body))
		.filter(({ rule }) => rule === "sisa")
		.map(({ message }) => message);

describe("a template that was not filled in", () => {
	test.each(["Tulis isi berita di sini.", "[nama ketua]", "Lorem ipsum dolor.", "TODO: foto"])(
		"%s",
		(body) => {
			expect(leftIn(body)).toHaveLength(1);
		},
	);

	test.each([
		"Sesudah diputuskan, harinya kami tulis di sini.",
		"Yang dapat Anda isi di sini hanya nama.",
		"[Isi formulir di sini](https://kpu.go.id/).",
		"Isi formulir di sini: https://kpu.go.id/",
	])("is not: %s", (body) => {
		expect(leftIn(body)).toEqual([]);
	});
});

test("signs behind a backslash are meant", () => {
	expect(leftIn("Kelas CSS ditulis \\{.nama\\}, bukan {.nama}.")).toEqual([
		"keterangan tampilan dari program lain tampil apa adanya: {.nama}",
	]);
});
