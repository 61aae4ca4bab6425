/** Words of the deadline check. `pasti` stays true whenever it is read; `jawaban` holds on one day. */

import { saidBy } from "../model/jadwal.ts";
import { small } from "../model/kata.ts";
import type { JawabanTenggat, Tenggat } from "../model/tenggat.ts";
import { formatPukul } from "./periode.ts";
import { formatDay } from "./tanggal.ts";

const full = (day: Temporal.PlainDate) => formatDay(day, "full");

/** `, pukul 07.00–13.00 waktu setempat`, or nothing. */
const hours = ({ revisi }: Tenggat) =>
	revisi.periode?.pukul ? `, ${formatPukul(revisi.periode.pukul)}` : "";

/** The last day, for ever: what stands in the page and in the message to forward. It never says more than is known. */
function pasti(known: Tenggat): string {
	const { hari, sehari, revisi, warga, ketentuan } = known;
	if (revisi.keadaan === "ditiadakan") return "Tahapan ini ditiadakan, jadi tidak ada hari terakhirnya.";
	if (!hari)
		return revisi.keadaan === "belum-ditetapkan"
			? "Hari terakhirnya belum ditetapkan saat kabar ini disusun."
			: "Hari terakhirnya tidak kami temukan saat kabar ini disusun.";
	if (ketentuan) return `Tahapan ini berakhir ${full(hari)}. ${ketentuan}`;
	if (warga) return `Hari terakhir bagi warga ${full(hari)}.`;
	if (revisi.keadaan === "bergantung") return `Paling akhir ${full(hari)}${hours(known)}.`;
	return sehari
		? `Hanya satu hari: ${full(hari)}${hours(known)}.`
		: `Hari terakhirnya ${full(hari)}${hours(known)}.`;
}

/** What other sources name; what we do not know is never called unfounded. */
const menurutLain = ({ lain }: Tenggat): string =>
	`Sumber lain menyebut ${lain.map((other) => `${full(other.hari)} (${other.sumber})`).join(" atau ")}.`;

const berbeda = (known: Tenggat): string => {
	const earliest = [...known.lain.map((other) => other.hari), ...(known.hari ? [known.hari] : [])].sort(
		Temporal.PlainDate.compare,
	)[0];
	return `${menurutLain(known)}${earliest ? ` Supaya aman, pegang ${full(earliest)}.` : ""}`;
};

/** Once the stage is over there is nothing to hold on to and nobody to ask. */
const sesudah = (known: Tenggat): string[] => [
	...(known.lain.length > 0 ? [menurutLain(known)] : []),
	...(known.hari ? ["Hari itu sudah lewat."] : []),
];

/** What that makes of other messages. */
function sebab(known: Tenggat): string {
	const { hari, sehari, revisi, ketentuan, lain } = known;
	if (!hari || ketentuan)
		return "Bila Anda menerima pesan yang menyebut suatu hari, tanyakan kepada KPU di daerah Anda.";
	if (lain.length > 0) return berbeda(known);
	if (revisi.keadaan === "bergantung") return "Kalau ada pesan yang menyebut hari sesudah itu, itu keliru.";
	// A source that has the same last day may begin on another one.
	return sehari && !revisi.versi_lain?.length
		? "Kalau ada pesan yang menyebut hari lain, itu keliru."
		: "Kalau ada pesan yang menyebut hari terakhir lain, itu keliru.";
}

export const tenggat = {
	/** What lasts one day has no last one. */
	title: ({ sehari }: Tenggat) => (sehari ? "Jangan keliru tanggal" : "Benarkah hari ini hari terakhir?"),
	/** First line of the message to forward; it must not say "hari ini", for it is read on other days. */
	forward: (judul: string) => `Hari terakhir: ${judul}`,
	pasti,
	sebab,
	sesudah,
	/** For regions with a last day of their own. */
	wilayah: (nama: string, known: Tenggat) => `${nama}: ${small(pasti(known))}`,
	lama: (known: Tenggat, instrument: (dasar: string) => { readonly nama: string }): string => {
		const days = known.lama.map(({ hari, revisi }) => {
			const source = saidBy(revisi, instrument);
			return `${full(hari)}${source ? ` (${source.nama})` : ""}`;
		});
		return `Semula ${days.join(", lalu ")}. Tanggal semula itu tidak berlaku lagi.`;
	},
	send: "Kirim jawaban ini",
	/** The answer on one day, exact. `{hari}` is the last day in words, `{mulai}` the first. */
	jawaban: {
		"belum-buka": "Bukan. Tahapan ini belum dimulai. Mulainya {mulai}.",
		belum: "Bukan. Hari terakhirnya {hari}.",
		"hari-terakhir": "Benar. Hari ini hari terakhir.",
		lewat: "Bukan. Hari terakhirnya sudah lewat: {hari}.",
		bergantung: "Belum tentu. Tanggalnya mengikuti peristiwa lain, paling akhir {hari}.",
		"tidak-pasti": "Kami tidak dapat memastikannya. Tanyakan kepada KPU di daerah Anda.",
	} satisfies Record<JawabanTenggat, string>,
	/** The same of what lasts one day, which stands above it. */
	sehari: {
		"belum-buka": "Bukan hari ini.",
		"hari-terakhir": "Benar, hari ini harinya.",
		lewat: "Harinya sudah lewat.",
	} as Partial<Record<JawabanTenggat, string>>,
	/** The answer with its days filled in. */
	jawab: (known: Tenggat, answer: JawabanTenggat): string =>
		((known.sehari && tenggat.sehari[answer]) || tenggat.jawaban[answer])
			.replace("{mulai}", known.revisi.periode?.mulai ? full(known.revisi.periode.mulai) : "")
			.replace("{hari}", known.hari ? full(known.hari) : ""),
} as const;
