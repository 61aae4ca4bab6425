import { matchesIn } from "../../model/kata.ts";
import { calloutName } from "../callouts.ts";
import type { Document } from "../document.ts";
import type { Edit, Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { openStretches } from "../stretches.ts";
import { linkTo } from "../wiki-links.ts";
import type { World } from "../world.ts";

/** What other programs, a chat or a template left in a text: it would be read by all as it stands. */
export const sisa: Rule = {
	name: "sisa",
	*check(document, world) {
		const { text, yamlEnd, tree, front = "", yamlStart } = document;
		if (!tree) return;
		yield* placesOf(unwritten, front, yamlStart, (match) => unwritten.say(match, document, world));
		for (const [from, to] of openStretches(text, yamlEnd))
			for (const leftover of leftovers)
				yield* placesOf(leftover, text.slice(from, to), from, (match) =>
					leftover.say(match, document, world),
				);
	},
};

function* placesOf(
	{ pattern, hint }: Leftover,
	source: string,
	from: number,
	say: (match: RegExpMatchArray) => Words | undefined,
): Generator<Finding> {
	if (hint && !hint.test(source)) return;
	for (const match of matchesIn(source, pattern)) {
		// A backslash says: these signs are meant.
		if (source[match.index - 1] === "\\") continue;
		const words = say(match);
		if (words) yield told(from + match.index, match[0], words);
	}
}

/** What to say of a leftover, and what to put in its place, where that is sure. */
interface Words {
	readonly message: string;
	readonly suggestion: string;
	readonly anew?: string | undefined;
	readonly severity?: "error";
}

interface Leftover {
	readonly pattern: RegExp;
	/** What every match has in it, where that is sooner looked for. */
	readonly hint?: RegExp;
	say(match: RegExpMatchArray, document: Document, world: World): Words | undefined;
}

function told(offset: number, found: string, { anew, severity = undefined, ...words }: Words): Finding {
	const edits: Edit[] = anew === undefined ? [] : [{ from: offset, to: offset + found.length, text: anew }];
	return {
		offset,
		...words,
		severity: severity ?? "warning",
		...(edits.length > 0 && { fix: { edits } }),
	};
}

/** A sign of another program that only has to go. */
const gone = (pattern: RegExp, of: string): Leftover => ({
	pattern,
	say: ([found]) => ({
		message: `${of} tampil apa adanya: ${short(found.trim())}`,
		suggestion: "Hapus bagian ini.",
		anew: "",
	}),
});

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Shortcodes that WordPress and its builders know, and whatever else is a name with attributes in brackets. */
const shortcode =
	/\[\/?(?:caption|gallery|embed|audio|video|playlist|youtube|contact-form(?:-7)?|wp_\w+|vc_\w+|et_pb_\w+|elementor[\w-]*|su_\w+|button|row|column|spacer)(?:[ \t][^\]\n]{0,300})?\](?![([:])|\[[a-z][\w-]{1,30}(?:[ \t]+[\w-]{1,30}=(?:"[^"\n\]]{0,120}"|'[^'\n\]]{0,120}'|\d{1,9})){1,12}[ \t]*\/?\](?![([:])/g;

/** Words that ask the author to write; not those of somebody who writes, nor those that lead to a form. */
const placeholder = new RegExp(
	[
		"\\b(?:lorem ipsum|TODO|FIXME)\\b",
		"(?<!\\b(?:kami|kita|saya|anda|akan|dapat|bisa|boleh|sudah|telah) )\\b(?:tulis|isi|ketik|masukkan) (?:\\w+ ){0,3}di ?sini\\b(?!\\]\\(|[ \\t]*:?[ \\t]*(?:\\[|https?:))",
		"\\b(?:judul|ringkasan) (?:kabar|berita|agenda|acara|kegiatan|tulisan|halaman) (?:anda|kamu|di ?sini)\\b",
		"\\[(?:nama|tanggal|tempat|isi|jam|judul|nomor|alamat|jabatan|lokasi)(?: [\\p{L} /]{1,30})?\\](?![([:])",
	].join("|"),
	"giu",
);

/** What a chatbot says before and after the text it was asked for. */
const chat = new RegExp(
	[
		"^(?:tentu|baik|siap|oke|certainly|sure)(?: saja)?[!,.].{0,80}\\b(?:berikut|here is|here's)\\b[^.:\\n]{0,120}[:.]$",
		"^berikut(?: (?:ini|adalah))* (?:naskah|draf|draft|versi|contoh (?:teks|berita|artikel|naskah|pengumuman))\\b.{0,120}:$",
		"^(?:apakah|mau|ingin|kalau|jika|bila|silakan|beri ?tahu|kabari)\\b.{0,120}\\bsaya\\b.{0,40}\\b\\w{0,4}(?:buat|ubah|perbaik|sesuai|tambah|bantu|rapi|ringkas|terjemah).{0,120}$",
		"^semoga (?:membantu|naskah ini|teks ini|draf ini).{0,40}[!.]?$",
	].join("|"),
	"gim",
);

/** What a template left to be written; in the columns, too. */
const unwritten: Leftover = {
	pattern: placeholder,
	hint: /lorem|todo|fixme|sini|anda|kamu|\[[aijlnt]/iu,
	say: ([found]) => ({
		message: `teks contoh belum diganti: "${short(found)}"`,
		suggestion: "Ganti dengan keterangan yang sebenarnya, atau hapus.",
	}),
};

const leftovers: readonly Leftover[] = [
	unwritten,
	{
		pattern: /!\[\[([^\][\n|#]+)(?:[#|][^\][\n]*)?\]\]/g,
		say([, name = ""], { place, path }, world) {
			const folder = place?.params.kim ? `kim/${place.params.kim}/` : path.replace(/[^/]*$/, "");
			const file = name.replace(/^.*\//, "");
			const isThere = world.file(`${folder}gambar/${file}`) !== undefined;
			const written = /\s/.test(file) ? `<gambar/${file}>` : `gambar/${file}`;
			return {
				message: `gambar ditulis dengan cara Obsidian, jadi tidak tampil: ![[${name}]]`,
				suggestion: isThere
					? `Tulis ![apa yang tampak di gambar](${written})`
					: `Simpan gambarnya di content/${folder}gambar/, lalu tulis ![apa yang tampak di gambar](gambar/nama.jpg)`,
			};
		},
	},
	{
		pattern: /(?<!!)\[\[([^\][\n|]+)(?:\|([^\][\n]+))?\]\]/g,
		say([found, target = "", words = target], document, world) {
			const anew = linkTo(target, words, document, world);
			return {
				message: `tautan ditulis dengan cara Obsidian atau wiki, jadi tampil apa adanya: ${short(found)}`,
				suggestion: `Tulis ${anew}`,
				anew,
			};
		},
	},
	{
		pattern: /(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/g,
		say: ([, words = ""]) => ({
			message: "tanda == dari Obsidian tampil apa adanya",
			suggestion: `Tulis **${words}**`,
			anew: `**${words}**`,
		}),
	},
	{
		pattern: /%%([^%]+)%%/g,
		say: () => ({
			severity: "error",
			message: "catatan pribadi di antara %% akan dibaca semua orang",
			suggestion: "Hapus catatan ini beserta tanda %%-nya.",
			anew: "",
		}),
	},
	{
		pattern: /^(?:>[ \t]*)\[!(\w+)\][+-]?[ \t]*(.*)\n?((?:>.*(?:\n|$))*)/gm,
		say: ([, kind = "", title = "", body = ""]) => callout(kind, title, body.replace(/^>[ \t]?/gm, "")),
	},
	{
		pattern: /^(?:!!!|\?\?\?\+?)[ \t]+(\w+)(?:[ \t]+"([^"\n]*)")?[ \t]*\n((?:(?: {4}|\t).*(?:\n|$))*)/gm,
		say: ([, kind = "", title = "", body = ""]) => callout(kind, title, body.replace(/^(?: {4}|\t)/gm, "")),
	},
	gone(shortcode, "perintah WordPress"),
	gone(/\{\{[<%][\s\S]{0,300}?[>%]\}\}/g, "perintah Hugo"),
	gone(/(?<!\{)\{%[\s\S]{0,300}?%\}(?!\})/g, "perintah Jekyll"),
	gone(/\{\{(?![<%])[^{}\n]{1,200}\}\}/g, "perintah dari program lain"),
	gone(
		/(?<![ \t])[ \t]*\{:[ \t]*[.#][^{}\n]*\}|(?<![ \t])[ \t]*\{[#.][\w-]+(?:[ \t]+[.#][\w-]+)*\}/g,
		"keterangan tampilan dari program lain",
	),
	gone(
		/^(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?|<?(?:media|image|video|gambar) (?:omitted|tidak disertakan)>?|(?:pesan ini (?:telah )?dihapus|this message was deleted)\.?)[ \t]*$/gim,
		"tanda dari WhatsApp",
	),
	gone(/^\[\[?_?TOC_?\]?\][ \t]*$/gim, "tanda daftar isi"),
	gone(
		/:contentReference\[oaicite:\d+\](?:\{index=\d+\})?|【\d+[^】\n]{0,60}】|\ue200[^\ue201]{0,80}\ue201/g,
		"tanda sumber dari ChatGPT",
	),
	{
		pattern: chat,
		say: ([found]) => ({
			message: `kalimat dari ChatGPT atau sejenisnya ikut tersalin: "${short(found.trim())}"`,
			suggestion: "Hapus kalimat ini.",
			anew: "",
		}),
	},
	gone(
		/(?<=\))\{[ \t]*(?:width|height|align|style|class|id|target|rel)[ \t]*=[^{}\n]{1,80}\}/g,
		"ukuran atau hiasan dari program lain",
	),
	{
		pattern: /(?<=!\[[^\][|\n]{1,200})\|\d{1,4}(?:x\d{1,4})?(?=\]\()/g,
		say: ([found]) => ({
			message: `ukuran gambar dari Obsidian ikut dibacakan sebagai keterangan: ${found}`,
			suggestion: "Hapus ukurannya; gambar menyesuaikan diri dengan layar.",
			anew: "",
		}),
	},
	{
		pattern:
			/(?<=\n\n|---[ \t]*\n)---[ \t]*\n\n?(?:judul|title|tanggal|date|nama|pertanyaan|ringkasan|layout|draft):[ \t].*\n(?:[a-z_]{2,20}:[ \t].*\n){0,30}\n?(?:---|\*\*\*)[ \t]*(?:\n|$)/g,
		say: ([found], { front }) =>
			front === undefined
				? undefined
				: {
						message: `keterangan di antara dua baris --- ditulis dua kali; yang ini tampil sebagai tulisan: ${short(found.trim().split(/\s*\n/)[1] ?? "")}`,
						suggestion:
							"Pindahkan yang masih perlu ke bagian paling atas berkas, lalu hapus bagian ini beserta kedua baris ---.",
					},
	},
	{
		pattern: /&(nbsp|amp|quot|lt|gt|copy)(?![;\w])/g,
		say: ([found]) => ({
			message: `kode ${found} tampil apa adanya`,
			suggestion: "Ganti dengan tandanya sendiri, atau hapus.",
			anew: found === "&amp" ? "&" : found === "&quot" ? '"' : " ",
		}),
	},
	{
		pattern:
			/^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[,.]? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: [AP]M)?\]?(?: -)? ([^:\n]{2,40}): /gm,
		say: ([, name = ""]) => ({
			message: "baris ini disalin dari percakapan WhatsApp beserta jam dan nama pengirimnya",
			suggestion: `Hapus jam dan "${name}:" di depan kalimatnya, kecuali bila memang harus dibaca semua orang.`,
		}),
	},
	{
		pattern:
			/\bhttps?:\/\/[ \t]+(?=[a-z0-9-]+\.)|\bhttps?\/\/(?=[a-z0-9-]+\.)|\bhttps?:\/(?!\/)(?=[a-z0-9-]+\.)|\bhttps?;\/\/|\bhttps?:\/{3,}(?=[a-z0-9-]+\.)|\bhttps?:(?=[a-z0-9-]+\.[a-z])/gi,
		say([found], { text }) {
			const anew = `${/^https/i.test(found) ? "https" : "http"}://`;
			return {
				message: `alamat ini tidak menjadi tautan, karena ditulis ${short(found.trim())} …`,
				suggestion: `Tulis ${anew} rapat di depan nama situsnya, tanpa spasi.`,
				anew: text === "" ? undefined : anew,
			};
		},
	},
];

/** A box of another program as one of ours. */
function callout(kind: string, title: string, body: string): Words | undefined {
	const box = calloutName(kind);
	if (!box) return undefined;
	const keys = [
		title.trim() && `judul="${title.trim().replaceAll('"', "'")}"`,
		box === "awas" && 'jenis="awas"',
	];
	const inside = keys.filter(Boolean).join(" ");
	const anew = `:::peringatan${inside && `{${inside}}`}\n${body.trimEnd()}\n:::\n`;
	return {
		message: `kotak ditulis dengan cara program lain, jadi tandanya tampil apa adanya: ${kind}`,
		suggestion: `Tulis seperti ini:\n${anew.trimEnd()}`,
		anew,
	};
}
