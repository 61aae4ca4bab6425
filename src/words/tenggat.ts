/** Words of the deadline check. `pasti` stays true whenever it is read; `jawaban` holds on one day. */
import { small } from "../model/kata.ts";
import type { JawabanTenggat, Tenggat } from "../model/tenggat.ts";
import { formatPukul } from "./periode.ts";
import { formatDay } from "./tanggal.ts";

const full = (day: Temporal.PlainDate) => formatDay(day, "full");

/** `, pukul 07.00–13.00 waktu setempat`, or nothing. */
const hours = ({ revisi }: Tenggat) =>
	revisi.periode?.pukul ? `, ${formatPukul(revisi.periode.pukul)}` : "";

/** The last day, for ever: what stands in the page and in the message to forward. */
function pasti(known: Tenggat): string {
	const { hari, sehari, revisi } = known;
	if (!hari) return "Hari terakhirnya belum dapat dipastikan saat kabar ini disusun.";
	if (revisi.keadaan === "bergantung") return `Paling akhir ${full(hari)}${hours(known)}.`;
	return sehari
		? `Hanya satu hari: ${full(hari)}${hours(known)}.`
		: `Hari terakhirnya ${full(hari)}${hours(known)}.`;
}

/** What that makes of other messages. */
const sebab = ({ hari, sehari, revisi }: Tenggat): string =>
	!hari
		? "Pesan yang menyebut hari terakhir belum berdasar."
		: revisi.keadaan === "bergantung"
			? "Pesan yang menyebut hari sesudah itu keliru."
			: sehari
				? "Pesan yang menyebut hari lain keliru."
				: "Pesan yang menyebut hari lain sebagai hari terakhir keliru.";

export const tenggat = {
	title: "Benarkah hari ini hari terakhir?",
	/** First line of the message to forward; it must not say "hari ini", for it is read on other days. */
	forward: (judul: string) => `Hari terakhir: ${judul}`,
	pasti,
	sebab,
	/** For regions with a last day of their own. */
	wilayah: (nama: string, known: Tenggat) => `${nama}: ${small(pasti(known))}`,
	lama: (known: Tenggat, nama: (dasar: string) => string): string => {
		const days = known.lama.map(
			({ hari, revisi: { dasar } }) => `${full(hari)}${dasar ? ` (${nama(dasar)})` : ""}`,
		);
		return `Semula ${days.join(", lalu ")}. Tanggal semula itu tidak berlaku lagi.`;
	},
	send: "Kirim jawaban ini",
	/** The answer on one day, exact. `{hari}` is the last day in words, `{mulai}` the first. */
	jawaban: {
		"belum-buka": "Bukan. Tahapan ini baru dimulai {mulai}.",
		belum: "Bukan. Hari terakhirnya {hari}.",
		"hari-terakhir": "Benar. Hari ini hari terakhir.",
		lewat: "Bukan. Hari terakhirnya sudah lewat: {hari}.",
		bergantung: "Belum tentu. Tanggalnya mengikuti peristiwa lain, paling akhir {hari}.",
		"tidak-pasti": "Belum dapat dipastikan. Tidak ada hari terakhir yang berlaku.",
	} satisfies Record<JawabanTenggat, string>,
	/** The answer with its days filled in. */
	jawab: (known: Tenggat, answer: JawabanTenggat): string =>
		tenggat.jawaban[answer]
			.replace("{mulai}", known.revisi.periode?.mulai ? full(known.revisi.periode.mulai) : "")
			.replace("{hari}", known.hari ? full(known.hari) : ""),
} as const;
