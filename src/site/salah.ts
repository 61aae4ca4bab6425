/** Every rule of the gate with an example: what it says of it, and what the file is once that is followed. */
import { check } from "../gate/check.ts";
import { readDocument } from "../gate/document.ts";
import type { Problem } from "../gate/problem.ts";
import { edited } from "../gate/remedy.ts";
import { readSource } from "../gate/source.ts";
import { gatherWorld, worldOf } from "../gate/world.ts";
import { type Aturan, aturan } from "../model/aturan.ts";
import { parseBody } from "../text/parse.ts";
import { ruleWords } from "../words/salah.ts";

export interface Example {
	readonly teks: string;
	readonly pesan: Pick<Problem, "line" | "message" | "suggestion">;
	/** The text with everything mended that a machine can mend. */
	readonly sesudah?: string;
}

export interface Mistake {
	readonly aturan: Aturan;
	readonly judul: string;
	readonly jelas: string;
	readonly contoh?: Example;
}

const path = "kim/contoh/kabar/rapat-warga.md";
const news = "judul: Rapat warga\ntanggal: 2020-11-17\nringkasan: Satu kalimat.";
const stage = (judul: string, day: string) =>
	`---\njudul: ${judul}\njadwal:\n  - {mulai: "${day}", selesai: "${day}", dasar: pkpu-5-2020}\n---\n`;

/** As much of a site as the examples speak of. */
const world = worldOf(
	gatherWorld(
		[
			["situs.yaml", 'pemilihan_aktif: "2020"\n'],
			["kim/contoh/profil.mdx", "---\nnama: KIM Contoh\n---\n"],
			["pemilihan/2020/pemilihan.mdx", "---\nhari_pemungutan: pemungutan-suara\n---\n"],
			["pemilihan/2020/tahapan/pemungutan-suara.mdx", stage("Hari pemungutan suara", "2020-12-09")],
			["pemilihan/2020/tahapan/coklit.mdx", stage("Coklit", "2020-07-15")],
		].map(([where = "", text = ""]) => readSource(where, text)),
	),
	{
		regionName: () => undefined,
		file: (name) => (name.endsWith("/rapat.jpg") ? { bytes: 1000 } : undefined),
	},
);

const problemsOf = (text: string) => check(readDocument(path, text, parseBody), world);

/** Follows what the gate says, as long as a machine can. */
function mended(text: string, steps = 8): string {
	const { text: read } = readSource(path, text);
	const fix = problemsOf(read).find((problem) => problem.fix && "edits" in problem.fix)?.fix;
	return fix && "edits" in fix && steps > 0 ? mended(edited(read, fix.edits), steps - 1) : text;
}

function exampleOf(name: Aturan): Example | undefined {
	const { contoh } = ruleWords[name];
	if (!contoh) return undefined;
	const columns = contoh.berkas ?? [news, contoh.kolom].filter(Boolean).join("\n");
	const teks = contoh.teks ?? `---\n${columns}\n---\n\n${contoh.isi ?? "Isi."}\n`;
	const found = problemsOf(teks).find(({ rule }) => rule === name);
	if (!found) return undefined;
	const { line, message, suggestion } = found;
	const sesudah = mended(teks);
	return { teks, pesan: { line, message, suggestion }, ...(sesudah !== teks && { sesudah }) };
}

/** Every rule with its words and its example. */
export const mistakes = (): Mistake[] =>
	aturan.map((name) => {
		const { judul, jelas } = ruleWords[name];
		const contoh = exampleOf(name);
		return { aturan: name, judul, jelas, ...(contoh && { contoh }) };
	});
