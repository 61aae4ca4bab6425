/** New files in a KIM's folder, one export a kind. */
import type { AgendaData } from "../../model/schemas/agenda.ts";
import type { FaqData } from "../../model/schemas/faq.ts";
import type { HalamanData } from "../../model/schemas/halaman.ts";
import type { KabarData } from "../../model/schemas/kabar.ts";
import type { ProfilData } from "../../model/schemas/kim.ts";
import { defineTemplate, type WithBody, withBody } from "./define.ts";
import { paragraph } from "./text.ts";

export interface ProfilAnswers extends ProfilData {
	/** The region in words, with all its parents. */
	readonly tempat: string;
	/** Id of a central question that explains what a KIM is, when the site has one. */
	readonly penjelasan?: string;
}

export const kim = defineTemplate<"kim", ProfilAnswers>({
	kind: "kim",
	contoh: {
		nama: "KIM Singa Geweh",
		wilayah: "64.08.12.1002",
		ringkasan: "Kelompok informasi masyarakat di Kelurahan Singa Geweh.",
		warna: "biru",
		keadaan: "aktif",
		diperbarui: "2020-11-17",
		tempat: "Kelurahan Singa Geweh, Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Kalimantan Timur",
	},
	draft: ({ tempat, penjelasan, ...data }) => ({
		data,
		body: [
			`${paragraph(data.nama)} adalah kelompok informasi masyarakat di ${paragraph(tempat)}.`,
			"Situs ini memuat jadwal pemilihan yang berlaku di wilayah ini, jawaban atas pertanyaan setempat, dan kabar dari kelompok kami.",
			penjelasan ? `<Faq id="${penjelasan}" />` : "",
			"Pengurus, alamat sekretariat, dan surat keputusan belum dimuat. Keterangan itu ditambahkan setelah dipastikan.",
		]
			.filter(Boolean)
			.join("\n\n"),
	}),
});

export const kabar = defineTemplate<"kabar", WithBody<KabarData>>({
	kind: "kabar",
	contoh: {
		judul: "Warga memeriksa nama di daftar pemilih",
		tanggal: "2020-11-17",
		ringkasan: "Daftar pemilih ditempel di kantor kelurahan, dan warga datang mencocokkan namanya.",
		isi: "Warga yang namanya belum ada melapor kepada petugas di kantor kelurahan.",
	},
	draft: withBody<KabarData>,
});

export const agenda = defineTemplate<"agenda", WithBody<AgendaData>>({
	kind: "agenda",
	contoh: {
		judul: "Pertemuan anggota",
		mulai: "2020-11-17",
		pukul: "19.30-21.00",
		tempat: "Balai desa",
		ringkasan: "Anggota membagi tugas menyampaikan jadwal pemilihan kepada warga.",
	},
	draft: withBody<AgendaData>,
});

export const kimFaq = defineTemplate<"kimFaq", WithBody<FaqData>>({
	kind: "kimFaq",
	contoh: {
		pertanyaan: "Di mana daftar pemilih ditempel?",
		jawaban: "Di papan pengumuman kantor desa atau kelurahan.",
		topik: "pemilih",
		ditinjau: "2020-11-17",
	},
	draft: withBody<FaqData>,
});

export const kimHalaman = defineTemplate<"kimHalaman", WithBody<HalamanData>>({
	kind: "kimHalaman",
	contoh: {
		judul: "Kabar lewat radio",
		ringkasan: "Cara kami menyampaikan jadwal pemilihan lewat radio warga.",
		isi: "Setiap malam kami membacakan jadwal hari berikutnya.",
		diperbarui: "2020-11-17",
	},
	draft: withBody<HalamanData>,
});
