import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { berkas, laporan, laporanIsi, laporanKolom, read, tempatContoh } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const rujukan = (...args: Parameters<typeof laporanKolom> extends [string, ...infer R] ? R : never) =>
	laporanKolom("rujukan", ...args);
const isi = (body: string, kind: Parameters<typeof laporanIsi>[2] = "kabar") =>
	laporanIsi("rujukan", body, kind);

describe("what exists may be referred to", () => {
	test("fields", () => {
		expect(rujukan("kabar", { tahapan: ["coklit", "pemungutan-suara"] })).toBe("baik");
		expect(rujukan("faq", { pemilihan: "2024", tahapan: ["penetapan-dpt"], dasar: ["pkpu-5-2020"] })).toBe(
			"baik",
		);
		expect(rujukan("klarifikasi", { wilayah: "52.71" })).toBe("baik");
	});
	test("bodies and short texts", () => {
		expect(isi('Pada :tanggal{id="coklit"}.\n\n::faq{id="siapa-kami"}\n\n::faq{id="cek-dpt"}')).toBe("baik");
		expect(isi('::tahapan{id="penetapan-dpt" pemilihan="2024"}')).toBe("baik");
		expect(rujukan("faq", { pemilihan: "2020", jawaban: 'Pada :tanggal{id="coklit" bagian="mulai"}.' })).toBe(
			"baik",
		);
	});
	test("a stage of another election is looked for there", () => {
		expect(rujukan("faq", { pemilihan: "2024", jawaban: ':tanggal{id="penetapan-dpt"}' })).toBe("baik");
		expect(rujukan("faq", { pemilihan: "2024", jawaban: ':tanggal{id="coklit"}' })).toContain("tidak ada");
	});
});

describe("a stage of which nobody says whose it is", () => {
	const loose = 'Pada :tanggal{id="coklit"}, lalu :tanggal{id="pemungutan-suara"}.';
	test("is a mistake of a central file, told once", () => {
		expect(rujukan("faq", { jawaban: loose, tahapan: ["coklit"] })).toMatchInlineSnapshot(`
			"7:5 «coklit» [rujukan] tahapan "coklit" disebut tanpa pemilihannya, jadi tanggalnya berganti bila pemilihan berganti
			    Tulis pemilihan: "2020" di bagian atas berkas."
		`);
		expect(isi('<Tahapan id="coklit" />', "halaman")).toContain('Tulis pemilihan: "2020"');
	});
	test("is told to a KIM, whose page stays published", () => {
		expect(rujukan("kimFaq", { jawaban: loose })).toMatchInlineSnapshot(`
			"3:10 «Pada :tanggal{id» [rujukan, perhatian] tahapan "coklit" disebut tanpa pemilihannya, jadi tanggalnya berganti bila pemilihan berganti
			    Tulis pemilihan: "2020" di bagian atas berkas."
		`);
		expect(isi('<Tahapan id="coklit" />', "kim")).toContain('Tulis pemilihan="2020" sesudah id');
	});
	test("is none where the file or the reference names the election, or the file has a day", () => {
		expect(rujukan("faq", { pemilihan: "2020", jawaban: loose })).toBe("baik");
		expect(isi('<Tahapan id="coklit" pemilihan="2020" />', "halaman")).toBe("baik");
		for (const kind of ["kabar", "agenda"] as const)
			expect(rujukan(kind, { tahapan: ["coklit"] })).toBe("baik");
	});
});

describe("fields", () => {
	test("stages, of which one is nearly right", () => {
		expect(rujukan("kabar", { tahapan: ["coklt", "pemilihan-ketua-rt"] })).toMatchInlineSnapshot(`
			"6:5 «coklt» [rujukan] tahapan "coklt" tidak ada
			    Mungkin maksud Anda "coklit"?
			7:5 «pemilihan-ketua-» [rujukan] tahapan "pemilihan-ketua-rt" tidak ada
			    Pilih salah satu: pemungutan-suara, coklit, masa-kampanye. Atau hapus rujukan ini."
		`);
	});
	test("of a question", () => {
		expect(
			rujukan("faq", { topik: "pemilh", pemilihan: "2021", dasar: ["pkpu-5-2021"] }),
		).toMatchInlineSnapshot(`
			"4:8 «pemilh» [rujukan] topik "pemilh" tidak ada
			    Mungkin maksud Anda "pemilih"?
			6:12 «"2021"» [rujukan] pemilihan "2021" tidak ada
			    Mungkin maksud Anda "2020"?
			8:5 «pkpu-5-2021» [rujukan] peraturan "pkpu-5-2021" tidak ada
			    Bila salah ketik, mungkin maksud Anda "pkpu-5-2020". Bila ini peraturan baru, daftarkan dahulu di peraturan.yaml:
			    pkpu-5-2021:
			      nama: PKPU 5/2021
			      judul: …"
		`);
	});
	test("of a stage", () => {
		expect(
			rujukan("tahapan", {
				kelompok: "pemungutn",
				jadwal: [{ mulai: "2020-12", dasar: "uu-1-1945" }],
				pengecualian: [{ wilayah: "91.16", dasar: "pkpu-55-2020", alasan: "Susulan" }],
			}),
		).toMatchInlineSnapshot(`
			"3:11 «pemungutn» [rujukan] kelompok "pemungutn" tidak ada
			    Mungkin maksud Anda "pemungutan"?
			7:12 «uu-1-1945» [rujukan] peraturan "uu-1-1945" tidak ada
			    Bila ini peraturan baru, daftarkan dahulu di peraturan.yaml:
			    uu-1-1945:
			      nama: UU 1/1945
			      judul: …
			9:14 «"91.16"» [rujukan] kode wilayah "91.16" tidak ada
			    Cari kodenya menurut nama wilayah dengan npm run kim:baru, misalnya "64.08.12.1002".
			10:12 «pkpu-55-2020» [rujukan] peraturan "pkpu-55-2020" tidak ada
			    Bila salah ketik, mungkin maksud Anda "pkpu-5-2020". Bila ini peraturan baru, daftarkan dahulu di peraturan.yaml:
			    pkpu-55-2020:
			      nama: PKPU 55/2020
			      judul: …"
		`);
	});
	test("of an election, a site and a KIM", () => {
		expect(
			rujukan("pemilihan", { hari_pemungutan: "coblosan", memilih: { bupati: ["64.08", "64.99"] } }),
		).toMatchInlineSnapshot(`
			"4:18 «coblosan» [rujukan] tahapan "coblosan" tidak ada
			    Pilih salah satu: pemungutan-suara, coklit, masa-kampanye. Atau hapus rujukan ini.
			12:7 «"64.99"» [rujukan] kode wilayah "64.99" tidak ada
			    Cari kodenya menurut nama wilayah dengan npm run kim:baru, misalnya "64.08.12.1002"."
		`);
		expect(rujukan("situs", { pemilihan_aktif: "2025" })).toMatchInlineSnapshot(`
			"5:18 «"2025"» [rujukan] pemilihan "2025" tidak ada
			    Mungkin maksud Anda "2020"?"
		`);
		expect(rujukan("kim", { wilayah: "64.08.99" })).toMatchInlineSnapshot(`
			"3:10 «64.08.99» [rujukan] kode wilayah "64.08.99" tidak ada
			    Cari kodenya menurut nama wilayah dengan npm run kim:baru, misalnya "64.08.12.1002"."
		`);
	});
	test("dates in short texts", () => {
		expect(
			rujukan("faq", {
				pemilihan: "2020",
				jawaban: 'Dari :tanggal{id="coklit"} sampai :tanggal{id="coklitt"} :tanggal{}',
			}),
		).toMatchInlineSnapshot(`
			"3:10 «Dari :tanggal{id» [rujukan] tahapan "coklitt" tidak ada
			    Mungkin maksud Anda "coklit"?"
		`);
	});
	test("values that are no text are left to the fields' rule", () => {
		expect(rujukan("kabar", { tahapan: [3, null, ["x"], { a: 1 }] })).toBe("baik");
		expect(laporan(tempatContoh.kabar, "---\ntahapan: 3\n---\n", "rujukan")).toBe("baik");
	});
});

describe("bodies", () => {
	test("blocks, with the place of the block behind emoji and dashes", () => {
		expect(
			isi(
				'😀😀 – pada :tanggal{id="coklitt"}.\n\n::faq{id="cek-dptt"}\n\n::tahapan{id="x" pemilihan="1955"}',
			),
		).toMatchInlineSnapshot(`
			"7:13 «:tanggal{id="cok» [rujukan] tahapan "coklitt" tidak ada
			    Mungkin maksud Anda "coklit"?
			9:1 «::faq{id="cek-dp» [rujukan] pertanyaan "cek-dptt" tidak ada
			    Mungkin maksud Anda "cek-dpt"?
			11:1 «::tahapan{id="x"» [rujukan] pemilihan "1955" tidak ada
			    Pilih salah satu: 2020, 2024. Atau hapus rujukan ini."
		`);
	});
	test("in MDX", () => {
		expect(
			isi('😀 – pada <Tanggal id="coklitt" />.\n\n<Faq id="cek-dptt" />', "halaman"),
		).toMatchInlineSnapshot(`
			"7:11 «<Tanggal id="cok» [rujukan] tahapan "coklitt" tidak ada
			    Mungkin maksud Anda "coklit"?
			9:1 «<Faq id="cek-dpt» [rujukan] pertanyaan "cek-dptt" tidak ada
			    Mungkin maksud Anda "cek-dpt"?"
		`);
	});
	test("a question of another KIM is not ours", () => {
		expect(isi('::faq{id="visi-misi"}')).toContain('pertanyaan "visi-misi" tidak ada');
	});
	test("a central page knows no question of a KIM", () => {
		expect(isi('<Faq id="siapa-kami" />', "halaman")).toContain('pertanyaan "siapa-kami" tidak ada');
	});
});

test("what was renamed or withdrawn since stops nobody who refers to it", () => {
	const files = {
		"faq/baru.mdx": berkas("faq", "", { alias: ["/faq/lama/"] }),
		"faq/tarik.mdx": berkas("faq", "", { dicabut: { alasan: "x", lihat: "/faq/" } }),
		"pemilihan/2020/pemilihan.mdx": berkas("pemilihan"),
		"pemilihan/2020/tahapan/baru.mdx": berkas("tahapan", "", { alias: ["/tahapan/2020/lama/"] }),
		"situs.yaml": berkas("situs"),
		"kim/x/kabar/a.md": berkas(
			"kabar",
			'::faq{id="lama"}\n\n::faq{id="tarik"}\n\nSampai :tanggal{id="lama"}.\n',
			{ tahapan: ["lama"] },
		),
	};
	const documents = Object.entries(files).map(([path, text]) => read(path, text));
	const world = worldOf(gatherWorld(documents), { regionName: () => undefined, file: () => undefined });
	const news = documents.find(({ path }) => path.startsWith("kim/"));
	const said = news ? check(news, world).filter(({ rule }) => rule === "rujukan") : [];
	expect(said.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
		'warning: tahapan "lama" kini bernama "baru"',
		'warning: pertanyaan "lama" kini bernama "baru"',
		'warning: pertanyaan "tarik" sudah dicabut, jadi rujukan ini tidak tampil',
		'warning: tahapan "lama" kini bernama "baru"',
	]);
});

test("a term that belongs to an election nobody has is told", () => {
	const text = "- id: dpt\n  istilah: DPT\n  arti: Daftar\n  pemilihan: ['2020', '2021']\n";
	expect(laporan("istilah.yaml", text, "rujukan")).toMatch(
		/^4:23 .*\[rujukan\] pemilihan "2021" tidak ada\n/,
	);
});
