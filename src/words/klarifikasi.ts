/** Words of fact-checks. */
import type { Putusan } from "../model/klarifikasi.ts";

export const verdictWords: Readonly<Record<Putusan, string>> = {
	hoaks: "Hoaks",
	menyesatkan: "Menyesatkan",
	"perlu-konteks": "Perlu konteks",
	benar: "Benar",
};

export const factCheck = {
	title: "Klarifikasi",
	intro:
		"Kabar yang beredar dan hasil pemeriksaannya. Kami meneruskan kerja para pemeriksa, yang namanya disebut di setiap halaman.",
	claim: "Yang beredar",
	fact: "Yang sebenarnya",
	verdict: "Hasil pemeriksaan",
	checkedBy: "Diperiksa oleh",
	spread: "Beredar",
	stages: "Tahapan yang berkaitan",
	others: "Klarifikasi lain",
	share: "Anda menerima kabar ini di WhatsApp? Kirimkan halaman ini sebagai jawaban.",
} as const;
