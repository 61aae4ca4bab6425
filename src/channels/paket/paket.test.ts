import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { htmlToHast } from "satteri";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parseRevisi } from "../../model/jadwal.ts";
import { onDay } from "../../model/tahapan.ts";
import { parseDay } from "../../model/tanggal.ts";
import { paketHtml } from "./paket.ts";
import type { PaketCommon, PaketData, PaketQuestion } from "./query.ts";

const site = new URL("https://contoh.example/");
const css = "p{color:red}";
const script = "document.title=1";

const sentence = (slug: string) =>
	`Ini seluruh penjelasan ${slug}, dari huruf pertama sampai titik terakhir.`;
const question = (slug: string, changes: Partial<PaketQuestion> = {}): PaketQuestion => ({
	slug,
	href: changes.kim ? `/kim/${changes.kim}/faq/${slug}/` : `/faq/${slug}/`,
	topik: "pemilih",
	pertanyaan: `Apa itu ${slug}?`,
	jawaban: `Jawaban pendek ${slug}.`,
	kata: [],
	isi: {
		type: "root",
		children: [h("p", `${sentence(slug)} `.repeat(20)), h("a", { href: "/faq/dua/" }, "dua")],
	},
	sumber: ["Antara"],
	...changes,
});

const stage = (id: string, pengecualian: object[] = []) =>
	onDay(
		{
			pemilihan: "2020",
			id,
			judul: `Tahap ${id}`,
			kelompok: "pemungutan",
			ringkasan: "Warga mencoblos.",
			jadwal: [
				parseRevisi({ mulai: "2020-09-23", selesai: "2020-09-23", ditetapkan: "2019-08-05" }),
				parseRevisi({
					mulai: "2020-12-09",
					selesai: "2020-12-09",
					pukul: "07.00-13.00",
					ditetapkan: "2020-06-12",
				}),
			],
			pengecualian,
			berlaku_untuk: [],
			utama: true,
			kata_cari: ["nyoblos", "TPS"],
			sumber: [],
		} as never,
		parseDay("2020-11-17"),
		"64.08.12.1002",
	);

const umum = (tanya: PaketQuestion[], tahapan = [stage("coblos")]) =>
	({
		pemilihan: {
			id: "2020",
			nama: "Pemilihan 2020",
			hari_pemungutan: "coblos",
			kelompok: [{ id: "pemungutan", judul: "Pemungutan", ringkasan: "Hari itu." }],
		},
		tahapan,
		wilayah: new Map([["64.08", "Kabupaten Kutai Timur"]]),
		topik: [{ id: "pemilih", judul: "Pemilih" }],
		tanya,
	}) as unknown as PaketCommon;

const kim = {
	id: "uji",
	nama: "KIM Uji Coba",
	wilayah: "64.08.12.1002",
	wilayahnya: [{ nama: "Singa Geweh", lengkap: "Kelurahan Singa Geweh" }],
	tempat: "Kelurahan Singa Geweh",
	warna: "biru",
	keadaan: "aktif",
	diperbarui: "2026-11-22",
	zona: "WITA",
	memilih: ["bupati"],
	pembina: { nama: "Diskominfo Setempat", telepon: "+6254900000" },
};
const data = (changes: Partial<Omit<PaketData, "kim">> & { kim?: object } = {}): PaketData =>
	({
		umum: umum([question("satu"), question("dua"), question("tiga")]),
		setempat: [question("sini", { kim: "uji" })],
		cara: [{ label: "Telepon", href: "tel:+6254900000" }],
		portal: "Corong",
		kamus: { abaikan: "", ringan: "", padanan: "" },
		day: parseDay("2020-11-17"),
		hari: "Selasa, 17 November 2020",
		...changes,
		kim: { ...kim, ...changes.kim },
	}) as unknown as PaketData;

const make = (changes = {}, most?: number) => paketHtml(data(changes), { site, css, script, most });

const all = (html: string): Element[] => {
	const found: Element[] = [];
	visit(htmlToHast(html) as Root, "element", (element) => void found.push(element));
	return found;
};
/** Links within the file that lead to nothing. */
const dead = (html: string) => {
	const elements = all(html);
	const ids = new Set(elements.map(({ properties }) => properties.id));
	return elements
		.map(({ properties }) => String(properties.href ?? ""))
		.filter((href) => href.startsWith("#") && !ids.has(href.slice(1)));
};

test("holds the timetable, all questions with their explanations, and the contact", () => {
	const html = make();
	for (const slug of ["satu", "dua", "tiga", "sini"]) expect(html).toContain(sentence(slug));
	expect(html).toContain("Rabu, 9 Desember 2020</time>, pukul 07.00–13.00 waktu setempat");
	expect(html).toContain("Jadwal berubah satu kali. Semula: Rabu, 23 September 2020.");
	expect(html).toContain("Diskominfo Setempat");
	expect(html).toContain("WITA");
	expect(html).toContain("Disusun per Selasa, 17 November 2020.");
	expect(html).toContain('href="https://contoh.example/kim/uji/paket.html"');
	expect(html).not.toContain("Supaya berkas tetap kecil");
});

describe("when it does not fit", () => {
	const whole = Buffer.byteLength(make());

	test.each([0.95, 0.8, 0.6])("at %d of its size: whole explanations go, the least useful first", (share) => {
		const html = make({}, Math.floor(whole * share));
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(whole * share);
		const kept = ["sini", "satu", "dua", "tiga"].map((slug) => html.includes(sentence(slug)));
		expect(kept).toEqual(kept.toSorted((a, b) => Number(b) - Number(a)));
		expect(kept).toContain(false);
		// An explanation is there twenty times or not at all.
		for (const slug of ["sini", "satu", "dua", "tiga"])
			expect([0, 20]).toContain(html.split(sentence(slug)).length - 1);
		expect(html).toMatch(
			/Supaya berkas tetap kecil, \d bagian .* <a href="https:\/\/contoh.example\/kim\/uji\/">/,
		);
		expect(html).toContain("Jawaban pendek tiga.");
		expect(dead(html)).toEqual([]);
	});

	test("a KIM with a thousand questions gets a file of 100 kB as well", () => {
		const setempat = Array.from({ length: 1000 }, (_, i) => question(`q${i}`, { kim: "uji" }));
		const html = make({ setempat });
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
		expect(html).toContain("Apa itu q0?");
		expect(html).toMatch(/\d+ pertanyaan lain ada di <a href="https:\/\/contoh.example\/kim\/uji\/faq\/">/);
		expect(dead(html)).toEqual([]);
	});
});

test("what holds for another election says so, and its explanation is cut before any of this one", () => {
	const both = umum([
		...["satu", "dua"].map((slug) => question(slug)),
		question("lain", { berlaku: "Pemilihan 2024" }),
	]);
	const html = make({ umum: both });
	expect(html).toContain("Berlaku untuk Pemilihan 2024.");
	expect(html.split("Berlaku untuk")).toHaveLength(2);
	expect(html).toContain(sentence("lain"));
	const small = make({ umum: both }, Buffer.byteLength(html) - 1);
	for (const slug of ["sini", "satu", "dua"]) expect(small).toContain(sentence(slug));
	expect(small).toContain("Jawaban pendek lain.");
	expect(small).not.toContain(sentence("lain"));
	expect(small).toContain("1 bagian yang lebih panjang tidak dimuat");
});

describe("an old copy says so by the clock of its reader", () => {
	const sentences = (html: string) =>
		all(html).flatMap(({ properties: { dataMulai, dataTeks } }) =>
			dataTeks ? [`${dataMulai}: ${dataTeks}`] : [],
		);
	const ended = umum([]);
	Object.assign(ended.pemilihan, { usai: "2021-12-31" });

	test("after two weeks, and once the election is over", () => {
		expect(sentences(make({ umum: ended }))).toEqual([
			expect.stringMatching(/^2020-12-02: Berkas ini sudah lebih dari dua minggu/),
			expect.stringMatching(/^2022-01-01: Pemilihan 2020 sudah selesai/),
		]);
		expect(sentences(make())).toHaveLength(1);
	});

	test("made after the election it says so to everybody", () => {
		const html = make({ umum: ended, day: parseDay("2022-01-01") });
		expect(html).toContain('<p class="contoh">Pemilihan 2020 sudah selesai.');
		expect(sentences(html)).toHaveLength(1);
	});
});

test("what authors write is text, whatever it looks like", () => {
	const evil = `</script></style><img src=x onerror=alert(1)>"'&`;
	const html = make({
		kim: { nama: evil, tempat: evil },
		umum: umum([question("satu", { pertanyaan: evil, jawaban: evil, kata: [evil], sumber: [evil] })]),
	});
	expect(all(html).filter(({ tagName }) => tagName === "img" || tagName === "script")).toHaveLength(1);
	expect(all(html).some(({ properties }) => Object.keys(properties).some((name) => /^on/.test(name)))).toBe(
		false,
	);
});

test("its policy lets in its own look and script and nothing else", () => {
	const hash = (text: string) => createHash("sha256").update(text).digest("base64");
	const policy = all(make()).find(({ properties }) => properties.httpEquiv)?.properties.content;
	expect(policy).toBe(
		`default-src 'none'; style-src 'sha256-${hash(css)}'; script-src 'sha256-${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`,
	);
});

test("a region with dates of its own reads them, and that they are its own", () => {
	const own = {
		wilayah: "64.08",
		revisi: parseRevisi({ mulai: "2020-12-28", selesai: "2020-12-28", alasan: "Pemungutan suara susulan" }),
	};
	const html = make({ umum: umum([], [stage("coblos", [own])]) });
	expect(html).toContain("Senin, 28 Desember 2020");
	expect(html).toContain("Tanggal ini khusus untuk Kabupaten Kutai Timur. Pemungutan suara susulan");
	expect(html).not.toContain("9 Desember");
});

test("a silent group's file sends to the office that helps instead", () => {
	const html = make({ kim: { keadaan: "vakum", kontak: { whatsapp: "+628", alamat: "Jalan Lama 1" } } });
	expect(html).toContain("Kelompok ini sedang tidak aktif.");
	expect(html).toContain("<strong>Diskominfo Setempat.</strong>");
	expect(html).not.toContain("Jalan Lama 1");
});
