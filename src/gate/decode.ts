/** Bytes of a file to text, or why they are none. */
import { limits } from "../model/limits.ts";
import type { Finding } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

export interface Decoded {
	text: string;
	/** Set when no other rule can say anything sensible of the file. */
	fault?: Finding;
}

/** Offset of the first byte that is not UTF-8, counted in the text as an old editor would show it. */
function firstBadByte(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true });
			low = middle + 1;
		} catch {
			high = middle;
		}
	}
	return low;
}

/** Reads UTF-8, with or without a byte order mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > limits.page * 4) return { text: "", fault: tooBig };
	if (isUtf16(bytes)) return { text: "", fault: utf16 };
	if (bytes.includes(0))
		return {
			text: "",
			fault: {
				offset: 0,
				message: "berkas ini bukan teks",
				suggestion: "Simpan tulisan sebagai berkas teks (.md), bukan dokumen Word, PDF, atau gambar.",
			},
		};
	try {
		const text = utf8.decode(bytes);
		return text.length > limits.page ? { text: "", fault: tooBig } : { text };
	} catch {
		return {
			text: windows1252.decode(bytes),
			fault: {
				offset: firstBadByte(bytes),
				message: "ada huruf yang tidak tersimpan sebagai UTF-8",
				suggestion: "Buka berkas, pilih Simpan Sebagai, lalu pilih pengodean (encoding) UTF-8.",
			},
		};
	}
}

/** Text of two bytes a letter, as Notepad saves "Unicode": it has a mark, or every other byte is 0. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	const start = bytes.subarray(0, 64);
	if (start.length < 4) return false;
	return [0, 1].some((side) => start.every((byte, index) => (byte === 0) === (index % 2 === side)));
}

const utf16: Finding = {
	offset: 0,
	message: "berkas ini tersimpan sebagai UTF-16 (Unicode), bukan UTF-8",
	suggestion:
		"Buka berkas di Notepad, pilih File lalu Simpan Sebagai (Save As), ubah Pengodean (Encoding) menjadi UTF-8, lalu simpan.",
};

const tooBig: Finding = {
	offset: 0,
	message: "berkas ini terlalu besar untuk satu halaman",
	suggestion: `Bagi menjadi beberapa halaman, masing-masing di bawah ${limits.page.toLocaleString("id-ID")} huruf. Gambar disimpan terpisah di folder gambar/.`,
};
