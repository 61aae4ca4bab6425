import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { loadContent } from "../src/intake/load.ts";
import { faqBaru, command as faqCommand } from "./faq-baru.ts";
import { kabarBaru, command as kabarCommand } from "./kabar-baru.ts";
import { kimBaru, command as kimCommand } from "./kim-baru.ts";
import { answersOf, type Terminal } from "./tanya.ts";
import { contentCopy, scripted } from "./uji.ts";

const printed = vi.spyOn(console, "log").mockImplementation(() => {});

const kim = (folder: string, args: string[], terminal?: Terminal) =>
	kimBaru(answersOf(kimCommand, ["--content", folder, ...args], terminal));
const kabar = (folder: string, ...args: string[]) =>
	kabarBaru(answersOf(kabarCommand, ["--content", folder, ...args], undefined));
const faq = (folder: string, ...args: string[]) =>
	faqBaru(answersOf(faqCommand, ["--content", folder, ...args], undefined));

/** What a new KIM has nothing to do with. */
const elsewhere = ["faq", "klarifikasi", "pemilihan/2024"];

/** Problems of the files of one KIM. */
const problemsOf = async (folder: string, id: string) =>
	(await loadContent(folder)).problems.filter(({ file }) => file.startsWith(`kim/${id}/`));

test("one flag makes a subsite the gate has nothing against", async () => {
	await using copy = await contentCopy();
	await kim(copy.folder, ["--wilayah", "Teluk Lingga", "--tanggal", "2020-11-17"]);
	expect(await problemsOf(copy.folder, "teluk-lingga")).toEqual([]);
	const { of } = await loadContent(copy.folder);
	const own = (kind: "kim" | "kabar" | "kimFaq") =>
		of(kind).filter(({ id }) => id.startsWith("teluk-lingga"));
	expect(own("kim")[0]?.data).toMatchObject({
		nama: "KIM Teluk Lingga",
		wilayah: "64.08.04.1010",
		keadaan: "tidak-diketahui",
		diperbarui: "2020-11-17",
	});
	expect(own("kabar")).toHaveLength(1);
	expect(own("kimFaq")[0]?.data).toMatchObject({
		pertanyaan: "Apa yang dipilih warga Teluk Lingga pada Pemilihan Serentak 2020?",
		jawaban: expect.stringContaining("memilih bupati dan wakil bupati Kutai Timur"),
	});
	expect(printed.mock.calls.join("\n")).toContain("Langkah berikutnya");
});

test("where the vote is not known, the question is about the region", async () => {
	await using copy = await contentCopy(...elsewhere);
	await kim(copy.folder, ["--wilayah", "32.03.03.2013"]);
	expect(readdirSync(join(copy.folder, "kim/sukamaju/faq"))).toEqual(["termasuk-wilayah-mana.md"]);
	expect(await problemsOf(copy.folder, "sukamaju")).toEqual([]);
});

test("at the terminal: a kabupaten is no answer, a desa is picked by number", async () => {
	await using copy = await contentCopy(...elsewhere);
	const person = scripted(
		"Kutai Timur",
		"sangatta selatan",
		"2",
		"",
		"",
		"",
		"",
		"aktif",
		"0812-3344-5566",
		"",
		"budi, @org/tim",
	);
	await kim(copy.folder, ["--tanggal", "2020-11-17"], person);
	expect(person.seen()).toMatchInlineSnapshot(`
		"Membuat situs KIM baru. Tekan Enter untuk memakai usul dalam kurung, Ctrl+C untuk berhenti.

		Desa, kelurahan, atau kecamatan mana yang dilayani KIM ini? Misalnya Singa Geweh, Kutai Timur: Kutai Timur
		  Tidak ada desa, kelurahan, atau kecamatan "Kutai Timur". Periksa ejaannya. Nama kabupaten atau kota ditulis sesudah koma, misalnya Singa Geweh, Kutai Timur.
		Desa, kelurahan, atau kecamatan mana yang dilayani KIM ini? Misalnya Singa Geweh, Kutai Timur: sangatta selatan
		  Ada 2 wilayah yang cocok dengan "sangatta selatan":
		   1. Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur (64.08.12)
		   2. Desa Sangatta Selatan, Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur (64.08.12.2001)
		Nomor berapa? Bila tidak ada, ketik nama lain, misalnya dengan kabupatennya: 2
		  Desa Sangatta Selatan, Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur (64.08.12.2001)

		Nama KIM? [KIM Sangatta Selatan] 
		Nama singkat untuk alamat (tidak dapat diganti kelak)? [sangatta-selatan] 
		Siapa KIM ini, dalam satu kalimat? [Kelompok informasi masyarakat di Desa Sangatta Selatan, Kabupaten Kutai Timur.] 
		   1. biru
		   2. langit
		   3. nila
		   4. ungu
		   5. manggis
		   6. marun
		   7. jingga
		   8. cokelat
		   9. pandan
		  10. hijau
		  11. toska
		  12. arang
		Warna situs KIM? [langit] 
		   1. aktif: masih berkegiatan
		   2. vakum: berhenti sementara
		   3. tutup: sudah bubar
		   4. tidak-diketahui: belum dapat dipastikan
		Keadaan kelompok saat ini? [tidak-diketahui] aktif
		Nomor WhatsApp KIM yang boleh dilihat warga? (boleh kosong) 0812-3344-5566
		Kantor pembina, misalnya Diskominfo kabupaten atau kota? (boleh kosong) 
		Akun GitHub yang menyunting folder ini, pisahkan dengan koma? (boleh kosong) budi, @org/tim"
	`);
	const text = readFileSync(join(copy.folder, "kim/sangatta-selatan/profil.mdx"), "utf8");
	expect(text.slice(0, text.indexOf("# Kolom"))).toMatchInlineSnapshot(`
		"---
		nama: KIM Sangatta Selatan
		wilayah: "64.08.12.2001"
		ringkasan: Kelompok informasi masyarakat di Desa Sangatta Selatan, Kabupaten Kutai Timur.
		warna: langit
		keadaan: aktif
		kontak:
		  whatsapp: "+6281233445566"
		pengelola: ["@budi", "@org/tim"]
		diperbarui: "2020-11-17"
		"
	`);
	expect(await problemsOf(copy.folder, "sangatta-selatan")).toEqual([]);
});

test("two KIM of one name do not share an address, and neighbours differ in colour", async () => {
	await using copy = await contentCopy(...elsewhere);
	await kim(copy.folder, ["--wilayah", "32.03.03.2013"]);
	await kim(copy.folder, ["--wilayah", "32.03.01.2003"]);
	const kims = (await loadContent(copy.folder)).of("kim").filter(({ id }) => id.startsWith("sukamaju"));
	expect(kims.map(({ id }) => id).sort()).toEqual(["sukamaju", "sukamaju-cianjur"]);
	expect(new Set(kims.map(({ data }) => data.warna)).size).toBe(2);
});

test.each([
	[["--wilayah", "Singa Geweh", "--id", "sekarbela"], "sudah dipakai"],
	[["--wilayah", "Singa Geweh", "--id", "../faq"], "harus berupa huruf kecil"],
	[["--wilayah", "Singa Geweh", "--id", "__proto__"], "harus berupa huruf kecil"],
	[["--wilayah", "Singa Geweh", "--warna", "merah"], "--warna: harus salah satu dari biru"],
	[["--wilayah", "Singa Geweh", "--nama", "x".repeat(61)], "--nama: terlalu panjang"],
	[["--wilayah", "Singa Geweh", "--pengelola", "@a\n* @jahat!"], "--pengelola: harus akun GitHub"],
	[["--wilayah", "Singa Geweh", "--tanggal", "2020-02-30"], "--tanggal: harus tanggal"],
	[["--wilayah", "Sukamaju"], "Ada 130 wilayah"],
	[["--wilayah", "Kutai Timur"], "Tidak ada desa"],
])("%j is refused and nothing is written", async (args, message) => {
	await using copy = await contentCopy(...elsewhere);
	const before = readdirSync(copy.folder, { recursive: true });
	await expect(kim(copy.folder, args)).rejects.toThrow(message);
	expect(readdirSync(copy.folder, { recursive: true })).toEqual(before);
});

test("a news item of a KIM, each in a file of its own", async () => {
	await using copy = await contentCopy();
	const args = ["--kim", "sekarbela", "--judul", "Jadwal: sudah tiba", "--ringkasan", "- Warga *datang*."];
	await kabar(copy.folder, ...args, "--tanggal", "2020-11-17");
	expect(
		readFileSync(join(copy.folder, "kim/sekarbela/kabar/jadwal-sudah-tiba.md"), "utf8"),
	).toMatchInlineSnapshot(`
		"---
		judul: "Jadwal: sudah tiba"
		ringkasan: "- Warga *datang*."
		tanggal: "2020-11-17"
		# Kolom lain yang boleh diisi, masing-masing di baris sendiri:
		#   penulis – Nama penulis, bila ingin disebut.
		#   gambar – Gambar utama dari folder gambar/, misalnya gambar/rapat.jpg.
		#   keterangan_gambar – Apa yang tampak pada gambar utama.
		#   pemilihan – Pemilihan yang dimaksud; bila kosong, yang berjalan pada tanggal kabar.
		#   tahapan – Id tahapan yang berkaitan.
		#   sumber – Sumber kabar, bila bukan liputan sendiri.
		#   bahasa – Bahasa daerah yang dipakai menulis halaman ini; kosong bila bahasa Indonesia.
		#   kata_cari – Kata yang biasa diketik warga untuk mencari halaman ini.
		---

		"
	`);
	// That nothing stands below the columns yet is told, and stops nobody.
	expect((await problemsOf(copy.folder, "sekarbela")).map(({ rule }) => rule)).toEqual(["terlihat"]);
	// A second one of the same title gets a name of its own; the first stays as it is.
	await kabar(copy.folder, ...args);
	expect(readdirSync(join(copy.folder, "kim/sekarbela/kabar"))).toContain("jadwal-sudah-tiba-2.md");
	await expect(kabar(copy.folder, ...args, "--kim", "sekarbelo")).rejects.toThrow(
		'Mungkin maksud Anda "sekarbela"?',
	);
	await expect(kabar(copy.folder, ...args, "--kim", "../../faq")).rejects.toThrow("Tidak ada KIM");
});

test("a question of the portal, or of a KIM", async () => {
	await using copy = await contentCopy(...elsewhere);
	const args = [
		"--pertanyaan",
		"Jam berapa TPS buka",
		"--topik",
		"hari-pemungutan",
		"--tanggal",
		"2020-11-17",
	];
	const answer = 'Pukul 07.00 pada :tanggal{id="pemungutan-suara"}.';
	await faq(copy.folder, ...args, "--jawaban", answer);
	await faq(
		copy.folder,
		...args,
		...["--jawaban", "Pukul 07.00.", "--kim", "sekarbela", "--pemilihan", "umum"],
	);
	const { problems, of } = await loadContent(copy.folder);
	expect(problems.filter(({ file }) => file.includes("jam-berapa"))).toEqual([]);
	expect(of("faq").find(({ id }) => id === "jam-berapa-tps-buka")?.data).toMatchObject({
		pertanyaan: "Jam berapa TPS buka?",
		pemilihan: "2020",
	});
	expect(
		of("kimFaq").find(({ id }) => id === "sekarbela/jam-berapa-tps-buka")?.data.pemilihan,
	).toBeUndefined();
	await expect(faq(copy.folder, ...args, "--jawaban", ':tanggal{id="pemungutan-sura"}')).rejects.toThrow(
		'--jawaban: menyebut tahapan "pemungutan-sura", yang tidak ada. Mungkin maksud Anda "pemungutan-suara"?',
	);
	await expect(faq(copy.folder, ...args, "--jawaban", answer, "--topik", "x")).rejects.toThrow(
		"--topik: harus",
	);
});

test("a folder that is no content", async () => {
	await expect(kim("scripts", ["--wilayah", "Singa Geweh"])).rejects.toThrow("bukan folder isi");
	await expect(kim("tidak-ada", ["--wilayah", "Singa Geweh"])).rejects.toThrow("ENOENT");
});
