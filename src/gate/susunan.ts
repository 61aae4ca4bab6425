/** What keeps a body from being read, and how to write instead what HTML was meant for. */

import { limits } from "../model/limits.ts";
import { inMdx } from "../text/blocks/block.ts";
import { blocks } from "../text/blocks/index.ts";
import type { Finding } from "./problem.ts";
import { nearest } from "./saran.ts";

type Words = Omit<Finding, "offset">;

/** Markdown for the elements that volunteers bring along from other systems. */
const inMarkdown: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
	b: "Huruf tebal ditulis **begini**.",
	strong: "Huruf tebal ditulis **begini**.",
	mark: "Huruf tebal ditulis **begini**.",
	i: "Huruf miring ditulis *begini*.",
	em: "Huruf miring ditulis *begini*.",
	br: "Untuk pindah baris, akhiri baris dengan tanda \\, atau beri satu baris kosong.",
	p: "Paragraf dipisahkan dengan satu baris kosong, tanpa tanda apa pun.",
	a: "Tautan ditulis [Situs KPU](https://www.kpu.go.id/)",
	img: "Gambar ditulis ![Warga antre di TPS](gambar/foto.jpg)",
	iframe: "Video tidak disematkan; tautkan saja: [Tonton videonya](https://…)",
	video: "Video tidak disematkan; tautkan saja: [Tonton videonya](https://…)",
	script: "Hapus bagian ini; halaman tidak menjalankan perintah apa pun.",
	h1: "Judul bagian ditulis ## Jadwal",
	h2: "Judul bagian ditulis ## Jadwal",
	h3: "Judul bagian ditulis ### Jadwal pagi",
	ul: "Daftar ditulis satu baris satu isi, masing-masing diawali - dan spasi.",
	ol: "Daftar bernomor ditulis 1. lalu spasi, satu baris satu isi.",
	li: "Daftar ditulis satu baris satu isi, masing-masing diawali - dan spasi.",
	table: "Tabel ditulis dengan tanda |; contohnya ada di panduan penulis.",
	center: "Hapus tanda ini; letak tulisan sudah diatur.",
	font: "Hapus tanda ini; huruf dan warna sudah diatur.",
	span: "Hapus tanda ini; huruf dan warna sudah diatur.",
	div: "Hapus tanda ini; tata letak sudah diatur.",
	sub: "Hapus tanda ini; angka kecil ditulis biasa: H2O",
	sup: "Hapus tanda ini; angka kecil ditulis biasa: m2",
	ins: "Hapus tanda ini; tulisannya tetap.",
	u: "Garis bawah tidak dipakai, supaya tidak disangka tautan. Huruf tebal ditulis **begini**.",
});

/** How a block or an element named in a tag is written here; `undefined` for a name nobody knows. */
function rewritten(name: string, format: "md" | "mdx"): string | undefined {
	const own = name.toLowerCase();
	const block = own in blocks ? own : nearest(own, Object.keys(blocks));
	if (own in inMarkdown && !(own in blocks)) return inMarkdown[own];
	const example = block && blocks[block]?.contoh;
	if (!example) return undefined;
	return `Blok ${block} ditulis seperti ini:\n${format === "mdx" ? inMdx(example) : example}`;
}

const names = `Blok yang tersedia: ${Object.keys(blocks).join(", ")}.`;

/** HTML in a body; `source` begins with it. */
export function aboutHtml(source: string, format: "md" | "mdx"): Words {
	if (source.startsWith("<!--"))
		return {
			message: "catatan tersembunyi <!-- --> tidak dipakai di sini",
			suggestion: "Hapus catatan ini; siapa pun dapat membacanya di berkas.",
		};
	const name = /^<\/?([a-z][\w-]*)/i.exec(source)?.[1] ?? "";
	return {
		message: name ? `<${name}> tidak dipakai di sini` : "HTML tidak dipakai di sini",
		suggestion: rewritten(name, format) ?? `Tulis dengan Markdown biasa, atau pakai blok. ${names}`,
	};
}

/** What makes a text too much for one page, by the word limits.ts has for it. */
const overloads: Readonly<Record<string, Words>> = {
	"too long": {
		message: "tulisan ini terlalu panjang untuk satu halaman",
		suggestion: `Bagi menjadi beberapa halaman, masing-masing di bawah ${limits.page.toLocaleString("id-ID")} huruf.`,
	},
	"too deep": {
		message: "ada terlalu banyak tanda yang sama berturut-turut di sini",
		suggestion: "Hapus tanda atau spasi yang berlebihan di baris ini.",
	},
	"too long a word": {
		message: "ada deretan huruf tanpa spasi yang terlalu panjang",
		suggestion: "Beri spasi, atau pendekkan alamatnya.",
	},
	"too many marks": {
		message: "terlalu banyak blok dalam satu halaman",
		suggestion: "Bagi halaman ini menjadi beberapa halaman.",
	},
	"too many braces": {
		message: "terlalu banyak kurung kurawal { }",
		suggestion: "Ganti dengan kurung biasa ( ).",
	},
};

const unknown: Words = {
	message: "susunan isi tidak terbaca mulai dari sini",
	suggestion:
		"Biasanya ada blok yang belum ditutup, tanda < yang bukan blok, atau kurung kurawal { }. Perbaiki atau hapus.",
};

/** Each way in which MDX stumbles: what the parser says, what stands there, and the words for it. */
const stumbles: readonly [
	said: RegExp,
	there: RegExp,
	words: (said: RegExpExecArray, there: RegExpExecArray) => Words,
][] = [
	[
		/closing tag for `<(\w+)>`/,
		/^<(?!\/)/,
		([, name = ""]) => ({
			message: `<${name}> belum ditutup`,
			suggestion: rewritten(name, "mdx") ?? `Hapus <${name}>. ${names}`,
		}),
	],
	[
		/corresponding closing tag for `<(\w+)>`/,
		/^<\/(\w*)/,
		([, open = ""], [, close = ""]) => ({
			message: `</${close}> tidak cocok: yang sedang dibuka adalah <${open}>`,
			suggestion:
				open.toLowerCase() in inMarkdown && !(open.toLowerCase() in blocks)
					? (inMarkdown[open.toLowerCase()] ?? "")
					: `Tulis </${open}> lebih dahulu, di baris sendiri.`,
		}),
	],
	[
		/./,
		/^<\/(\w*)/,
		(_, [, name = ""]) => ({
			message: `</${name}> menutup blok yang belum dibuka`,
			suggestion: `Hapus baris ini, atau tulis pembukanya di atas: <${name}>`,
		}),
	],
	[
		/./,
		/^\{/,
		() => ({
			message: "kurung kurawal { belum ditutup dan dibaca sebagai perintah",
			suggestion: "Hapus kurung kurawal, atau ganti dengan kurung biasa ( ).",
		}),
	],
	[/./, /^<!--/, () => aboutHtml("<!--", "mdx")],
	[
		/./,
		/^<((?:https?:\/\/|www\.)[^>\s]*)>?/,
		(_, [, url = ""]) => ({
			message: "alamat di antara < dan > tidak terbaca di berkas .mdx",
			suggestion: `Tulis tanpa < dan >: ${url}`,
		}),
	],
	[
		/./,
		/^<(?:mailto:)?([^<>\s@]+@[^<>\s@]+)>/,
		(_, [, address = ""]) => ({
			message: "alamat surel di antara < dan > tidak terbaca di berkas .mdx",
			suggestion: `Tulis [${address}](mailto:${address})`,
		}),
	],
	[
		/./,
		/^<([a-z]\w*)\s+[\w-]+\s*=/i,
		(_, [, name = ""]) => ({
			message: `keterangan pada <${name}> tidak terbaca`,
			suggestion: `Apit setiap nilai dengan tanda petik, dan tutup dengan >. ${rewritten(name, "mdx") ?? names}`,
		}),
	],
	[
		/./,
		/^<([^\s<>]*)/,
		(_, [, next = ""]) => ({
			message: "tanda < dibaca sebagai awal blok",
			suggestion: `Tulis dengan kata, misalnya "kurang dari ${next || "5"}", atau beri spasi sesudahnya: < ${next || "5"}`,
		}),
	],
];

/** Why a body cannot be read, from the parser's words and the text that begins at the place. */
export function aboutSyntax(said: string, source: string): Words {
	const limit = Object.hasOwn(limits, said) ? overloads[said] : undefined;
	if (limit) return limit;
	for (const [what, where, words] of stumbles) {
		const heard = what.exec(said);
		const there = where.exec(source);
		if (heard && there) return words(heard, there);
	}
	return unknown;
}
