import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLisan, ucapanDari } from "./lisan.ts";

const ucap = createLisan(
	ucapanDari([
		{ istilah: "KPU", kepanjangan: "Komisi Pemilihan Umum" },
		{ istilah: "TPS", kepanjangan: "tempat pemungutan suara" },
		{ istilah: "KTP-el", kepanjangan: "kartu tanda penduduk elektronik", bentuk: ["e-KTP"] },
		{ istilah: "Coklit", kepanjangan: "pencocokan dan penelitian" },
		{
			istilah: "KIM",
			kepanjangan: "Kelompok Informasi Masyarakat",
			bentuk: ["Komunitas Informasi Masyarakat"],
		},
		{ istilah: "C.Hasil-KWK", kepanjangan: "catatan hasil di TPS", bentuk: ["C1"] },
		{ istilah: "Hoaks" },
	]),
);

test.each([
	["Bawa KTP-el ke TPS.", "Bawa kartu tanda penduduk elektronik ke tempat pemungutan suara."],
	["Penetapan daftar (KPU)", "Penetapan daftar"],
	["Daftar (KPU) di tempat (TPS)", "Daftar di tempat"],
	["Putusan awal (dismisal)", "Putusan awal, dismisal"],
	["Petugas coklit datang", "Petugas pencocokan dan penelitian datang"],
	[
		"Formulir C.Hasil-KWK dan C1",
		"Formulir catatan hasil di tempat pemungutan suara dan catatan hasil di tempat pemungutan suara",
	],
	["Komunitas Informasi Masyarakat", "Komunitas Informasi Masyarakat"],
	["Warga 20–50 tahun", "Warga dua puluh sampai lima puluh tahun"],
	[
		"1.338 kecamatan, 12,5% warga",
		"seribu tiga ratus tiga puluh delapan kecamatan, dua belas koma lima persen warga",
	],
	["PKPU 5/2020", "Peraturan Komisi Pemilihan Umum nomor lima tahun dua ribu dua puluh"],
	["mulai pukul 12.00 waktu setempat", "mulai pukul dua belas siang waktu setempat"],
	["pukul 07.00–13.00", "pukul tujuh pagi sampai satu siang"],
	["07.00–12.00, mulai 12.00", "pukul tujuh pagi sampai pukul dua belas siang, mulai pukul dua belas siang"],
	["surat dan/atau KTP-el", "surat dan atau kartu tanda penduduk elektronik"],
	["COVID-19", "Covid sembilan belas"],
	["Telepon 081234", "Telepon nol delapan satu dua tiga empat"],
	["Rp1.000", "seribu rupiah"],
	["bupati/wali kota & warga", "bupati atau wali kota dan warga"],
	["DKI dan BPJS", "de ka i dan be pe je es"],
	["Andi Rifa'i, undang-undang", "Andi Rifa'i, undang-undang"],
	["“Awas!” katanya …", "Awas. katanya"],
	["Rp36 juta sampai Rp72 juta", "tiga puluh enam juta rupiah sampai tujuh puluh dua juta rupiah"],
	[
		"Rp36-72 juta, Rp1,5 miliar",
		"tiga puluh enam sampai tujuh puluh dua juta rupiah, satu koma lima miliar rupiah",
	],
	["Biayanya Rp5.000,00 atau Rp5.000,-.", "Biayanya lima ribu rupiah atau lima ribu rupiah."],
	["Bayar Rp7.500. Lalu pulang.", "Bayar tujuh ribu lima ratus rupiah. Lalu pulang."],
	["Mulai pukul 19.30.", "Mulai pukul tujuh lewat tiga puluh menit malam."],
	["7.30 pagi, pukul 07.00 pagi", "tujuh lewat tiga puluh menit pagi, pukul tujuh pagi"],
	["08:00-15.30", "delapan pagi sampai tiga lewat tiga puluh menit sore"],
	["08.00-15.00 WITA", "delapan pagi sampai tiga sore waktu Indonesia tengah"],
	[
		"Hubungi 0812-3456-7890.",
		"Hubungi nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol.",
	],
	["+62 812 3456 7890", "plus enam dua, delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol"],
	[
		"9-12-2020 dan 09/12/2020",
		"sembilan Desember dua ribu dua puluh dan sembilan Desember dua ribu dua puluh",
	],
	["2020-12-09", "sembilan Desember dua ribu dua puluh"],
	["Paling lambat H-3, lalu H+1", "Paling lambat tiga hari sebelum hari H, lalu satu hari sesudah hari H"],
	["1 (satu) lembar, 2 (dua)", "satu lembar, dua"],
	[
		"Pasal 20 ayat (1) UU No. 10 Tahun 2016",
		"Pasal dua puluh ayat satu Undang-Undang Nomor sepuluh Tahun dua ribu enam belas",
	],
	["hari ke-3, tahun 1990-an", "hari ketiga, tahun seribu sembilan ratus sembilan puluhan"],
	[
		"suhu 37,3°C, 5 km, 12 m²",
		"suhu tiga puluh tujuh koma tiga derajat Celsius, lima kilometer, dua belas meter persegi",
	],
	["20-30% warga", "dua puluh sampai tiga puluh persen warga"],
	["5% + 3 = x", "lima persen tambah tiga sama dengan x"],
	["Rp 25.000 dan Rp7", "dua puluh lima ribu rupiah dan tujuh rupiah"],
	["12/2020, 5/20", "nomor dua belas tahun dua ribu dua puluh, lima per dua puluh"],
	["0,05 dan 1.5", "nol koma nol lima dan satu titik lima"],
	[
		"1234567890 atau 123456789",
		"satu dua tiga empat lima enam tujuh delapan sembilan nol atau seratus dua puluh tiga juta empat ratus lima puluh enam ribu tujuh ratus delapan puluh sembilan",
	],
	[
		"Pukul 8.30 - 23.59",
		"Pukul delapan lewat tiga puluh menit pagi sampai sebelas lewat lima puluh sembilan menit malam",
	],
	[
		"RT 3/RW 5, Kab. Kutai Timur, dll.",
		"rukun tetangga tiga rukun warga lima, Kabupaten Kutai Timur, dan lain-lain",
	],
	["Formulir A.5-KWK dan surat A.5-KWK", "Formulir A. lima ka we ka dan surat pindah memilih"],
	["Kec. A, RAPI, DPR", "Kecamatan A, Radio Antar Penduduk Indonesia, Dewan Perwakilan Rakyat"],
	["Buka (pagi): lalu; tutup — selesai!", "Buka, pagi, lalu, tutup, selesai."],
	["Benarkah? Ya...", "Benarkah? Ya."],
	["e-KTP, KTP", "kartu tanda penduduk elektronik, ka te pe"],
	["TPS3 dan 3TPS", "te pe es tiga dan tiga te pe es"],
	["Hoaks HOAKS", "Hoaks ha o a ka es"],
	["  - mulai, ", "mulai"],
	["satu , dua ,, tiga", "satu, dua, tiga"],
	["'kutip' dan anak-anak", "kutip dan anak-anak"],
	[
		"07.00 sd 09.00, Jl. A. Yani Km 5,5",
		"pukul tujuh pagi sampai pukul sembilan pagi, Jalan A. Yani kilometer lima koma lima",
	],
	["30 Nov s/d 2 Des 2020", "tiga puluh November sampai dua Desember dua ribu dua puluh"],
	[
		"Tgl 17-11-2020 pkl 08.00-selesai, 16.00 WITA-selesai",
		"tanggal tujuh belas November dua ribu dua puluh pukul delapan pagi sampai selesai, empat sore waktu Indonesia tengah sampai selesai",
	],
	[
		"Rp 10.000/kg, Rp5.000/orang/hari, 5 m³ tanah",
		"sepuluh ribu rupiah per kilogram, lima ribu rupiah per orang per hari, lima meter kubik tanah",
	],
	[
		"021-5551234, 1500-123, 1500-2000 orang",
		"nol dua satu, lima lima lima satu dua tiga empat, satu lima nol nol, satu dua tiga, seribu lima ratus sampai dua ribu orang",
	],
	[
		"Surat 440/5184/SJ, D-III, juara ke-1",
		"Surat empat ratus empat puluh lima ribu seratus delapan puluh empat es je, D tiga, juara pertama",
	],
	[
		"warga yg hadir dgn masker, utk Kpd Yth. Bapak/Ibu",
		"warga yang hadir dengan masker, untuk kepada Yang terhormat Bapak atau Ibu",
	],
	["wa.me/62812", "wa titik me garis miring enam puluh dua ribu delapan ratus dua belas"],
	["Iuran Rp 5 ribu/bulan per rumah.", "Iuran lima ribu rupiah per bulan per rumah."],
	[
		"Gas Rp18.500/tabung, air 5 l/hari, 40 km/jam",
		"Gas delapan belas ribu lima ratus rupiah per tabung, air lima liter per hari, empat puluh kilometer per jam",
	],
	["hari/tanggal, 3 hari/2 malam", "hari atau tanggal, tiga hari dua malam"],
	[
		"Wajib lapor 3x24 jam, obat 2x seminggu, ukuran 20x30 cm.",
		"Wajib lapor tiga kali dua puluh empat jam, obat dua kali seminggu, ukuran dua puluh kali tiga puluh sentimeter.",
	],
	["Buka 24/7.", "Buka dua puluh empat jam sehari tujuh hari seminggu."],
	[
		"RT.02 RW.04, No.12A Gg. Mawar",
		"rukun tetangga nol dua rukun warga nol empat, Nomor dua belas A Gang Mawar",
	],
	[
		"Lihat BAB IV, abad XXI, juara ke-III, kelas V.",
		"Lihat bab empat, abad dua puluh satu, juara ketiga, kelas lima.",
	],
	["KPU I, vitamin C, CV Maju dan XL", "Komisi Pemilihan Umum I, vitamin C, ce ve Maju dan eks el"],
	[
		"Peserta 17+ dan ±50 orang, >100 kursi, ≤ 500 pemilih",
		"Peserta tujuh belas ke atas dan kurang lebih lima puluh orang, lebih dari seratus kursi, paling banyak lima ratus pemilih",
	],
	[
		"Bantuan Rp600rb, 2jt, dan Rp1,5 M.",
		"Bantuan enam ratus ribu rupiah, dua juta, dan satu koma lima miliar rupiah.",
	],
	["40 KK @ Rp300.000", "empat puluh ka ka masing-masing tiga ratus ribu rupiah"],
	["tahun ajaran 2020/2021", "tahun ajaran dua ribu dua puluh, dua ribu dua puluh satu"],
	[
		"UU Nomor 10/2016 dan PP No.27/2022",
		"Undang-Undang nomor sepuluh tahun dua ribu enam belas dan pe pe nomor dua puluh tujuh tahun dua ribu dua puluh dua",
	],
	[
		"Kantor (0549) 21234, pusat layanan 1-500-123",
		"Kantor nol lima empat sembilan, dua satu dua tiga empat, pusat layanan satu, lima nol nol, satu dua tiga",
	],
	["2 ½ jam dan ¼ lembar", "dua setengah jam dan seperempat lembar"],
	[
		"Nilainya Rp1.250.000.000 (satu miliar dua ratus lima puluh juta rupiah).",
		"Nilainya satu miliar dua ratus lima puluh juta rupiah.",
	],
	["1.338.000.000 orang", "satu miliar tiga ratus tiga puluh delapan juta orang"],
	[
		"Sabtu 12/12, tgl. 9 Des 2020, 3 Nov. 2020",
		"Sabtu dua belas Desember, tanggal sembilan Desember dua ribu dua puluh, tiga November dua ribu dua puluh",
	],
	[
		"pk. 07.00 s.d 13.00 Wita, pukul 24.00",
		"pukul tujuh pagi sampai satu siang waktu Indonesia tengah, pukul dua belas malam",
	],
	[
		"Buka https://www.kpu.go.id/ atau tulis ke kim@contoh.id.",
		"Buka we we we titik kpu titik go titik id atau tulis ke kim at contoh titik id.",
	],
])("%s", (text, said) => expect(ucap(text)).toBe(said));

test("an abbreviation inside a meaning is said, too; of two meanings the everyday one counts", () => {
	const glossary = [
		{ bentuk: ["AB"], ucapan: "arti CD" },
		{ bentuk: ["CD"], ucapan: "cakram" },
		{ bentuk: ["RT"], ucapan: "lain" },
	];
	expect(createLisan(glossary)("AB di RT (CD)")).toBe("arti cakram di rukun tetangga");
	expect(createLisan([])("AB")).toBe("a be");
});

/** Text of letters and marks of every kind; fast-check's own are slow to make. */
const anyMarks = fc
	.array(fc.integer({ min: 1, max: 0x2fff }), { maxLength: 60 })
	.map((codes) => String.fromCodePoint(...codes));

test("no text leaves a digit, a symbol or an abbreviation, and none is too much", () => {
	fc.assert(
		fc.property(anyMarks, (text) => {
			expect(ucap(text)).not.toMatch(/[^\p{L}\p{M}'\-.,?\s]|\p{Lu}{2}/u);
		}),
		{ examples: [["9".repeat(80)], ["00.00–24.99"], ["1.0.0,0/2020"], ["Ⅻ½"], ["XI½@≥+24/7/IV"], ["ǅǅ"]] },
	);
});
