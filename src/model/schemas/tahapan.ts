import * as z from "zod";
import { statusList } from "../jadwal.ts";
import { pelakuList } from "../pelaku.ts";
import {
	alias,
	dasar,
	day,
	dayOrMonth,
	hours,
	kataCari,
	line,
	lomba,
	slug,
	sumber,
	wilayah,
} from "./fields.ts";
import { roles } from "./roles.ts";

const period = {
	mulai: dayOrMonth
		.describe("Hari pertama, termasuk hari itu; bulan saja bila peraturan tidak menyebut hari.")
		.optional(),
	selesai: day.describe("Hari terakhir, termasuk hari itu.").optional(),
	pukul: hours.describe("Jam menurut waktu setempat, bila diatur.").optional(),
};

interface Dates {
	mulai?: string | undefined;
	selesai?: string | undefined;
	pukul?: string | undefined;
}
const isMonth = (text?: string) => text?.length === "2020-12".length;
const inOrder = ({ mulai, selesai }: Dates) => !mulai || !selesai || isMonth(selesai) || mulai <= selesai;
const outOfOrder = { error: "lebih awal daripada mulai; periksa kedua tanggalnya", path: ["selesai"] };
const monthAlone = ({ mulai, selesai }: Dates) => !isMonth(mulai) || !selesai;
const notAlone = {
	error: "tidak dipakai bila mulai hanya menyebut bulan; hapus kolom ini",
	path: ["selesai"],
};
const hoursOfDay = ({ mulai, selesai, pukul }: Dates) => !pukul || Boolean(mulai ?? selesai);
const noDay = { error: "memerlukan tanggal; isi juga mulai dan selesai", path: ["pukul"] };

/** What another source says of the same dates. */
const versiLain = z
	.strictObject({
		mulai: period.mulai,
		selesai: period.selesai,
		sumber: sumber.describe("Sumber yang menyebut tanggal ini."),
	})
	.refine(({ mulai, selesai }) => mulai || selesai, { error: "harus memuat mulai atau selesai" })
	.refine(inOrder, outOfOrder)
	.refine(monthAlone, notAlone);

/** What a resident does in a part of the stage only. */
const tindakanBertahap = z
	.strictObject({
		mulai: day.describe("Hari pertama tindakan ini; tanpa kolom ini, hari pertama tahapan.").optional(),
		selesai: day.describe("Hari terakhir tindakan ini; tanpa kolom ini, hari terakhir tahapan.").optional(),
		teks: line(240).describe("Apa yang dilakukan warga pada hari-hari itu."),
	})
	.refine(inOrder, outOfOrder);

/** The resident's own last day, where it is not that of the stage. */
const tenggatWarga = z
	.strictObject({
		hari: day.describe("Hari terakhir bagi warga.").optional(),
		ketentuan: line(160)
			.describe("Bagaimana batasnya ditetapkan, bila tidak sama di semua daerah, sebagai kalimat.")
			.optional(),
	})
	.refine(({ hari, ketentuan }) => hari || ketentuan, { error: "harus memuat hari atau ketentuan" });

/** Our own mistake, put right in public. */
const ralat = z.strictObject({
	tanggal: day.describe("Hari ralat ini ditulis."),
	alasan: line(200).describe("Apa yang keliru, sebagai kalimat pendek."),
});

/** One line of the ledger: what an instrument said of this stage's dates, on the day it was decided. */
export const revisi = z
	.strictObject({
		...period,
		status: z
			.enum(statusList)
			.describe(
				"ditunda: tahapan dihentikan sementara. ditiadakan: tahapan dihapus dengan keputusan dan tidak diadakan. belum-ditetapkan: tanggalnya belum diputuskan siapa pun. belum-pasti: tanggalnya ada, tetapi tidak kami temukan.",
			)
			.optional(),
		aturan: line(160)
			.describe("Tanggal yang bergantung pada peristiwa lain, ditulis sebagai kalimat.")
			.optional(),
		dasar,
		menurut: sumber
			.describe("Siapa yang menyebut tanggal ini, bila peraturannya sendiri tidak memuatnya.")
			.optional(),
		versi_lain: z
			.array(versiLain)
			.describe("Tanggal berbeda yang disebut sumber lain; dengan ini situs tidak menyebut hari lain keliru.")
			.optional(),
		ditetapkan: day.describe("Tanggal keputusan ini ditetapkan.").optional(),
		alasan: line(200).describe("Mengapa jadwal berubah.").optional(),
		ralat: ralat
			.describe("Bila baris di atasnya salah kami tulis, bukan berubah karena keputusan baru.")
			.optional(),
	})
	.refine((entry) => entry.mulai || entry.selesai || entry.status || entry.aturan, {
		error: "harus memuat mulai, selesai, status, atau aturan",
	})
	.refine(inOrder, outOfOrder)
	.refine(monthAlone, notAlone)
	.refine(hoursOfDay, noDay);

/** Dates that hold in one region only. */
export const pengecualian = z
	.strictObject({
		wilayah: wilayah.describe("Kode wilayah yang jadwalnya berbeda."),
		...period,
		dasar: dasar.optional(),
		ditetapkan: day
			.describe("Tanggal jadwal wilayah ini ditetapkan; sebelum hari itu jadwalnya belum ditampilkan.")
			.optional(),
		alasan: line(200).describe("Mengapa wilayah ini berbeda."),
		sumber: sumber.describe("Di mana jadwal wilayah ini dapat diperiksa.").optional(),
	})
	.refine(({ mulai, selesai }) => mulai || selesai, { error: "harus memuat mulai atau selesai" })
	.refine(inOrder, outOfOrder)
	.refine(monthAlone, notAlone)
	.refine(hoursOfDay, noDay);

/** `content/pemilihan/<id>/tahapan/<stage>.mdx`: one stage and its ledger of dates. */
export const tahapan = z.strictObject({
	judul: line(80).describe("Nama tahapan dalam bahasa yang dipahami warga."),
	kelompok: slug.describe("Id kelompok di pemilihan.mdx."),
	ringkasan: line(200)
		.describe("Satu kalimat: apa yang terjadi pada tahapan ini.")
		.register(roles, { dated: true }),
	jadwal: z
		.array(revisi)
		.min(1, { error: "harus memuat paling sedikit satu baris jadwal" })
		.describe("Buku jadwal: baris baru ditambahkan di bawah, baris lama tidak diubah."),
	pengecualian: z.array(pengecualian).describe("Jadwal yang berbeda di satu wilayah.").optional(),
	berlaku_untuk: z.array(lomba).describe("Lomba yang memakai tahapan ini; kosong berarti semua.").optional(),
	ajakan: line(40)
		.describe(
			"Ajakan bagi warga dalam beberapa kata, misalnya Datang ke TPS; dibaca besar di garis waktu dan poster.",
		)
		.optional(),
	tindakan: line(240)
		.describe("Apa yang dilakukan warga, bila ada.")
		.register(roles, { dated: true })
		.optional(),
	tindakan_bertahap: z
		.array(tindakanBertahap)
		.min(1, { error: "harus memuat paling sedikit satu tindakan" })
		.describe("Apa yang dilakukan warga pada sebagian tahapan saja, menurut urutan waktunya.")
		.optional(),
	tenggat_warga: tenggatWarga.describe("Batas bagi warga, bila tidak sama dengan akhir tahapan.").optional(),
	pelaku: z
		.array(z.enum(pelakuList))
		.describe("Siapa yang mengerjakan tahapan ini, bila bukan warga.")
		.optional(),
	sesudah: slug
		.describe("Id tahapan yang harus selesai lebih dahulu pada hari yang sama, misalnya pemungutan-suara.")
		.optional(),
	sesudah_tutup: line(120)
		.describe("Yang dikatakan pada hari terakhir sesudah jamnya lewat, misalnya bagi yang masih antre.")
		.optional(),
	utama: z.boolean().describe("true bila tahapan pokok: ditonjolkan di beranda dan bagan.").optional(),
	kata_cari: kataCari,
	sumber: z.array(sumber).describe("Di mana tanggal ini dapat diperiksa.").optional(),
	alias,
});
export type TahapanData = z.infer<typeof tahapan>;
