import type { YAMLError } from "yaml";
import type { Rule } from "../rule.ts";

/** The frontmatter is there and YAML can read it. */
export const yaml: Rule = {
	name: "yaml",
	*check({ yaml, yamlStart, yamlFault, text, path }) {
		if (!yaml) {
			yield /^---[ \t]*\r?\n/.test(text)
				? {
						offset: 0,
						message: "bagian keterangan belum ditutup",
						suggestion: 'Tambahkan baris "---" sesudah keterangan terakhir, sebelum isi.',
					}
				: {
						offset: 0,
						message: "bagian keterangan di atas berkas tidak ditemukan",
						suggestion:
							'Mulai berkas dengan baris "---", isi keterangannya, lalu tutup dengan baris "---" lagi.',
					};
			return;
		}
		if (yamlFault !== undefined)
			yield {
				offset: yamlFault,
				message: "keterangan memakai tanda khusus YAML yang tidak dipakai di sini",
				suggestion: "Jangan memakai tanda &, *, atau ! di depan nilai; apit teks dengan tanda petik.",
			};
		else if (yaml.contents === null && yaml.errors.length === 0)
			yield {
				offset: yamlStart,
				message: path.endsWith(".yaml") ? "berkas ini masih kosong" : "bagian keterangan masih kosong",
				suggestion: "Isi kolomnya, misalnya judul: Judul halaman.",
			};
		for (const error of yaml.errors)
			yield { offset: yamlStart + placeOf(error, text.slice(yamlStart)), ...explain(error) };
	},
};

/** An open quote is noticed at the end of everything; it is mended where it was opened. */
function placeOf({ code, pos }: YAMLError, text: string): number {
	if (code !== "MISSING_CHAR") return pos[0];
	const line = /^(?:[^"\n]*"[^"\n]*")*[^"\n]*"[^"\n]*$/m.exec(text.slice(0, pos[0]));
	return line ? line.index + line[0].lastIndexOf('"') : pos[0];
}

const explanations: Partial<Record<YAMLError["code"], { message: string; suggestion: string }>> = {
	DUPLICATE_KEY: {
		message: "kolom ini ditulis dua kali",
		suggestion: "Hapus salah satunya.",
	},
	TAB_AS_INDENT: {
		message: "ada tombol Tab di awal baris",
		suggestion: "Ganti Tab dengan dua spasi.",
	},
	MISSING_CHAR: {
		message: "ada tanda yang belum ditutup",
		suggestion: "Periksa tanda petik atau kurung di baris ini, lalu tutup.",
	},
	BAD_INDENT: {
		message: "jumlah spasi di awal baris tidak sejajar",
		suggestion: "Sejajarkan baris ini dengan baris sekelompoknya, pakai dua spasi untuk setiap tingkat.",
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "ada titik dua di dalam teks",
		suggestion: 'Apit seluruh teks dengan tanda petik, misalnya judul: "Kapan: hari dan jam".',
	},
	MULTIPLE_DOCS: {
		message: 'ada baris "---" di dalam keterangan',
		suggestion: "Hapus baris itu.",
	},
};

const explain = (error: YAMLError) =>
	explanations[error.code] ?? {
		message: "susunan keterangan tidak terbaca",
		suggestion: "Periksa tanda petik, titik dua, dan spasi di awal baris ini.",
	};
