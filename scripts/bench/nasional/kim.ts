/**
 * KIM that were made up, for measuring: real regions, ten Markdown files each, about 21 kB of text. The same number gives
 * the same files on every machine. Nothing of it is ever published.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { getDistricts, getRegencies, getVillages } from "idn-area-data";
import { warnaList } from "../../../src/model/schemas/kim.ts";
import { slugOf } from "../../../src/model/slug.ts";
import { paragraphs, random } from "./kata.ts";

/** A file of a KIM: its place in the KIM's folder, its columns, its text. */
interface Berkas {
	readonly name: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly body: string;
}

/** A KIM that was made up. */
interface KimBuatan {
	readonly id: string;
	readonly files: readonly Berkas[];
}

interface Place {
	readonly code: string;
	readonly desa: string;
	readonly kecamatan: string;
	readonly kabupaten: string;
}

const titled = (name: string) => name.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

/** So many desa and kelurahan, spread over the whole country. */
async function places(count: number): Promise<Place[]> {
	const [villages, districts, regencies] = await Promise.all([getVillages(), getDistricts(), getRegencies()]);
	const names = new Map([...districts, ...regencies].map(({ code, name }) => [code, titled(name)]));
	const all = villages.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	return Array.from({ length: count }, (_, at) => {
		const { code = "", name = "" } = all[Math.floor((at * all.length) / count)] ?? {};
		return {
			code,
			desa: titled(name),
			kecamatan: names.get(code.slice(0, 8)) ?? "",
			kabupaten: names.get(code.slice(0, 5)) ?? "",
		};
	});
}

/** Text of about so many bytes. */
type Text = (bytes: number) => string;

const kabarOf = ({ desa }: Place, id: string, at: number, text: Text): Berkas[] =>
	[1, 2, 3, 4].map((n) => ({
		name: `kabar/kabar-${n}.md`,
		fields: {
			judul: `Kabar ${n} dari warga ${desa}`,
			tanggal: `"2020-${String(12 - n).padStart(2, "0")}-${10 + (at % 15)}"`,
			ringkasan: `Ringkasan kabar ${n} untuk warga ${desa} dan sekitarnya.`,
			...(n === 1 && { tahapan: "[pengumuman-dpt]" }),
		},
		body: `${text(2600)}\n\nBaca juga [halaman kami](/kim/${id}/tentang-kami/).`,
	}));

const faqOf = ({ desa }: Place, text: Text): Berkas[] =>
	[1, 2].map((n) => ({
		name: `faq/tanya-${n}.md`,
		fields: {
			pertanyaan: `Pertanyaan ${n} warga ${desa} tentang pendataan?`,
			jawaban: `Jawaban ${n} untuk warga ${desa}, tanyakan kepada pengurus setempat.`,
			topik: "kim",
			ditinjau: '"2020-11-10"',
		},
		body: text(1500),
	}));

const halamanOf = ({ desa }: Place, text: Text): Berkas[] =>
	[
		["tentang-kami", `Tentang warga ${desa}`],
		["cara-bergabung", `Cara bergabung di ${desa}`],
	].map(([slug = "", judul = ""]) => ({
		name: `halaman/${slug}.md`,
		fields: {
			judul,
			ringkasan: `Halaman untuk warga ${desa}.`,
			pemilihan: '"2020"',
			diperbarui: '"2020-11-10"',
		},
		body: `${text(2600)}\n\n:::peringatan\nHari pemungutan suara: :tanggal{id="pemungutan-suara"}.\n:::`,
	}));

const agendaOf = ({ desa }: Place, text: Text): Berkas => ({
	name: "agenda/rapat-warga.md",
	fields: {
		judul: `Rapat warga ${desa}`,
		mulai: '"2020-11-28"',
		pukul: '"09.00-11.00"',
		tempat: `Balai ${desa}`,
		ringkasan: `Rapat bulanan warga ${desa}.`,
	},
	body: text(900),
});

/** The KIM of a place. */
function kimOf(place: Place, at: number): KimBuatan {
	const { code, desa, kecamatan, kabupaten } = place;
	const next = random(at + 1);
	const digits = code.replaceAll(".", "");
	const id = `${slugOf(desa)}-${digits}`;
	const text = (bytes: number) => paragraphs(bytes, desa, next);
	const profil = {
		name: "profil.mdx",
		fields: {
			nama: `KIM ${desa} ${digits}`,
			wilayah: `"${code}"`,
			ringkasan: `Kelompok warga ${desa}, ${kecamatan}, ${kabupaten}.`,
			warna: warnaList[at % warnaList.length] ?? "biru",
			keadaan: "aktif",
			diperbarui: '"2020-11-10"',
		},
		body: text(1800),
	};
	const files = [
		profil,
		...kabarOf(place, id, at, text),
		agendaOf(place, text),
		...faqOf(place, text),
		...halamanOf(place, text),
	];
	return { id, files };
}

/** So many KIM, one at a time. */
async function* kimBuatan(count: number): AsyncGenerator<KimBuatan> {
	for (const [at, place] of (await places(count)).entries()) yield kimOf(place, at);
}

/** A file as an author would have it. */
const textOf = ({ fields, body }: Berkas) =>
	`---\n${Object.entries(fields)
		.map(([name, value]) => `${name}: ${value}\n`)
		.join("")}---\n\n${body}\n`;

/** Writes the sample's content with so many KIM in all; returns the ids of those that were made up. */
export async function writeContent(folder: string, count: number): Promise<string[]> {
	cpSync("content", folder, { recursive: true });
	const ids: string[] = [];
	for await (const { id, files } of kimBuatan(Math.max(0, count - readdirSync("content/kim").length))) {
		ids.push(id);
		for (const file of files) {
			const path = join(folder, "kim", id, file.name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, textOf(file));
		}
	}
	return ids;
}
