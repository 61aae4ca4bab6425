/** Words of the pages on which editors see the site as of other days. */
import type { Moment } from "../model/preview.ts";

export const preview = {
	title: "Pratinjau keadaan",
	intro:
		"Beranda pada setiap babak pemilihan. Halaman ini untuk pengurus portal: lihat sebelum waktunya tiba, lalu perbaiki isinya.",
	faces: "Wajah KIM",
	facesIntro:
		"Warna, ragam hias, dan beranda KIM dengan isi karangan: sedikit, banyak, bernama pendek, bernama panjang. KIM di halaman ini tidak ada.",
	facesWall: "Dua belas warna, dua belas keluarga ragam",
	facesWallIntro: "Ragam digambar dari nama folder KIM. Warna dipilih KIM di profilnya.",
	facesPages: "Beranda dan daftar kabar",
	faceNote: "Contoh: KIM ini tidak ada, isinya karangan, dan tautannya tidak menuju ke mana-mana.",
	option: "Hari lain: npm run dev -- --today 2020-12-06, atau npm run build dengan pilihan yang sama.",
	at: (hari: string, pukul: string) => `${hari}, pukul ${pukul} waktu setempat`,
	/** Of the states that are no stage; a stage goes by its own title. */
	moments: {
		sebelum: "Sebelum tahapan pertama yang melibatkan warga",
		ditunda: "Hari pemungutan suara ditunda",
		bulan: "Hanya bulannya yang diketahui",
		"pagi-pemungutan": "Hari pemungutan suara, pagi sebelum TPS dibuka",
		"saat-pemungutan": "Hari pemungutan suara, TPS melayani",
		"siang-pemungutan": "Hari pemungutan suara, TPS sudah ditutup",
		selesai: "Semua tahapan selesai",
	} satisfies Record<Moment, string>,
} as const;
