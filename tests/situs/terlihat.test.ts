/**
 * Whatever an author may fill in is seen by somebody. A small site with every field of every kind filled, each
 * with a value of its own, and that value looked for in pages, data, feeds, calendars and paket. A new field
 * that shows nowhere fails here, unless `unseen` says why it should not show.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { stringify } from "yaml";
import { type Field, fieldTree, takes } from "../../src/model/schemas/field-tree.ts";
import { type KindName, kindNames, kinds, pathOf } from "../../src/model/schemas/kinds.ts";
import { parseDay } from "../../src/model/tanggal.ts";
import { formatDay } from "../../src/words/tanggal.ts";
import { build } from "../bangun.ts";

/** Fields that show nowhere, each with the reason. A field by its name alone is meant in every kind. */
const unseen: Readonly<Record<string, string>> = {
	kata_cari: "feeds the search",
	alias: "a former address: it answers, and that is all",
	dicabut: "takes the place of the page: tests/situs/kekal.test.ts",
	sejak: "the answer is there from that day on: tests/situs/per-hari.test.ts",
	"kim.pengelola": "accounts of editors: for CODEOWNERS",
	"situs.pengurus_portal": "accounts of editors: for CODEOWNERS",
	"situs.repositori": "where the desk sends its files",
	"tahapan.sesudah": "orders the stages of one day",
	"pemilihan.usai": "from that day on nothing of the election is open any more",
	"situs.versi_isi": "which arrangement the content has: npm run pindah",
	"situs.alamat_asal": "keeps the names of feeds: tests/situs/asal.test.ts",
};

/** Fields that ought to show and do not yet. This list only ever gets shorter. */
const gaps = ["agenda.sumber.nama", "agenda.sumber.tautan"] as const;

/**
 * Values that cannot be made up, and the words in which a reader meets them; `""` where they only arrange a page.
 * A field by its name alone is meant in every kind that has no line of its own.
 */
const given: Readonly<Record<string, readonly [value: unknown, seen: string]>> = {
	tahapan: ["contoh", "/tahapan/2020/contoh/"],
	// A spelling feeds the search, which is not sent what it guesses by itself.
	"padanan.padanan.maksud": ["mencoblos", ""],
	"padanan.padanan.tulis": ["ngosrek", ""],
	bahasa: ["jawa", "Ditulis dalam bahasa Jawa."],
	topik: ["pemilih", '"topik":"pemilih"'],
	pemilihan: ["2020", '"pemilihan":"2020"'],
	dasar: ["pkpu-5-2020", "PKPU 5/2020"],
	// An origin: addresses of the site are made of it.
	"situs.alamat": ["https://warga.contoh.go.id/", "https://warga.contoh.go.id/"],
	"situs.pemilihan_aktif": ["2020", '"pemilihan_aktif":"2020"'],
	"situs.zona": ["WITA", "WITA"],
	"situs.per_tanggal": ["2020-11-17", "17 November 2020"],
	"situs.topik.id": ["pemilih", "/faq/#pemilih"],
	"istilah.id": ["dpt", "/istilah/#dpt"],
	"istilah.pemilihan": ["2020", '"pemilihan":["2020"]'],
	"pemilihan.hari_pemungutan": ["contoh", '"hari_pemungutan":"contoh"'],
	"pemilihan.kelompok.id": ["pemungutan", '"kelompok":"pemungutan"'],
	"pemilihan.memilih": [{ bupati: ["64.08"] }, '"memilih":{"bupati":["64.08"]'],
	"tahapan.kelompok": ["pemungutan", '"kelompok":"pemungutan"'],
	"tahapan.jadwal.dasar": ["pkpu-5-2020", '"dasar":"pkpu-5-2020"'],
	"tahapan.jadwal.status": ["ditunda", "ditunda"],
	// Not over on the day of the site: then there is something to do.
	"tahapan.jadwal.selesai": ["2021-03-05", "2021-03-05"],
	"tahapan.tenggat_warga.hari": ["2021-03-04", "4 Maret 2021"],
	// In another year than its end: then its month is written.
	"tahapan.tindakan_bertahap.mulai": ["2019-12-30", "30 Desember 2019"],
	"tahapan.pelaku": ["kpu", "KPU dan jajarannya"],
	"tahapan.pengecualian.wilayah": ["93.02", "Boven Digoel"],
	"tahapan.pengecualian.dasar": ["pkpu-5-2020", '"dasar":"pkpu-5-2020"'],
	"tahapan.berlaku_untuk": ["bupati", "bupati dan wakil bupati"],
	"tahapan.utama": [true, '"utama":true'],
	// Decided, not only counted: then somebody is elected.
	"hasil.wilayah": ["64.08", "/wilayah/64-08/"],
	"hasil.lomba": ["bupati", "Bupati dan wakil bupati"],
	"hasil.tahap": ["penetapan", "Ditetapkan KPU"],
	"hasil.pasangan.nomor": [7, '"nomor":7'],
	"hasil.pasangan.suara": [41_207, "41.207"],
	"hasil.pasangan.teratas": [true, "Terpilih: "],
	"hasil.sah": [41_303, "41.303"],
	"hasil.tidak_sah": [1_409, "1.409"],
	"hasil.dpt": [91_283, "91.283"],
	"hasil.partisipasi": [46.8, "46,8 persen"],
	"kantor.wilayah": ["64.08", "/wilayah/64-08/"],
	"kantor.jenis": ["dukcapil", ">Dukcapil<"],
	"faq.utama": [true, '"utama":true'],
	"faq.jeda": [true, ""],
	"kimFaq.jeda": [true, ""],
	"faq.bacaan_mudah.gambar": ["ktp", ""],
	"kimFaq.bacaan_mudah.gambar": ["ktp", ""],
	"faq.tahapan": ["contoh", '"tahapan":[{"pemilihan":"2020","id":"contoh"'],
	"faq.dasar": ["pkpu-5-2020", '"dasar":["pkpu-5-2020"]'],
	"klarifikasi.putusan": ["hoaks", "Hoaks"],
	"klarifikasi.tahapan": ["contoh", '"tahapan":[{"pemilihan":"2020","id":"contoh"'],
	"klarifikasi.soal_tanggal": [true, ""],
	"klarifikasi.wilayah": ["52.71", '"wilayah":"52.71"'],
	"halaman.urutan": [1, ""],
	"kim.wilayah": ["64.08.12.1002", "64.08.12.1002"],
	"kim.warna": ["biru", "biru"],
	"kim.keadaan": ["aktif", "Aktif"],
	// With one news item there is no wall of pictures, and the news stays first.
	"kim.tata": ["foto", ""],
	"kim.logo": ["gambar/logo.png", "logo-png-480.webp"],
	"kim.sampul.gambar": ["gambar/sampul.png", "sampul-png-480.webp"],
	"kim.sampul.fokus": ["kanan", 'data-fokus="kanan"'],
	"kim.pengurus.foto": ["gambar/wajah.png", "wajah-png-480.webp"],
	"kabar.gambar": ["gambar/kabar.png", "kabar-png-480.webp"],
	"kim.berdiri": ["1987", "1987"],
	"kimFaq.utama": [true, ""],
	"kimHalaman.urutan": [1, ""],
};

interface Mark {
	readonly path: string;
	/** Any one of these shows the value. */
	readonly seen: readonly string[];
}
const marks: Mark[] = [];

const nameIn = (path: string) => path.split(".").at(-1) ?? "";

/** A value for a field of which there is no other, and how it is recognised. */
function marked(field: Field, path: string): unknown {
	const mark = (value: unknown, ...seen: string[]) => {
		marks.push({ path, seen });
		return value;
	};
	const known = given[path] ?? (field.type === "group" ? undefined : given[field.name || nameIn(path)]);
	if (known) return mark(...known);
	const number = marks.length;
	const word = `q${number}z`;
	if (field.role.hours) return mark(`07.${10 + (number % 50)}-13.00`, `07.${10 + (number % 50)}`);
	if (field.format === "date" || takes(field, "2020-01-02")) {
		const day = parseDay("2020-01-02").add({ days: number });
		const written = formatDay(day).replace(/ \d{4}$/, "");
		return mark(day.toString(), day.toString(), day.toString().replaceAll("-", ""), written);
	}
	const forms = [`Kata ${word}`, word, `https://contoh.go.id/${word}`, `${word}@contoh.go.id`, `@${word}`];
	const phone = `+6281200000${100 + number}`;
	const value = [...forms, phone].find((one) => takes(field, one));
	return mark(value, value === phone ? phone.slice(1) : word);
}

const isUnseen = (path: string) => path in unseen || nameIn(path) in unseen;

/** The whole of a field: a list of one, a group with all its fields but those that are not for readers. */
function filled(field: Field, path: string): unknown {
	if (field.type === "list" && field.entry) return [filled(field.entry, path)];
	if (field.type === "group")
		return Object.fromEntries(
			field.fields
				.map((one) => [one, `${path}.${one.name}`] as const)
				.filter(([one, own]) => !isUnseen(own) || (one.required && given[own]))
				.map(([one, own]) => [one.name, filled(one, own)]),
		);
	return marked(field, path);
}

type Data = Record<string, unknown>;

/** What a file of a kind needs besides one value a field. */
const arranged: { [K in KindName]?: (data: Data) => unknown } = {
	peraturan: () => ({ "pkpu-5-2020": filled(fieldTree(kinds.peraturan.schema).entry as Field, "peraturan") }),
	istilah: () => filled(fieldTree(kinds.istilah.schema), "istilah"),
	hasil: () => filled(fieldTree(kinds.hasil.schema), "hasil"),
	kantor: () => filled(fieldTree(kinds.kantor.schema), "kantor"),
	// One line of the ledger cannot hold everything: a rule, then a delay, then dates.
	tahapan: ({ jadwal, ...data }) => {
		const [{ status, aturan, alasan, ralat, ...first } = {} as Data] = jadwal as Data[];
		const { dasar } = first;
		return {
			...data,
			jadwal: [
				{ aturan, alasan, dasar, ditetapkan: "2019-10-01" },
				{ status, dasar, ditetapkan: "2019-10-02" },
				first,
				{ ...structuredClone(first), ralat },
			],
		};
	},
};

const content = `${inject("kerja")}terlihat-isi/`;
const out = `${inject("kerja")}terlihat/`;

function write(kind: KindName, id: string, data: unknown): void {
	const path = content + pathOf(kind, id);
	const yaml = stringify(data, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, path.endsWith(".yaml") ? yaml : `---\n${yaml}---\n`);
}

/** The pictures that columns name, in the folders of some KIM: a dot each. */
function writePictures(...kims: readonly string[]): void {
	const dot = Buffer.from(
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
		"base64",
	);
	for (const kim of kims) {
		mkdirSync(`${content}kim/${kim}/gambar`, { recursive: true });
		for (const name of ["logo", "sampul", "wajah", "kabar"])
			writeFileSync(`${content}kim/${kim}/gambar/${name}.png`, dot);
	}
}

/** A file of every kind. A second KIM is silent and has no contact: then its office answers. */
function writeContent(): void {
	rmSync(content, { recursive: true, force: true });
	const ids: Readonly<Record<string, string>> = { kim: "satu", pemilihan: "2020", slug: "contoh" };
	for (const kind of kindNames) {
		const whole = fieldTree(kinds[kind].schema);
		const plain = whole.type === "group" ? (filled(whole, kind) as Data) : {};
		const data = arranged[kind]?.(plain) ?? plain;
		const id = [...kinds[kind].path.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => ids[name]).join("/");
		if (kind === "kim") {
			writePictures("satu", "dua");
			const { kontak, pembina, ...rest } = data as Data;
			write(kind, "satu", { ...rest, kontak });
			write(kind, "dua", { ...rest, pembina, nama: "Kelompok Dua", keadaan: "vakum" });
		} else write(kind, id, data);
	}
}

let everything = "";

beforeAll(async () => {
	writeContent();
	const { code, output } = await build("--content", content, "--out", out);
	expect(code, output).toBe(0);
	expect(output, "the files here should be good").not.toMatch(/[1-9]\d* kesalahan/);
	const files = globSync("**/*.{html,json,xml,ics}", { cwd: out }).filter(
		(file) => !/^(?:tulis|laporan|pagefind|_astro)/.test(file),
	);
	// Blanks that do not break are blanks.
	everything = files
		.map((file) =>
			readFileSync(out + file, "utf8")
				.replaceAll("\u00a0", " ")
				.replaceAll("\u2060", ""),
		)
		.join("\n");
});

test("every field an author may fill shows on a page, in the API or in a paket", () => {
	expect(marks.length).toBeGreaterThan(90);
	const nowhere = marks.filter(({ seen }) => !seen.some((text) => everything.includes(text)));
	expect(
		nowhere.map(({ path }) => path).sort(),
		"show this field, say in unseen why it should not show, or strike it from gaps",
	).toEqual(gaps);
});

test("what is said of fields is said of fields that exist", () => {
	const paths = (field: Field, path: string): string[] =>
		[field.entry, ...field.fields].flatMap((one) => {
			if (!one) return [];
			const own = one.name ? `${path}.${one.name}` : path;
			return [own, ...(one.name ? [one.name] : []), ...paths(one, own)];
		});
	const existing = new Set(kindNames.flatMap((kind) => paths(fieldTree(kinds[kind].schema), kind)));
	expect([...Object.keys(unseen), ...Object.keys(given)].filter((path) => !existing.has(path))).toEqual([]);
});
