import * as z from "zod";
import { zonaList } from "../wilayah.ts";
import {
	akun,
	day,
	line,
	pemilihanId,
	portalAddress,
	slug,
	surel,
	telepon,
	uniqueIds,
	webAddress,
} from "./fields.ts";

/** `content/situs.yaml`: the portal itself. */
export const situs = z.strictObject({
	nama: line(40).describe("Nama situs, tampil di kepala setiap halaman."),
	semboyan: line(120).describe("Satu kalimat pendek di bawah nama situs."),
	keterangan: line(200).describe("Ringkasan situs untuk mesin pencari."),
	alamat: portalAddress.describe("Alamat umum situs, misalnya https://kim.contoh.go.id/."),
	alamat_asal: portalAddress
		.describe(
			"Alamat situs yang pertama, bila situs pernah pindah; kalender dan umpan yang sudah diikuti orang tetap dikenali.",
		)
		.optional(),
	pemilihan_aktif: pemilihanId.describe('Id pemilihan yang tampil di beranda, misalnya "2020".'),
	zona: z.enum(zonaList).describe("Zona waktu halaman pusat; situs KIM memakai zona wilayahnya."),
	per_tanggal: day
		.describe("Bila diisi, seluruh situs diperlihatkan seolah-olah hari ini tanggal itu.")
		.optional(),
	versi_isi: z
		.int({ error: "harus angka bulat, misalnya 1" })
		.min(1, { error: "harus angka bulat, misalnya 1" })
		.describe("Versi susunan isi ini; ditulis oleh npm run pindah.")
		.optional(),
	lisensi: webAddress
		.describe(
			"Alamat lisensi isi situs, misalnya https://creativecommons.org/licenses/by/4.0/. Tanpa kolom ini, data merujuk ke halaman mitra.",
		)
		.optional(),
	repositori: webAddress.describe("Alamat repositori tempat isi situs disunting, bila ada.").optional(),
	kontak: z
		.strictObject({
			whatsapp: telepon.describe("Nomor WhatsApp portal dengan kode negara.").optional(),
			surel: surel.describe("Alamat surel portal.").optional(),
		})
		.describe("Ke mana kabar dari warga dikirim bila KIM-nya belum punya kontak.")
		.optional(),
	pengurus_portal: z
		.array(akun)
		.describe('Akun GitHub pengurus portal, yang boleh menyunting semuanya, misalnya ["@organisasi/portal"].')
		.optional(),
	topik: z
		.array(
			z.strictObject({
				id: slug.describe("Id topik, dipakai di kolom topik setiap pertanyaan."),
				judul: line(60).describe("Judul topik."),
				ringkasan: line(160).describe("Apa yang dijawab topik ini."),
			}),
		)
		.min(1, { error: "harus memuat paling sedikit satu topik" })
		.check(uniqueIds)
		.describe("Topik tanya jawab menurut urutan tampilnya."),
});
export type Situs = z.infer<typeof situs>;
