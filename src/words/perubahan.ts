/** How a change of the timetable is told. Every sentence stays true after the next change. */
import type { Revisi } from "../model/jadwal.ts";
import type { ChangeKind, Perubahan } from "../model/perubahan.ts";
import { formatPeriode, formatPukul } from "./periode.ts";
import { formatDay } from "./tanggal.ts";

/** What a ledger line says of the dates, inside a sentence; it never sounds surer than the line is. */
export function datesPhrase({ keadaan, periode, aturan }: Revisi): string {
	if (keadaan === "ditunda") return "ditunda, tanpa tanggal baru";
	if (keadaan === "ditiadakan") return "ditiadakan";
	const hours = periode?.pukul ? `, ${formatPukul(periode.pukul)}` : "";
	const days = periode && `${formatPeriode(periode)}${hours}`;
	if (keadaan === "belum-ditetapkan") return days ? `${days} (belum ditetapkan)` : "belum ditetapkan";
	if (keadaan === "belum-pasti")
		return days ? `${days} (selebihnya tidak kami temukan)` : "tidak kami temukan";
	if (aturan) return days ? `${days} (${aturan})` : `mengikuti aturan “${aturan}”`;
	if (periode?.presisi === "bulan") return `${days} (harinya belum ditetapkan)`;
	return days ?? "tidak kami temukan";
}

/** Names that a change is told with. */
export interface ChangeNames {
	/** The instrument; absent when the ledger names none. */
	readonly dasar?: string | undefined;
	/** The region of an exception. */
	readonly tempat?: string | undefined;
}

const by = ({ dasar }: ChangeNames) => (dasar ? ` menurut ${dasar}` : "");

const titles: Record<ChangeKind, (judul: string, names: ChangeNames) => string> = {
	ditunda: (judul) => `Ditunda: ${judul}`,
	"dijadwalkan-lagi": (judul) => `Dijadwalkan lagi: ${judul}`,
	"belum-pasti": (judul) => `Tanggal tidak lagi pasti: ${judul}`,
	berubah: (judul) => `Jadwal berubah: ${judul}`,
	"dasar-baru": (judul) => `Dasar hukum baru: ${judul}`,
	ralat: (judul) => `Ralat: ${judul}`,
	ditiadakan: (judul) => `Ditiadakan: ${judul}`,
	khusus: (judul, { tempat = "" }) => `Jadwal khusus ${tempat}: ${judul}`,
};

const sentences: Record<ChangeKind, (change: Perubahan, names: ChangeNames) => string> = {
	ditunda: ({ tahapan, was }, names) =>
		`Tahapan “${tahapan.judul}” ditunda${by(names)}. Jadwal sebelumnya ${datesPhrase(was)}. Keputusan itu belum menetapkan tanggal baru.`,
	"dijadwalkan-lagi": ({ tahapan, is }, names) =>
		`Sesudah ditunda, tahapan “${tahapan.judul}” dijadwalkan lagi: ${datesPhrase(is)}${by(names)}.`,
	"belum-pasti": ({ tahapan, was, is }, names) =>
		`Jadwal “${tahapan.judul}” tidak lagi pasti${names.dasar ? ` sejak ${names.dasar}` : ""}. Sebelumnya ${datesPhrase(was)}.${is.periode ? ` Yang diketahui: ${formatPeriode(is.periode)}.` : ""}`,
	berubah: ({ tahapan, was, is }, names) =>
		`Jadwal “${tahapan.judul}” berubah dari ${datesPhrase(was)} menjadi ${datesPhrase(is)}${by(names)}.`,
	"dasar-baru": ({ tahapan, is }, { dasar }) =>
		`Jadwal “${tahapan.judul}” tetap ${datesPhrase(is)}${dasar ? `, dengan dasar hukum ${dasar}` : ""}.`,
	ralat: ({ tahapan, was, is }) =>
		`Kami keliru menulis jadwal “${tahapan.judul}”. Yang tertulis: ${datesPhrase(was)}. Yang benar: ${datesPhrase(is)}.`,
	ditiadakan: ({ tahapan, was }, names) =>
		`Tahapan “${tahapan.judul}” ditiadakan${by(names)}. Jadwal sebelumnya ${datesPhrase(was)}.`,
	khusus: ({ tahapan, was, is }, names) =>
		`Di ${names.tempat}, jadwal “${tahapan.judul}”: ${datesPhrase(is)}${by(names)}. Di daerah lain: ${datesPhrase(was)}.`,
};

export const changeTitle = ({ kind, tahapan }: Perubahan, names: ChangeNames): string =>
	titles[kind](tahapan.judul, names);

/** The change in a few words: was, is, instrument. */
export const changeSentence = (change: Perubahan, names: ChangeNames): string =>
	sentences[change.kind](change, names);

/** The change as it is told where it stands alone: with its day and its reason. */
export const changeText = (change: Perubahan, names: ChangeNames): string =>
	[
		changeSentence(change, names),
		change.kind === "ralat"
			? change.is.ralat?.alasan
			: change.is.ditetapkan
				? `Ditetapkan ${formatDay(change.is.ditetapkan)}.`
				: "Tanggal keputusannya tidak tercatat.",
		change.is.alasan && `Alasan: ${change.is.alasan.replace(/\.$/, "")}.`,
	]
		.filter(Boolean)
		.join(" ");

export const perubahan = {
	title: "Perubahan jadwal",
	titleKim: (tempat: string) => `Perubahan jadwal untuk warga ${tempat}`,
	intro: "Setiap kali tanggal tahapan berubah: semula kapan, menjadi kapan, dan menurut keputusan apa.",
	none: "Belum ada perubahan jadwal.",
	noDay: "Tanggal keputusannya belum kami temukan",
	follow: "Ikuti perubahan jadwal",
	followHelp: "Baca di halaman khusus, atau pasang tautan ini di aplikasi pembaca RSS.",
	atom: "Tautan RSS",
	json: "Tautan JSON",
} as const;
