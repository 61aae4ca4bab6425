/** Every response of `/api/v1/`: where it is, what it holds, and how a developer finds it. */
import type * as z from "zod";
import { faqChangesResponse, faqListResponse, faqResponse } from "./faq.ts";
import { istilahResponse } from "./istilah.ts";
import { kimListResponse, kimResponse } from "./kim.ts";
import { klarifikasiResponse } from "./klarifikasi.ts";
import { nextChangeResponse } from "./next-change.ts";
import { pemilihanListResponse, pemilihanResponse } from "./pemilihan.ts";

interface Resource {
	/** Path below `/api/v1/`; `{id}` is one value of a list that another response gives. */
	readonly path: string;
	/** One line for a table. */
	readonly summary: string;
	readonly schema: z.ZodObject;
	/** Where the values of `{id}` are found. */
	readonly parameter?: string;
}

export const resources = {
	faq: {
		path: "faq.json",
		summary: "Semua pertanyaan umum dengan jawaban singkatnya",
		schema: faqListResponse,
	},
	jawaban: {
		path: "faq/{id}.json",
		summary: "Satu jawaban lengkap, sebagai teks dan HTML",
		schema: faqResponse,
		parameter: "Id pertanyaan, dari faq.json.",
	},
	"faq-changes": {
		path: "faq-changes.json",
		summary: "Jawaban yang berubah, dengan kata-kata lama dan baru",
		schema: faqChangesResponse,
	},
	"daftar-pemilihan": {
		path: "pemilihan.json",
		summary: "Semua pemilihan",
		schema: pemilihanListResponse,
	},
	pemilihan: {
		path: "pemilihan/{id}.json",
		summary: "Satu pemilihan: semua tahapan dengan riwayat jadwal dan dasar hukumnya",
		schema: pemilihanResponse,
		parameter: "Id pemilihan, dari pemilihan.json.",
	},
	klarifikasi: {
		path: "klarifikasi.json",
		summary: "Kabar yang sudah diperiksa, dengan hasil dan pemeriksanya",
		schema: klarifikasiResponse,
	},
	istilah: {
		path: "istilah.json",
		summary: "Istilah dan singkatan pemilihan",
		schema: istilahResponse,
	},
	"daftar-kim": {
		path: "kim.json",
		summary: "Semua KIM dengan wilayahnya",
		schema: kimListResponse,
	},
	kim: {
		path: "kim/{id}.json",
		summary: "Satu KIM: profil, kontak, pertanyaan setempat, dan kabar",
		schema: kimResponse,
		parameter: "Id KIM, dari kim.json.",
	},
	"next-change": {
		path: "next-change.json",
		summary: "Kapan tahapan berikutnya dimulai atau selesai",
		schema: nextChangeResponse,
	},
} as const satisfies Record<string, Resource>;

export type ResourceName = keyof typeof resources;
export const resourceNames = Object.keys(resources) as ResourceName[];
export const resourceOf = (name: ResourceName): Resource => resources[name];
export type ResponseOf<K extends ResourceName> = z.infer<(typeof resources)[K]["schema"]>;
