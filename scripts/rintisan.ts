/**
 * What a new site begins with: the files of `scripts/rintisan/`, and what of the sample is true everywhere. The sample's
 * elections, fact-checks, KIM and records stay where they are.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Candidate } from "../src/intake/candidate.ts";
import { byText } from "../src/model/kata.ts";
import type { Situs } from "../src/model/schemas/situs.ts";
import { yamlOf } from "../src/text/templates/text.ts";
import { project } from "./opsi.ts";

const own = join(project, "scripts/rintisan");
/** Where the sample lies, pictures included. */
export const sample = join(project, "content");

/** The election that every new site begins with: the next one, whose day nobody has fixed. */
export const nextElection = "berikutnya";

/** Files of the sample that any site may begin with, word for word. */
const general = [
	"padanan.yaml",
	"faq/apa-itu-kim.mdx",
	"faq/dasar-hukum-kim.mdx",
	"faq/perbarui-data-pemilih.mdx",
	"faq/syarat-pengurus-kim.mdx",
	"halaman/aksesibilitas.mdx",
	"halaman/cara-ikut.mdx",
	"halaman/mitra.mdx",
	"halaman/panduan-jadwal.mdx",
	"halaman/panduan-pengurus.mdx",
	"halaman/panduan.mdx",
	"halaman/privasi.mdx",
] as const;

/** Terms of the glossary that hold in every election. */
const terms =
	"bawaslu coklit dpt dukcapil hoaks kim kk kpps kpu kpu-kabupaten-kota ktp-el masa-tenang nik pdpb pemungutan-suara pilkada pps saksi tps".split(
		" ",
	);

/** Instruments that these files rest on. */
const instruments =
	"uu-10-2016 pkpu-1-2025 pp-38-2007 pm-kominfo-17-2009 pm-kominfo-8-2010 pm-kominfo-8-2019 pm-kominfo-4-2024".split(
		" ",
	);

/** Topics of questions: those of the files above. */
export const topics: Situs["topik"] = [
	{
		id: "kim",
		judul: "Kelompok Informasi Masyarakat",
		ringkasan: "Apa itu KIM, dasar hukumnya, dan cara warga ikut.",
	},
	{
		id: "pemilih",
		judul: "Pemilih dan daftar pemilih",
		ringkasan: "Bagaimana memastikan nama tercatat, dan kantor mana yang ditanya.",
	},
];

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const readYaml = (path: string): unknown => parse(read(sample, path));

/** What the sample says of its own election is said of the next one. */
const aboutNext = (text: string) => text.replace(/^pemilihan: "\d{4}"$/m, `pemilihan: ${nextElection}`);

/** Pictures that the pages show, by path below the content folder. */
export const starterPictures = (): { path: string; file: string }[] =>
	globSync("halaman/gambar/*", { cwd: sample }).map((path) => ({ path, file: join(sample, path) }));

/** Files below a folder, in order. */
const found = (folder: string, pattern: string): string[] =>
	globSync(pattern, { cwd: folder })
		.map((path) => path.replaceAll("\\", "/"))
		.sort(byText);

/** Every text file of a new site but `situs.yaml` and its KIM. `hari` is the day it begins, `YYYY-MM-DD`. */
export function starterFiles(hari: string): Candidate[] {
	const glossary = (readYaml("istilah.yaml") as { id: string }[]).filter(({ id }) => terms.includes(id));
	const register = readYaml("peraturan.yaml") as Readonly<Record<string, unknown>>;
	return [
		...found(own, "**/*.mdx").map((path) => ({ path, text: read(own, path).replaceAll("{hari}", hari) })),
		// What residents type in their own languages they type everywhere.
		...[...general, ...found(sample, "kata-daerah/*.yaml")].map((path) => ({
			path,
			text: aboutNext(read(sample, path)),
		})),
		{ path: "istilah.yaml", text: yamlOf(glossary) },
		{ path: "peraturan.yaml", text: yamlOf(Object.fromEntries(instruments.map((id) => [id, register[id]]))) },
	];
}
