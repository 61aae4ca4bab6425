/** One election with its timetable, and the list of elections. */
import * as z from "zod";
import { day, line, pemilihanId, slug } from "../../model/schemas/fields.ts";
import { hasilEntri } from "../../model/schemas/hasil.ts";
import { pemilihan } from "../../model/schemas/pemilihan.ts";
import { pengecualian, revisi, tahapan } from "../../model/schemas/tahapan.ts";
import { address, dasar, filled, id, list, peraturan, response, sumber } from "./fields.ts";

const { nama, ringkasan, hari_pemungutan, kelompok, memilih } = pemilihan.shape;

const baris = z.strictObject({ ...revisi.shape, dasar }).meta({ id: "BarisJadwal" });

const khusus = z
	.strictObject({
		...pengecualian.shape,
		dasar: dasar.optional(),
		nama_wilayah: line(120).describe("Nama wilayah itu dengan tingkatnya (idn-area-data, ODbL)."),
		teks: z.string().describe("Jadwal wilayah itu dalam kata-kata."),
	})
	.meta({ id: "JadwalWilayah" });

const tahap = z
	.strictObject({
		id: id("tahapan"),
		url: address("Alamat halaman tahapan."),
		judul: tahapan.shape.judul,
		kelompok: slug.describe("Id kelompok, dari daftar kelompok."),
		ringkasan: filled(tahapan.shape.ringkasan),
		ajakan: tahapan.shape.ajakan,
		tindakan: filled(tahapan.shape.tindakan).optional(),
		utama: z.boolean().describe("true bila tahapan pokok."),
		berlaku_untuk: list(
			tahapan.shape.berlaku_untuk.unwrap().element,
			"Lomba yang memakai tahapan ini; kosong berarti semua.",
		),
		teks: z.string().describe("Jadwal yang berlaku dalam kata-kata, misalnya Rabu, 9 Desember 2020."),
		jadwal: z
			.array(baris)
			.min(1)
			.describe(
				"Buku jadwal sejauh diketahui pada as_of, yang lama lebih dahulu. Baris terakhir yang berlaku.",
			),
		pengecualian: list(khusus, "Jadwal yang berbeda di wilayah tertentu."),
		sumber: list(sumber, "Di mana tanggal ini dapat diperiksa."),
	})
	.meta({ id: "Tahapan" });

const hasil = z
	.strictObject({
		...hasilEntri.shape,
		sumber: list(sumber, "Di mana hasil ini dapat diperiksa."),
		nama_wilayah: line(120).describe("Nama wilayah itu dengan tingkatnya (idn-area-data, ODbL)."),
		url: address("Alamat halaman wilayah."),
	})
	.meta({ id: "Hasil" });

export const pemilihanResponse = response({
	as_of: day.describe("Hari yang dianggap hari ini: keputusan sesudah hari itu tidak termuat."),
	id: pemilihanId.describe("Id pemilihan."),
	url: address("Alamat halaman jadwal."),
	calendar: address("Alamat kalender (iCalendar) berisi tahapan yang tanggalnya pasti."),
	nama,
	ringkasan,
	hari_pemungutan,
	kelompok,
	memilih,
	tahapan: list(tahap, "Semua tahapan menurut urutan waktu."),
	hasil: list(
		hasil,
		"Hasil per wilayah sejauh diketahui pada as_of, menurut urutan berkasnya. Kabar terakhir sebuah lomba di sebuah wilayah ialah yang tanggalnya terbaru.",
	),
	peraturan: list(peraturan, "Peraturan yang disebut kolom dasar."),
});

export const pemilihanListResponse = response({
	pemilihan_aktif: pemilihanId.describe("Id pemilihan yang tampil di beranda."),
	pemilihan: list(
		z
			.strictObject({
				id: pemilihanId.describe("Id pemilihan."),
				url: address("Alamat halaman jadwal."),
				api: address("Alamat data pemilihan ini."),
				nama,
				ringkasan,
			})
			.meta({ id: "RingkasanPemilihan" }),
		"Semua pemilihan, yang aktif lebih dahulu.",
	),
});
