/** For the tests of schemas and gate: the least a good file of each kind holds, and what is said of a bad one. */

import { fieldTree } from "./field-tree.ts";
import { type KindName, kindNames, kinds } from "./kinds.ts";
import { indonesian } from "./messages.ts";
import { sampleOf } from "./sample.ts";

type Data = Record<string, unknown> | unknown[];
const known: Partial<Record<KindName, Data>> = {
	situs: {
		nama: "Corong",
		semboyan: "Jadwal dan jawaban",
		keterangan: "Ringkasan",
		alamat: "https://kim.contoh.go.id/",
		pemilihan_aktif: "2020",
		zona: "WITA",
		topik: [{ id: "pemilih", judul: "Pemilih", ringkasan: "Siapa yang memilih" }],
	},
	peraturan: { "pkpu-5-2020": { nama: "PKPU 5/2020", judul: "Peraturan KPU Nomor 5 Tahun 2020" } },
	padanan: { abaikan: ["min kak"], ringan: ["kapan"], padanan: [{ maksud: "tidak", tulis: ["gak", "ga"] }] },
	kataDaerah: { bagaimana: ["piye", "pripun"] },
	ditanya: { "/faq/cek-dpt/": ["namaku ada di daftar apa belum"] },
	istilah: [{ id: "dpt", istilah: "DPT", arti: "Daftar pemilih tetap" }],
	pemilihan: {
		nama: "Pemilihan Serentak 2020",
		ringkasan: "Warga memilih",
		hari_pemungutan: "pemungutan-suara",
		kelompok: [{ id: "pemungutan", judul: "Pemungutan", ringkasan: "Warga mencoblos" }],
		memilih: { bupati: ["64.08"], "wali-kota": ["52.71"] },
	},
	tahapan: {
		judul: "Hari pemungutan suara",
		kelompok: "pemungutan",
		ringkasan: "Warga mencoblos",
		jadwal: [{ mulai: "2020-12-09", selesai: "2020-12-09", dasar: "pkpu-5-2020" }],
	},
	faq: {
		pertanyaan: "Kapan hari pemungutan suara?",
		jawaban: "Rabu",
		topik: "pemilih",
		ditinjau: "2020-11-17",
	},
	klarifikasi: {
		judul: "Pemilih tidak wajib tes usap",
		klaim: "Pemilih wajib tes usap",
		putusan: "hoaks",
		fakta: "Yang diuji adalah petugas",
		tanggal: "2020-11-17",
		beredar: "WhatsApp, November 2020",
		pemeriksa: [{ nama: "Kominfo" }],
	},
	halaman: { judul: "Tentang", ringkasan: "Tentang situs ini", diperbarui: "2020-11-17" },
	kim: {
		nama: "KIM Singa Geweh",
		wilayah: "64.08.12.1002",
		ringkasan: "Kelompok warga",
		warna: "biru",
		keadaan: "aktif",
		diperbarui: "2020-11-17",
	},
	kabar: { judul: "Kabar", tanggal: "2020-11-17", ringkasan: "Satu kalimat" },
	agenda: { judul: "Pertemuan", mulai: "2020-11-17", tempat: "Balai desa", ringkasan: "Satu kalimat" },
	kimFaq: {
		pertanyaan: "Siapa kami?",
		jawaban: "Warga",
		topik: "pemilih",
		ditinjau: "2020-11-17",
	},
	hasil: [
		{
			wilayah: "64.08",
			lomba: "bupati",
			tahap: "rekapitulasi",
			tanggal: "2020-12-17",
			pasangan: [
				{ nomor: 1, nama: "Satu dan Dua", suara: 40 },
				{ nomor: 2, nama: "Tiga dan Empat", suara: 60 },
			],
			sah: 100,
			sumber: [{ nama: "KPU" }],
		},
	],
	kantor: [{ wilayah: "64.08", jenis: "kpu", nama: "KPU Kutai Timur", sumber: [{ nama: "KPU" }] }],
	kimHalaman: { judul: "Radio", ringkasan: "Kabar lewat radio", diperbarui: "2020-11-17" },
};

export const validSamples = Object.fromEntries(
	kindNames.map((kind) => [kind, known[kind] ?? sampleOf(fieldTree(kinds[kind].schema))]),
) as Readonly<Record<KindName, Data>>;

/** Every complaint about some data, one a line: where, and what. */
export function keluhan(kind: KindName, data: unknown): string {
	const result = kinds[kind].schema.safeParse(data, { error: indonesian });
	return result.success
		? "baik"
		: result.error.issues
				.map(({ path, message }) => `${path.join(".") || "(berkas)"}: ${message}`)
				.join("\n");
}

/** Complaints about the example of a kind with some fields changed; `undefined` leaves a field out. */
export const keluhanBila = (kind: KindName, fields: Record<string, unknown>): string =>
	keluhan(
		kind,
		Object.fromEntries(
			Object.entries({ ...validSamples[kind], ...fields }).filter(([, value]) => value !== undefined),
		),
	);

/** The same for several mistakes, each under its name: a text to compare with. */
export const semuaKeluhan = (kind: KindName, mistakes: Record<string, Record<string, unknown>>): string =>
	Object.entries(mistakes)
		.map(([name, fields]) => `${name}:\n${keluhanBila(kind, fields).replace(/^/gm, "  ")}`)
		.join("\n");
