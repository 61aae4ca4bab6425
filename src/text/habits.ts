/** Habits of quick writing, each turned into the form that is read aloud right: `Rp600rb`, `3x24 jam`, `BAB IV`. */
import { monthPattern, typedDate, weekdayPattern } from "../model/baca-tanggal.ts";
import { monthName } from "./terbilang.ts";

/** What something is counted by: a slash before it says "each". */
const each =
	"detik|menit|jam|hari|pekan|minggu|bulan|tahun|orang|jiwa|kepala|warga|siswa|peserta|KK|keluarga|rumah|kali|buah|unit|paket|lembar|tabung|bungkus|karung|ekor|kg|liter|meter|m2|m²|m3|m³|km|ha";

const numeral = "(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})";
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `XIV` is 14: a sign before a larger one is taken away. */
const roman = (text: string): string =>
	String(
		[...text].reduceRight(
			({ sum, after }, sign) => {
				const value = romanDigits[sign] ?? 0;
				return { sum: value < after ? sum - value : sum + value, after: value };
			},
			{ sum: 0, after: 0 },
		).sum,
	);

/** Words that are counted with a single roman sign, too. */
const counted =
	"bab|buku|bagian|abad|kelas|tingkat|golongan|juara|jilid|tahap|gelombang|angkatan|semester|triwulan|periode|lampiran|seri";

const fractions: Readonly<Record<string, string>> = {
	"½": "setengah",
	"¼": "seperempat",
	"¾": "tiga perempat",
};

const compared: Readonly<Record<string, string>> = {
	"±": "kurang lebih",
	"≥": "paling sedikit",
	"≤": "paling banyak",
	">": "lebih dari",
	"<": "kurang dari",
};

const sums: Readonly<Record<string, string>> = { rb: "ribu", jt: "juta", M: "miliar", T: "triliun" };

/** `9 Des` is 9 Desember, `12/12` too where a day is named before it. */
const withMonth = (day: string, month: number, all: string): string => {
	const name = monthName(month);
	return name ? `${day} ${name}` : all;
};

type Habit = readonly [pattern: RegExp, plain: (...found: string[]) => string];

const habits: readonly Habit[] = [
	[
		/(?<![\p{L}\d@.])(?:https?:\/\/)?((?:[\w.-]+@)?(?:[a-z\d-]+\.){1,5}(?:id|com|org|net|me|ly))(?![\p{L}\d-]|\.\p{L})((?:\/[\w-]+)*)\/?/gu,
		(_, host = "", path = "") =>
			`${host.replace(/^www(?=\.)/, "we we we")}${path}`
				.replaceAll(".", " titik ")
				.replaceAll("@", " at ")
				.replaceAll("/", " garis miring "),
	],
	[/(?<![\p{L}\d])(RT|RW)\.[ \t]*(?=\d)/gu, (_, what = "") => `${what} `],
	[/(?<![\p{L}\d.])(No|Jl|Gg|Kab|Kec|Kel|[Tt]gl|[Tt]elp)\.(?=[\p{L}\d])/gu, (all = "") => `${all} `],
	[/(?<![\p{L}\d])([Pp])kl?\.?[ \t]*(?=\d)/gu, (_, p = "") => `${p}ukul `],
	[/(?<!\p{L})[Kk]m\.?[ \t]*(?=\d)/gu, () => "kilometer "],
	[/(?<=\d)[ \t]+sd\.?[ \t]+(?=\d)/g, () => " sampai "],
	[/(?<=\d|[Ww](?:ib|it|ita)|WIB|WITA?)[ \t]*[-–—][ \t]*(?=selesai)/g, () => " sampai "],
	[/(?<!\p{L})(?:[Nn]o\.?|[Nn]omor)[ \t]*(?=\d{1,3}\/\d{4}(?!\d))/gu, () => ""],
	[/(?<![\d/])(\d{4})\/(\d{4})(?![\d/])/g, (_, from = "", to = "") => `${from}, ${to}`],
	[/(?<![\d/.,])24\/7(?![\d/.,]\d|\d)/g, () => "24 jam sehari 7 hari seminggu"],
	[/\((0\d{2,3})\)[ \t]*(?=\d)/g, (_, area = "") => `${area}-`],
	[
		new RegExp(`((?:${weekdayPattern}|tanggal|tgl\\.?),?[ \\t]+)(\\d{1,2})\\/(\\d{1,2})(?![\\d/])`, "gi"),
		(_, before = "", day = "", month = "") => before + withMonth(day, Number(month), `${day}/${month}`),
	],
	[
		new RegExp(
			`(?<!\\d)(\\d{1,2})[ \\t]+(${monthPattern})(?=[ \\t]+(?:\\d{4}|s[./]|sampai|hingga|[-–—]))`,
			"gi",
		),
		(all = "", day = "", name = "") => withMonth(day, typedDate(`1 ${name} 2020`)?.month ?? 0, all),
	],
	[/(\d)[ \t]?(rb|jt)(?![\p{L}\d])/gu, (_, digit = "", sum = "") => `${digit} ${sums[sum]}`],
	[
		/(Rp\.?[ \t]?\d[\d.,]*)[ \t]?([MT])(?![\p{L}\d]|\.\p{L})/gu,
		(_, all = "", sum = "") => `${all} ${sums[sum]}`,
	],
	[
		new RegExp(
			`(\\d(?:,-)?(?:[ \\t]?(?:ribu|juta|miliar|triliun|[a-zA-Z]{1,6}))?)[ \\t]?\\/[ \\t]?(?=(?:${each})(?![\\p{L}\\d]))`,
			"gu",
		),
		(_, sum = "") => `${sum} per `,
	],
	[new RegExp(`(?<= per (?:${each}))\\/(?=(?:${each})(?![\\p{L}\\d]))`, "gu"), () => " per "],
	[
		/(\d)[ \t]?[xX×][ \t]?(?=\d|Rp|se\p{L})|(\d)[x×](?![\p{L}\d])/gu,
		(_, a = "", b = "") => `${a || b} kali `,
	],
	[/@[ \t]*(?=Rp)/g, () => "masing-masing "],
	[/([±≥≤><])[ \t]*(?=\d|Rp)/g, (_, sign = "") => `${compared[sign]} `],
	[/(\d)\+(?![ \t]?\d)/g, (_, digit = "") => `${digit} ke atas`],
	[/[ \t]*([½¼¾])/g, (_, sign = "") => ` ${fractions[sign]}`],
	[
		new RegExp(`(?<!\\p{L})((?:${counted})[ \\t]+|ke-|[DS]-)(${numeral})(?![\\p{L}\\d])`, "giu"),
		(all = "", what = "", sign = "") => (/^[IVX]+$/.test(sign) ? what + roman(sign) : all),
	],
	[
		new RegExp(`(?<![\\p{L}\\d.-])(?=[IVX]{2})(${numeral})(?![\\p{L}\\d]|[.-][\\p{L}\\d])`, "gu"),
		(_, sign = "") => roman(sign),
	],
];

/** A text without habits of quick writing. */
export const withoutHabits = (text: string): string =>
	habits.reduce((plain, [pattern, words]) => plain.replace(pattern, words), text);
