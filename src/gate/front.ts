/** A file whose columns are not found at its top: why, and how it begins when they are. */
import { fieldTree } from "../model/schemas/field-tree.ts";
import { type KindName, kinds } from "../model/schemas/kinds.ts";
import { sample } from "./nilai.ts";
import type { Edit, Finding } from "./problem.ts";

type Words = Omit<Finding, "offset">;

const column = /^[ \t]*(?:- )?[\p{L}_-]{2,30}[ \t]*:(?:[ \t]|$)/u;
const dashes = /^(?:[—–-]{1,2}|-{3,}|—-|-—)[ \t]*\r?\n/;

/** Why no columns were found. */
export function withoutFront(text: string, kind: KindName | undefined): Words {
	const first = dashes.exec(text)?.[0];
	if (first?.startsWith("---") && /^---[ \t]*\r?\n$/.test(first))
		return {
			message: "bagian keterangan belum ditutup",
			suggestion: 'Tambahkan baris "---" sesudah keterangan terakhir, sebelum isi.',
			fix: { edits: closing(text, first.length) },
		};
	const above = /^\s+(?=---[ \t]*\r?\n)/.exec(text)?.[0];
	if (above)
		return {
			message: 'ada baris kosong atau spasi di atas "---" yang pertama',
			suggestion: 'Hapus, supaya berkas mulai dengan baris "---".',
			fix: { edits: [{ from: 0, to: above.length, text: "" }] },
		};
	if (first)
		return {
			message: "baris pertama bukan tiga tanda hubung",
			suggestion:
				'Ganti baris pertama dengan tiga tanda hubung biasa, "---", dan tutup keterangannya dengan baris "---" lagi. Ponsel kadang menggantinya menjadi satu garis panjang.',
			fix: { edits: [{ from: 0, to: first.length, text: "---\n" }, ...closing(text, first.length)] },
		};
	return column.test(text) ? bare(text) : nowhere(kind, text);
}

/** Columns without a line above them. */
function bare(text: string): Words {
	const isClosed = /^---[ \t]*$/m.test(text);
	return {
		message: "bagian keterangan di atas berkas tidak ditemukan",
		suggestion: isClosed
			? 'Tambahkan baris "---" di atas kolom yang pertama, supaya berkas mulai dengannya.'
			: 'Tambahkan baris "---" di atas kolom yang pertama, dan baris "---" lagi di bawah kolom yang terakhir.',
		fix: { edits: [{ from: 0, to: 0, text: "---\n" }, ...(isClosed ? [] : closing(text, 0))] },
	};
}

/** The columns that a file of this kind cannot do without, as they are typed. */
function nowhere(kind: KindName | undefined, text: string): Words {
	// Notion and Google Docs put the title there.
	const title = /^\s*#[ \t]+(\S[^\n]*?)[ \t#]*\r?\n/.exec(text)?.[1];
	const needed = kind ? fieldTree(kinds[kind].schema).fields.filter(({ required }) => required) : [];
	const lines = needed.map(
		(field, index) =>
			`${field.name}: ${index === 0 && title ? JSON.stringify(title) : (sample(field) ?? "…")}`,
	);
	return {
		message: "bagian keterangan di atas berkas tidak ditemukan",
		suggestion:
			lines.length > 0
				? `${title ? "Pindahkan judulnya ke keterangan di atas" : "Mulai berkas dengan keterangannya"}, lalu isi di bawahnya:\n---\n${lines.join("\n")}\n---`
				: 'Mulai berkas dengan baris "---", isi keterangannya, lalu tutup dengan baris "---" lagi.',
	};
}

/** The line that closes the columns, put below the last of them. */
function closing(text: string, from: number): Edit[] {
	let at = from;
	while (at < text.length) {
		const end = text.indexOf("\n", at);
		const line = text.slice(at, end < 0 ? text.length : end);
		if (!column.test(line) && !/^[ \t]+\S|^- /.test(line)) break;
		at = end < 0 ? text.length : end + 1;
	}
	return [{ from: at, to: at, text: text.slice(0, at).endsWith("\n") || at === 0 ? "---\n" : "\n---\n" }];
}
