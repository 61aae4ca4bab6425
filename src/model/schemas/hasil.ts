import * as z from "zod";
import { dayOrMonth, line, lomba, sumber, wilayah } from "./fields.ts";

/** How far a result has come: counted, decided, contested, sworn in. */
const tahapHasilList = ["rekapitulasi", "penetapan", "putusan-mk", "pelantikan"] as const;
export type TahapHasil = (typeof tahapHasilList)[number];

const whole = z.number().int({ error: "harus bilangan bulat tanpa titik dan koma, misalnya 71797" });
const votes = whole.min(0, { error: "tidak boleh kurang dari nol" });

/** What became known of one race in one region on one day. Later news is a further entry. */
export const hasilEntri = z.strictObject({
	wilayah: wilayah.describe(
		"Wilayah yang memilih: kode provinsi untuk gubernur, kode kabupaten/kota untuk bupati dan wali kota.",
	),
	lomba: lomba.describe("Jabatan yang dipilih."),
	tahap: z
		.enum(tahapHasilList)
		.describe("Sampai di mana hasil ini. Kabar sesudahnya ditulis sebagai isi baru, bukan menimpa."),
	tanggal: dayOrMonth.describe(
		"Hari hasil ini diumumkan atau ditetapkan; bulannya saja bila harinya tidak diketahui.",
	),
	pasangan: z
		.array(
			z.strictObject({
				nomor: whole.min(1, { error: "dimulai dari 1" }).describe("Nomor urut, bila diketahui.").optional(),
				nama: line(120).describe("Nama pasangan calon seperti dalam sumber, atau kolom kosong."),
				suara: votes.describe("Perolehan suara, bila diketahui.").optional(),
				teratas: z
					.boolean()
					.describe("true bagi suara terbanyak atau yang terpilih, bila suara pasangan lain tidak diketahui.")
					.optional(),
			}),
		)
		.min(1, { error: "harus memuat paling sedikit satu pasangan" })
		.describe("Pasangan calon menurut nomor urut. Yang tidak diketahui tidak ditulis."),
	sah: votes.describe("Jumlah suara sah, bila diketahui.").optional(),
	tidak_sah: votes.describe("Jumlah suara tidak sah, bila diketahui.").optional(),
	dpt: votes.describe("Jumlah pemilih dalam DPT, bila diketahui.").optional(),
	partisipasi: z
		.number()
		.min(0, { error: "paling sedikit 0" })
		.max(100, { error: "paling banyak 100" })
		.describe("Partisipasi dalam persen menurut sumber, dengan titik, misalnya 66.5.")
		.optional(),
	catatan: line(240).describe("Yang perlu diketahui pembaca tentang angka ini.").optional(),
	sumber: z
		.array(sumber)
		.min(1, { error: "harus menyebut paling sedikit satu sumber" })
		.describe("Sumber yang dapat diperiksa."),
});
export type HasilEntri = z.infer<typeof hasilEntri>;

/** `content/pemilihan/<id>/hasil.yaml`: results of one election, entry by entry. */
export const hasil = z.array(hasilEntri);
