/** Questions: the list, one answer in full, and the local questions of a KIM. */
import * as z from "zod";
import { faq } from "../../model/schemas/faq.ts";
import { day, line, slug } from "../../model/schemas/fields.ts";
import { situs } from "../../model/schemas/situs.ts";
import { address, dasar, filled, id, list, peraturan, response, rujukanTahapan, sumber } from "./fields.ts";

const { pertanyaan, jawaban, pemilihan, ditinjau } = faq.shape;

const common = {
	id: id("pertanyaan"),
	url: address("Alamat kanonis jawaban. Inilah yang ditautkan dan dikutip."),
	pertanyaan,
	jawaban: filled(jawaban),
	topik: slug.describe("Id topik, dari daftar topik di faq.json."),
	pemilihan,
	pemilihan_selesai: z
		.boolean()
		.describe("true bila pemilihan itu sudah selesai, jadi jawabannya tidak lagi berlaku.")
		.optional(),
	ditinjau,
};

/** What only a central question has. */
const embeddable = {
	api: address("Alamat data jawaban lengkap."),
	embed: address("Alamat versi yang boleh dibingkai di situs lain."),
};

const hash = z
	.string()
	.regex(/^[0-9a-f]+$/)
	.describe("Nama pendek untuk tepat kata-kata ini; berganti bila satu huruf pun berganti.");

/** Which words these are, and where they stay when they change. */
const wording = {
	hash,
	version: address("Alamat tetap kata-kata ini; tidak berubah walau jawabannya diperbarui."),
};

const utama = z.boolean().describe("true bila sering ditanyakan dan tampil di beranda.");
const tahapan = list(rujukanTahapan, "Tahapan yang berkaitan.");
const topikEntri = situs.shape.topik.element.meta({ id: "Topik" });

const ringkasan = z
	.strictObject({
		...common,
		...embeddable,
		...wording,
		utama,
		tahapan,
		kata_cari: list(line(40), "Kata yang biasa diketik warga untuk mencari jawaban ini."),
	})
	.meta({ id: "RingkasanFaq" });

export const faqListResponse = response({
	topik: list(topikEntri, "Topik menurut urutan tampilnya."),
	faq: list(ringkasan, "Semua pertanyaan umum menurut topik. Pertanyaan setempat ada di data setiap KIM."),
});

export const faqResponse = response({
	...common,
	...embeddable,
	...wording,
	utama,
	isi: z
		.strictObject({
			text: z.string().describe("Penjelasan sebagai teks biasa; paragraf dipisah satu baris kosong."),
			html: z
				.string()
				.describe("Penjelasan sebagai HTML tanpa skrip, gaya, kelas, atau id; semua tautannya lengkap."),
		})
		.describe("Penjelasan di bawah jawaban singkat, dengan tanggal sudah terisi."),
	tahapan,
	dasar: list(dasar, "Id peraturan yang menjadi dasar, dari daftar peraturan."),
	peraturan: list(peraturan, "Peraturan yang disebut kolom dasar."),
	sumber: list(sumber, "Sumber lain yang dapat diperiksa."),
});

/** A question of one KIM; its full text is on its page. */
export const faqSetempat = z
	.strictObject({ ...common, id: slug.describe("Id pertanyaan, unik di dalam KIM-nya.") })
	.meta({ id: "FaqSetempat" });

const kataKata = z
	.strictObject({
		hash,
		url: address("Alamat tetap kata-kata itu."),
		pertanyaan,
		jawaban: filled(jawaban),
		isi: z
			.strictObject({ text: z.string().describe("Penjelasan sebagai teks biasa.") })
			.describe("Penjelasan."),
	})
	.meta({ id: "KataKata" });

export const faqChangesResponse = response({
	perubahan: list(
		z
			.strictObject({
				id: slug.describe("Id pertanyaan; id terakhirnya bila sudah dicabut."),
				url: address("Alamat jawaban sekarang; tidak ada bila jawabannya dicabut.").optional(),
				tanggal: day.describe("Tanggal kata-kata baru pertama dicatat."),
				semula: kataKata.describe("Kata-kata yang lama."),
				menjadi: kataKata.describe("Kata-kata yang baru."),
			})
			.meta({ id: "PerubahanJawaban" }),
		"Setiap perubahan jawaban, yang terbaru lebih dahulu. Cari hash kutipan Anda di semula.hash.",
	),
	dicabut: list(
		z
			.strictObject({
				id: slug.describe("Id pertanyaan yang dicabut."),
				url: address("Alamat halaman yang menyebut alasannya."),
				alasan: z.string().describe("Mengapa dicabut."),
				lihat: address("Alamat yang dapat dibaca sebagai gantinya."),
			})
			.meta({ id: "JawabanDicabut" }),
		"Jawaban yang sudah dicabut; kutipan dan sematannya jangan dipakai lagi.",
	),
});
