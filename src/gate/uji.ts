/** Helpers of the gate's tests: a small world, files in it, and their problems as a text to compare with. */
import { stringify } from "yaml";
import { type KindName, kindNames, kinds } from "../model/schemas/kinds.ts";
import { validSamples } from "../model/schemas/uji.ts";
import { parseBody } from "../text/parse.ts";
import { check } from "./check.ts";
import { readDocument } from "./document.ts";
import type { Problem } from "./problem.ts";
import { gatherWorld, type ImageFact, worldOf } from "./world.ts";

/** Where a file of each kind lies; the ids are those of the small world. */
const places: Partial<Record<KindName, string>> = {
	situs: "situs.yaml",
	peraturan: "peraturan.yaml",
	istilah: "istilah.yaml",
	padanan: "padanan.yaml",
	kataDaerah: "kata-daerah/jawa.yaml",
	ditanya: "ditanya/faq.yaml",
	pemilihan: "pemilihan/2020/pemilihan.mdx",
	tahapan: "pemilihan/2020/tahapan/pemungutan-suara.mdx",
	faq: "faq/cek-dpt.mdx",
	klarifikasi: "klarifikasi/wajib-swab.mdx",
	halaman: "halaman/tentang.mdx",
	kim: "kim/singa-geweh/profil.mdx",
	kabar: "kim/singa-geweh/kabar/radio.md",
	agenda: "kim/singa-geweh/agenda/forum.md",
	kimFaq: "kim/singa-geweh/faq/siapa-kami.md",
	kimHalaman: "kim/singa-geweh/halaman/radio.md",
};

const parts: Readonly<Record<string, string>> = { kim: "singa-geweh", pemilihan: "2020", slug: "contoh" };
export const tempatContoh = Object.fromEntries(
	kindNames.map((kind) => [
		kind,
		places[kind] ?? kinds[kind].path.replace(/:([a-z]+)/g, (_, name: string) => parts[name] ?? ""),
	]),
) as Readonly<Record<KindName, string>>;

/** A good file of a kind, with other fields and a body. */
export function berkas(kind: KindName, body = "Isi.", fields: Record<string, unknown> = {}): string {
	const data = Array.isArray(validSamples[kind]) ? validSamples[kind] : { ...validSamples[kind], ...fields };
	const yaml = stringify(data, { lineWidth: 0 });
	return kinds[kind].path.endsWith(".yaml") ? yaml : `---\n${yaml}---\n\n${body}`;
}

const wilayah = new Map([
	["52.71", "Kota Mataram"],
	["64.08", "Kabupaten Kutai Timur"],
	["64.08.12.1002", "Singa Geweh"],
	["93.02", "Kabupaten Boven Digoel"],
]);

/** More stages, id and title. */
const others = [
	["2020/tahapan/coklit", "Coklit"],
	["2020/tahapan/masa-kampanye", "Masa kampanye"],
	["2024/tahapan/penetapan-dpt", "Penetapan DPT"],
] as const;

/** Files beside the texts. */
const files: Record<string, ImageFact> = {
	"kim/singa-geweh/gambar/foto.jpg": { bytes: 200_000 },
	"kim/singa-geweh/gambar/besar.jpg": { bytes: 49_000_000, pixels: 12_000_000 },
	"kim/singa-geweh/gambar/kamera.jpg": { bytes: 9_000_000, pixels: 12_000_000 },
	"kim/singa-geweh/gambar/terpotong.jpg": {
		bytes: 900,
		pixels: 100,
		fault: "gambarnya terpotong, tidak tersimpan sampai akhir",
	},
	"kim/singa-geweh/gambar/bergerak.webp": { bytes: 900, pixels: 100, animated: true },
	"kim/singa-geweh/gambar/isinya.png": { bytes: 900, pixels: 100, ending: "jpg" },
	"kim/singa-geweh/gambar/WhatsApp Image 2020-11-17 at 10.20.30.jpeg": { bytes: 900, pixels: 100 },
	"kim/singa-geweh/gambar/palsu.jpg": { bytes: 200, fault: "isinya bukan jenis berkas itu" },
	"kim/singa-geweh/gambar/iphone.jpg": { bytes: 900, fault: "isinya foto HEIC dari iPhone" },
	"kim/singa-geweh/gambar/rapat.gif": { bytes: 900 },
	"kim/singa-geweh/gambar/luas.png": { bytes: 900, pixels: 144_000_000, fault: "gambarnya rusak" },
	"kim/singa-geweh/berkas/denah.pdf": { bytes: 50_000 },
	"halaman/gambar/peta.png": { bytes: 50_000 },
};

export const read = (path: string, text: string) => readDocument(path, text, parseBody);

/** One file of each kind, a few more stages and questions, and some pictures. */
export const dunia = worldOf(
	gatherWorld([
		...kindNames.map((kind) => read(tempatContoh[kind], berkas(kind))),
		...others.map(([id, judul]) => read(`pemilihan/${id}.mdx`, berkas("tahapan", "", { judul }))),
		read("pemilihan/2024/pemilihan.mdx", berkas("pemilihan")),
		read("kim/sekarbela/profil.mdx", berkas("kim")),
		read("kim/sekarbela/faq/visi-misi.md", berkas("kimFaq")),
	]),
	{
		regionName: (code) => wilayah.get(code),
		file: (path) => files[path],
		names: (folder) =>
			Object.keys(files).flatMap((path) =>
				path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
			),
	},
);

export const problemsOf = (path: string, text: string): Problem[] => check(read(path, text), dunia);

/** Problems one after the other: place, the text found there, rule, message, remedy. */
export function laporan(path: string, text: string, rule?: string): string {
	const lines = text.split("\n");
	const problems = problemsOf(path, text).filter((problem) => !rule || problem.rule === rule);
	return problems.length === 0
		? "baik"
		: problems
				.map(({ line, column, rule, severity, message, suggestion }) => {
					const found = (lines[line - 1] ?? "").slice(column - 1, column + 15).trimEnd();
					const mark = severity === "error" ? rule : `${rule}, perhatian`;
					return `${line}:${column} «${found}» [${mark}] ${message}\n${suggestion.replace(/^/gm, "    ")}`;
				})
				.join("\n");
}

/** What a rule says of a body in a file of some kind; the body of `kabar` begins on line 7. */
export const laporanIsi = (rule: string, body: string, kind: KindName = "kabar"): string =>
	laporan(tempatContoh[kind], berkas(kind, body), rule);

/** What a rule says of frontmatter in a file of some kind; it begins on line 2. */
export const laporanKolom = (rule: string, kind: KindName, fields: Record<string, unknown>): string =>
	laporan(tempatContoh[kind], berkas(kind, "", fields), rule);
