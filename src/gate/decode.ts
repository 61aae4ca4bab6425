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
	const wide = utf16Of(bytes);
	if (wide) return within(new TextDecoder(wide).decode(bytes));
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
		return within(utf8.decode(bytes));
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

const within = (text: string): Decoded =>
	text.length > limits.page ? { text: "", fault: tooBig } : { text };

/** How text of two bytes a letter is read, as Notepad saves "Unicode": it has a mark, or every other byte is 0. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	const start = bytes.subarray(0, 64);
	if (start.length < 4) return undefined;
	const zeroAt = [0, 1].find((side) => start.every((byte, index) => (byte === 0) === (index % 2 === side)));
	if (zeroAt === undefined) return undefined;
	return zeroAt === 1 ? "utf-16le" : "utf-16be";
}

const tooBig: Finding = {
	offset: 0,
	message: "berkas ini terlalu besar untuk satu halaman",
	suggestion: `Bagi menjadi beberapa halaman, masing-masing di bawah ${limits.page.toLocaleString("id-ID")} huruf. Gambar disimpan terpisah di folder gambar/.`,
};
