/**
 * Plain Indonesian for every zod issue. Fields with a message of their own keep it; this map says
 * the rest. Each text completes the sentence "`kolom` …".
 */
import type * as z from "zod";

const typeNames: Record<string, string> = {
	string: "teks",
	number: "angka",
	int: "angka bulat",
	boolean: "true/false",
	array: "daftar",
	object: "kelompok kolom",
	record: "kelompok kolom",
	date: "tanggal",
	undefined: "kosong",
	null: "kosong",
};
const nameOf = (type: string) => typeNames[type] ?? type;

function typeOf(input: unknown): string {
	if (input === null || input === undefined) return "null";
	if (Array.isArray(input)) return "array";
	return typeof input;
}

const quoted = (values: readonly unknown[]) => values.map((v) => `"${v}"`).join(", ");

const isAbsent = (input: unknown) => input === undefined || input === null;
const absent = (input: unknown) =>
	input === undefined ? "wajib diisi, tetapi belum ada" : "wajib diisi, tetapi masih kosong";

/** Pass as `error` to `safeParse`. */
export const indonesian: z.core.$ZodErrorMap = (issue) => {
	switch (issue.code) {
		case "invalid_type":
			if (isAbsent(issue.input)) return absent(issue.input);
			if (issue.expected === "string" && typeof issue.input === "number")
				return "harus teks, tetapi terbaca sebagai angka";
			return `harus berupa ${nameOf(issue.expected)}, tetapi terisi ${nameOf(typeOf(issue.input))}`;
		case "unrecognized_keys":
			return `memuat kolom yang tidak dikenal: ${quoted(issue.keys)}`;
		case "invalid_value":
			if (isAbsent(issue.input)) return absent(issue.input);
			return issue.values.length === 1
				? `harus ${quoted(issue.values)}`
				: `harus salah satu dari ${quoted(issue.values)}`;
		case "too_small":
			return issue.origin === "array"
				? `harus memuat paling sedikit ${issue.minimum} isi`
				: `terlalu pendek, paling sedikit ${issue.minimum}`;
		case "too_big":
			return issue.origin === "array"
				? `memuat terlalu banyak isi, paling banyak ${issue.maximum}`
				: `terlalu panjang, paling banyak ${issue.maximum}`;
		case "invalid_key":
			return "memakai nama yang tidak boleh; pakai huruf kecil, angka, dan tanda hubung";
		default:
			return "tidak dapat dibaca; periksa contoh di panduan";
	}
};
