/** Written text as it is read aloud: no abbreviation, digit or symbol is left. Total over any text. */
import { escapePattern, small } from "../model/kata.ts";
import { spokenNumbers } from "./bilangan.ts";
import { withoutHabits } from "./habits.ts";
import { digits } from "./terbilang.ts";

/** What an abbreviation is said as, by its spellings. */
export interface Ucapan {
	readonly bentuk: readonly string[];
	readonly ucapan: string;
}

/** Abbreviations of everyday life, which the glossary of elections does not explain. */
const everyday: readonly Ucapan[] = [
	{ bentuk: ["surat A.5-KWK", "formulir A.5-KWK"], ucapan: "surat pindah memilih" },
	{ bentuk: ["PKPU"], ucapan: "Peraturan Komisi Pemilihan Umum" },
	{ bentuk: ["COVID-19"], ucapan: "Covid sembilan belas" },
	{ bentuk: ["RT"], ucapan: "rukun tetangga" },
	{ bentuk: ["RW"], ucapan: "rukun warga" },
	{ bentuk: ["RAPI"], ucapan: "Radio Antar Penduduk Indonesia" },
	{ bentuk: ["DPR"], ucapan: "Dewan Perwakilan Rakyat" },
	{ bentuk: ["WIB", "Wib"], ucapan: "waktu Indonesia barat" },
	{ bentuk: ["WITA", "Wita"], ucapan: "waktu Indonesia tengah" },
	{ bentuk: ["WIT", "Wit"], ucapan: "waktu Indonesia timur" },
	{ bentuk: ["UU"], ucapan: "Undang-Undang" },
	{ bentuk: ["No.", "No"], ucapan: "Nomor" },
	{ bentuk: ["Jl."], ucapan: "Jalan" },
	{ bentuk: ["s.d.", "s.d", "s/d"], ucapan: "sampai" },
	{ bentuk: ["BAB"], ucapan: "bab" },
	{ bentuk: ["Gg."], ucapan: "Gang" },
	{ bentuk: ["Kab."], ucapan: "Kabupaten" },
	{ bentuk: ["Kec."], ucapan: "Kecamatan" },
	{ bentuk: ["Kel."], ucapan: "Kelurahan" },
	{ bentuk: ["tgl.", "tgl", "Tgl.", "Tgl"], ucapan: "tanggal" },
	{ bentuk: ["telp.", "telp", "Telp.", "Telp"], ucapan: "telepon" },
	{ bentuk: ["Bpk."], ucapan: "Bapak" },
	{ bentuk: ["Sdr."], ucapan: "Saudara" },
	{ bentuk: ["Hj."], ucapan: "Hajah" },
	{ bentuk: ["Yth."], ucapan: "Yang terhormat" },
	{ bentuk: ["a.n.", "a/n"], ucapan: "atas nama" },
	{ bentuk: ["yg"], ucapan: "yang" },
	{ bentuk: ["dgn"], ucapan: "dengan" },
	{ bentuk: ["utk"], ucapan: "untuk" },
	{ bentuk: ["kpd", "Kpd"], ucapan: "kepada" },
	{ bentuk: ["tdk"], ucapan: "tidak" },
	{ bentuk: ["tsb"], ucapan: "tersebut" },
	{ bentuk: ["dsb.", "dsb"], ucapan: "dan sebagainya" },
	{ bentuk: ["dll.", "dll"], ucapan: "dan lain-lain" },
];

const letters: Readonly<Record<string, string>> = Object.fromEntries(
	"a a,b be,c ce,d de,e e,f ef,g ge,h ha,i i,j je,k ka,l el,m em,n en,o o,p pe,q ki,r er,s es,t te,u u,v ve,w we,x eks,y ye,z zet"
		.split(",")
		.map((pair) => pair.split(" ") as [string, string]),
);

const symbols: readonly [RegExp, string][] = [
	[/\s*&\s*/g, " dan "],
	[/\s*%/g, " persen"],
	[/\s*\+\s*/g, " tambah "],
	[/\s*=\s*/g, " sama dengan "],
	[/\bdan\/atau\b/g, "dan atau"],
	[/(?<=\p{L})\/(?=\p{L})/gu, " atau "],
];

/** A word of capitals that nothing explains is spelt: `DKI` is said `de ka i`. */
const spell = (word: string) =>
	[...word.toLowerCase()]
		.map((letter) => letters[letter] ?? (/\d/.test(letter) ? digits(letter) : ""))
		.join(" ");

/** How text is said, with the abbreviations of the glossary. */
export function createLisan(glossary: readonly Ucapan[]): (text: string) => string {
	const spoken = new Map<string, string>();
	for (const { bentuk, ucapan } of [...everyday, ...glossary])
		for (const form of bentuk) {
			if (!spoken.has(form)) spoken.set(form, ucapan);
			// An acronym that became a word stands in the middle of a sentence too: Coklit, coklit.
			const low = small(form);
			if (low === form.toLowerCase() && !spoken.has(low)) spoken.set(low, ucapan);
		}
	const forms = [...spoken.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
	const edges = (inner: string) => `(?<![\\p{L}\\p{N}.-])(?:${inner})(?![\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])`;
	const known = new RegExp(edges(forms.join("|")), "gu");
	// In brackets after its own meaning an abbreviation says nothing to a listener.
	const bracketed = new RegExp(`\\s*\\((?:${forms.join("|")})\\)`, "gu");
	const expand = (text: string): string =>
		text.replace(bracketed, "").replace(known, (form) => spoken.get(form) ?? form);

	return (text) => {
		// A meaning may hold an abbreviation itself (TPS in that of C.Hasil-KWK).
		let said = spokenNumbers(expand(expand(withoutHabits(text.normalize("NFC")))));
		for (const [pattern, words] of symbols) said = said.replace(pattern, words);
		return tidy(said.replace(/\p{Lu}[\p{Lu}\d]+/gu, spell));
	};
}

/** What a reader cannot pronounce becomes a pause or nothing. */
const tidy = (text: string) =>
	text
		.replace(/\s*[():;–—]\s*/g, ", ")
		.replace(/(?<!\p{L})['’-]|['’-](?!\p{L})/gu, " ")
		.replace(/’/g, "'")
		.replace(/!/g, ".")
		.replace(/[^\p{L}\p{M}'\-.,?\s]/gu, " ")
		.replace(/\s+/g, " ")
		.replace(/\s+([.,?])/g, "$1")
		.replace(/[.,?]*([.?])[.,?]*/g, "$1")
		.replace(/,+/g, ",")
		.replace(/([.,?])(?=[\p{L}'-])/gu, "$1 ")
		.replace(/^[\s.,?-]+|[\s,-]+$/g, "");

interface Istilah {
	readonly istilah: string;
	readonly kepanjangan?: string | undefined;
	readonly bentuk?: readonly string[] | undefined;
}

/** A spelling nobody can pronounce: a word of it holds two capitals, or a capital and a digit. */
const isShort = (form: string) => /\p{Lu}[^\s]*[\p{Lu}\d]/u.test(form);

/** What the glossary says of abbreviations. Spellings that are words of their own are left alone. */
export const ucapanDari = (glossary: readonly Istilah[]): Ucapan[] =>
	glossary.flatMap(({ istilah, kepanjangan, bentuk = [] }) =>
		kepanjangan
			? [{ bentuk: [istilah, ...bentuk.filter(isShort)], ucapan: kepanjangan.replaceAll("/", " atau ") }]
			: [],
	);
