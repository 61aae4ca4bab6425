import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

const tanda = (body: string) => laporanIsi("tanda", body);

describe("ordinary text", () => {
	test.each([
		[
			"hours, ratios, amounts",
			"07.00-13.00 TPS buka. Pukul 7.30, rasio 1:2, Rp1.000.000, 3.555 KIM, 9.12.2020.",
		],
		["lists", "Syarat:\n\n1. KTP-el\n2. Masker\n\n- satu\n- dua\n\n1) tiga"],
		["a hashtag", "#PilkadaSehat ramai.\n\n#1 di kecamatan"],
		["brackets", "Ketua [sementara] (lihat catatan), [sic](lihat catatan), [1][2], [ ] belum."],
		[
			"links of every form",
			"[a](/faq/cek-dpt/) <https://a.id> https://b.id [c][d] [**e**](/faq/)\n\n[d]: https://d.id",
		],
		["bold, italic, both", "**a** *b* ***c*** __d__ ~~e~~ **Penting:** warga"],
		["a note", "Kalimat.[^1]\n\n[^1]: Catatan."],
		["what is escaped", "\\##a \\[x\\](tel:0 1) \\*\\*b\\*\\* 1\\.Satu"],
		["code", "`[x][y] ** ##a` dan ``[a] (https://b.id)``"],
		["a rule, minus, dash", "a - b\n\n-5 derajat\n\n– Hadi\n\n---"],
		["a task", "- [ ] belum\n- [x] sudah"],
		["blocks", 'Pada :tanggal{id="coklit"} ini.'],
	])("%s", (_, body) => {
		expect(tanda(body)).toBe("baik");
	});

	test("words, numbers and stops in any order", () => {
		const word = fc.constantFrom(
			..."warga TPS 07.00 07.00-13.00 1:2 a: b, (di balai) 12 KTP-el Rp5.000 100% “ya” 2020-12-09 9/12 kota.".split(
				" ",
			),
		);
		fc.assert(
			fc.property(
				fc.array(word, { maxLength: 12 }),
				fc.constantFrom("", "- ", "1. ", "> ", "## "),
				(words, mark) => {
					expect(tanda(mark + words.join(" "))).toBe("baik");
				},
			),
			{ numRuns: 60 },
		);
	});
});

test("what is said of each slip", () => {
	expect(
		tanda(
			[
				"##Jadwal",
				"1.Satu\n2.Dua",
				"1.**Satu**",
				"-Satu\n-Dua",
				"• Satu\n• Dua",
				"![Warga](gambar/Foto Saya.JPG)",
				"Hubungi [kami](tel:0812 3456 789).",
				"Lihat [KPU](https://kpu.go.id/a b).",
				"Lihat [*KPU*] (https://kpu.go.id/).",
				"Lihat [KPU](https://kpu.go.id/, lalu pulang.",
				"Lihat (KPU)[https://kpu.go.id/].",
				"Lihat [KPU][tidak-ada].",
				"Kalimat.[^1]",
				"[^2]: Catatan.",
				"** Penting ** dan **Awas:**warga",
				"**Penting",
			].join("\n\n"),
		),
	).toMatchInlineSnapshot(`
		"7:1 «##Jadwal» [tanda, perhatian] sesudah tanda # belum ada spasi, jadi ini bukan judul bagian
		    Tulis ## Jadwal
		9:1 «1.Satu» [tanda, perhatian] sesudah nomor belum ada spasi, jadi ini bukan daftar
		    Tulis 1. Satu
		12:1 «1.**Satu**» [tanda, perhatian] sesudah nomor belum ada spasi, jadi ini bukan daftar
		    Tulis 1. **Satu**
		14:1 «-Satu» [tanda, perhatian] sesudah tanda - belum ada spasi, jadi ini bukan daftar
		    Tulis - Satu
		22:9 «[kami](tel:0812» [tanda] alamat "tel:0812 3456 789" memuat spasi, jadi ini bukan tautan
		    Tulis [kami](tel:+628123456789)
		24:7 «[KPU](https://kp» [tanda] alamat "https://kpu.go.id/a b" memuat spasi, jadi ini bukan tautan
		    Tulis [KPU](https://kpu.go.id/a%20b)
		26:7 «[*KPU*] (https:/» [tanda, perhatian] ada spasi di antara ] dan (, jadi ini bukan tautan
		    Tulis [*KPU*](https://kpu.go.id/)
		28:7 «[KPU](https://kp» [tanda] kurung di belakang alamat tautan belum ditutup
		    Tulis [KPU](https://kpu.go.id/)
		30:7 «(KPU)[https://kp» [tanda, perhatian] kurung tautan terbalik
		    Kurung siku untuk kata, kurung biasa untuk alamat: [KPU](https://kpu.go.id/)
		32:7 «[KPU][tidak-ada]» [tanda, perhatian] alamat untuk [KPU][tidak-ada] tidak ada
		    Tulis alamatnya langsung: [KPU](https://…)
		34:9 «[^1]» [tanda, perhatian] catatan kaki "1" tidak ada
		    Tambahkan catatannya di bawah, di baris sendiri: [^1]: Sumber: KPU.
		36:1 «[^2]: Catatan.» [tanda, perhatian] catatan kaki "2" tidak dirujuk, jadi tidak tampil
		    Tulis [^2] di belakang kalimat yang dijelaskannya.
		38:1 «** Penting ** da» [tanda, perhatian] tanda ** ini tidak menebalkan, jadi tampil sebagai bintang
		    Tulis **Penting**
		38:19 «**Awas:**warga» [tanda, perhatian] tanda ** ini tidak menebalkan, jadi tampil sebagai bintang
		    Tulis **Awas:** (dengan spasi sesudahnya)
		40:1 «**Penting» [tanda, perhatian] tanda ** ini tidak berpasangan, jadi tampil sebagai bintang
		    Tutup huruf tebal dengan ** tepat sesudah kata terakhir, lalu beri spasi: **Penting** untuk warga"
	`);
});

test("in quotes, lists, tables and notes as well", () => {
	expect(tanda("> [a] (/faq/)")).toContain("7:3");
	expect(tanda("- a\n  ##b")).toContain("8:3");
	expect(tanda("| a [b] (/faq/) |\n| --- |\n| c |")).toContain("7:5");
	expect(tanda("a[^1]\n\n[^1]: Lihat [b] (/faq/).")).toContain("9:13");
});

test("rare slips", () => {
	expect(
		tanda(
			[
				"![Peta]( denah lama )",
				"![Peta](gambar/.peta kota)",
				"![Peta](Foto.Kota Baru.PNG)",
				"![](😀 x.jpg)",
				"Lihat [KPU](https://kpu.go.id.",
				"Lihat [KPU](https://kpu.go.id/),",
				"Lihat [surel] (mailto:a@b.id) dan [situs]  (www.kpu.go.id).",
				"Lihat <https://kpu.go.id/> (KPU)[https://kpu.go.id].",
				"** tebal ** dan **x",
				"> > -Satu",
				"10)Satu",
				"###  Ada\n####Tidak",
				"[1][a], [b][c], [^d] dan [^d]",
				"\\[x](tel:0 1) [y](entah apa)",
			].join("\n\n"),
		),
	).toMatchInlineSnapshot(`
		"7:1 «![Peta]( denah l» [tanda] nama gambar " denah lama " memuat spasi, jadi gambarnya tidak tampil
		    Ganti nama berkasnya, lalu tulis ![Peta](gambar/denah-lama.jpg)
		9:1 «![Peta](gambar/.» [tanda] nama gambar "gambar/.peta kota" memuat spasi, jadi gambarnya tidak tampil
		    Ganti nama berkasnya, lalu tulis ![Peta](gambar/peta-kota.jpg)
		11:1 «![Peta](Foto.Kot» [tanda] nama gambar "Foto.Kota Baru.PNG" memuat spasi, jadi gambarnya tidak tampil
		    Ganti nama berkasnya, lalu tulis ![Peta](gambar/foto-kota-baru.png)
		13:1 «![](😀 x.jpg)» [tanda] nama gambar "😀 x.jpg" memuat spasi, jadi gambarnya tidak tampil
		    Ganti nama berkasnya, lalu tulis ![](gambar/x.jpg)
		15:7 «[KPU](https://kp» [tanda] kurung di belakang alamat tautan belum ditutup
		    Tulis [KPU](https://kpu.go.id)
		19:7 «[surel] (mailto:» [tanda, perhatian] ada spasi di antara ] dan (, jadi ini bukan tautan
		    Tulis [surel](mailto:a@b.id)
		19:35 «[situs]  (www.kp» [tanda, perhatian] ada spasi di antara ] dan (, jadi ini bukan tautan
		    Tulis [situs](https://www.kpu.go.id)
		21:28 «(KPU)[https://kp» [tanda, perhatian] kurung tautan terbalik
		    Kurung siku untuk kata, kurung biasa untuk alamat: [KPU](https://kpu.go.id)
		23:1 «** tebal ** dan» [tanda, perhatian] tanda ** ini tidak menebalkan, jadi tampil sebagai bintang
		    Tulis **tebal**
		23:17 «**x» [tanda, perhatian] tanda ** ini tidak berpasangan, jadi tampil sebagai bintang
		    Tutup huruf tebal dengan ** tepat sesudah kata terakhir, lalu beri spasi: **Penting** untuk warga
		25:5 «-Satu» [tanda, perhatian] sesudah tanda - belum ada spasi, jadi ini bukan daftar
		    Tulis - Satu
		27:1 «10)Satu» [tanda, perhatian] sesudah nomor belum ada spasi, jadi ini bukan daftar
		    Tulis 10) Satu
		30:1 «####Tidak» [tanda, perhatian] sesudah tanda # belum ada spasi, jadi ini bukan judul bagian
		    Tulis #### Tidak
		32:9 «[b][c], [^d] dan» [tanda, perhatian] alamat untuk [b][c] tidak ada
		    Tulis alamatnya langsung: [b](https://…)
		32:17 «[^d] dan [^d]» [tanda, perhatian] catatan kaki "d" tidak ada
		    Tambahkan catatannya di bawah, di baris sendiri: [^d]: Sumber: KPU.
		32:26 «[^d]» [tanda, perhatian] catatan kaki "d" tidak ada
		    Tambahkan catatannya di bawah, di baris sendiri: [^d]: Sumber: KPU."
	`);
});
