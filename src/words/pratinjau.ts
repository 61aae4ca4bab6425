/** Words of the pages on which editors see the site as of other days. */
import type { StateId } from "../model/keadaan.ts";

export const preview = {
	title: "Pratinjau keadaan",
	intro:
		"Beranda pada setiap babak pemilihan. Halaman ini untuk pengurus portal: lihat sebelum waktunya tiba, lalu perbaiki isinya.",
	option: "Hari lain: npm run dev -- --today 2020-12-06, atau npm run build dengan pilihan yang sama.",
	at: (hari: string, pukul: string) => `${hari}, pukul ${pukul} waktu setempat`,
	states: {
		sebelum: "Sebelum tahapan pertama yang melibatkan warga",
		ditunda: "Hari pemungutan suara ditunda",
		bulan: "Hanya bulannya yang diketahui",
		coklit: "Pendataan pemilih",
		pendaftaran: "Pendaftaran pasangan calon",
		kampanye: "Masa kampanye",
		"masa-tenang": "Masa tenang",
		"pagi-pemungutan": "Hari pemungutan suara, pagi sebelum TPS dibuka",
		"saat-pemungutan": "Hari pemungutan suara, TPS melayani",
		"siang-pemungutan": "Hari pemungutan suara, TPS sudah ditutup",
		rekapitulasi: "Rekapitulasi suara",
		selesai: "Semua tahapan selesai",
	} satisfies Record<StateId, string>,
} as const;
