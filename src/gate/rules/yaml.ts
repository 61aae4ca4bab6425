import type { YAMLError } from "yaml";
import type { Rule } from "../rule.ts";

/** The frontmatter is there and YAML can read it. */
export const yaml: Rule = {
	name: "yaml",
	*check({ yaml, yamlStart, path }) {
		if (!yaml) {
			yield {
				offset: 0,
				message: "bagian keterangan di atas berkas tidak ditemukan",
				suggestion: 'Mulai berkas dengan baris "---", isi keterangannya, lalu tutup dengan baris "---" lagi.',
			};
			return;
		}
		if (yaml.contents === null && !path.endsWith(".yaml"))
			yield {
				offset: yamlStart,
				message: "bagian keterangan masih kosong",
				suggestion: "Isi kolomnya, misalnya judul: Judul halaman.",
			};
		for (const error of yaml.errors) yield { offset: yamlStart + error.pos[0], ...explain(error) };
	},
};

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
	BLOCK_AS_IMPLICIT_KEY: {
		message: "susunan baris ini tidak terbaca",
		suggestion:
			'Bila teks memuat titik dua, apit seluruh teks dengan tanda petik: judul: "Kapan: hari dan jam".',
	},
};

const explain = (error: YAMLError) =>
	explanations[error.code] ?? {
		message: "susunan keterangan tidak terbaca",
		suggestion: "Periksa tanda petik, titik dua, dan spasi di awal baris ini.",
	};
