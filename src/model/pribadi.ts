/**
 * What may not be published of a person without asking: UU 27/2022. Found in a text as it is typed, each with the form in
 * which it can stand. Pure, for gate and desk.
 */
import { monthPattern } from "./baca-tanggal.ts";
import { matchesIn } from "./kata.ts";

export type PersonalKind = "nik" | "kk" | "angka" | "lahir" | "rekening" | "kartu" | "anak";

export interface Personal {
	readonly kind: PersonalKind;
	readonly from: number;
	readonly to: number;
	/** The same with the person taken out of it; absent where only its author can say less. */
	readonly masked?: string;
}

/** Addresses on the web are full of numbers that are nobody's. */
const withoutAddresses = (text: string) =>
	text.replace(/(?:https?:\/\/|www\.)\S+|\]\((?!tel:|sms:)[^)\s]{0,2000}\)/g, (found) =>
		" ".repeat(found.length),
	);

const sixteen = /(?<![\d.,/=_-]|Rp\.? ?)\d(?:[ .-]?\d){15}(?![\d/=_-])/g;

/** Numbers of NIK and KK begin with a region and a day: of women forty is added to it. */
function isOfPerson(digits: string): boolean {
	const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number);
	const isDay = day !== undefined && ((day >= 1 && day <= 31) || (day >= 41 && day <= 71));
	return (province ?? 0) >= 11 && (province ?? 0) <= 97 && isDay && (month ?? 0) >= 1 && (month ?? 0) <= 12;
}

const hidden = (found: string, keep: number): string => {
	let seen = 0;
	return found.replace(/\d/g, (digit) => (seen++ < keep ? digit : "x"));
};
/** All but the last signs hidden. */
const hiddenBut = (found: string, keep: number): string => {
	let left = found.replace(/\D/g, "").length;
	return found.replace(/\d/g, (digit) => (left-- <= keep ? digit : "x"));
};

/** Numbers that are of a paper, not of a person. */
const ofPaper =
	/(?<!\p{L})(?:registrasi|register|resi|surat|perkara|faktur|referensi|seri|pesanan|tiket)[ \t:.]*$/iu;

function* longNumbers(text: string): Generator<Personal> {
	for (const { index, 0: found } of matchesIn(text, sixteen)) {
		const digits = found.replace(/\D/g, "");
		const before = text.slice(Math.max(0, index - 30), index);
		const named = /\b(nik|nomor induk|kk|kartu keluarga)\b[^\n]{0,20}$/i.exec(before)?.[1]?.toLowerCase();
		const isFamily = named === "kk" || named === "kartu keluarga";
		const kind = isFamily ? "kk" : named || isOfPerson(digits) ? "nik" : "angka";
		if (kind === "angka" && ofPaper.test(before)) continue;
		yield { kind, from: index, to: index + found.length, masked: hidden(found, 4) };
	}
}

const anyDate = `\\d{1,2}[ \\t]*(?:${monthPattern})[ \\t]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2}(?!\\d))|\\d{4}-\\d{2}-\\d{2}`;
const birth = new RegExp(
	`(?<!\\p{L}|hari[ \\t])(?:lahir|ttl|tgl\\.?[ \\t]*lahir|tempat[ ,/]*(?:dan )?(?:tanggal|tgl)[ \\t]*lahir)(?!\\p{L})[ \\t:,(/]*(?:di[ \\t]+)?(?:\\p{L}+(?:[ \\t]\\p{L}+)?[ \\t]*,[ \\t]*)?(?:pada[ \\t]+)?(?:tanggal[ \\t]+|tgl\\.?[ \\t]+)?(${anyDate})`,
	"giu",
);

/** A group, a place or an idea is born too, and its day is nobody's: the subject right before. */
const group =
	/(?<!(?:ketua|wakil|anggota|pengurus|sekretaris|bendahara|warga|kepala|tokoh|pendiri)[ \t]+)(?<!\p{L})(?:kim|kelompok|organisasi|lembaga|komunitas|karang taruna|koperasi|yayasan|paguyuban|forum|partai|negara|republik|kabupaten|kota|desa|kelurahan|provinsi|program|gerakan)(?:[ \t]+(?:ini|itu|kami|kita|tersebut|\p{Lu}\p{L}*)){0,3}[ \t]*$/iu;

/** The year of a date; two digits of it are of a person who lives. */
function yearOf(date: string): string {
	const [whole] = /\d{4}/.exec(date) ?? [];
	const short = date.slice(-2);
	return whole ?? `${Number(short) > 30 ? 19 : 20}${short}`;
}

/** Most texts hold neither word, and to look for them is far less than to look for a date after them. */
const ofBirth = /lahir|ttl/i;

function* birthDates(text: string): Generator<Personal> {
	if (!ofBirth.test(text)) return;
	for (const { index, 0: found, 1: date = "" } of matchesIn(text, birth)) {
		if (group.test(text.slice(Math.max(0, index - 80), index))) continue;
		const from = index + found.length - date.length;
		yield { kind: "lahir", from, to: from + date.length, masked: yearOf(date) };
	}
}

const account =
	/(?<!\p{L})(?:no(?:mor)?\.?[ \t]*rek(?:ening)?|rek(?:ening)?|norek|bank|bri|bni|bca|bsi|btn|mandiri|dana|ovo|gopay)(?!\p{L})[^\n\d]{0,30}(\d(?:[ .-]?\d){7,17})(?!\d)/giu;

const isTelephone = (number: string): boolean => /^(?:0|62)8/.test(number.replace(/\D/g, ""));

/** A day or a sum of money. */
const isNoAccount = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{1,3}(?:\.\d{3})+$/;

function* accounts(text: string): Generator<Personal> {
	for (const { index, 0: found, 1: number = "" } of matchesIn(text, account)) {
		const from = index + found.length - number.length;
		if (isNoAccount.test(number) || isTelephone(number)) continue;
		yield { kind: "rekening", from, to: from + number.length, masked: hiddenBut(number, 4) };
	}
}

/** Numbers of a person's papers, by the name beside them; and a tax number, which is told by its form alone. */
const cards: readonly RegExp[] = [
	/\b(?:npwp|bpjs|jkn|kis|sim)\b[^\n\d]{0,30}(\d(?:[ .-]?\d){10,14})(?![ .-]?\d)/gi,
	/(?<![\d.-])(\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})(?![\d.-]*\d)/g,
	/\bpas(?:por|sport)\b[^\n\d]{0,20}?\b([a-z]{1,2}[ \t]?\d{6,7})(?!\d)/gi,
];

function* cardNumbers(text: string): Generator<Personal> {
	for (const { index, 0: found, 1: number = "" } of cards.flatMap((card) => [...matchesIn(text, card)])) {
		const from = index + found.length - number.length;
		if (isTelephone(number)) continue;
		yield { kind: "kartu", from, to: from + number.length, masked: hiddenBut(number, 3) };
	}
}

/** What the head of a table's column says of the cells below it. */
const columns: readonly (readonly [
	head: RegExp,
	cell: RegExp,
	kind: PersonalKind,
	masked: (found: string) => string,
])[] = [
	[/(?<!\p{L})(?:lahir|ttl)(?!\p{L})/iu, new RegExp(`(?<!\\d)(?:${anyDate})(?!\\d)`, "iu"), "lahir", yearOf],
	[
		/(?<!\p{L})(?:rek(?:ening)?|norek)(?!\p{L})/iu,
		/(?<!\d)\d(?:[ .-]?\d){7,17}(?!\d)/,
		"rekening",
		(found) => hiddenBut(found, 4),
	],
];

function* cellsOfTables(text: string): Generator<Personal> {
	if (!text.includes("|")) return;
	let heads: readonly string[] | undefined;
	let start = 0;
	for (const line of text.split("\n")) {
		const cells = line.includes("|") ? line.split("|") : undefined;
		if (heads && cells) yield* cellsOf(cells, heads, start);
		heads = cells && (heads ?? cells);
		start += line.length + 1;
	}
}

function* cellsOf(cells: readonly string[], heads: readonly string[], start: number): Generator<Personal> {
	let at = start;
	for (const [index, cell] of cells.entries()) {
		const column = columns.find(([head]) => head.test(heads[index] ?? ""));
		const found = column?.[1].exec(cell);
		if (column && found) {
			const [value] = found;
			const from = at + found.index;
			yield { kind: column[2], from, to: from + value.length, masked: column[3](value) };
		}
		at += cell.length + 1;
	}
}

const child =
	/(?<!\p{L})(?:siswa|siswi|murid|pelajar|balita|bayi|anak)(?!\p{L})|(?<![\d.])(?:1[0-7]|[1-9])[ \t]*(?:tahun|thn|th)(?!\p{L})/iu;
/**
 * Words however they are typed. The flag for it would take the small letter of `\p{Lu}` for a capital too, and *jalan
 * kampung* for the name of a street.
 */
const typed = (...words: readonly string[]): string =>
	`(?:${words.map((word) => word.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)).join("|")})`;
const street = typed("jl", "jalan", "gg", "gang", "perumahan", "perum", "kompleks", "komplek", "blok");
const abode = typed("beralamat", "alamatnya", "alamat", "tinggal", "rumahnya", "rumah");
const [rt, rw] = [typed("rt"), typed("rw")];
/** A name with its capital, or with the number of a house where all is typed small. */
const named = `(?:\\p{Lu}[^\\n,;]{2,40}|[^\\n,;]{2,30}?[ \\t]${typed("no", "nomor")}\\.?[ \\t]*\\d+)`;
const home = new RegExp(
	`(?<!\\p{L})(?:${abode}(?!\\p{L})[^\\n]{0,30}?)?(${street}\\.?[ \\t]+${named}|${rt}\\.?[ \\t]*\\d{1,3}(?:[ \\t]*\\/?[ \\t]*${rw}\\.?[ \\t]*\\d{1,3})?)`,
	"u",
);
const person = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/u;

/** Words of living somewhere, near the address. */
const living = /(?<!\p{L})(?:alamat|beralamat|alamatnya|tinggal|rumah|rumahnya)(?!\p{L})/iu;
/** `14 tahun, warga`, right before it. */
const comingFrom =
	/(?:(?<![\d.])(?:1[0-7]|[1-9])[ \t]*(?:tahun|thn|th)|\((?:1[0-7]|[1-9]))\)?,?[ \t]*(?:warga|asal|dari)[ \t]*$/iu;
/** Where the next sentence begins; the full stop of a short word ends none. */
const nextSentence = new RegExp(
	`(?<!(?:^|[ \\t])${typed("jl", "gg", "no", "rt", "rw", "perum")})[.!?][ \\t]+(?=\\p{Lu})`,
	"u",
);

/** A line that names a child and where it lives. */
function* homesOfChildren(text: string): Generator<Personal> {
	if (!child.test(text)) return;
	for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
		const where = child.test(line) && person.test(line) ? home.exec(line) : null;
		if (!where) continue;
		const at = where.index + where[0].length - (where[1] ?? "").length;
		const end = at + (where[1] ?? "").length;
		const [rest = ""] = line.slice(at, at + 40).split(nextSentence);
		const before = line.slice(Math.max(0, at - 40), at);
		if (living.test(before + rest) || comingFrom.test(before))
			yield { kind: "anak", from: index + at, to: index + end };
	}
}

/** Everything personal in a text, in its order; a place is told once. */
export function personalIn(typed: string): Personal[] {
	const text = withoutAddresses(typed);
	const found = [longNumbers, birthDates, accounts, cardNumbers, cellsOfTables, homesOfChildren].flatMap(
		(find) => [...find(text)],
	);
	return found
		.sort((a, b) => a.from - b.from)
		.filter(
			({ from }, at) => !found.slice(0, at).some((earlier) => from >= earlier.from && from < earlier.to),
		);
}
