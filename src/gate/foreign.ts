/** Columns that other programs have: which one serves for them here, or what to do with what stands in them. */

/** Columns of WordPress, Jekyll, Hugo, Astro and Obsidian, by the columns here that hold the same, best first. */
const same: Readonly<Record<string, readonly string[]>> = {
	judul: ["judul", "pertanyaan", "nama"],
	nama: ["nama", "judul", "pertanyaan"],
	title: ["judul", "pertanyaan", "nama"],
	name: ["nama", "judul", "pertanyaan"],
	question: ["pertanyaan"],
	answer: ["jawaban"],
	date: ["tanggal", "mulai", "diperbarui", "ditinjau"],
	published: ["tanggal", "diperbarui"],
	publishdate: ["tanggal", "diperbarui"],
	pubdate: ["tanggal", "diperbarui"],
	created: ["tanggal", "diperbarui"],
	tgl: ["tanggal", "mulai", "diperbarui"],
	tanggal: ["tanggal", "mulai", "diperbarui", "ditinjau"],
	updated: ["diperbarui", "ditinjau"],
	lastmod: ["diperbarui", "ditinjau"],
	modified: ["diperbarui", "ditinjau"],
	start: ["mulai"],
	end: ["selesai"],
	time: ["pukul"],
	jam: ["pukul"],
	waktu: ["pukul"],
	place: ["tempat"],
	location: ["tempat"],
	lokasi: ["tempat"],
	description: ["ringkasan", "jawaban"],
	deskripsi: ["ringkasan", "jawaban"],
	excerpt: ["ringkasan", "jawaban"],
	summary: ["ringkasan", "jawaban"],
	subtitle: ["ringkasan", "jawaban"],
	tags: ["kata_cari"],
	tag: ["kata_cari"],
	keywords: ["kata_cari"],
	categories: ["kata_cari"],
	category: ["kata_cari"],
	kategori: ["kata_cari"],
	author: ["penulis"],
	authors: ["penulis"],
	creator: ["penulis"],
	oleh: ["penulis"],
	image: ["gambar"],
	foto: ["gambar"],
	cover: ["gambar"],
	coverimage: ["gambar"],
	featuredimage: ["gambar"],
	thumbnail: ["gambar"],
	color: ["warna"],
	order: ["urutan"],
	weight: ["urutan"],
	aliases: ["alias"],
	source: ["sumber"],
};

const plainName = (key: string) => key.toLowerCase().replace(/[\s_-]/g, "");

/** The column here that a foreign one stands for, of those there are and that are not filled. */
export function homeOf(key: string, free: readonly string[]): string | undefined {
	const own = plainName(key);
	return Object.hasOwn(same, own) ? same[own]?.find((name) => free.includes(name)) : undefined;
}

const toPicture =
	"Hapus kolom ini, lalu taruh gambarnya di dalam isi: ![Warga antre di TPS](gambar/foto.jpg)";
const toEnd =
	"Bila penulisnya perlu disebut, tulis namanya di akhir isi, misalnya: Ditulis oleh Sari. Lalu hapus kolom ini.";
const byName = "Hapus kolom ini; alamat halaman diambil dari nama berkasnya.";
const byItself = "Hapus kolom ini; hal itu sudah diatur.";

/** Columns without a counterpart: what to do. Those that `go` hold nothing of the author's own. */
const others: Readonly<Record<string, { suggestion: string; goes?: true }>> = {
	layout: { suggestion: "Hapus kolom ini; tampilan halaman sudah diatur.", goes: true },
	template: { suggestion: "Hapus kolom ini; tampilan halaman sudah diatur.", goes: true },
	type: { suggestion: byItself, goes: true },
	comments: { suggestion: byItself, goes: true },
	toc: { suggestion: byItself, goes: true },
	cssclass: { suggestion: byItself, goes: true },
	lang: { suggestion: byItself, goes: true },
	id: { suggestion: byName, goes: true },
	slug: { suggestion: byName, goes: true },
	permalink: { suggestion: byName, goes: true },
	url: { suggestion: byName, goes: true },
	guid: { suggestion: byName, goes: true },
	gambar: { suggestion: toPicture },
	foto: { suggestion: toPicture },
	image: { suggestion: toPicture },
	cover: { suggestion: toPicture },
	coverimage: { suggestion: toPicture },
	featuredimage: { suggestion: toPicture },
	thumbnail: { suggestion: toPicture },
	author: { suggestion: toEnd },
	authors: { suggestion: toEnd },
	penulis: { suggestion: toEnd },
};

/** Columns that hold a text back elsewhere, and those that let it out; here whatever lies in the folder is published. */
const hiding =
	/^(?:drafts?|draf|konsep|private|privat|pribadi|rahasia|password|hidden|sembunyi|sembunyikan|unlisted|embargo)$/;
const showing =
	/^(?:published|publish|visible|visibility|status|terbit|terbitkan|diterbitkan|publikasi|publikasikan|tayang|tampil|tampilkan|siap)$/;

const held = {
	suggestion:
		"Bila tulisan ini belum boleh terbit, pindahkan berkasnya ke folder draf/ di luar content/. Bila sudah boleh, hapus kolom ini.",
};
/** Nothing but a clear word lets a text out. */
const no = /^(?:false|no|n|off|0|tidak|bukan)$/i;
const yes =
	/^(?:true|yes|y|on|1|ya|sudah|siap|publish|published|public|publik|terbit|tayang|\d{4}-\d{2}-\d{2}.*)$/i;

/** What to do with a foreign column that no column here stands for. */
export function withoutHome(key: string, value: unknown): { suggestion: string; goes?: true } | undefined {
	const own = plainName(key);
	if (hiding.test(own)) return no.test(String(value)) ? { suggestion: byItself, goes: true } : held;
	if (showing.test(own)) return yes.test(String(value)) ? { suggestion: byItself, goes: true } : held;
	return Object.hasOwn(others, own) ? others[own] : undefined;
}
