/**
 * Mistakes a volunteer makes, each in a whole file, with what periksa says of it. `▮` marks where the
 * author should be sent; it is taken out before the file is looked at. What is said word for word, with
 * the line and the caret, is approved in `kesalahan.approved.txt`: read it as a volunteer would.
 */
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../scripts/terminal.ts";
import { documentOf } from "../intake/read.ts";
import { check } from "./check.ts";
import type { Problem } from "./problem.ts";
import { dunia, tempatContoh } from "./uji.ts";

/** A mistake: what it is, the file, where it lies if not where its group lies. */
type Fault = [what: string, file: string | Uint8Array, path?: string];

const file = (front: string, body = "Isi.") => `---\n${front}\n---\n\n${body}\n`;

const kabar = "judul: Kabar\ntanggal: 2020-11-17\nringkasan: Satu kalimat";
const agenda = "judul: Rapat\nmulai: 2020-11-17\ntempat: Balai desa\nringkasan: Satu kalimat";
const faq = "pertanyaan: Kapan?\njawaban: Rabu\ntopik: pemilih\nditinjau: 2020-11-17";
const halaman = "judul: Radio\nringkasan: Satu kalimat\ndiperbarui: 2020-11-17";
const profil = `nama: KIM Singa Geweh
wilayah: "64.08.12.1002"
ringkasan: Kelompok warga
warna: biru
keadaan: aktif
diperbarui: 2020-11-17`;
const tahapan = "judul: Coklit\nkelompok: pemungutan\nringkasan: Satu kalimat\njadwal:";
const klarifikasi = `judul: Pemilih tidak wajib tes usap
klaim: Pemilih wajib tes usap
putusan: hoaks
fakta: Yang diuji adalah petugas
tanggal: 2020-11-17
beredar: WhatsApp
pemeriksa: [{nama: Kominfo}]`;

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

const groups: Record<string, { path: string; faults: Fault[] }> = {
	"keterangan yang tidak terbaca": {
		path: tempatContoh.kabar,
		faults: [
			["Tab di awal baris", file(`${kabar}\nsumber:\n▮\t- nama: Antara`)],
			["tanda petik tidak ditutup", file('judul: ▮"Kabar\ntanggal: 2020-11-17\nringkasan: Satu')],
			["petik tunggal di dalam petik tunggal", file(`judul: 'Ma'▮af, rapat batal'\ntanggal: 2020-11-17`)],
			["kolom dua kali", file(`${kabar}\n▮judul: Kabar lagi`)],
			["titik dua di dalam teks", file("judul: ▮Kapan: hari dan jam\ntanggal: 2020-11-17\nringkasan: x")],
			["titik dua di antara petik miring", file("judul: ▮“Kapan: hari dan jam”\ntanggal: 2020-11-17")],
			["tanpa spasi sesudah titik dua", file("▮judul:Kabar\ntanggal:2020-11-17\nringkasan:x")],
			["satu kolom tanpa spasi sesudah titik dua", file("judul: Kabar\ntanggal: 2020-11-17\n▮ringkasan:x")],
			["kurung siku di awal judul", file("judul: [Penting] ▮Rapat warga\ntanggal: 2020-11-17\nringkasan: x")],
			["kurung siku tidak ditutup", file(`${kabar}\nkata_cari: ▮[radio, RAPI`)],
			["tanda @ di awal", file("judul: ▮@kimsekarbela hadir\ntanggal: 2020-11-17\nringkasan: x")],
			["tanda # di awal", file("judul: ▮#PilkadaSehat\ntanggal: 2020-11-17\nringkasan: x")],
			["bintang untuk huruf tebal", file("judul: *Penting* ▮rapat\ntanggal: 2020-11-17\nringkasan: x")],
			["jangkar dan alias", file("judul: Kabar\ntanggal: 2020-11-17\nringkasan: ▮&a Satu\nkata_cari: [*a]")],
			["tanda seru", file('judul: Kabar\ntanggal: 2020-11-17\nringkasan: ▮!!js/function "alert"')],
			["spasi tidak sejajar", file(`${kabar}\nsumber:\n  - nama: Antara\n▮ tautan: https://a.id`)],
			["kolom menjorok", file("judul: ▮Kabar\n  tanggal: 2020-11-17\nringkasan: x")],
			["tanpa --- penutup", `▮---\n${kabar}\n\nIsi.\n`],
			["tanpa --- pembuka", `▮${kabar}\n---\n\nIsi.\n`],
			["baris kosong di atas ---", `▮\n${file(kabar)}`],
			["hanya isi", "▮Isi saja, tanpa keterangan.\n"],
			["keterangan kosong", "---\n▮---\n\nIsi.\n"],
			[
				"--- di tengah keterangan",
				"---\n▮judul: Kabar\n---\ntanggal: 2020-11-17\nringkasan: x\n---\n\nIsi.\n",
			],
			["--- di situs.yaml", "nama: Corong\n▮---\nnama: Dua\n", tempatContoh.situs],
			["berkas kosong", "▮"],
			[
				"petik di awal judul",
				file('judul: ▮"Penting" rapat warga\ntanggal: 2020-11-17\nringkasan: x').replace(
					'▮"Penting" ',
					'"Penting" ▮',
				),
			],
			["kurung siku terbuka di judul", file("judul: ▮[Penting Rapat\ntanggal: 2020-11-17\nringkasan: x")],
			["tanda # di tengah", file("judul: Rapat ▮#2 di balai\ntanggal: 2020-11-17\nringkasan: x")],
			["--- menjadi garis panjang", `▮—\n${kabar}\n—\n\nIsi.\n`],
			[
				"dua baris dengan titik dua",
				file("judul: ▮Kapan: hari\ntanggal: 2020-11-17\nringkasan: Di mana: balai"),
			],
			["daftar, bukan kolom", file("▮- judul: Kabar\n- tanggal: 2020-11-17")],
		],
	},
	"angka yang dimakan YAML": {
		path: tempatContoh.kim,
		faults: [
			["nomor telepon berawalan nol", file(`${profil}\nkontak:\n  telepon: ▮081234567890`)],
			["nomor telepon berawalan +", file(`${profil}\nkontak:\n  whatsapp: ▮+6281234567890`)],
			["nomor dengan petik tetapi tanpa +62", file(`${profil}\nkontak:\n  whatsapp: ▮"0812-3456-7890"`)],
			["kode wilayah tanpa petik", file(profil.replace('"64.08.12.1002"', "▮64.08"))],
			["kode wilayah berakhir nol", file(profil.replace('"64.08.12.1002"', "▮64.10"))],
			["tahun berdiri", file(`${profil}\nberdiri: ▮2019`)],
			["id pemilihan", file(`${faq}\npemilihan: ▮2020`), tempatContoh.faq],
			["jam saja", file(`${agenda}\npukul: ▮08.00`), tempatContoh.agenda],
			["jam dengan titik dua", file(`${agenda}\npukul: ▮08:00-10:00`), tempatContoh.agenda],
			["jam dengan s.d. dan WITA", file(`${agenda}\npukul: ▮8.00 s.d. 10.00 WITA`), tempatContoh.agenda],
			["nomor 62 tanpa tanda tambah", file(`${profil}\nkontak:\n  whatsapp: ▮6281234567890`)],
			["jam terbalik", file(`${agenda}\npukul: ▮13.00-07.00`), tempatContoh.agenda],
			["judul berupa tahun", file(kabar.replace("Kabar", "▮2020")), tempatContoh.kabar],
			["id dengan tiga angka", file(`${faq}\ndasar: [▮5]`), tempatContoh.faq],
		],
	},
	"tanggal yang tidak ada": {
		path: tempatContoh.kabar,
		faults: [
			["30 Februari", file(kabar.replace("2020-11-17", "▮2020-02-30"))],
			["hari di depan", file(kabar.replace("2020-11-17", "▮31-12-2020"))],
			["garis miring", file(kabar.replace("2020-11-17", "▮17/11/2020"))],
			["dengan kata", file(kabar.replace("2020-11-17", "▮9 Desember 2020"))],
			["garis miring tahun di depan", file(kabar.replace("2020-11-17", "▮2020/12/09"))],
			["bulan disingkat", file(kabar.replace("2020-11-17", "▮09 Des 2020"))],
			["dengan nama hari", file(kabar.replace("2020-11-17", "▮Rabu, 9 Desember 2020"))],
			["dengan jam", file(kabar.replace("2020-11-17", "▮2020-12-09 07.00"))],
			["tanpa tahun", file(kabar.replace("2020-11-17", "▮9 Desember"))],
			["satu angka", file(kabar.replace("2020-11-17", "▮2020-12-9"))],
			["bulan saja", file(kabar.replace("2020-11-17", "▮2020-12"))],
			["kosong", file(kabar.replace(" 2020-11-17", "▮"))],
			["hari terakhir sebelum hari pertama", file(`${agenda}\nselesai: ▮2020-11-16`), tempatContoh.agenda],
			[
				"jadwal terbalik",
				file(`${tahapan}\n  - {mulai: 2020-12-09, selesai: ▮2020-12-08, dasar: pkpu-5-2020}`),
				"pemilihan/2020/tahapan/coklit.mdx",
			],
			[
				"keputusan lama di bawah keputusan baru",
				file(
					`${tahapan}\n  - {mulai: 2020-12-09, dasar: pkpu-5-2020, ditetapkan: 2020-06-12}\n  - {mulai: 2020-09-23, dasar: pkpu-5-2020, ditetapkan: ▮2019-08-05}`,
				),
				"pemilihan/2020/tahapan/coklit.mdx",
			],
		],
	},
	"kolom yang keliru": {
		path: tempatContoh.kabar,
		faults: [
			["kolom wajib tidak ada", file("▮judul: Kabar\ntanggal: 2020-11-17")],
			["kolom yang dikarang", file(`${kabar}\n▮foto: foto.jpg`)],
			["salah ketik nama kolom", file(kabar.replace("ringkasan", "▮ringkasn"))],
			["huruf besar pada nama kolom", file(kabar.replace("judul", "▮Judul"))],
			["kolom layout", file(`${kabar}\n▮layout: ../../x.astro`)],
			["kolom id", file(`${kabar}\n▮id: kabar-lain`)],
			["judul terlalu panjang", file(kabar.replace("Kabar", `▮${"panjang ".repeat(15).trim()}`))],
			["judul kosong", file(kabar.replace("Kabar", '▮""'))],
			["daftar ditulis sebagai teks", file(`${kabar}\nkata_cari: ▮radio, RAPI`)],
			["sumber tanpa nama", file(`${kabar}\nsumber:\n  - ▮tautan: https://kpu.go.id/`)],
			["sumber ditulis sebagai teks", file(`${kabar}\nsumber: ▮Antara`)],
			["alamat web tanpa https", file(`${kabar}\nsumber:\n  - nama: KPU\n    tautan: ▮www.kpu.go.id`)],
			["warna di luar pilihan", file(profil.replace("biru", "▮merah")), tempatContoh.kim],
			["pilihan dengan huruf besar", file(profil.replace("aktif", "▮Aktif")), tempatContoh.kim],
			["ya, bukan true", file(`${faq}\nutama: ▮ya`), tempatContoh.faq],
			[
				"kalimat panjang dalam bacaan mudah",
				file(
					`${faq}\nbacaan_mudah:\n  - gambar: ktp\n    teks: ▮Pada hari pemungutan suara bawalah KTP-el Anda ke TPS sesuai alamat yang tertulis di surat undangan.`,
				),
				tempatContoh.faq,
			],
			[
				"gambar kecil yang tidak ada",
				file(`${faq}\nbacaan_mudah:\n  - gambar: ▮maskr\n    teks: Pakai masker.`),
				tempatContoh.kimFaq,
			],
			["bahasa salah ketik", file(`${kabar}\nbahasa: ▮jwa`)],
			["bahasa yang tidak ada di daftar", file(`${halaman}\nbahasa: ▮klingon`), tempatContoh.halaman],
			["tidak, bukan false", file(`${faq}\nutama: ▮Tidak`), tempatContoh.faq],
			[
				"pilihan wajib tidak ada",
				file(profil.replace("warna: biru\n", "").replace("nama", "▮nama")),
				tempatContoh.kim,
			],
			["akun dengan alamat GitHub", file(`${profil}\npengelola: ▮https://github.com/budi`), tempatContoh.kim],
			["dua, bukan 2", file(`${halaman}\nurutan: ▮dua`), tempatContoh.kimHalaman],
			["surel tanpa @", file(`${profil}\nkontak:\n  surel: ▮kim.contoh.go.id`), tempatContoh.kim],
			["akun tanpa @", file(`${profil}\npengelola: [▮budi]`), tempatContoh.kim],
			["putusan di luar pilihan", file(klarifikasi.replace("hoaks", "▮hoax")), tempatContoh.klarifikasi],
			["jadwal tanpa isi", file(`${tahapan} ▮[]`), "pemilihan/2020/tahapan/coklit.mdx"],
			["blok di kolom", file(kabar.replace("Satu kalimat", '▮Pada :tanggal{id="coklit"}'))],
		],
	},
	"rujukan ke yang tidak ada": {
		path: tempatContoh.kabar,
		faults: [
			["salah ketik id tahapan", file(`${kabar}\ntahapan: [coklit, ▮masa-kampanya]`)],
			["id tahapan yang dikarang", file(`${kabar}\ntahapan: [▮pesta-rakyat]`)],
			["nama tahapan, bukan idnya", file(`${kabar}\ntahapan: [▮Masa kampanye]`)],
			["salah ketik topik", file(faq.replace("pemilih", "▮pemilihh")), tempatContoh.kimFaq],
			["salah ketik peraturan", file(`${faq}\ndasar: [▮pkpu-5-2002]`), tempatContoh.faq],
			[
				"kode wilayah yang tidak ada",
				file(profil.replace("64.08.12.1002", "64.08.12.9999").replace('"', '▮"')),
				tempatContoh.kim,
			],
			["pemilihan yang tidak ada", file(`${faq}\npemilihan: ▮"2021"`), tempatContoh.faq],
			[
				"kelompok yang tidak ada",
				file(
					`${tahapan.replace("kelompok: ", "kelompok: ▮")}\n  - {mulai: 2020-12-09, dasar: pkpu-5-2020}`,
				).replace("pemungutan", "pencoblosan"),
				"pemilihan/2020/tahapan/coklit.mdx",
			],
			[
				"salah ketik tahapan di jawaban",
				file(faq.replace("Rabu", '▮Pada :tanggal{id="coklitt"}')),
				tempatContoh.faq,
			],
			["blok tanggal", file(kabar, 'Petugas datang ▮:tanggal{id="coklitt"} ke rumah.')],
			["blok tahapan", file(kabar, '▮::tahapan{id="masa-kampanya"}')],
			[
				"tahapan salah ketik dalam bacaan mudah",
				file(`${faq}\nbacaan_mudah:\n  - gambar: kalender\n    teks: ▮'Datang pada :tanggal{id="coklitt"}.'`),
				tempatContoh.faq,
			],
			["blok faq", file(kabar, '▮::faq{id="cekdpt"}')],
			["blok faq di .mdx", file(halaman, '▮<Faq id="cekdpt" />'), tempatContoh.halaman],
			["pertanyaan KIM lain", file(kabar, '▮::faq{id="visi-misi"}')],
			["pemilihan yang tidak ada di blok", file(kabar, '▮::tahapan{id="coklit" pemilihan="2021"}')],
		],
	},
	"nama berkas": {
		path: tempatContoh.kabar,
		faults: [
			["spasi dan huruf besar", `▮${file(kabar)}`, "kim/singa-geweh/kabar/Rapat Warga.md"],
			["emoji", `▮${file(kabar)}`, "kim/singa-geweh/kabar/rapat-😀.md"],
			["garis bawah", `▮${file(kabar)}`, "kim/singa-geweh/kabar/rapat_warga.md"],
			["tanda kurung", `▮${file(kabar)}`, "kim/singa-geweh/kabar/rapat (1).md"],
			["akhiran huruf besar", `▮${file(kabar)}`, "kim/singa-geweh/kabar/rapat.MD"],
			["akhiran huruf besar dan spasi", `▮${file(kabar)}`, "kim/singa-geweh/kabar/Rapat Warga.MD"],
			["salah ketik nama folder", `▮${file(kabar)}`, "kim/singa-geweh/kabr/rapat.md"],
			["folder yang dikarang", `▮${file(kabar)}`, "kim/singa-geweh/berita/rapat.md"],
			["di luar semua folder", `▮${file(kabar)}`, "rapat.md"],
			["akhiran .mdx", `▮${file(kabar)}`, "kim/singa-geweh/kabar/rapat.mdx"],
			["folder tahun", `▮${file(kabar)}`, "kim/singa-geweh/kabar/2020/rapat.md"],
			["di luar folder kabar", `▮${file(kabar)}`, "kim/singa-geweh/rapat.md"],
			["folder KIM dengan spasi", `▮${file(profil)}`, "kim/KIM Singa Geweh/profil.mdx"],
			["profil.md", `▮${file(profil)}`, "kim/singa-geweh/profil.md"],
			["halaman KIM bernama kabar", `▮${file(halaman)}`, "kim/singa-geweh/halaman/kabar.md"],
			["halaman pusat bernama faq", `▮${file(halaman)}`, "halaman/faq.mdx"],
		],
	},
	"isi yang tidak dipakai di sini": {
		path: tempatContoh.kabar,
		faults: [
			["HTML di tengah kalimat", file(kabar, "Isi ▮<b>tebal.")],
			["baris baru dengan <br>", file(kabar, "Satu▮<br>dua.")],
			["sematan video", file(kabar, 'Lihat.\n\n▮<iframe src="https://www.youtube.com/embed/x"></iframe>')],
			["komentar HTML", file(kabar, "Isi.\n\n▮<!-- tambahkan foto -->")],
			["komponen di .md", file(kabar, '▮<Peringatan judul="Penting">\n\nIsi.\n\n</Peringatan>')],
			["import", file(profil, '▮import Video from "./video.astro"\n\nIsi.'), tempatContoh.kim],
			["export", file(profil, "▮export const x = 1\n\nIsi."), tempatContoh.kim],
			["kurung kurawal di .mdx", file(profil, "Nomor kami ▮{nomor}."), tempatContoh.kim],
			["kurung kurawal yang tidak ditutup", file(profil, "Nomor kami ▮{nomor."), tempatContoh.kim],
			["tanda lebih kecil di .mdx", file(profil, "Anak ▮<5 tahun tidak ikut."), tempatContoh.kim],
			["<br> yang tidak ditutup di .mdx", file(profil, "Satu▮<br>dua."), tempatContoh.kim],
			["komponen yang tidak dikenal", file(profil, '▮<Video id="x" />'), tempatContoh.kim],
			["komponen yang tidak ditutup", file(profil, "▮<Peringatan>\n\nIsi."), tempatContoh.kim],
			["::: di .mdx", file(profil, "▮:::peringatan\nIsi.\n:::"), tempatContoh.kim],
			["blok yang tidak dikenal", file(kabar, "▮:::video\nIsi.\n:::")],
			["salah ketik nama blok", file(kabar, "▮:::peringatn\nIsi.\n:::")],
			["huruf besar pada nama blok", file(kabar, "▮:::Peringatan\nIsi.\n:::")],
			["blok yang tidak ditutup", file(kabar, "▮:::peringatan\nBawa KTP-el.\n\nLalu pulang.")],
			["spasi sesudah :::", file(kabar, "▮::: peringatan\nBawa KTP-el.\n:::")],
			["penutup tanpa pembuka", file(kabar, "Bawa KTP-el.\n▮:::")],
			["keterangan yang tidak dikenal", file(kabar, '▮:::peringatan{warna="merah"}\nIsi.\n:::')],
			["pilihan yang tidak ada", file(kabar, '▮:::peringatan{jenis="bahaya"}\nIsi.\n:::')],
			["keterangan wajib tidak ada", file(kabar, "▮:::kutipan\nIsi.\n:::")],
			["id tidak ada", file(kabar, "▮::faq")],
			["id tanpa id=", file(kabar, "Pada ▮:tanggal{coklit}.")],
			["salah ketik blok dalam kalimat", file(kabar, 'Pada ▮:tangal{id="coklit"}.')],
			["blok sebaris yang seharusnya sendiri", file(kabar, 'Baca ▮:faq{id="cek-dpt"} ini.')],
			["penutup yang tidak cocok di .mdx", file(profil, "<Peringatan>\n\nIsi.\n\n▮</Faq>"), tempatContoh.kim],
			["penutup tanpa pembuka di .mdx", file(profil, "Isi.\n\n▮</Peringatan>"), tempatContoh.kim],
			[
				"blok sebaris yang tidak ditutup di .mdx",
				file(profil, 'Pada ▮<Tanggal id="coklit"> ini.'),
				tempatContoh.kim,
			],
			[
				"nilai tanpa tanda petik di .mdx",
				file(profil, "▮<Peringatan judul=Penting>\n\nIsi.\n\n</Peringatan>"),
				tempatContoh.kim,
			],
			[
				"alamat dalam kurung sudut di .mdx",
				file(profil, "Lihat ▮<https://www.kpu.go.id/>."),
				tempatContoh.kim,
			],
			["surel dalam kurung sudut di .mdx", file(profil, "Tulis ke ▮<kim@contoh.go.id>."), tempatContoh.kim],
			["komentar HTML di .mdx", file(profil, "▮<!-- foto menyusul -->"), tempatContoh.kim],
			["HTML berpasangan di .mdx", file(profil, "Ini ▮<b>penting</b>."), tempatContoh.kim],
			["nilai dalam kurung kurawal", file(profil, "▮<Faq id={cek} />"), tempatContoh.kim],
		],
	},
	"judul bagian": {
		path: tempatContoh.kabar,
		faults: [
			["satu tanda pagar", file(kabar, "▮# Jadwal\n\nIsi.")],
			["tingkat yang dilompati", file(kabar, "## Jadwal\n\n▮#### Pagi")],
			["mulai dari tingkat tiga", file(kabar, "▮### Jadwal")],
			["tanpa spasi sesudah ##", file(kabar, "▮##Jadwal\n\nIsi.")],
			["nomor tanpa spasi", file(kabar, "▮1.Bawa KTP-el\n2.Pakai masker")],
			["tanda hubung tanpa spasi", file(kabar, "▮-Bawa KTP-el\n-Pakai masker")],
			["bulatan dari WhatsApp", file(kabar, "▮• Bawa KTP-el\n• Pakai masker")],
			["huruf tebal yang tidak jadi", file(kabar, "▮** Penting ** bagi warga.")],
			["huruf tebal yang tidak ditutup", file(kabar, "Ini ▮**penting bagi warga.")],
			["catatan kaki tanpa catatan", file(kabar, "Menurut KPU.▮[^1]")],
			["catatan kaki yang tidak dirujuk", file(kabar, "Menurut KPU.\n\n▮[^1]: Siaran pers.")],
			["judul kosong", file(kabar, "▮##\n\nIsi.")],
		],
	},
	"gambar, tautan, dan tanggal": {
		path: tempatContoh.kabar,
		faults: [
			["gambar tidak ada", file(kabar, "Foto: ▮![Warga](gambar/rapat.jpg)")],
			["gambar tanpa keterangan", file(kabar, "▮![](gambar/foto.jpg)")],
			["gambar terlalu besar", file(kabar, "▮![Warga](gambar/besar.jpg)")],
			["gambar palsu", file(kabar, "▮![Warga](gambar/palsu.jpg)")],
			["gambar di luar folder", file(kabar, "▮![Warga](../../sekarbela/gambar/foto.jpg)")],
			["gambar dari situs lain", file(kabar, "▮![Warga](https://a.id/foto.jpg)")],
			["gambar tanpa nama folder", file(kabar, "▮![Warga](foto.jpg)")],
			["gambar dengan garis miring di depan", file(kabar, "▮![Warga](/gambar/foto.jpg)")],
			["gambar SVG", file(kabar, "▮![Logo](gambar/logo.svg)")],
			["gambar HEIC dari iPhone", file(kabar, "▮![Warga](gambar/IMG_1.HEIC)")],
			["PDF yang tidak ada", file(kabar, '▮::unduhan{berkas="berkas/surat.pdf" judul="Surat"}')],
			["Word, bukan PDF", file(kabar, '▮::unduhan{berkas="berkas/surat.docx" judul="Surat"}')],
			["tautan tanpa https", file(kabar, "Lihat ▮[situs KPU](www.kpu.go.id).")],
			["tautan javascript", file(kabar, "Lihat ▮[ini](javascript:alert(1)).")],
			["tautan ftp di antara kurung sudut", file(kabar, "Lihat ▮<ftp://kpu.go.id/>.")],
			["definisi tautan", file(kabar, "Lihat [ini][a].\n\n▮[a]: ftp://kpu.go.id/")],
			["nomor telepon dengan spasi", file(kabar, "Hubungi ▮[kami](<tel:0812 3456>).")],
			["tautan ke pertanyaan yang tidak ada", file(kabar, "Baca ▮[ini](/faq/cek-dptt/).")],
			["tautan ke KIM yang tidak ada", file(kabar, "Baca ▮[ini](/kim/singageweh/).")],
			["nama gambar dengan spasi", file(kabar, "▮![Warga](gambar/foto saya.jpg)")],
			["telepon dengan spasi tanpa kurung sudut", file(kabar, "Hubungi ▮[kami](tel:0812 3456 789).")],
			["spasi di antara kurung tautan", file(kabar, "Lihat ▮[situs KPU] (https://www.kpu.go.id/).")],
			["kurung tautan yang tidak ditutup", file(kabar, "Lihat ▮[situs KPU](https://www.kpu.go.id/ ya.")],
			["kurung tautan terbalik", file(kabar, "Lihat ▮(situs KPU)[https://www.kpu.go.id/].")],
			["rujukan tautan yang tidak ada", file(kabar, "Lihat ▮[situs KPU][tidak-ada].")],
			["tautan tanpa alamat", file(kabar, "Lihat ▮[situs KPU]().")],
			["surel tanpa mailto", file(kabar, "Tulis ke ▮[kami](kim@contoh.go.id).")],
			["tautan ke berkas", file(kabar, "Baca ▮[ini](../../../faq/cek-dpt.mdx).")],
			["tautan tanpa garis miring di akhir", file(kabar, "Baca ▮[ini](/faq/cek-dpt).")],
			["tautan ke halaman pusat yang tidak ada", file(kabar, "Baca ▮[ini](/tentanng/).")],
			["tautan ke halaman KIM yang tidak ada", file(kabar, "Baca ▮[ini](/kim/singa-geweh/radioo/).")],
			["tautan ke kabar yang tidak ada", file(kabar, "Baca ▮[ini](/kim/singa-geweh/kabar/radios/).")],
			["tautan ke bagian yang tidak ada", file(kabar, "## Jadwal\n\nBaca ▮[ini](#jadwl).")],
			["tautan ke istilah yang tidak ada", file(kabar, "Baca ▮[DPT](/istilah/#dpt-dpt).")],
			["tanggal yang diketik dengan angka", file(kabar, "▮Hari pemungutan suara: 23/9/2020.")],
			["tanggal yang diketik sendiri", file(kabar, "▮Hari pemungutan suara 23 September 2020.")],
		],
	},
	"yang bukan teks": {
		path: tempatContoh.kabar,
		faults: [
			["Windows-1252", bytes(file(kabar, "Jam 07.00▮–13.00 di café.").replace("–", "\x96"), "latin1")],
			["UTF-16 dari Notepad", bytes(`▮${file(kabar)}`, "utf16le")],
			["UTF-16 dengan tanda di depan", bytes(`▮\uFEFF${file(kabar)}`, "utf16le")],
			["dokumen Word", bytes("▮PK\x03\x04\x14\x00\x06\x00", "latin1")],
			["lima megabita", `▮${file(kabar, "Isi. ".repeat(1_000_000))}`],
		],
	},
};

const mark = "▮";
/** The mark as it stands in each encoding that the table uses. */
const marks = ["utf8", "utf16le"].map((encoding) => Buffer.from(mark, encoding as BufferEncoding));

interface Looked {
	problems: Problem[];
	expected: string;
	said: string;
}

/** Takes the mark out, and looks at the file as periksa does. */
function look(path: string, source: string | Uint8Array): Looked {
	const whole = Buffer.from(source as string);
	// In Latin-1 the mark is lost to one byte: the low half of U+25AE.
	const found = marks.map((bytes) => [whole.indexOf(bytes), bytes.length] as const);
	const [at, length] = found.find(([at]) => at >= 0) ?? [whole.indexOf(0xae), 1];
	if (at < 0) throw new Error("no mark");
	const before = typeof source === "string" ? whole.toString("utf8", 0, at) : whole.toString("latin1", 0, at);
	const document = documentOf(path, Buffer.concat([whole.subarray(0, at), whole.subarray(at + length)]));
	const problems = check(document, dunia);
	const said = stripVTControlCharacters(formatProblems(problems, "content", () => document.text));
	return {
		problems,
		expected: `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`,
		said: said.slice(0, said.lastIndexOf("\n\n")),
	};
}

const all = Object.entries(groups).flatMap(([group, { path, faults }]) =>
	faults.map(([what, source, own = path]) => ({ group, what, path: own, ...look(own, source) })),
);

test("the table is long and says everything once", () => {
	expect(all.length).toBeGreaterThanOrEqual(60);
	expect(new Set(all.map(({ group, what }) => `${group}: ${what}`)).size).toBe(all.length);
});

describe.each(Object.keys(groups))("%s", (group) => {
	const own = all.filter((fault) => fault.group === group);
	test.each(own.map((fault) => [fault.what, fault] as const))("%s", (_, { problems, expected, said }) => {
		expect(
			problems.map(({ line, column }) => `${line}:${column}`),
			said,
		).toContain(expected);
		for (const { message, suggestion } of problems) {
			expect(`${message} ${suggestion}`).not.toMatch(/undefined|null|NaN|\[object|Error|xpected|nvalid/);
			expect(suggestion).toMatch(/\S/);
		}
	});
});

test("what is said, word for word", async () => {
	const text = all.map(({ group, what, said }) => `■ ${group}: ${what}\n${said}\n`).join("\n");
	await expect(text).toMatchFileSnapshot("kesalahan.approved.txt");
});

describe("what is no mistake", () => {
	test.each([
		["byte order mark", `\uFEFF${file(kabar)}`],
		["CRLF", file(kabar).replaceAll("\n", "\r\n")],
		["byte order mark and CRLF", `\uFEFF${file(kabar)}`.replaceAll("\n", "\r\n")],
		["no last line end", file(kabar).trimEnd()],
		["no body", `---\n${kabar}\n---\n`],
		[
			"hours, ratios and colons in a sentence",
			file(kabar, "Pukul 07:00, rasio 1:2, catatan:penting, :) 10:30"),
		],
		["braces and less-than in .md", file(kabar, "Anak <5 tahun {tidak} ikut, a < b > c.")],
		["a date in quotes", file(kabar.replace("2020-11-17", '"2020-11-17"'))],
		["emoji and dashes", file(kabar, "Warga 😀 – “siap”…")],
	])("%s", (_, text) => {
		expect(check(documentOf(tempatContoh.kabar, Buffer.from(text)), dunia)).toEqual([]);
	});
});
