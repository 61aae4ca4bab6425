/** Every text of every line of every stage that ships, and of ledgers nobody thought of, keeps its promises. */
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { loadContent } from "../../intake/load.ts";
import { regionNames } from "../../intake/regions.ts";
import { parseRevisi, type Revisi } from "../../model/jadwal.ts";
import { anyRevisi } from "../../model/schemas/uji-acak.ts";
import { onDay, type Tahapan } from "../../model/tahapan.ts";
import { fillDates } from "../../model/teks.ts";
import { buatTahapan, hari as day, ledger, pemungutanSuara2020 } from "../../model/uji.ts";
import { regionTitle } from "../../model/wilayah.ts";
import { createLisan, ucapanDari } from "../../text/lisan.ts";
import { spelledDate, spelledDay, spelledMonth } from "../../text/terbilang.ts";
import { wordsOf } from "../../words/periode.ts";
import { formatDay } from "../../words/tanggal.ts";
import type { BahanTahapan } from "./bahan.ts";
import { isGsm, smsSize } from "./gsm.ts";
import { type Pekan, pekanKim } from "./pekan.ts";
import { longestWhatsapp, smsPekan, smsTahapan, whatsappPekan, whatsappTahapan } from "./pesan.ts";
import { posterPekan, posterTahapan } from "./poster.ts";
import { longestSeconds, longestSentence, type Naskah, radioPekan, radioTahapan } from "./radio.ts";

let bahan: BahanTahapan[] = [];
let stages: Tahapan[] = [];
let ucap = createLisan([]);

const ownDay = ({ hari, ketentuan }: { hari?: string | undefined; ketentuan?: string | undefined }) => ({
	...(hari && { hari: day(hari) }),
	...(ketentuan && { ketentuan }),
});

const places = { boven: "Kabupaten Boven Digoel", kutim: "Kabupaten Kutai Timur" };

beforeAll(async () => {
	const [loaded, names] = await Promise.all([
		loadContent(join(import.meta.dirname, "../../../content")),
		regionNames(),
	]);
	ucap = createLisan(ucapanDari(loaded.of("istilah").flatMap(({ data }) => data)));
	const instruments = new Map(loaded.of("peraturan").flatMap(({ data }) => Object.entries(data)));
	const files = loaded.of("tahapan").map(({ id, data }) => {
		const [pemilihan = "", slug = ""] = id.split("/");
		return { pemilihan, slug, data };
	});
	const words = ({ id, bagian }: { id: string; bagian?: "mulai" | "selesai" }) => {
		const last = files.find(({ slug }) => slug === id)?.data.jadwal.at(-1);
		return last ? wordsOf(parseRevisi(last), bagian) : "";
	};
	bahan = files.flatMap(({ pemilihan, slug, data }) =>
		data.jadwal.map((line) => ({
			pemilihan: `Pemilihan Serentak ${pemilihan}`,
			judul: data.judul,
			ringkasan: fillDates(data.ringkasan, words),
			tindakan: data.tindakan && fillDates(data.tindakan, words),
			revisi: parseRevisi(line),
			khusus: (data.pengecualian ?? []).map(({ wilayah, ...own }) => ({
				wilayah: regionTitle(wilayah, names.get(wilayah) ?? wilayah),
				revisi: parseRevisi(own),
			})),
			tenggat: data.tenggat_warga && ownDay(data.tenggat_warga),
			dasar: instruments.get(line.dasar),
			alamat: `https://corong.example/tahapan/${pemilihan}/${slug}/`,
		})),
	);
	stages = files
		.filter(({ pemilihan }) => pemilihan === "2020")
		.map(({ slug, data }) => {
			const [first, ...rest] = data.jadwal;
			return buatTahapan(slug, first ? ledger(first, ...rest) : pemungutanSuara2020, {
				judul: data.judul,
				utama: data.utama ?? false,
				...(data.tenggat_warga && { tenggat_warga: ownDay(data.tenggat_warga) }),
				...(data.tindakan ? { tindakan: fillDates(data.tindakan, words) } : {}),
			});
		});
});

/** Days a line names, and days of the texts of its file. */
const daysOf = (revisi: Revisi) =>
	[revisi.periode?.mulai, revisi.periode?.selesai, revisi.ditetapkan].filter((d) => d !== undefined);

const months =
	"Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Okt|Nov|Des";

/** Day and month of every date in a written text: `9 Des`. */
const written = (text: string) =>
	[
		...text.matchAll(new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:-| sampai ))?(\\d{1,2}) (${months})\\b`, "g")),
	].flatMap(([, from, to, month = ""]) =>
		[from, to].filter(Boolean).map((each) => `${each} ${month.slice(0, 3).replace("Agt", "Agu")}`),
	);

/** What may stand in the texts of a stage: its dates, and those its own sentences name. */
const allowed = ({ revisi, khusus, tindakan = "", ringkasan, judul }: BahanTahapan) => [
	...[revisi, ...khusus.map((own) => own.revisi)]
		.flatMap(daysOf)
		.map((d) => `${d.day} ${formatDay(d, "dayMonthShort").split(" ")[1]?.slice(0, 3)}`),
	...written([tindakan, ringkasan, judul, revisi.aturan ?? ""].join("\n")),
];

/** A spoken text without the dates it may say; a month's name that is left was invented. */
function invented({ revisi, khusus, tindakan = "" }: BahanTahapan, kalimat: readonly string[]): string[] {
	const days = [revisi, ...khusus.map((own) => own.revisi)].flatMap(daysOf);
	const ours = days.flatMap((d) => [spelledDay(d), spelledDate(d), spelledMonth(d)]);
	const theirs = [tindakan, revisi.aturan ?? ""].map(ucap).join(" ");
	return kalimat.filter((text) => {
		const left = ours.reduce((rest, date) => rest.replaceAll(date, ""), text);
		return new RegExp(`\\b(${months})\\b`).test(left) && !theirs.includes(left.replace(/\.$/, ""));
	});
}

const relative = /(?<!hari-)\b(hari ini|besok|kemarin|lusa|sekarang|pekan ini|minggu ini|bulan ini|nanti)\b/i;

function expectScript({ kalimat, detik }: Naskah, longest: number): void {
	const text = kalimat.join("\n");
	expect(text).not.toMatch(/[^\p{L}\p{M}'\-.,?\s]/u);
	expect(text, "two capitals side by side are an abbreviation").not.toMatch(/\p{Lu}{2}/u);
	expect(text).not.toMatch(relative);
	expect(detik).toBeLessThanOrEqual(longestSeconds);
	for (const sentence of kalimat) {
		expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
		expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(longest);
	}
	expect(kalimat.filter((sentence) => sentence === "Kami ulangi.")).toHaveLength(1);
}

function expectMessages(
	whatsapp: string,
	sms: { teks: string; huruf: number; pesan: number },
	alamat: string,
) {
	expect(whatsapp.length).toBeLessThanOrEqual(longestWhatsapp);
	expect(whatsapp.endsWith(`\n${alamat}`)).toBe(true);
	expect(whatsapp.match(/\*/g), "bold is opened and closed").toHaveLength(
		2 * (whatsapp.match(/^\*.*\*$/gm)?.length ?? 0),
	);
	expect(isGsm(sms.teks), sms.teks).toBe(true);
	expect(sms.teks.endsWith(` ${alamat}`)).toBe(true);
	expect(sms).toMatchObject(smsSize(sms.teks));
	expect(sms.pesan).toBeLessThanOrEqual(2);
	expect(sms.huruf).toBeLessThanOrEqual(sms.pesan === 1 ? 160 : 306);
	expect(`${whatsapp} ${sms.teks}`).not.toMatch(relative);
}

describe("every line of every stage that ships", () => {
	test("has messages that fit and name no other date", () => {
		expect(bahan.length).toBeGreaterThan(100);
		for (const each of bahan) {
			const whatsapp = whatsappTahapan(each);
			const sms = smsTahapan(each);
			expectMessages(whatsapp, sms, each.alamat);
			const poster = posterTahapan(each);
			const sheet = [poster.judul, poster.kapan, poster.tindakan, ...poster.catatan].join("\n");
			expect(sheet).not.toMatch(relative);
			for (const text of [whatsapp, sms.teks, sheet])
				expect(allowed(each), text).toEqual(expect.arrayContaining(written(text)));
		}
	});

	test("has a script of at most a minute that says the date twice and invents none", () => {
		for (const each of bahan) {
			const script = radioTahapan(each, ucap);
			// Sentences of authors without a comma may run on a little.
			expectScript(script, longestSentence + 3);
			expect(invented(each, script.kalimat)).toEqual([]);
			const days = each.revisi.keadaan === "ditunda" ? [] : daysOf({ ...each.revisi, ditetapkan: undefined });
			if (each.revisi.periode?.presisi === "hari")
				for (const d of days)
					expect(
						script.kalimat.filter((sentence) => sentence.includes(spelledDay(d))).length,
					).toBeGreaterThan(1);
		}
	});

	test("names every date in force in the message, and regions that differ in every channel", () => {
		for (const each of bahan.filter(({ revisi }) => revisi.keadaan === "terjadwal")) {
			const [whatsapp, sms, poster] = [whatsappTahapan(each), smsTahapan(each).teks, posterTahapan(each)];
			const dates = written(posterTahapan(each).kapan ?? "");
			expect(written(whatsapp)).toEqual(expect.arrayContaining(dates));
			expect(written(sms)).toEqual(expect.arrayContaining(dates));
			if (each.khusus.length === 0) continue;
			const script = radioTahapan(each, ucap).kalimat.join(" ");
			for (const text of [whatsapp, sms, script, poster.catatan.join(" ")])
				expect(text).toMatch(new RegExp([...Object.values(places), "Di beberapa"].join("|")));
		}
	});
});

const anyText = (max: number) =>
	fc
		.array(
			fc.constantFrom("KPU", "TPS", "pemilih", "mendaftar", "KTP-el", "12", "20–50", "warga", "di", "*"),
			{
				minLength: 1,
			},
		)
		.map((words) => words.join(" ").slice(0, max));

test("ledgers nobody thought of", () => {
	fc.assert(
		fc.property(
			anyRevisi,
			fc.array(anyRevisi, { maxLength: 5 }),
			anyText(80),
			anyText(200),
			fc.option(anyText(240), { nil: undefined }),
			(revisi, others, judul, ringkasan, tindakan) => {
				const each: BahanTahapan = {
					pemilihan: "Pemilihan 2020",
					judul,
					ringkasan,
					tindakan,
					revisi,
					khusus: others.map((own, index) => ({ wilayah: `Kota ${"ABCDE"[index]}o`, revisi: own })),
					alamat: "https://corong.example/tahapan/2020/pemungutan-suara/",
				};
				expectMessages(whatsappTahapan(each), smsTahapan(each), each.alamat);
				const { kalimat } = radioTahapan(each, ucap);
				expect(kalimat.join("\n")).not.toMatch(/[^\p{L}\p{M}'\-.,?\s]|\p{Lu}{2}/u);
				expect(invented(each, kalimat)).toEqual([]);
				expect(allowed(each)).toEqual(expect.arrayContaining(written(whatsappTahapan(each))));
			},
		),
	);
});

describe("a week of a KIM", () => {
	const weekOf = (today: Temporal.PlainDate, agenda: Parameters<typeof pekanKim>[0]["agenda"] = []): Pekan =>
		pekanKim({
			kim: "KIM Singa Geweh",
			wilayah: "Kelurahan Singa Geweh",
			pemilihan: "Pemilihan Serentak 2020",
			alamat: "https://corong.example/kim/singa-geweh/tahapan/",
			stages: stages.map((stage) => onDay(stage, today)),
			agenda,
			day: today,
		});

	test("on any day has texts that fit and name their week", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 700 }), (shift) => {
				const pekan = weekOf(day("2019-09-01").add({ days: shift }));
				const { mulai, selesai } = pekan.rentang;
				expect([mulai.dayOfWeek, selesai.dayOfWeek]).toEqual([1, 7]);
				const [whatsapp, sms, script] = [whatsappPekan(pekan), smsPekan(pekan), radioPekan(pekan, ucap)];
				expectMessages(whatsapp, sms, pekan.alamat);
				expectScript(script, longestSentence + 3);
				const end = `${selesai.day} ${formatDay(selesai, "dayMonthShort").split(" ")[1]?.slice(0, 3)}`;
				for (const text of [whatsapp, sms.teks, posterPekan(pekan).judul])
					expect(written(text)).toContain(end);
				expect(script.kalimat.join(" ")).toContain(spelledDate(selesai));
			}),
			{ numRuns: runs(60) },
		);
	});

	test("three weeks before voting day", () => {
		const pekan = weekOf(day("2020-11-17"), [
			{
				judul: "Forum warga",
				tempat: "Balai",
				periode: { mulai: day("2020-11-19"), selesai: day("2020-11-19"), presisi: "hari" },
			},
		]);
		expect(whatsappPekan(pekan)).toMatchInlineSnapshot(`
			"*Pekan 16 sampai 22 November 2020*
			KIM Singa Geweh, Pemilihan Serentak 2020

			*Iklan kampanye di media massa*
			Mulai Minggu, 22 November 2020.

			*Forum warga*
			Kamis, 19 November 2020.

			*Masa kampanye*
			Hari terakhir Sabtu, 5 Desember 2020.

			*Pengumuman DPT di desa dan kelurahan*
			Hari terakhir Minggu, 6 Desember 2020.

			*Pindah memilih*
			Paling lambat Minggu, 6 Desember 2020. Sumber lain menyebut tanggal yang berbeda.

			*Debat publik pasangan calon*
			Hari terakhir Sabtu, 5 Desember 2020.

			*Pembagian surat pemberitahuan memilih*
			Paling lambat Minggu, 6 Desember 2020.

			Seluruh jadwalnya:
			https://corong.example/kim/singa-geweh/tahapan/"
		`);
		expect(smsPekan(pekan).teks).toMatchInlineSnapshot(
			`"KIM Singa Geweh, 16-22 Nov 2020. Iklan kampanye di media massa: Mulai Minggu 22 Nov 2020. Forum warga: Kamis 19 Nov 2020. Masa kampanye: Terakhir Sabtu 5 Des 2020. Pengumuman DPT di desa dan kelurahan: Terakhir Minggu 6 Des 2020. https://corong.example/kim/singa-geweh/tahapan/"`,
		);
		expect(radioPekan(pekan, ucap).kalimat.join("\n")).toMatchInlineSnapshot(`
			"Warga Kelurahan Singa Geweh, ini kabar dari Kelompok Informasi Masyarakat Singa Geweh.
			Kabar ini untuk pekan enam belas sampai dua puluh dua November dua ribu dua puluh.
			Iklan kampanye di media massa.
			Mulainya Minggu, dua puluh dua November dua ribu dua puluh.
			Forum warga.
			Harinya Kamis, sembilan belas November dua ribu dua puluh.
			Kami ulangi.
			Iklan kampanye di media massa.
			Mulainya Minggu, dua puluh dua November dua ribu dua puluh.
			Forum warga.
			Harinya Kamis, sembilan belas November dua ribu dua puluh.
			Terima kasih."
		`);
	});

	test("while stages are suspended, it says so", () => {
		const pekan = weekOf(day("2020-04-01"));
		expect(pekan.ditunda).toContain("Coklit: pendataan dari rumah ke rumah");
		expect(whatsappPekan(pekan)).toMatch(/Ditunda: .*Coklit/);
	});

	test("without any stage, it names the next", () => {
		const text = whatsappPekan(
			pekanKim({
				kim: "KIM A",
				wilayah: "Desa A",
				pemilihan: "Pemilihan 2020",
				alamat: "https://corong.example/",
				stages: [
					onDay(buatTahapan("a", pemungutanSuara2020, { judul: "Hari pemungutan suara" }), day("2020-11-17")),
				],
				agenda: [],
				day: day("2020-11-17"),
			}),
		);
		expect(text).toContain("Pekan itu tidak ada tahapan.");
		expect(text).toContain("Berikutnya: Hari pemungutan suara. Rabu, 9 Desember 2020");
	});
});

describe("voting day", () => {
	const votingDay = () =>
		bahan.find(
			({ alamat, revisi }) => alamat.endsWith("2020/pemungutan-suara/") && revisi.periode?.pukul,
		) as BahanTahapan;

	test("for WhatsApp", () =>
		expect(whatsappTahapan(votingDay())).toMatchInlineSnapshot(`
		"*Hari pemungutan suara*
		Pemilihan Serentak 2020
		Rabu, 9 Desember 2020, pukul 07.00–13.00 waktu setempat.
		Kabupaten Boven Digoel: Senin, 28 Desember 2020.
		Menurut PKPU 5/2020.

		Warga datang ke TPS dan mencoblos pilihannya.

		Datang ke TPS sesuai jam pada surat pemberitahuan. Bawa surat itu, KTP-el, masker, dan alat tulis sendiri.

		Seluruh jadwalnya:
		https://corong.example/tahapan/2020/pemungutan-suara/"
	`));
	test("for SMS", () =>
		expect(smsTahapan(votingDay()).teks).toMatchInlineSnapshot(
			`"Hari pemungutan suara: Rabu 9 Des 2020, pukul 07.00-13.00 waktu setempat. Kabupaten Boven Digoel: 28 Des 2020. Datang ke TPS sesuai jam pada surat pemberitahuan. Bawa surat itu, KTP-el, masker, dan alat tulis sendiri. https://corong.example/tahapan/2020/pemungutan-suara/"`,
		));
	test("aloud", () =>
		expect(radioTahapan(votingDay(), ucap).kalimat.join("\n")).toMatchInlineSnapshot(`
			"Warga sekalian, ini kabar Pemilihan Serentak dua ribu dua puluh.
			Kabar ini tentang hari pemungutan suara.
			Harinya Rabu, sembilan Desember dua ribu dua puluh.
			Waktunya pukul tujuh pagi sampai pukul satu siang waktu setempat.
			Di Kabupaten Boven Digoel, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.
			Datang ke Tempat Pemungutan Suara sesuai jam pada surat pemberitahuan.
			Bawa surat itu, kartu tanda penduduk elektronik, masker, dan alat tulis sendiri.
			Kami ulangi.
			Hari pemungutan suara.
			Harinya Rabu, sembilan Desember dua ribu dua puluh.
			Waktunya pukul tujuh pagi sampai pukul satu siang waktu setempat."
		`));
	test("while suspended, and while only the month was known", () => {
		const lines = bahan.filter(({ alamat }) => alamat.endsWith("2020/pemungutan-suara/"));
		expect(lines.map((line) => whatsappTahapan(line).split("\n")[2])).toMatchInlineSnapshot(`
			[
			  "Rabu, 23 September 2020.",
			  "Ditunda dengan keputusan tanggal 21 Maret 2020. Tanggal barunya menyusul.",
			  "Desember 2020. Harinya belum ditetapkan saat kabar ini disusun.",
			  "Rabu, 9 Desember 2020, pukul 07.00–13.00 waktu setempat.",
			]
		`);
		expect(
			lines.map((line) => radioTahapan(line, ucap).kalimat.slice(3, 5).join(" ")),
		).toMatchInlineSnapshot(`
			[
			  "Di Kabupaten Boven Digoel, harinya Senin, dua puluh delapan Desember dua ribu dua puluh. Datang ke Tempat Pemungutan Suara sesuai jam pada surat pemberitahuan.",
			  "Tanggal barunya menyusul. Di Kabupaten Boven Digoel, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.",
			  "Harinya belum ditetapkan saat kabar ini disusun. Di Kabupaten Boven Digoel, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.",
			  "Waktunya pukul tujuh pagi sampai pukul satu siang waktu setempat. Di Kabupaten Boven Digoel, harinya Senin, dua puluh delapan Desember dua ribu dua puluh.",
			]
		`);
	});
});
