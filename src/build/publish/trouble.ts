/** What a machine says when it cannot go on, as a sentence. */

const sentences: Readonly<Record<string, string>> = {
	ENOSPC: "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.",
	EDQUOT: "Jatah ruang penyimpanan akun ini habis. Kosongkan sebagian, lalu ulangi.",
	EROFS: "Tempat penyimpanannya hanya dapat dibaca. Tunjuk folder lain dengan --out.",
	EACCES: "Akun ini tidak boleh menulis di sana. Ubah hak foldernya, atau tunjuk folder lain dengan --out.",
	EPERM: "Akun ini tidak boleh menulis di sana. Ubah hak foldernya, atau tunjuk folder lain dengan --out.",
	EMFILE: "Terlalu banyak berkas terbuka di komputer ini. Tutup program lain, lalu ulangi.",
	EIO: "Penyimpanannya rusak: berkas tidak dapat dibaca atau ditulis. Periksa cakramnya.",
};

/** Codes as a native program, which has no `code`, writes them. */
const spoken: readonly (readonly [RegExp, string])[] = [
	[/ENOSPC|no space left on device/i, "ENOSPC"],
	[/EDQUOT|quota exceeded/i, "EDQUOT"],
	[/EROFS|read-only file system/i, "EROFS"],
	[/EACCES|permission denied/i, "EACCES"],
];

function* causesOf(error: unknown, depth = 0): Generator<{ code?: unknown; message?: unknown }> {
	if (error === null || typeof error !== "object" || depth > 5) return;
	yield error;
	const { cause, errors } = error as { cause?: unknown; errors?: unknown };
	yield* causesOf(cause, depth + 1);
	for (const each of Array.isArray(errors) ? errors : []) yield* causesOf(each, depth + 1);
}

/** The sentence for a fault of the machine; `undefined` for anything else, which is ours to mend. */
export function machineTrouble(error: unknown): string | undefined {
	for (const { code, message } of causesOf(error)) {
		const known = sentences[String(code)];
		if (known) return known;
		const said = spoken.find(([pattern]) => pattern.test(String(message)));
		if (said) return sentences[said[1]];
	}
	return undefined;
}
