/** How each channel says dates: the voices for reading, for listening, and for one hundred and sixty characters. */
import { capital } from "../../model/kata.ts";
import type { Periode } from "../../model/periode.ts";
import * as aloud from "../../text/terbilang.ts";
import { formatPeriode, formatPukul } from "../../words/periode.ts";
import { formatDay } from "../../words/tanggal.ts";

type Day = Temporal.PlainDate;

/** How a channel says dates. Every entry is a sentence without its full stop. */
export interface Suara {
	/** The only day. */
	satu(day: Day): string;
	/** From one day to another, both inclusive. */
	rentang(periode: Periode, mulai: Day, selesai: Day): readonly string[];
	mulai(day: Day): string;
	/** A deadline: the last day of what has no first. */
	akhir(day: Day): string;
	/** The last day of what began before. */
	terakhir(day: Day): string;
	/** The last day of a stage in which residents have another one. */
	tutup(day: Day): string;
	/** That last day of theirs. */
	warga(day: Day): string;
	/** The latest day a date that follows from another event can fall on. */
	batas(day: Day): string;
	bulan(day: Day): string;
	pukul(text: string): string;
	ditunda(day: Day): string;
}

const saat = "saat kabar ini disusun";
/** What is said where no day can be named. */
export const tanpaHari = {
	harinya: `Harinya belum ditetapkan ${saat}`,
	akhirnya: `Hari terakhirnya tidak kami temukan ${saat}`,
	tanggalnya: `Tanggalnya tidak kami temukan ${saat}`,
	belum: `Tanggalnya belum ditetapkan ${saat}`,
	warga: "Batas bagi warga ditetapkan tersendiri",
	lain: "Sumber lain menyebut tanggal yang berbeda",
	itu: `Tanggal itu tidak dapat kami pastikan ${saat}`,
	ditunda: "Tahapan ini ditunda",
	ditiadakan: "Tahapan ini ditiadakan",
	menyusul: "Tanggal barunya menyusul",
} as const;

/** For reading: WhatsApp and poster. */
export const suaraTulis: Suara = {
	satu: (day) => formatDay(day, "full"),
	rentang: (periode) => [formatPeriode(periode)],
	mulai: (day) => `Mulai ${formatDay(day, "full")}`,
	akhir: (day) => `Paling lambat ${formatDay(day, "full")}`,
	terakhir: (day) => `Hari terakhir ${formatDay(day, "full")}`,
	tutup: (day) => `Tahapannya berakhir ${formatDay(day, "full")}`,
	warga: (day) => `Hari terakhir bagi warga ${formatDay(day, "full")}`,
	batas: (day) => `Batas paling akhirnya ${formatDay(day, "full")}`,
	bulan: (day) => formatDay(day, "month"),
	pukul: (text) => capital(formatPukul(text)),
	ditunda: (day) => `Ditunda dengan keputusan tanggal ${formatDay(day)}`,
};

/** For listening. */
export const lisan: Suara = {
	satu: (day) => `Harinya ${aloud.spelledDay(day)}`,
	rentang: (_, mulai, selesai) => [lisan.mulai(mulai), lisan.akhir(selesai)],
	mulai: (day) => `Mulainya ${aloud.spelledDay(day)}`,
	akhir: (day) => `Hari terakhirnya ${aloud.spelledDay(day)}`,
	terakhir: (day) => lisan.akhir(day),
	tutup: (day) => `Tahapannya berakhir ${aloud.spelledDay(day)}`,
	warga: (day) => `Hari terakhir bagi warga ${aloud.spelledDay(day)}`,
	batas: (day) => `Batas paling akhirnya ${aloud.spelledDay(day)}`,
	bulan: (day) => `Bulannya ${aloud.spelledMonth(day)}`,
	pukul: (text) => `Waktunya ${aloud.spelledHours(text)}`,
	ditunda: (day) => `Tahapan ini ditunda dengan keputusan tanggal ${aloud.spelledDate(day)}`,
};

const weekday = (day: Day) => formatDay(day, "full").split(",")[0];
const short = (day: Day) => `${weekday(day)} ${formatDay(day, "short")}`;

/** For one hundred and sixty characters. */
export const ringkas: Suara = {
	satu: short,
	rentang: (periode) => [formatPeriode(periode, "short")],
	mulai: (day) => `mulai ${short(day)}`,
	akhir: (day) => `paling lambat ${short(day)}`,
	terakhir: (day) => `terakhir ${short(day)}`,
	tutup: (day) => `tahapan sampai ${short(day)}`,
	warga: (day) => `bagi warga terakhir ${short(day)}`,
	batas: (day) => `paling akhir ${short(day)}`,
	bulan: (day) => formatDay(day, "month"),
	pukul: (text) => `pukul ${text} waktu setempat`,
	ditunda: (day) => `ditunda, keputusan ${formatDay(day, "short")}`,
};
