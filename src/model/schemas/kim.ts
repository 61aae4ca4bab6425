import * as z from "zod";
import { fokusList, keadaanList, tataList } from "../kim.ts";
import {
	akun,
	alias,
	alt,
	day,
	kataCari,
	kontakFields,
	line,
	picture,
	sumber,
	telepon,
	webAddress,
	wilayah,
} from "./fields.ts";

/** Colours a KIM may choose: pairs of a ground and a tint in `ui/styles/warna.css`. */
export const warnaList = [
	"biru",
	"langit",
	"nila",
	"ungu",
	"manggis",
	"marun",
	"jingga",
	"cokelat",
	"pandan",
	"hijau",
	"toska",
	"arang",
] as const;

/** An officer of a KIM whose name is in the open. */
export const pengurus = z.strictObject({
	peran: line(40).describe("Peran, misalnya Ketua."),
	nama: line(80).describe("Nama seperti disebut sumber."),
	per: day.describe("Tanggal keterangan ini."),
	foto: picture
		.describe("Foto wajahnya, dengan izinnya, misalnya gambar/ketua.jpg. Bila kosong: huruf awal namanya.")
		.optional(),
});

/** `content/kim/<id>/profil.mdx`: one KIM. What is not known stays out. */
export const profil = z.strictObject({
	nama: line(60).describe("Nama KIM, misalnya KIM Singa Geweh."),
	wilayah: wilayah.describe("Kode wilayah kerja: kecamatan, atau desa/kelurahan."),
	catatan_wilayah: line(200).describe("Keterangan bila wilayahnya perlu penjelasan.").optional(),
	ringkasan: line(200).describe("Satu kalimat: siapa kami dan apa yang kami kerjakan."),
	semboyan: line(80).describe("Semboyan, bila ada.").optional(),
	warna: z.enum(warnaList).describe("Warna situs KIM, dari pilihan yang sudah diperiksa."),
	tata: z
		.enum(tataList)
		.describe("Yang lebih dahulu tampil di beranda KIM: kabar, agenda, atau foto. Bila kosong: kabar.")
		.optional(),
	logo: picture
		.describe("Logo KIM, misalnya gambar/logo.png. Bila kosong, dipakai ragam hias KIM.")
		.optional(),
	sampul: z
		.strictObject({
			gambar: picture.describe("Foto melebar, misalnya gambar/balai-desa.jpg."),
			keterangan: alt.describe("Apa yang tampak pada foto."),
			fokus: z
				.enum(fokusList)
				.describe("Bagian foto yang selalu tampak di layar apa pun. Bila kosong: tengah.")
				.optional(),
		})
		.describe("Foto sampul beranda KIM, bila ada. Bila kosong, sampulnya ragam hias KIM.")
		.optional(),
	keadaan: z.enum(keadaanList).describe("Keadaan kelompok saat ini; tutup bila kelompok sudah bubar."),
	keadaan_sejak: day.describe("Sejak kapan keadaan itu, bila diketahui.").optional(),
	berdiri: z
		.string()
		.regex(/^\d{4}$/, { error: 'harus tahun di antara tanda petik, misalnya "2020"' })
		.describe("Tahun berdiri, bila diketahui.")
		.optional(),
	sk: z
		.strictObject({
			nomor: line(80).describe("Nomor surat keputusan."),
			tanggal: day.describe("Tanggal surat keputusan."),
			penerbit: line(80).describe("Pejabat yang menerbitkan."),
		})
		.describe("Surat keputusan pembentukan, bila diketahui.")
		.optional(),
	pengurus: z.array(pengurus).describe("Pengurus yang namanya disebut sumber terbuka.").optional(),
	kontak: z
		.strictObject({
			whatsapp: telepon.describe("Nomor WhatsApp dengan kode negara.").optional(),
			...kontakFields,
			alamat: line(200).describe("Alamat sekretariat.").optional(),
			jam: line(80).describe("Jam layanan.").optional(),
		})
		.describe("Kontak KIM, bila ada.")
		.optional(),
	pembina: z
		.strictObject({
			nama: line(120).describe("Nama kantor pembina, misalnya Diskominfo setempat."),
			...kontakFields,
		})
		.describe("Kantor pembina yang dapat dihubungi bila KIM belum punya kontak.")
		.optional(),
	saluran: z
		.array(line(80))
		.describe("Cara KIM menyampaikan kabar, misalnya radio RAPI atau papan pengumuman.")
		.optional(),
	media: z
		.array(
			z.strictObject({
				nama: line(60).describe("Nama akun atau kanal."),
				tautan: webAddress.describe("Alamatnya."),
			}),
		)
		.describe("Kanal KIM di tempat lain.")
		.optional(),
	pengelola: z
		.array(akun)
		.describe('Akun GitHub yang menyunting folder KIM ini, misalnya ["@nama"]. Tidak tampil di situs.')
		.optional(),
	sumber: z.array(sumber).describe("Sumber keterangan profil ini.").optional(),
	diperbarui: day.describe("Tanggal profil terakhir diperbarui."),
	kata_cari: kataCari,
	alias,
});
/** Fields of a profile that no reader sees, each with the reason. */
export const hiddenOfProfil = {
	pengelola: "accounts of editors: for CODEOWNERS",
	kata_cari: "feeds the search",
	alias: "former addresses: they answer, and that is all",
} as const satisfies Partial<Record<keyof typeof profil.shape, string>>;
export type ProfilData = z.infer<typeof profil>;
