/**
 * The sample as it may become: an election of which nothing is decided yet, as the command makes it, thirty KIM more in one
 * kota, a KIM that moved, rests and has no office, and one with news of years.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildBy, root } from "../bangun.ts";

/** The day it is seen as of: long after everything of 2024. */
export const grownDay = "2026-11-27";

/** News of the KIM that writes much, beside what it has in the sample. */
export const manyNews = 45;
const writer = "kim/singa-geweh";

function change(path: string, from: RegExp, to: string): void {
	writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

async function addElection(content: string): Promise<void> {
	const named = ["--nama", "Pemilihan Serentak 2029", "--tahun", "2029"];
	const args = ["--content", content, ...named, "--dari", "2024", "--dasar", "uu-10-2016"];
	const { code, output } = await buildBy("scripts/pemilihan-baru.ts", ...args);
	if (code !== 0) throw new Error(output);
	change(`${content}/situs.yaml`, /pemilihan_aktif: "2020"/, 'pemilihan_aktif: "2029"');
}

function addNews(content: string): void {
	const write = (name: string, fields: string) =>
		writeFileSync(`${content}/${writer}/kabar/${name}.md`, `---\n${fields}\n---\nContoh.\n`);
	for (let n = 1; n <= manyNews; n++) {
		const day = Temporal.PlainDate.from("2020-09-01").subtract({ days: n * 4 });
		write(`contoh-${n}`, `judul: Kabar contoh ${n}\ntanggal: ${day}\nringkasan: Contoh.`);
	}
	write(
		"keliru",
		`judul: Kabar keliru\ntanggal: 2020-10-01\nringkasan: Contoh.\ndicabut:\n  alasan: Isinya keliru.\n  lihat: /${writer}/kabar/`,
	);
}

/** Writes that content to a folder that is not there yet, with the sample's records: what was published is looked for. */
export async function writeGrown(content: string): Promise<void> {
	cpSync(`${root}content`, content, { recursive: true });
	await addElection(content);
	addNews(content);
	const profile = `${content}/kim/sekarbela/profil.mdx`;
	change(profile, /wilayah: "52.71.04"/, 'wilayah: "52.71.01"');
	change(profile, /keadaan: tidak-diketahui/, "keadaan: vakum");
	change(profile, /pembina:\n(?: {2}.*\n)+/, "");
	change(
		`${content}/kantor.yaml`,
		/$/,
		'\n- {wilayah: "35.07", jenis: kpu, nama: KPU Kabupaten Malang, sumber: [{nama: KPU}]}\n',
	);
	const text = readFileSync(profile, "utf8");
	for (let number = 1; number <= 30; number++) {
		mkdirSync(`${content}/kim/coba-${number}`);
		writeFileSync(
			`${content}/kim/coba-${number}/profil.mdx`,
			text.replace("nama: KIM Sekarbela", `nama: KIM Coba ${number}`),
		);
	}
}
