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

describe("what a chatbot says around a text", () => {
	test.each([
		"Tentu! Berikut naskah berita yang lebih rapi:",
		"Berikut adalah draf pengumumannya:",
		"Semoga membantu! Apakah ada yang ingin diubah?",
		"Jika Anda mau, saya dapat membuatkan versi WhatsApp.",
	])("%s", (line) => {
		expect(leftIn(`Warga rapat.\n\n${line}`)).toHaveLength(1);
	});

	test.each([
		"Semoga acara ini membantu warga.",
		"Apakah saya boleh memilih tanpa undangan?",
		"Berikut jadwal siaran kami:",
		"Baik, berikut jawabannya. Bawa KTP-el.",
	])("is not: %s", (line) => {
		expect(leftIn(`Warga rapat.\n\n${line}`)).toEqual([]);
	});
});

test("sizes that other programs give a picture", () => {
	const picture = "![Warga antre di TPS](gambar/foto.jpg)";
	expect(leftIn(`${picture}{width=50%}`)).toEqual([
		"ukuran atau hiasan dari program lain tampil apa adanya: {width=50%}",
	]);
	expect(leftIn(picture.replace("]", "|300]"))).toEqual([
		"ukuran gambar dari Obsidian ikut dibacakan sebagai keterangan: |300",
	]);
});

test("columns that were pasted a second time", () => {
	expect(leftIn("---\njudul: Rapat\ntanggal: 2020-11-11\n---\n\nIsi.")).toEqual([
		"keterangan di antara dua baris --- ditulis dua kali; yang ini tampil sebagai tulisan: judul: Rapat",
	]);
	expect(leftIn("hari: Senin\n\n---\n\nIsi.")).toEqual([]);
});

test("signs behind a backslash are meant", () => {
	expect(leftIn("Kelas CSS ditulis \\{.nama\\}, bukan {.nama}.")).toEqual([
		"keterangan tampilan dari program lain tampil apa adanya: {.nama}",
	]);
});
