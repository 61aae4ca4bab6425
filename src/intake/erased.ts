/**
 * The list of what was erased for somebody's privacy: paths of KIM's files, one a line. Nothing of them comes back, from
 * history or from anywhere, and no file may take their place.
 */
import type { Problem } from "../gate/problem.ts";
import { placeOf } from "../model/schemas/kinds.ts";
import { erasedName } from "./records.ts";

/** Reads the list; what is no path of a KIM's file says nothing. */
export const readErased = (text: string): string[] =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => placeOf(line)?.params.kim !== undefined);

const header = "# Yang dihapus demi privasi. Ditulis oleh npm run hapus; tidak ada yang muncul kembali.\n";

/** The list with one more path. */
export const addErased = (text: string, path: string): string =>
	`${header}${[...new Set([...readErased(text), path])].sort().join("\n")}\n`;

/** A file that stands where one was erased. */
export const erasedProblem = (path: string): Problem => ({
	file: path,
	line: 1,
	column: 1,
	rule: "dihapus",
	severity: "error",
	message: "isi dengan nama ini sudah dihapus untuk seterusnya demi privasi",
	suggestion: `Simpan tulisan baru dengan nama berkas lain. Daftar yang dihapus ada di ${erasedName}.`,
});
