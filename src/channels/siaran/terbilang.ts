/** Numbers, days and hours as they are said aloud in Indonesian. */
import { toCardinal } from "n2words/id-ID";

/** A whole number in words: `dua ribu dua puluh`. Throws on anything but a whole number from 0. */
export function angka(n: number): string {
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`);
	return toCardinal(n);
}

/** Digits one by one, for what is no quantity (a telephone number): `nol delapan satu`. */
export const digits = (text: string): string => [...text].map((digit) => angka(Number(digit))).join(" ");

const monthName = new Intl.DateTimeFormat("id-ID", { month: "long" });
const dayName = new Intl.DateTimeFormat("id-ID", { weekday: "long" });

/** `sembilan Desember` */
export const hariBulan = (day: Temporal.PlainDate): string => `${angka(day.day)} ${monthName.format(day)}`;

/** `sembilan Desember dua ribu dua puluh` */
export const spelledDate = (day: Temporal.PlainDate): string => `${hariBulan(day)} ${angka(day.year)}`;

/** `Rabu, sembilan Desember dua ribu dua puluh` */
export const spelledDay = (day: Temporal.PlainDate): string => `${dayName.format(day)}, ${spelledDate(day)}`;

/** `Desember dua ribu dua puluh`, for the month a day lies in. */
export const bulan = (day: Temporal.PlainDate): string => `${monthName.format(day)} ${angka(day.year)}`;

/** Parts of a day by the hour they end before; an hour from 18 on is night. */
const parts: readonly [before: number, word: string][] = [
	[1, "malam"],
	[4, "dini hari"],
	[11, "pagi"],
	[15, "siang"],
	[18, "sore"],
	[24, "malam"],
];

/** A clock time `07.30` on the 24-hour clock: `pukul tujuh lewat tiga puluh menit pagi`. */
export function jam(text: string): string {
	const [hour = 0, minute = 0] = text.split(".").map(Number);
	const part = parts.find(([before]) => hour < before)?.[1] ?? "malam";
	const past = minute ? ` lewat ${angka(minute)} menit` : "";
	return `pukul ${angka(hour % 12 || 12)}${past} ${part}`;
}

/** Hours of the ledger, `07.00-13.00`: `pukul tujuh pagi sampai pukul satu siang waktu setempat`. */
export const pukul = (text: string): string => `${text.split("-").map(jam).join(" sampai ")} waktu setempat`;
