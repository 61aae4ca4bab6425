import { describe, expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

const md = (body: string) => laporanIsi("isi", body);
/** The body of `halaman` begins on line 7 as well. */
const mdx = (body: string) => laporanIsi("isi", body, "halaman");

describe("Markdown that is welcome", () => {
	test.each([
		["paragraphs with emphasis", "Warga *menunggu* **kabar** ~~lama~~.\\\nBaris baru."],
		["headings, lists, quotes, rules", "## Judul\n\n- a\n- b\n\n1. c\n\n> kutipan\n\n---\n\n- [x] selesai"],
		[
			"links, notes, code",
			"[a](/faq/cek-dpt/) https://kpu.go.id [b][c] `kode`[^1]\n\n[c]: https://a.id\n[^1]: Catatan.",
		],
		["a table", "| Pukul | Yang dilayani |\n| --- | ---: |\n| 07.00 | Pemilih |"],
		["a fence", "```\n<b>{x}</b>\n```"],
		["hours and colons", "Pukul 07:00-13:00 WITA. Catatan:penting. a:b:c 😀:)"],
		[
			"every block",
			':::peringatan{judul="Penting" jenis="awas"}\nBawa KTP-el.\n:::\n\n::tahapan{id="coklit"}\n\n::faq{id="cek-dpt"}\n\n::tanggal{id="coklit" bagian="mulai"}\n\n:::kutipan{sumber="Andi Rifa\'i"}\nKami berharap.\n:::\n\n:::langkah\n1. Datang.\n:::\n\nPada :tanggal{id="coklit" pemilihan="2020"}.',
		],
	])("%s", (_, body) => {
		expect(md(body)).toBe("baik");
	});

	test("every block as MDX", () => {
		expect(
			mdx(
				'<Peringatan judul="Penting" jenis="awas">\n\nBawa KTP-el.\n\n</Peringatan>\n\n<Tahapan id="coklit" />\n\n<Faq id="cek-dpt" />\n\n<Tanggal id="coklit" bagian="mulai" />\n\n<Kutipan sumber="Andi Rifa\'i">\nKami berharap.\n</Kutipan>\n\n<Langkah>\n1. Datang.\n</Langkah>\n\nPada <Tanggal id="coklit" pemilihan="2020" />.',
			),
		).toBe("baik");
	});
});

describe("HTML", () => {
	test("in Markdown", () => {
		expect(
			md("<script>alert(1)</script>\n\nHalo <b>dunia</b><br>\n\n<!-- catatan -->"),
		).toMatchInlineSnapshot(`
			"7:1 «<script>alert(1)» [isi] <script> tidak dipakai di sini
			    Hapus bagian ini; halaman tidak menjalankan perintah apa pun.
			9:6 «<b>dunia</b><br>» [isi] <b> tidak dipakai di sini
			    Huruf tebal ditulis **begini**.
			9:18 «<br>» [isi] <br> tidak dipakai di sini
			    Untuk pindah baris, akhiri baris dengan tanda \\, atau beri satu baris kosong.
			11:1 «<!-- catatan -->» [isi] catatan tersembunyi <!-- --> tidak dipakai di sini
			    Hapus catatan ini; siapa pun dapat membacanya di berkas."
		`);
	});
	test("in MDX, where it is an element", () => {
		expect(mdx("<script>alert(1)</script>\n\nHalo <b>dunia</b>.\n\n<Kotak>x</Kotak>")).toMatchInlineSnapshot(`
			"7:1 «<script>alert(1)» [isi] <script> tidak dipakai di sini
			    Hapus bagian ini; halaman tidak menjalankan perintah apa pun.
			9:6 «<b>dunia</b>.» [isi] <b> tidak dipakai di sini
			    Huruf tebal ditulis **begini**.
			11:1 «<Kotak>x</Kotak>» [isi] <Kotak> tidak dipakai di sini
			    Blok kontak ditulis seperti ini:
			    <Kontak />"
		`);
	});
	test("in a quote, a list, a table and a block", () => {
		expect(
			md("> <i>a</i>\n\n- <i>b</i>\n\n| c |\n| --- |\n| <hr> |\n\n:::langkah\n<i>d</i>\n:::"),
		).toMatchInlineSnapshot(`
			"7:3 «<i>a</i>» [isi] <i> tidak dipakai di sini
			    Huruf miring ditulis *begini*.
			9:3 «<i>b</i>» [isi] <i> tidak dipakai di sini
			    Huruf miring ditulis *begini*.
			13:3 «<hr> |» [isi] <hr> tidak dipakai di sini
			    Tulis dengan Markdown biasa, atau pakai blok. Blok yang tersedia: peringatan, tanggal, tahapan, faq, kutipan, langkah, kontak, galeri, unduhan, kolom, contoh.
			16:1 «<i>d</i>» [isi] <i> tidak dipakai di sini
			    Huruf miring ditulis *begini*."
		`);
	});
});

describe("code of MDX", () => {
	test("import, export and expressions", () => {
		expect(
			mdx('import x from "fs"\n\nexport const y = 1\n\n{process.exit()}\n\nHari {1 + 1}.'),
		).toMatchInlineSnapshot(`
			"7:1 «import x from "f» [isi] baris import atau export tidak dipakai di sini
			    Hapus baris ini; semua blok sudah tersedia tanpa import.
			9:1 «export const y =» [isi] baris import atau export tidak dipakai di sini
			    Hapus baris ini; semua blok sudah tersedia tanpa import.
			11:1 «{process.exit()}» [isi] kurung kurawal { } dibaca sebagai perintah dan tidak diperbolehkan
			    Hapus kurung kurawal, atau ganti dengan kurung biasa ( ).
			13:6 «{1 + 1}.» [isi] kurung kurawal { } dibaca sebagai perintah dan tidak diperbolehkan
			    Hapus kurung kurawal, atau ganti dengan kurung biasa ( )."
		`);
	});
	test("attributes that are no text", () => {
		expect(
			mdx(
				"<Peringatan judul={process.env.X}>\nx\n</Peringatan>\n\n<Faq {...x} />\n\n<Langkah hidden>\n\n1. a\n\n</Langkah>",
			),
		).toMatchInlineSnapshot(`
			"7:1 «<Peringatan judu» [isi] keterangan "judul" pada blok peringatan harus teks biasa
			    Tulis nilainya di antara tanda petik. Contoh:
			    <Peringatan judul="Penting">
			    
			    Bawa KTP-el Anda.
			    
			    </Peringatan>
			11:1 «<Faq {...x} />» [isi] keterangan "..." pada blok faq harus teks biasa
			    Tulis nilainya di antara tanda petik. Contoh:
			    <Faq id="cek-dpt" />
			11:1 «<Faq {...x} />» [isi] keterangan "id" pada blok faq belum benar
			    Contoh:
			    <Faq id="cek-dpt" />
			13:1 «<Langkah hidden>» [isi] keterangan "hidden" pada blok langkah harus teks biasa
			    Tulis nilainya di antara tanda petik. Contoh:
			    <Langkah>
			    
			    1. Siapkan KTP-el.
			    2. Datang ke PPS.
			    
			    </Langkah>"
		`);
	});
	test("in Markdown braces are only braces", () => {
		expect(md('import x from "fs"\n\nHari {1 + 1}.')).toBe("baik");
	});
	test("a block that is not closed", () => {
		expect(mdx("Halo.\n\n<Peringatan>\n\nBawa KTP-el.")).toMatchInlineSnapshot(`
			"9:1 «<Peringatan>» [isi] <Peringatan> belum ditutup
			    Blok peringatan ditulis seperti ini:
			    <Peringatan judul="Penting">
			    
			    Bawa KTP-el Anda.
			    
			    </Peringatan>"
		`);
	});
	test("a lone < and a lone brace", () => {
		expect(mdx("suhu < 37 derajat")).toMatchInlineSnapshot(`"baik"`);
		expect(mdx("buka { tutup")).toMatchInlineSnapshot(`
			"7:6 «{ tutup» [isi] kurung kurawal { belum ditutup dan dibaca sebagai perintah
			    Hapus kurung kurawal, atau ganti dengan kurung biasa ( )."
		`);
	});
});

describe("blocks", () => {
	test("an unknown name, near and far", () => {
		expect(md(":::peringatn\nx\n:::\n\n::video{id=x}")).toMatchInlineSnapshot(`
			"7:1 «:::peringatn» [isi] blok "peringatn" tidak dikenal
			    Mungkin maksud Anda "peringatan"?
			11:1 «::video{id=x}» [isi] blok "video" tidak dikenal
			    Blok yang tersedia: peringatan, tanggal, tahapan, faq, kutipan, langkah, kontak, galeri, unduhan."
		`);
	});
	test("names of every object are no blocks", () => {
		expect(md("::constructor\n\n::toString\n\n::__proto__")).toMatchInlineSnapshot(`
			"7:1 «::constructor» [isi] blok "constructor" tidak dikenal
			    Blok yang tersedia: peringatan, tanggal, tahapan, faq, kutipan, langkah, kontak, galeri, unduhan.
			9:1 «::toString» [isi] blok "toString" tidak dikenal
			    Blok yang tersedia: peringatan, tanggal, tahapan, faq, kutipan, langkah, kontak, galeri, unduhan.
			11:1 «::__proto__» [isi] ada tanda ::: yang tidak membuka atau menutup blok
			    Hapus tanda itu, atau lengkapi namanya, misalnya :::peringatan, dengan baris kosong di atasnya."
		`);
	});
	test("attributes unknown, missing, wrong", () => {
		expect(
			md(
				':::peringatan{warna="merah" jenis="gawat"}\nx\n:::\n\n::faq\n\n:::kutipan\nx\n:::\n\n::tahapan{id="Coklit"}',
			),
		).toMatchInlineSnapshot(`
			"7:1 «:::peringatan{wa» [isi] keterangan "jenis" pada blok peringatan belum benar
			    Contoh:
			    :::peringatan{judul="Penting"}
			    Bawa KTP-el Anda.
			    :::
			7:1 «:::peringatan{wa» [isi] blok peringatan tidak mengenal keterangan "warna"
			    Contoh:
			    :::peringatan{judul="Penting"}
			    Bawa KTP-el Anda.
			    :::
			11:1 «::faq» [isi] keterangan "id" pada blok faq belum benar
			    Contoh:
			    ::faq{id="cek-dpt"}
			13:1 «:::kutipan» [isi] keterangan "sumber" pada blok kutipan belum benar
			    Contoh:
			    :::kutipan{sumber="Andi Rifa'i, ketua KIM Singa Geweh" asal="https://…"}
			    Perkataannya, kata demi kata.
			    :::
			17:1 «::tahapan{id="Co» [isi] keterangan "id" pada blok tahapan belum benar
			    Contoh:
			    ::tahapan{id="coklit"}"
		`);
		expect(md(':tanggal{id="coklit" bagian="tengah"}')).toMatchInlineSnapshot(`
			"7:1 «:tanggal{id="cok» [isi] keterangan "bagian" pada blok tanggal belum benar
			    Contoh:
			    Datanglah pada :tanggal{id="pemungutan-suara"}."
		`);
	});
	test("the wrong form", () => {
		expect(
			md('::peringatan\n\n:::faq{id="cek-dpt"}\nx\n:::\n\nLihat :tahapan{id="coklit"}.'),
		).toMatchInlineSnapshot(`
			"7:1 «::peringatan» [isi] blok peringatan tidak dapat dipakai dengan cara ini
			    Contoh:
			    :::peringatan{judul="Penting"}
			    Bawa KTP-el Anda.
			    :::
			9:1 «:::faq{id="cek-d» [isi] blok faq tidak dapat dipakai dengan cara ini
			    Contoh:
			    ::faq{id="cek-dpt"}
			13:7 «:tahapan{id="cok» [isi] blok tahapan tidak dapat dipakai dengan cara ini
			    Contoh:
			    ::tahapan{id="coklit"}"
		`);
		expect(mdx('Lihat <Faq id="cek-dpt" /> itu.')).toMatchInlineSnapshot(`
			"7:7 «<Faq id="cek-dpt» [isi] blok faq tidak dapat dipakai dengan cara ini
			    Contoh:
			    <Faq id="cek-dpt" />"
		`);
	});
});

describe("colons that open or close nothing", () => {
	test("a block that is not closed", () => {
		expect(md(":::peringatan\nBawa KTP-el.\n\n## Lain")).toMatchInlineSnapshot(`
			"7:1 «:::peringatan» [isi] blok peringatan belum ditutup
			    Tambahkan baris ::: sesudah isi blok."
		`);
	});
	test("a line of colons alone", () => {
		expect(md("Teks.\n\n:::\n\nTeks.")).toMatchInlineSnapshot(`
			"9:1 «:::» [isi] ada tanda ::: yang tidak membuka atau menutup blok
			    Hapus tanda itu, atau lengkapi namanya, misalnya :::peringatan, dengan baris kosong di atasnya."
		`);
	});
	test("the other spelling in MDX", () => {
		expect(mdx(":::peringatan\n\nBawa KTP-el.\n\n:::")).toMatchInlineSnapshot(`
			"7:1 «:::peringatan» [isi] ada tanda ::: yang tidak membuka atau menutup blok
			    Di berkas .mdx blok ditulis seperti <Peringatan judul="Penting">, lalu ditutup dengan </Peringatan>.
			11:1 «:::» [isi] ada tanda ::: yang tidak membuka atau menutup blok
			    Di berkas .mdx blok ditulis seperti <Peringatan judul="Penting">, lalu ditutup dengan </Peringatan>."
		`);
	});
});

test.each([":::peringatan Penting\nIsi.\n:::"])("an opening that would lose words: %s", (body) => {
	expect(laporanIsi("isi", body)).toContain("pembuka blok peringatan tidak terbaca seluruhnya");
});

test("a loose block is told where it stands in its sentence", () => {
	expect(md('Datang pada :tangal{id="x"} ya.').split(" ")[0]).toBe("7:13");
	expect(md("Datang ::: ya.\n\nsatu\n:::: dua").split(" ")[0]).toBe("10:1");
});

test("an element nobody knows is to be deleted", () => {
	expect(mdx("<Entahapa>\n\nIsi.")).toContain("Hapus <Entahapa>. Blok yang tersedia:");
});
