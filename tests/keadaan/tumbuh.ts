/**
 * The sample as it may become: an election to come without a date, thirty KIM more in one kota, a KIM that moved, rests and
 * has no office, and one with news of years.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "../bangun.ts";

/** The day it is seen as of: long after everything of 2024. */
export const grownDay = "2026-11-27";

/** News of the KIM that writes much, beside what it has in the sample. */
export const manyNews = 45;
const writer = "kim/singa-geweh";

/** An election of which nothing is decided but that there will be one. */
export function addElection(content: string): void {
	const folder = `${content}/pemilihan/2029`;
	mkdirSync(`${folder}/tahapan`, { recursive: true });
	writeFileSync(
		`${folder}/pemilihan.mdx`,
		`---
nama: Pemilihan Serentak 2029
ringkasan: Pemilihan berikutnya.
hari_pemungutan: pemungutan-suara
kelompok:
  - {id: pemungutan, judul: Pemungutan suara, ringkasan: Warga mencoblos.}
memilih: {bupati: ["64.08"], wali-kota: ["52.71"]}
---

Jadwalnya belum ditetapkan.
`,
	);
	writeFileSync(
		`${folder}/tahapan/pemungutan-suara.mdx`,
		`---
judul: Pemungutan suara
kelompok: pemungutan
ringkasan: Warga mencoblos di TPS.
jadwal:
  - {status: belum-ditetapkan, dasar: uu-10-2016}
---

Harinya belum ditetapkan.
`,
	);
}

/** Makes another election than that of 2020 the active one. */
export const activate = (content: string, election: string): void =>
	change(`${content}/situs.yaml`, /pemilihan_aktif: "2020"/, `pemilihan_aktif: "${election}"`);

function change(path: string, from: RegExp, to: string): void {
	writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
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
export function writeGrown(content: string): void {
	cpSync(`${root}content`, content, { recursive: true });
	addElection(content);
	activate(content, "2029");
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
