/** Numbers, days and hours as they are said aloud in Indonesian. */
import { toCardinal } from "n2words/id-ID";

/** A whole number in words: `dua ribu dua puluh`. Throws on anything but a whole number from 0. */
export function spelledNumber(n: number): string {
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`);
	return toCardinal(n);
}

/** Digits one by one, for what is no quantity (a telephone number): `nol delapan satu`. */
export const digits = (text: string): string =>
	[...text].map((digit) => spelledNumber(Number(digit))).join(" ");

/** Names of some days in one form. `Intl` is slow: they are asked for once. */
const namesOf = (options: Intl.DateTimeFormatOptions, days: readonly Temporal.PlainDate[]) => {
	const format = new Intl.DateTimeFormat("id-ID", options);
	return days.map((day) => format.format(day));
};
const monday = new Temporal.PlainDate(2024, 1, 1);
const dayNames = namesOf(
	{ weekday: "long" },
	Array.from({ length: 7 }, (_, days) => monday.add({ days })),
);
const monthNames = namesOf(
	{ month: "long" },
	Array.from({ length: 12 }, (_, months) => monday.add({ months })),
);

/** `Desember` for 12; none for what is no month. */
export const monthName = (month: number): string | undefined => monthNames[month - 1];

/** `sembilan Desember` */
export const spelledDayMonth = (day: Temporal.PlainDate): string =>
	`${spelledNumber(day.day)} ${monthNames[day.month - 1]}`;

/** `sembilan Desember dua ribu dua puluh` */
export const spelledDate = (day: Temporal.PlainDate): string =>
	`${spelledDayMonth(day)} ${spelledNumber(day.year)}`;

/** `Rabu, sembilan Desember dua ribu dua puluh` */
export const spelledDay = (day: Temporal.PlainDate): string =>
	`${dayNames[day.dayOfWeek - 1]}, ${spelledDate(day)}`;

/** `Desember dua ribu dua puluh`, for the month a day lies in. */
export const spelledMonth = (day: Temporal.PlainDate): string =>
	`${monthNames[day.month - 1]} ${spelledNumber(day.year)}`;

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
export function spelledTime(text: string): string {
	const [hour = 0, minute = 0] = text.split(".").map(Number);
	const part = parts.find(([before]) => hour < before)?.[1] ?? "malam";
	const past = minute ? ` lewat ${spelledNumber(minute)} menit` : "";
	return `pukul ${spelledNumber(hour % 12 || 12)}${past} ${part}`;
}

/** Hours of the ledger, `07.00-13.00`: `pukul tujuh pagi sampai pukul satu siang waktu setempat`. */
export const spelledHours = (text: string): string =>
	`${text.split("-").map(spelledTime).join(" sampai ")} waktu setempat`;
