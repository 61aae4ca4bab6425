/** New files of the portal's staff, one export a kind. */
import type { FaqData } from "../../model/schemas/faq.ts";
import type { HalamanData } from "../../model/schemas/halaman.ts";
import type { KlarifikasiData } from "../../model/schemas/klarifikasi.ts";
import type { Pemilihan } from "../../model/schemas/pemilihan.ts";
import type { TahapanData } from "../../model/schemas/tahapan.ts";
import { defineTemplate, type WithBody, withBody } from "./define.ts";
import { kimFaq, kimHalaman } from "./kim.ts";

export const faq = defineTemplate<"faq", WithBody<FaqData>>({
	kind: "faq",
	contoh: kimFaq.contoh,
	draft: kimFaq.draft,
});

export const halaman = defineTemplate<"halaman", WithBody<HalamanData>>({
	kind: "halaman",
	contoh: {
		...kimHalaman.contoh,
		judul: "Cara menghubungi kami",
		ringkasan: "Alamat, nomor, dan jam layanan.",
		isi: "Datang pada jam kerja, atau kirim pesan kapan saja.",
	},
	draft: withBody<HalamanData>,
});

export const klarifikasi = defineTemplate<"klarifikasi", KlarifikasiData>({
	kind: "klarifikasi",
	contoh: {
		judul: "Pemilih tidak perlu membawa hasil tes ke TPS",
		klaim: "Pemilih wajib membawa hasil tes ketika datang ke TPS.",
		putusan: "hoaks",
		fakta: "Tidak ada aturan yang mewajibkan pemilih membawa hasil tes.",
		tanggal: "2020-11-02",
		beredar: "Media sosial, November 2020.",
		pemeriksa: [{ nama: "KPU Provinsi Sumatera Barat" }],
	},
	draft: (data) => ({ data, body: "" }),
});

export const tahapan = defineTemplate<"tahapan", TahapanData>({
	kind: "tahapan",
	contoh: {
		judul: "Hari pemungutan suara",
		kelompok: "pemungutan",
		ringkasan: "Warga datang ke TPS dan mencoblos.",
		jadwal: [{ mulai: "2020-12-09", selesai: "2020-12-09", dasar: "pkpu-5-2020", ditetapkan: "2020-06-12" }],
		ajakan: "Datang ke TPS",
		tindakan: "Datang ke TPS sesuai jam di surat pemberitahuan.",
	},
	draft: (data) => ({ data, body: "" }),
});

export const pemilihan = defineTemplate<"pemilihan", Pemilihan>({
	kind: "pemilihan",
	contoh: {
		nama: "Pemilihan Serentak 2020",
		ringkasan: "Warga memilih gubernur, bupati, atau wali kota.",
		hari_pemungutan: "pemungutan-suara",
		kelompok: [
			{ id: "pemungutan", judul: "Pemungutan suara", ringkasan: "Warga mencoblos dan suara dihitung." },
		],
		memilih: { gubernur: ["13"], bupati: ["64.08"], "wali-kota": ["52.71"] },
	},
	draft: (data) => ({ data, body: "" }),
});
