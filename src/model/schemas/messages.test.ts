/** What an author reads after a typical mistake, kind by kind. Each text completes the sentence "`kolom` …". */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { runs } from "../../../tests/batas.ts";
import { type KindName, kinds } from "./kinds.ts";
import { indonesian } from "./messages.ts";
import { keluhan, keluhanBila, semuaKeluhan, validSamples } from "./uji.ts";

const names = Object.keys(kinds) as KindName[];

test.each(names)("the least %s is good", (kind) => {
	expect(keluhan(kind, validSamples[kind])).toBe("baik");
});

test("tahapan", () => {
	const line = (fields: Record<string, unknown>) => ({ jadwal: [{ dasar: "pkpu-5-2020", ...fields }] });
	expect(
		semuaKeluhan("tahapan", {
			"a missing field": { judul: undefined },
			"an unknown key": { jadual: [] },
			"a number where text belongs": { kelompok: 2020 },
			"a day that does not exist": line({ mulai: "2020-02-30" }),
			"a date in words": line({ mulai: "9 Desember 2020" }),
			"a reversed period": line({ mulai: "2020-12-05", selesai: "2020-09-26" }),
			"a reversed period with a month": line({ mulai: "2020-12", selesai: "2020-11-30" }),
			"hours with colons": line({ mulai: "2020-12-09", pukul: "07:00-13:00" }),
			"hours without an end": line({ mulai: "2020-12-09", pukul: "07.00" }),
			"an unknown status": line({ status: "batal" }),
			"a line without dates": line({}),
			"a line without basis": { jadwal: [{ mulai: "2020-12-09" }] },
			"an instrument by its name": { jadwal: [{ mulai: "2020-12-09", dasar: "PKPU 5/2020" }] },
			"an empty ledger": { jadwal: [] },
			"a ledger that is no list": { jadwal: "9 Desember" },
			"an unknown race": { berlaku_untuk: ["walikota"] },
			"yes in words": { utama: "ya" },
			"an exception in no region": { pengecualian: [{ wilayah: "93.2", alasan: "Susulan" }] },
			"an exception without reason": { pengecualian: [{ wilayah: "93.02", mulai: "2020-12-28" }] },
			"too long": { judul: "a".repeat(81) },
		}),
	).toMatchInlineSnapshot(`
		"a missing field:
		  judul: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "jadual"
		a number where text belongs:
		  kelompok: harus teks, tetapi terbaca sebagai angka
		a day that does not exist:
		  jadwal.0.mulai: harus tanggal yang ada (misalnya 2020-12-09) atau bulan saja (misalnya 2020-12)
		a date in words:
		  jadwal.0.mulai: harus tanggal yang ada (misalnya 2020-12-09) atau bulan saja (misalnya 2020-12)
		a reversed period:
		  jadwal.0.selesai: lebih awal daripada mulai; periksa kedua tanggalnya
		a reversed period with a month:
		  jadwal.0.selesai: lebih awal daripada mulai; periksa kedua tanggalnya
		  jadwal.0.selesai: tidak dipakai bila mulai hanya menyebut bulan; hapus kolom ini
		hours with colons:
		  jadwal.0.pukul: harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"
		hours without an end:
		  jadwal.0.pukul: harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"
		  jadwal.0.pukul: berakhir sebelum mulai; periksa kedua jamnya
		an unknown status:
		  jadwal.0.status: harus salah satu dari "ditunda", "ditiadakan", "belum-ditetapkan", "belum-pasti"
		a line without dates:
		  jadwal.0: harus memuat mulai, selesai, status, atau aturan
		a line without basis:
		  jadwal.0.dasar: wajib diisi, tetapi belum ada
		an instrument by its name:
		  jadwal.0.dasar: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		an empty ledger:
		  jadwal: harus memuat paling sedikit satu baris jadwal
		a ledger that is no list:
		  jadwal: harus berupa daftar, tetapi terisi teks
		an unknown race:
		  berlaku_untuk.0: harus salah satu dari "gubernur", "bupati", "wali-kota"
		yes in words:
		  utama: harus berupa true/false, tetapi terisi teks
		an exception in no region:
		  pengecualian.0.wilayah: harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"
		  pengecualian.0: harus memuat mulai atau selesai
		an exception without reason:
		  pengecualian.0.alasan: wajib diisi, tetapi belum ada
		too long:
		  judul: terlalu panjang: 81 huruf, paling banyak 80"
	`);
});

test("kim", () => {
	expect(
		semuaKeluhan("kim", {
			"missing fields": { nama: undefined, warna: undefined },
			"an unknown key": { alamat: "Jalan Gajah Mada" },
			"a number where text belongs": { berdiri: 2020 },
			"a local phone number": { kontak: { telepon: "0370649350" } },
			"a phone number with spaces": { kontak: { whatsapp: "+62 370 649350" } },
			"a bad mail address": { kontak: { surel: "kim singa geweh" } },
			"a colour that is not offered": { warna: "merah" },
			"a region code with a lost zero": { wilayah: "64.8.12" },
			"a region by name": { wilayah: "Singa Geweh" },
			"a state that is not offered": { keadaan: "bubar" },
			"officers by name only": { pengurus: ["Andi Rifa'i"] },
			"an officer without date": { pengurus: [{ peran: "Ketua", nama: "Andi Rifa'i" }] },
			"an address without https": { media: [{ nama: "Facebook", tautan: "facebook.com/kim" }] },
			"an address that is a script": { media: [{ nama: "Facebook", tautan: "javascript:alert(1)" }] },
			"a decree by number only": { sk: { nomor: "12/2020" } },
			"one channel instead of a list": { saluran: "Radio" },
			"too long": { nama: "a".repeat(61) },
		}),
	).toMatchInlineSnapshot(`
		"missing fields:
		  nama: wajib diisi, tetapi belum ada
		  warna: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "alamat"
		a number where text belongs:
		  berdiri: harus teks, tetapi terbaca sebagai angka
		a local phone number:
		  kontak.telepon: harus nomor dengan kode negara di antara tanda petik, misalnya "+62370649350"
		a phone number with spaces:
		  kontak.whatsapp: harus nomor dengan kode negara di antara tanda petik, misalnya "+62370649350"
		a bad mail address:
		  kontak.surel: harus alamat surel, misalnya kim@contoh.go.id
		a colour that is not offered:
		  warna: harus salah satu dari "biru", "langit", "nila", "ungu", "manggis", "marun", "jingga", "cokelat", "pandan", "hijau", "toska", "arang"
		a region code with a lost zero:
		  wilayah: harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"
		a region by name:
		  wilayah: harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"
		a state that is not offered:
		  keadaan: harus salah satu dari "aktif", "vakum", "tutup", "tidak-diketahui"
		officers by name only:
		  pengurus.0: harus berupa kelompok kolom, tetapi terisi teks
		an officer without date:
		  pengurus.0.per: wajib diisi, tetapi belum ada
		an address without https:
		  media.0.tautan: harus alamat web lengkap, misalnya https://www.kpu.go.id/
		an address that is a script:
		  media.0.tautan: harus alamat web lengkap, misalnya https://www.kpu.go.id/
		a decree by number only:
		  sk.tanggal: wajib diisi, tetapi belum ada
		  sk.penerbit: wajib diisi, tetapi belum ada
		one channel instead of a list:
		  saluran: harus berupa daftar, tetapi terisi teks
		too long:
		  nama: terlalu panjang: 61 huruf, paling banyak 60"
	`);
});

test("kabar", () => {
	expect(
		semuaKeluhan("kabar", {
			"a missing field": { tanggal: undefined },
			"an unknown key": { wartawan: "Hadi" },
			"a number where text belongs": { judul: 2020 },
			"an impossible day": { tanggal: "2020-02-30" },
			"day first": { tanggal: "17-11-2020" },
			"only spaces": { ringkasan: "  " },
			"a stage by its title": { tahapan: ["Masa Kampanye"] },
			"one source instead of a list": { sumber: { nama: "Antara" } },
			"too long": { judul: "a".repeat(101) },
		}),
	).toMatchInlineSnapshot(`
		"a missing field:
		  tanggal: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "wartawan"
		a number where text belongs:
		  judul: harus teks, tetapi terbaca sebagai angka
		an impossible day:
		  tanggal: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		day first:
		  tanggal: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		only spaces:
		  ringkasan: tidak boleh kosong
		a stage by its title:
		  tahapan.0: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		one source instead of a list:
		  sumber: harus berupa daftar, tetapi terisi kelompok kolom
		too long:
		  judul: terlalu panjang: 101 huruf, paling banyak 100"
	`);
});

test("agenda", () => {
	expect(
		semuaKeluhan("agenda", {
			"missing fields": { mulai: undefined, tempat: undefined },
			"an unknown key": { tanggal: "2020-11-17" },
			"a reversed period": { selesai: "2020-11-16" },
			"an impossible day": { mulai: "2020-11-31" },
			"one hour only": { pukul: "09.00" },
			"an hour that does not exist": { pukul: "09.00-24.00" },
			"too long": { tempat: "a".repeat(121) },
		}),
	).toMatchInlineSnapshot(`
		"missing fields:
		  mulai: wajib diisi, tetapi belum ada
		  tempat: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "tanggal"
		a reversed period:
		  selesai: lebih awal daripada mulai; periksa kedua tanggalnya
		an impossible day:
		  mulai: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		one hour only:
		  pukul: harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"
		  pukul: berakhir sebelum mulai; periksa kedua jamnya
		an hour that does not exist:
		  pukul: harus jam mulai dan jam selesai di antara tanda petik, misalnya "07.00-13.00"
		too long:
		  tempat: terlalu panjang: 121 huruf, paling banyak 120"
	`);
});

test("faq", () => {
	const mistakes = {
		"missing fields": { jawaban: undefined, ditinjau: undefined },
		"an unknown key": { kategori: "pemilih" },
		"a topic by its title": { topik: "Pemilih dan daftar pemilih" },
		"an election as a number": { pemilihan: 2020 },
		"an election by its name": { pemilihan: "pilkada" },
		"an impossible day": { ditinjau: "2020-00-17" },
		"an instrument by its name": { dasar: ["PKPU 5/2020"] },
		"a source without https": { sumber: [{ nama: "KPU", tautan: "kpu.go.id" }] },
		"too long": { pertanyaan: "a".repeat(121), jawaban: "a".repeat(401) },
	};
	expect(semuaKeluhan("faq", mistakes)).toMatchInlineSnapshot(`
		"missing fields:
		  jawaban: wajib diisi, tetapi belum ada
		  ditinjau: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "kategori"
		a topic by its title:
		  topik: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		an election as a number:
		  pemilihan: harus teks, tetapi terbaca sebagai angka
		an election by its name:
		  pemilihan: harus id pemilihan di antara tanda petik, misalnya "2020"
		an impossible day:
		  ditinjau: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		an instrument by its name:
		  dasar.0: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		a source without https:
		  sumber.0.tautan: harus alamat web lengkap, misalnya https://www.kpu.go.id/
		too long:
		  pertanyaan: terlalu panjang: 121 huruf, paling banyak 120
		  jawaban: terlalu panjang: 401 huruf, paling banyak 400"
	`);
	expect(semuaKeluhan("kimFaq", mistakes)).toBe(semuaKeluhan("faq", mistakes));
});

test("klarifikasi", () => {
	expect(
		semuaKeluhan("klarifikasi", {
			"missing fields": { fakta: undefined, pemeriksa: undefined },
			"an unknown key": { hasil: "hoaks" },
			"a verdict in English": { putusan: "hoax" },
			"nobody checked it": { pemeriksa: [] },
			"a checker by name only": { pemeriksa: ["Kominfo"] },
			"an impossible day": { tanggal: "2020-09-31" },
			"a bad region code": { wilayah: "52-71" },
			"too long": { klaim: "a".repeat(241) },
		}),
	).toMatchInlineSnapshot(`
		"missing fields:
		  fakta: wajib diisi, tetapi belum ada
		  pemeriksa: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "hasil"
		a verdict in English:
		  putusan: harus salah satu dari "hoaks", "menyesatkan", "perlu-konteks", "benar"
		nobody checked it:
		  pemeriksa: harus menyebut siapa yang memeriksa
		a checker by name only:
		  pemeriksa.0: harus berupa kelompok kolom, tetapi terisi teks
		an impossible day:
		  tanggal: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		a bad region code:
		  wilayah: harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"
		too long:
		  klaim: terlalu panjang: 241 huruf, paling banyak 240"
	`);
});

test("halaman", () => {
	const mistakes = {
		"a missing field": { diperbarui: undefined },
		"an unknown key": { layout: "x" },
		"an order in words": { urutan: "dua" },
		"half an order": { urutan: 1.5 },
		"an impossible day": { diperbarui: "2021-02-29" },
		"too long": { judul: "a".repeat(81), menu: "a".repeat(25) },
	};
	expect(semuaKeluhan("halaman", mistakes)).toMatchInlineSnapshot(`
		"a missing field:
		  diperbarui: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "layout"
		an order in words:
		  urutan: harus angka bulat, misalnya 2
		half an order:
		  urutan: harus angka bulat, misalnya 2
		an impossible day:
		  diperbarui: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		too long:
		  judul: terlalu panjang: 81 huruf, paling banyak 80
		  menu: terlalu panjang: 25 huruf, paling banyak 24"
	`);
	expect(semuaKeluhan("kimHalaman", mistakes)).toBe(semuaKeluhan("halaman", mistakes));
});

test("pemilihan", () => {
	expect(
		semuaKeluhan("pemilihan", {
			"missing fields": { kelompok: undefined, memilih: undefined },
			"an unknown key": { tahun: "2020" },
			"no group": { kelompok: [] },
			"a voting day as a date": { hari_pemungutan: "9 Desember 2020" },
			"a race under another name": { memilih: { walikota: ["52.71"] } },
			"a region that lost its quotes": { memilih: { bupati: [64.08] } },
			"a bad region code": { memilih: { bupati: ["6408"] } },
			"one region instead of a list": { memilih: { bupati: "64.08" } },
			"too long": { nama: "a".repeat(81) },
		}),
	).toMatchInlineSnapshot(`
		"missing fields:
		  kelompok: wajib diisi, tetapi belum ada
		  memilih: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "tahun"
		no group:
		  kelompok: harus memuat paling sedikit satu kelompok
		a voting day as a date:
		  hari_pemungutan: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		a race under another name:
		  memilih: memuat kolom yang tidak dikenal: "walikota"
		a region that lost its quotes:
		  memilih.bupati.0: harus teks, tetapi terbaca sebagai angka
		a bad region code:
		  memilih.bupati.0: harus kode wilayah Kemendagri di antara tanda petik, misalnya "64.08.12.1002"
		one region instead of a list:
		  memilih.bupati: harus berupa daftar, tetapi terisi teks
		too long:
		  nama: terlalu panjang: 81 huruf, paling banyak 80"
	`);
});

test("situs", () => {
	expect(
		semuaKeluhan("situs", {
			"missing fields": { nama: undefined, topik: undefined },
			"an unknown key": { tema: "gelap" },
			"an election as a number": { pemilihan_aktif: 2020 },
			"an unknown zone": { zona: "WIBB" },
			"an address without https": { alamat: "kim.contoh.go.id" },
			"an impossible day": { per_tanggal: "2020-11-31" },
			"no topic": { topik: [] },
			"a topic with a bad id": { topik: [{ id: "Pemilih", judul: "Pemilih", ringkasan: "Siapa" }] },
			"below a host": { alamat: "https://pemilik.github.io/situs/" },
			"too long": { nama: "a".repeat(41) },
		}),
	).toMatchInlineSnapshot(`
		"missing fields:
		  nama: wajib diisi, tetapi belum ada
		  topik: wajib diisi, tetapi belum ada
		an unknown key:
		  (berkas): memuat kolom yang tidak dikenal: "tema"
		an election as a number:
		  pemilihan_aktif: harus teks, tetapi terbaca sebagai angka
		an unknown zone:
		  zona: harus salah satu dari "WIB", "WITA", "WIT"
		an address without https:
		  alamat: harus alamat web lengkap, misalnya https://www.kpu.go.id/
		an impossible day:
		  per_tanggal: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		no topic:
		  topik: harus memuat paling sedikit satu topik
		a topic with a bad id:
		  topik.0.id: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		below a host:
		  alamat: harus berakhir pada nama situsnya, misalnya https://kim.contoh.go.id/, tanpa folder di belakangnya; tautan di situs ini dihitung dari sana
		too long:
		  nama: terlalu panjang: 41 huruf, paling banyak 40"
	`);
});

test("kata daerah", () => {
	expect(keluhan("kataDaerah", { bagaimana: ["kaya apa", "piye"], siapa: [] })).toMatchInlineSnapshot(`
		"bagaimana.0: harus satu kata; pisahkan kata lain dengan koma, dan yang dua kata tulis di padanan.yaml
		siapa: harus memuat paling sedikit satu kata"
	`);
});

test("padanan", () => {
	const lines = (...padanan: object[]) => keluhan("padanan", { abaikan: [], ringan: [], padanan });
	const gak = { maksud: "tidak", tulis: ["gak"] };
	expect(
		[
			lines(gak, { maksud: "bukan", tulis: ["Gak"] }),
			lines({ maksud: "tidak", tulis: ["tidak"] }),
			lines(gak, { maksud: "nggak", tulis: ["tidak"] }),
			lines({ maksud: "tidak", tulis: ["gak, ga"] }),
			lines({ maksud: "tidak", tulis: [] }),
			lines({ maksud: "tidak" }),
		].join("\n"),
	).toMatchInlineSnapshot(`
		"padanan.1.tulis.0: "gak" sudah ditulis untuk "tidak"; satu ejaan punya satu maksud
		padanan.0.tulis.0: "tidak" sama dengan maksudnya; hapus dari daftar
		padanan.1.tulis.0: "tidak" juga menjadi maksud di baris lain; tulis ejaan ini di sana
		padanan.0.tulis.0: tidak boleh memuat koma, titik koma, atau titik dua
		padanan.0.tulis: harus memuat paling sedikit satu ejaan
		padanan.0.tulis: wajib diisi, tetapi belum ada"
	`);
});

test("istilah", () => {
	expect(
		[
			keluhan("istilah", { dpt: { istilah: "DPT" } }),
			keluhan("istilah", [{ id: "DPT", istilah: "DPT", arti: "Daftar pemilih tetap" }]),
			keluhan("istilah", [{ id: "dpt", istilah: "DPT" }]),
			keluhan("istilah", [{ id: "dpt", istilah: "DPT", arti: "a".repeat(401), singkatan: "x" }]),
			keluhan("istilah", [{ id: "dpt", istilah: "DPT", arti: "Daftar", pemilihan: "2020" }]),
		].join("\n"),
	).toMatchInlineSnapshot(`
		"(berkas): harus berupa daftar, tetapi terisi kelompok kolom
		0.id: harus berupa huruf kecil, angka, dan tanda hubung, misalnya forum-warga
		0.arti: wajib diisi, tetapi belum ada
		0.arti: terlalu panjang: 401 huruf, paling banyak 400
		0: memuat kolom yang tidak dikenal: "singkatan"
		0.pemilihan: harus berupa daftar, tetapi terisi teks"
	`);
});

test("peraturan", () => {
	expect(
		[
			keluhan("peraturan", { "PKPU 5/2020": { nama: "PKPU 5/2020", judul: "Peraturan KPU" } }),
			keluhan("peraturan", { "pkpu-5-2020": "PKPU 5/2020" }),
			keluhan("peraturan", { "pkpu-5-2020": { nama: "PKPU 5/2020" } }),
			keluhan("peraturan", { "pkpu-5-2020": { nama: "x", judul: "y", tanggal: "12 Juni 2020" } }),
			keluhan("peraturan", []),
		].join("\n"),
	).toMatchInlineSnapshot(`
		"PKPU 5/2020: memakai nama yang tidak boleh; pakai huruf kecil, angka, dan tanda hubung
		pkpu-5-2020: harus berupa kelompok kolom, tetapi terisi teks
		pkpu-5-2020.judul: wajib diisi, tetapi belum ada
		pkpu-5-2020.tanggal: harus tanggal yang ada dengan bentuk tahun-bulan-hari, misalnya 2020-12-09
		(berkas): harus berupa kelompok kolom, tetapi terisi daftar"
	`);
});

describe("for every kind", () => {
	/** Words that only zod's own English messages hold. */
	const english = /\b(?:invalid|expected|received|required|must|too|input|string|number|unrecognized|key)\b/i;
	const record = names.filter((kind) => !Array.isArray(validSamples[kind]));

	test.each(record)("%s: an unknown key is named", (kind) => {
		expect(keluhanBila(kind, { bukan_kolom: { x: 1 } })).toMatch(/bukan_kolom/);
	});

	test("whatever is written, the complaint is Indonesian and has no full stop", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...record),
				fc.oneof(fc.constantFrom(null, true, 3, -1.5, "", [], {}, [{}], [[1]], "2020-02-30"), fc.jsonValue()),
				fc.nat(30),
				(kind, value, index) => {
					const fields = Object.keys(validSamples[kind]);
					const text = keluhanBila(kind, { [fields[index % fields.length] ?? ""]: value });
					for (const complaint of text.split("\n")) {
						const message = complaint.replaceAll(/"[^"]*"/g, "").replace(/^[^:]*: /, "");
						expect(message).not.toMatch(english);
						expect(message).not.toMatch(/\.$/);
					}
				},
			),
			{ numRuns: runs(300) },
		);
	});
});

test("what schemas to come may ask is said in Indonesian as well", () => {
	const said = (schema: z.ZodType, value: unknown) =>
		schema.safeParse(value, { error: indonesian }).error?.issues.map(({ message }) => message);
	expect(said(z.array(z.string()).min(2), ["a"])).toEqual(["harus memuat paling sedikit 2 isi"]);
	expect(said(z.array(z.string()).max(1), ["a", "b"])).toEqual([
		"memuat terlalu banyak isi, paling banyak 1",
	]);
	expect(said(z.string().min(2), "a")).toEqual(["terlalu pendek, paling sedikit 2"]);
	expect(said(z.string().max(2), "abc")).toEqual(["terlalu panjang, paling banyak 2"]);
	expect(said(z.literal("a"), "b")).toEqual(['harus "a"']);
	expect(said(z.enum(["a", "b"]), "c")).toEqual(['harus salah satu dari "a", "b"']);
	expect(said(z.enum(["a", "b"]), null)).toEqual(["wajib diisi, tetapi masih kosong"]);
	expect(said(z.string(), undefined)).toEqual(["wajib diisi, tetapi belum ada"]);
	expect([[], {}, true, "x"].map((value) => said(z.number(), value))).toEqual([
		["harus berupa angka, tetapi terisi daftar"],
		["harus berupa angka, tetapi terisi kelompok kolom"],
		["harus berupa angka, tetapi terisi true/false"],
		["harus berupa angka, tetapi terisi teks"],
	]);
	expect(said(z.int(), 1.5)).toEqual(["harus berupa angka bulat, tetapi terisi angka"]);
	expect(said(z.email(), "x")).toEqual(["tidak dapat dibaca; periksa contoh di panduan"]);
	expect(said(z.strictObject({}), { a: 1, b: 2 })).toEqual(['memuat kolom yang tidak dikenal: "a", "b"']);
});
