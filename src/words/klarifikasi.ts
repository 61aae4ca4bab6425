/** Words of fact-checks. */
import type { Putusan } from "../model/klarifikasi.ts";

export const verdictWords: Readonly<Record<Putusan, string>> = {
	hoaks: "Hoaks",
	menyesatkan: "Menyesatkan",
	"perlu-konteks": "Perlu konteks",
	benar: "Benar",
};

/** What a claim is called beside it, so that it never stands alone as a plain sentence. */
const claimWords: Readonly<Record<Putusan, string>> = {
	hoaks: "Klaim yang keliru",
	menyesatkan: "Klaim yang menyesatkan",
	"perlu-konteks": "Klaim yang perlu penjelasan",
	benar: "Klaim yang benar",
};

/** A claim as it is quoted, with its verdict before it. */
export const claimAs = (putusan: Putusan, klaim: string) => `${claimWords[putusan]}: “${klaim}”`;

export const factCheck = {
	title: "Klarifikasi",
	intro:
		"Kabar yang beredar dan hasil pemeriksaannya. Kami meneruskan kerja para pemeriksa, yang namanya disebut di setiap halaman.",
	claim: "Kabarnya",
	fact: "Faktanya",
	verdict: "Hasil pemeriksaan",
	checkedBy: "Diperiksa oleh",
	spread: "Di mana beredar",
	stages: "Tahapan yang berkaitan",
	others: "Klarifikasi lain",
	ask: "Ragu pada sebuah kabar? Tanyakan kepada kami",
	reply: "Kalau kabar ini masuk ke grup Anda",
	replyHelp: "Jawab dengan tenang: pengirimnya mungkin juga tertipu. Ini kata-katanya.",
} as const;

const replyWords: Readonly<Record<Putusan, string>> = {
	hoaks: "Maaf, kabar ini hoaks:",
	menyesatkan: "Maaf, kabar ini menyesatkan:",
	"perlu-konteks": "Kabar ini perlu penjelasan:",
	benar: "Kabar ini benar:",
};
/** What a resident answers in a group in which the claim turned up; the address of the page follows it. */
export const reply = (check: {
	putusan: Putusan;
	klaim: string;
	fakta: string;
	pemeriksa: readonly { nama: string }[];
}) =>
	[
		`${replyWords[check.putusan]} “${check.klaim}”`,
		`${factCheck.fact}: ${check.fakta}`,
		`${factCheck.checkedBy} ${check.pemeriksa.map(({ nama }) => nama).join(", ")}.`,
	].join("\n\n");
