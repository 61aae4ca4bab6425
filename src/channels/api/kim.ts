/** Community information groups: the list, and one with its contacts, questions and news. */
import * as z from "zod";
import { day, line, lomba, slug, wilayah as wilayahCode } from "../../model/schemas/fields.ts";
import { kabar } from "../../model/schemas/kabar.ts";
import { hiddenOfProfil, pengurus, profil } from "../../model/schemas/kim.ts";
import { situs } from "../../model/schemas/situs.ts";
import { faqSetempat } from "./faq.ts";
import { address, id, list, passedOn, response, sumber } from "./fields.ts";

const { nama, wilayah, keadaan } = profil.shape;
const tempat = line(200).describe(
	"Wilayah dalam kata-kata, misalnya Kelurahan Singa Geweh, Kabupaten Kutai Timur.",
);

/** Without it a state would claim to hold today. */
const kabar_terakhir = day
	.describe("Tanggal kabar atau acara terakhir KIM ini; kosong bila belum ada.")
	.optional();

const ringkasan = z
	.strictObject({
		id: id("KIM"),
		url: address("Alamat situs KIM."),
		api: address("Alamat data KIM ini."),
		nama,
		wilayah,
		tempat,
		keadaan,
		kabar_terakhir,
	})
	.meta({ id: "RingkasanKim" });

export const kimListResponse = response({ kim: list(ringkasan, "Semua KIM menurut nama.") });

const daerah = z
	.strictObject({
		kode: wilayahCode.describe("Kode wilayah Kemendagri."),
		nama: line(120).describe("Nama dengan tingkatnya, misalnya Kabupaten Kutai Timur (idn-area-data, ODbL)."),
	})
	.meta({ id: "Daerah" });

const berita = z
	.strictObject({
		id: slug.describe("Id kabar, unik di dalam KIM-nya."),
		url: address("Alamat kabar."),
		judul: kabar.shape.judul,
		tanggal: kabar.shape.tanggal,
		ringkasan: kabar.shape.ringkasan,
	})
	.meta({ id: "Kabar" });

const feed = z
	.strictObject({
		url: address("Alamat umpan."),
		type: z.string().describe("Jenis isi, misalnya application/rss+xml."),
		judul: line(120).describe("Isi umpan ini."),
	})
	.meta({ id: "Umpan" });

/** Officers without their faces. */
const openOfficers = z
	.array(pengurus.omit({ foto: true }))
	.describe(profil.shape.pengurus.unwrap().description ?? "")
	.optional();

/** Everything of a profile that a reader may know; its looks are a matter of the site. */
export const openProfile = passedOn({ ...profil.shape, pengurus: openOfficers }, [
	"warna",
	"tata",
	"logo",
	"sampul",
	...(Object.keys(hiddenOfProfil) as (keyof typeof hiddenOfProfil)[]),
]);

export const kimResponse = response({
	id: id("KIM"),
	url: address("Alamat situs KIM."),
	timeline: address("Alamat jadwal untuk warga wilayah ini."),
	calendar: address("Alamat kalender (iCalendar) untuk warga wilayah ini."),
	feeds: list(feed, "Umpan yang dapat diikuti."),
	...openProfile,
	kabar_terakhir,
	pembina: openProfile.pembina.describe("Kantor pembina; hanya ada bila KIM belum punya kontak sendiri."),
	sumber: list(sumber, "Sumber keterangan profil ini."),
	tempat,
	daerah: list(daerah, "Wilayah itu dan semua induknya, provinsi lebih dahulu."),
	zona: situs.shape.zona.describe("Zona waktu wilayah ini."),
	memilih: list(
		lomba,
		"Lomba yang diikuti warga wilayah ini pada pemilihan aktif; kosong bila belum tercatat.",
	),
	faq: list(faqSetempat, "Pertanyaan setempat."),
	kabar: list(berita, "Kabar, yang terbaru lebih dahulu."),
});
