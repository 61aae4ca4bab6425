import { describe, expect, test } from "vitest";
import { laporan } from "../uji.ts";

const kabar = (text: string) => laporan("kim/singa-geweh/kabar/a.md", text, "yaml");
const situs = (text: string) => laporan("situs.yaml", text, "yaml");
const fields = 'judul: Kabar\ntanggal: "2020-11-17"\nringkasan: Satu kalimat\n';

describe("frontmatter that can be read", () => {
	test.each([
		["plain", `---\n${fields}---\n\nIsi.`],
		["no body", `---\n${fields}---`],
		["CRLF", `---\n${fields}---\n\nIsi.\n`.replaceAll("\n", "\r\n")],
		["blanks after the lines", `---  \n${fields}--- \t\nIsi.`],
		["a byte order mark", `\uFEFF---\n${fields}---\nIsi.`],
		["a rule in the body", `---\n${fields}---\n\nIsi.\n\n---\n\nLagi.`],
		["a colon in quotes", `---\njudul: "Kapan: hari dan jam"\n---\n`],
	])("%s", (_, text) => {
		expect(kabar(text)).toBe("baik");
	});
});

describe("frontmatter that is not there", () => {
	test.each([
		["only a body", "Isi saja."],
		["only columns", fields],
	])("%s", (_, text) => {
		expect(kabar(text)).toContain("bagian keterangan di atas berkas tidak ditemukan");
	});
	test.each([
		["four hyphens", `----\n${fields}----\n`],
		["a dash that a phone made of hyphens", `—\n${fields}—\n`],
	])("%s count as the three", (_, text) => {
		expect(kabar(text)).toBe("baik");
	});
	test.each([
		["an empty line above it", `\n---\n${fields}---\n`, "ada baris kosong"],
		["a dash that is not closed", `—\n${fields}`, "bukan tiga tanda hubung"],
	])("%s", (_, text, message) => {
		expect(kabar(text)).toContain(message);
	});
	test("not closed", () => {
		expect(kabar(`---\n${fields}\nIsi.`)).toMatchInlineSnapshot(`
			"1:1 «---» [yaml] bagian keterangan belum ditutup
			    Tambahkan baris "---" sesudah keterangan terakhir, sebelum isi."
		`);
	});
	test("nothing between the lines", () => {
		expect(kabar("---\n\n---\nIsi.")).toMatchInlineSnapshot(`
			"2:1 «» [yaml] bagian keterangan masih kosong
			    Isi kolomnya, misalnya judul: Judul halaman."
		`);
		expect(kabar("---\n# catatan\n---\nIsi.")).toContain("bagian keterangan masih kosong");
		expect(kabar("---\n~\n---\nIsi.")).toContain("bagian keterangan masih kosong");
	});
});

describe("YAML that cannot be read", () => {
	test("a field twice", () => {
		expect(kabar(`---\n${fields}judul: Lagi\n---\n`)).toMatchInlineSnapshot(`
			"5:1 «judul: Lagi» [yaml] kolom ini ditulis dua kali
			    Hapus salah satunya."
		`);
	});
	test("a colon without quotes", () => {
		expect(kabar("---\njudul: Kapan: hari dan jam\ntanggal: x\n---\n")).toMatchInlineSnapshot(`
			"2:8 «Kapan: hari dan» [yaml] ada titik dua di dalam teks
			    Apit seluruh teks dengan tanda petik: judul: "Kapan: hari dan jam""
		`);
	});
	test("quotes that stay open", () => {
		expect(kabar('---\njudul: "Kabar\ntanggal: "2020-11-17"\n---\n')).toMatchInlineSnapshot(`
			"2:8 «"Kabar» [yaml] tanda petik belum ditutup
			    Tulis judul: "Kabar""
		`);
	});
	test("a Tab", () => {
		expect(kabar("---\nsumber:\n\t- nama: Antara\n---\n")).toMatchInlineSnapshot(`
			"3:1 «	- nama: Antara» [yaml] ada tombol Tab di awal baris
			    Ganti Tab dengan dua spasi."
		`);
	});
	test("a list that stays open", () => {
		expect(kabar("---\nkata_cari: [radio, RAPI\njudul: x\n---\n")).toMatchInlineSnapshot(`
			"2:12 «[radio, RAPI» [yaml] kurung siku belum ditutup
			    Tulis kata_cari: [radio, RAPI]"
		`);
	});
	test("blanks that do not fit", () => {
		expect(kabar("---\nsumber:\n  - nama: Antara\n tautan: x\n---\n")).toMatchInlineSnapshot(`
			"4:1 « tautan: x» [yaml] jumlah spasi di awal baris tidak sejajar
			    Sejajarkan baris ini dengan baris sekelompoknya, pakai dua spasi untuk setiap tingkat."
		`);
	});
	test("in a file of YAML alone, places count from its first line", () => {
		expect(situs('nama: Corong\n\nnama: "Dua"\n')).toMatchInlineSnapshot(`
			"3:1 «nama: "Dua"» [yaml] kolom ini ditulis dua kali
			    Hapus salah satunya."
		`);
		expect(situs("nama: Corong\n---\nnama: Dua\n")).toMatchInlineSnapshot(`
			"2:1 «---» [yaml] ada baris "---" di dalam keterangan
			    Hapus baris itu."
		`);
	});
	test("with CRLF the place is the same", () => {
		expect(kabar(`---\n${fields}judul: Lagi\n---\n`.replaceAll("\n", "\r\n"))).toContain("5:1 «judul: Lagi");
	});
});
