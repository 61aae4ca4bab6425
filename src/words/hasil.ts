/** Results in words. They say no more than the file: most votes are not yet an election won. */
import { type Hasil, topOf } from "../model/hasil.ts";
import { capital } from "../model/kata.ts";
import { officesOf } from "../model/lomba.ts";
import type { HasilEntri, TahapHasil } from "../model/schemas/hasil.ts";
import { parseDay } from "../model/tanggal.ts";
import { formatDay } from "./tanggal.ts";

const number = new Intl.NumberFormat("id-ID");

/** A day, or the month alone where no day is known. */
const when = (tanggal: string) =>
	tanggal.length === 7 ? formatDay(parseDay(`${tanggal}-01`), "month") : formatDay(parseDay(tanggal));

const steps: Readonly<Record<TahapHasil, (tanggal: string) => string>> = {
	rekapitulasi: (tanggal) => `Menurut rekapitulasi KPU, ${tanggal}.`,
	penetapan: (tanggal) => `Ditetapkan KPU, ${tanggal}.`,
	"putusan-mk": (tanggal) => `Sesudah putusan Mahkamah Konstitusi, ${tanggal}.`,
	pelantikan: (tanggal) => `Dilantik ${tanggal}.`,
};

/** Who it was, as far as it has come: `Terpilih: … Dilantik 26 Februari 2021.` */
function headline({ tahap, tanggal, pasangan }: HasilEntri): string {
	const top = topOf(pasangan);
	const step = steps[tahap](when(tanggal));
	if (!top) return step;
	if (tahap !== "rekapitulasi") return `Terpilih: ${top.nama}. ${step}`;
	const votes = top.suara === undefined ? "" : `, ${number.format(top.suara)} suara`;
	return `Suara terbanyak: ${top.nama}${votes}. ${step}`;
}

export const hasil = {
	title: "Hasil",
	titleOf: (nama: string) => `Hasil ${nama}`,
	office: ({ lomba }: Pick<Hasil, "lomba">) => capital(officesOf([lomba])),
	headline,
	number: (value: number) => number.format(value),
	percent: (value: number) => `${number.format(value)} persen`,
	nomor: "Nomor",
	pair: "Pasangan calon",
	votes: "Suara",
	unknownVotes: "belum kami punya",
	valid: "Suara sah",
	spoiled: "Suara tidak sah",
	voters: "Pemilih dalam DPT",
	turnout: "Partisipasi menurut sumber",
	undecided: "Penetapan pasangan terpilih belum kami catat.",
	sources: "Sumber",
	none: "Belum ada hasil yang kami catat untuk wilayah ini. Sesudah hari pemungutan suara, tanyakan kepada KPU setempat.",
	more: "Hasil di wilayah lain",
} as const;
