import { describe, expect, test } from "vitest";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { berkas, laporan, laporanKolom, tempatContoh } from "../uji.ts";

const kolom = (kind: KindName, fields: Record<string, unknown>) => laporanKolom("kolom", kind, fields);

test.each(Object.keys(kinds) as KindName[])("the least %s is good", (kind) => {
	expect(kolom(kind, {})).toBe("baik");
});

test("fields that are missing are told at the top", () => {
	expect(laporan(tempatContoh.kabar, "---\njudul: Kabar\n---\n", "kolom")).toMatchInlineSnapshot(`
		"2:1 «judul: Kabar» [kolom] kolom "tanggal" wajib diisi, tetapi belum ada
		    Tanggal kabar. Contoh: tanggal: 2020-12-09
		2:1 «judul: Kabar» [kolom] kolom "ringkasan" wajib diisi, tetapi belum ada
		    Satu kalimat isi kabar, tampil di daftar. Contoh: ringkasan: …"
	`);
});

test("a field nobody knows, near to one and far from all", () => {
	expect(kolom("kabar", { ringkasn: "x", wartawan: "Hadi" })).toMatchInlineSnapshot(`
		"5:1 «ringkasn: x» [kolom] kolom "ringkasn" tidak dikenal
		    Mungkin maksud Anda "ringkasan"?
		6:1 «wartawan: Hadi» [kolom] kolom "wartawan" tidak dikenal
		    Bila isinya perlu dibaca warga, pindahkan ke isi tulisan, lalu hapus kolom ini. Kolom yang ada di sini: judul, tanggal, ringkasan, penulis, gambar, keterangan_gambar, pemilihan, tahapan, sumber, bahasa, kata_cari, alias, dicabut."
	`);
});

test("a field nobody knows, deep inside", () => {
	expect(kolom("kim", { kontak: { whatsap: "+62370649350", faks: "0370" } })).toMatchInlineSnapshot(`
		"9:3 «whatsap: "+62370» [kolom] kolom "whatsap" tidak dikenal
		    Mungkin maksud Anda "whatsapp"?
		10:3 «faks: "0370"» [kolom] kolom "faks" tidak dikenal
		    Bila isinya perlu dibaca warga, pindahkan ke isi tulisan, lalu hapus kolom ini. Kolom yang ada di sini: whatsapp, telepon, surel, alamat, jam."
	`);
	expect(
		kolom("tahapan", { jadwal: [{ mulai: "2020-12", dasar: "pkpu-5-2020", selesei: "2020-12-09" }] }),
	).toMatchInlineSnapshot(`
		"8:5 «selesei: 2020-12» [kolom] kolom "selesei" tidak dikenal
		    Mungkin maksud Anda "selesai"?"
	`);
});

test("an id falls to an author who types it", () => {
	expect(kolom("kabar", { slug: "kim/sekarbela", id: "x" })).toMatchInlineSnapshot(`
		"5:1 «slug: kim/sekarb» [kolom] kolom "slug" tidak dikenal
		    Hapus kolom ini; alamat halaman diambil dari nama berkasnya.
		6:1 «id: x» [kolom] kolom "id" tidak dikenal
		    Hapus kolom ini; alamat halaman diambil dari nama berkasnya."
	`);
});

test("a value of the wrong form, with what belongs there", () => {
	expect(
		kolom("kim", {
			wilayah: 64.08,
			warna: "merah",
			berdiri: 2020,
			kontak: { telepon: "0370649350", surel: "kim" },
			diperbarui: "2020-02-30",
			media: [{ nama: "Facebook", tautan: "facebook.com" }],
		}),
	).toMatchInlineSnapshot(`
		"3:10 «64.08» [kolom] kolom "wilayah" harus teks, tetapi terbaca sebagai angka
		    Tulis di antara tanda petik: "64.08"
		5:8 «merah» [kolom] kolom "warna" harus salah satu dari "biru", "langit", "nila", "ungu", "manggis", "marun", "jingga", "cokelat", "pandan", "hijau", "toska", "arang"
		    Warna situs KIM, dari pilihan yang sudah diperiksa. Contoh: warna: biru
		7:13 «2020-02-30» [kolom] kolom "diperbarui" harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		    Tanggal profil terakhir diperbarui. Februari 2020 hanya sampai tanggal 29.
		8:10 «2020» [kolom] kolom "berdiri" harus teks, tetapi terbaca sebagai angka
		    Tulis di antara tanda petik: "2020"
		10:12 «"0370649350"» [kolom] kolom "telepon" (kontak) harus nomor dengan kode negara di antara tanda petik, misalnya "+62370649350"
		    Tulis "+62370649350".
		11:10 «kim» [kolom] kolom "surel" (kontak) harus alamat surel, misalnya kim@contoh.go.id
		    Alamat surel. Contoh: surel: kim@contoh.go.id
		14:13 «facebook.com» [kolom] kolom "tautan" (media ke-1) harus alamat web lengkap, misalnya https://www.kpu.go.id/
		    Tulis https://facebook.com"
	`);
});

test("a ledger with mistakes", () => {
	expect(
		kolom("tahapan", {
			jadwal: [
				{ mulai: "2020-12-05", selesai: "2020-09-26", dasar: "pkpu-15-2019" },
				{ mulai: "2020-12-09", pukul: "07:00-13:00", dasar: "PKPU 5/2020" },
				{ dasar: "pkpu-5-2020" },
			],
			utama: "ya",
		}),
	).toMatchInlineSnapshot(`
		"7:14 «2020-09-26» [kolom] kolom "selesai" (jadwal ke-1) lebih awal daripada mulai; periksa kedua tanggalnya
		    Hari terakhir, termasuk hari itu.
		10:12 «07:00-13:00» [kolom] kolom "pukul" (jadwal ke-2) harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"
		    Tulis "07.00-13.00".
		11:12 «PKPU 5/2020» [kolom] kolom "dasar" (jadwal ke-2) harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		    Tulis pkpu-5-2020.
		12:5 «dasar: pkpu-5-20» [kolom] jadwal ke-3 harus memuat mulai, selesai, status, atau aturan
		    Buku jadwal: baris baru ditambahkan di bawah, baris lama tidak diubah.
		13:8 «ya» [kolom] kolom "utama" harus berupa true/false, tetapi terisi teks
		    Tulis true."
	`);
});

test("a list where fields belong, and the other way round", () => {
	expect(laporan("situs.yaml", "- nama: Corong\n", "kolom")).toMatchInlineSnapshot(`
		"1:1 «- nama: Corong» [kolom] keterangan harus berupa kelompok kolom, tetapi terisi daftar
		    Lihat contoh keterangan situs di panduan penulis."
	`);
	expect(laporan("istilah.yaml", "dpt:\n  istilah: DPT\n", "kolom")).toMatchInlineSnapshot(`
		"1:1 «dpt:» [kolom] keterangan harus berupa daftar, tetapi terisi kelompok kolom
		    Lihat contoh daftar istilah di panduan penulis."
	`);
	expect(laporan(tempatContoh.kabar, "---\nhalo\n---\n", "kolom")).toMatchInlineSnapshot(`
		"2:1 «halo» [kolom] keterangan harus berupa kelompok kolom, tetapi terisi teks
		    Lihat contoh kabar KIM di panduan penulis."
	`);
});

test("registers: the entry is named", () => {
	expect(
		laporan(
			"peraturan.yaml",
			"PKPU 5/2020:\n  nama: PKPU 5/2020\n  judul: x\npkpu-6-2020:\n  nama: y\n",
			"kolom",
		),
	).toMatchInlineSnapshot(`
		"2:3 «nama: PKPU 5/202» [kolom] kolom "PKPU 5/2020" memakai nama yang tidak boleh; pakai huruf kecil, angka, dan tanda hubung
		    Lihat contoh daftar peraturan di panduan penulis.
		5:3 «nama: y» [kolom] kolom "judul" (pkpu-6-2020) wajib diisi, tetapi belum ada
		    Nama lengkap peraturan. Contoh: judul: …"
	`);
	expect(
		laporan("istilah.yaml", "- id: dpt\n  istilah: DPT\n  artinya: Daftar\n", "kolom"),
	).toMatchInlineSnapshot(`
		"1:3 «id: dpt» [kolom] kolom "arti" (isi ke-1) wajib diisi, tetapi belum ada
		    Artinya dalam bahasa sehari-hari. Contoh: arti: …
		3:3 «artinya: Daftar» [kolom] kolom "artinya" tidak dikenal
		    Bila isinya perlu dibaca warga, pindahkan ke isi tulisan, lalu hapus kolom ini. Kolom yang ada di sini: id, istilah, kepanjangan, arti, pemilihan, berlaku, bentuk, kata_cari, alias, dicabut."
	`);
});

describe("places", () => {
	test("a line that comes after a long one with emoji and dashes", () => {
		const text = '---\njudul: "😀😀 – kabar"\ntanggal: besok\nringkasan: Satu\n---\n';
		expect(laporan(tempatContoh.kabar, text, "kolom")).toContain("3:10 «besok»");
	});
	test("behind emoji on the same line: UTF-16 units, as editors count", () => {
		const text =
			'---\njudul: Kabar\ntanggal: "2020-11-17"\nringkasan: Satu\nsumber: [{nama: "😀 –", tautan: x}]\n---\n';
		expect(laporan(tempatContoh.kabar, text, "kolom")).toContain("5:33 «x}]»");
	});
	test("with CRLF", () => {
		const text = berkas("kabar", "", { tanggal: "besok" }).replaceAll("\n", "\r\n");
		expect(laporan(tempatContoh.kabar, text, "kolom")).toContain("3:10 «besok»");
	});
});
