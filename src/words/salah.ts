/** What a volunteer reads of each rule of the gate: what it looks for, why, and a file in which it finds something. */
import type { Aturan } from "../model/aturan.ts";

export const salah = {
	title: "Arti pesan pemeriksaan",
	intro:
		"Setiap pesan npm run periksa dan meja tulis menyebut nama aturannya di dalam kurung siku. Di sini artinya.",
	name: (aturan: string) => `Aturan [${aturan}]`,
	all: "Semua pesan pemeriksaan",
	typed: "Contoh yang salah",
	said: "Yang dikatakan pemeriksaan",
	mended: "Sesudah sarannya diikuti",
} as const;

interface RuleWords {
	readonly judul: string;
	/** Two or three sentences. */
	readonly jelas: string;
	/** A file in which the rule finds something: its columns but for those every news has, and its text. */
	readonly contoh?: {
		readonly kolom?: string;
		readonly isi?: string;
		readonly berkas?: string;
		readonly teks?: string;
	};
}

export const ruleWords: Readonly<Record<Aturan, RuleWords>> = {
	alamat: {
		judul: "Nama berkas sudah dipakai bagian situs",
		jelas:
			"Nama berkas menjadi alamat halaman. Beberapa alamat sudah dipakai situs ini sendiri, misalnya /kim/…/kabar/, jadi halaman lain tidak dapat memakainya. Ganti nama berkasnya.",
	},
	alias: {
		judul: "Alamat lama di kolom alias",
		jelas:
			"Alamat yang pernah terbit tidak boleh mati. Bila berkas berganti nama, alamat lamanya ditulis di kolom alias berkas yang baru, dan pembaca yang datang lewat alamat lama dibawa ke sana. Yang dapat ditulis hanya alamat yang memang pernah menjadi milik Anda dan tidak dipakai lagi.",
		contoh: { kolom: "alias: [/kim/contoh/kabar/rapat-warga/]" },
	},
	bentuk: {
		judul: "Berkas ini berbentuk lain",
		jelas:
			"Berkas tersalin bersama sesuatu dari tempat asalnya: bingkai ChatGPT, tanda git yang belum disatukan, keterangan Hugo, halaman web utuh. Buang yang bukan tulisan Anda; sesudah itu pesan lain baru dapat diperiksa.",
		contoh: {
			teks: "```markdown\n---\njudul: Rapat warga\ntanggal: 2020-11-17\nringkasan: Satu kalimat.\n---\n\nIsi.\n```\n",
		},
	},
	"buku-alamat": {
		judul: "Alamat yang pernah terbit hilang",
		jelas:
			"addresses.txt mencatat semua alamat yang pernah terbit. Bila halamannya hilang, orang yang menyimpan alamatnya sampai ke jalan buntu. Beri alias, atau kembalikan berkasnya dan isi kolom dicabut.",
	},
	dicabut: {
		judul: "Ke mana pembaca halaman yang dicabut",
		jelas:
			"Halaman yang ditarik tetap menjawab di alamatnya dengan alasan dan jalan keluar. Kolom dicabut berisi alasan, dan lihat berisi alamat halaman yang masih ada.",
		contoh: { kolom: "dicabut: {alasan: Kabar ini keliru, lihat: /kim/contoh/kabar/rapat-warga/}" },
	},
	dihapus: {
		judul: "Berkas yang dihapus demi privasi",
		jelas:
			"Berkas ini pernah dihapus untuk melindungi data pribadi seseorang dan tercatat di dihapus.txt. Ia tidak diterbitkan lagi. Bila isinya sudah aman, pakai nama berkas yang baru.",
	},
	ditanya: {
		judul: "Kalimat warga tanpa halamannya",
		jelas:
			"Di content/ditanya/ setiap kalimat warga berdiri di bawah alamat halaman yang menjawabnya. Bila halaman itu tidak ada, sudah dicabut, atau milik KIM, kalimatnya tidak membawa siapa pun ke mana pun. Kalimat yang lain tetap berlaku.",
	},
	gambar: {
		judul: "Gambar atau berkas unduhan",
		jelas:
			"Gambar disimpan di folder gambar/ dan PDF di folder berkas/ milik KIM atau halamannya. Setiap gambar perlu keterangan: kalimat itu dibacakan bagi yang tidak melihat, dan tampil bila gambarnya belum dimuat. Gambar yang rusak atau bukan foto diberitahukan sebelum terbit.",
		contoh: { isi: "![](gambar/rapat.jpg)" },
	},
	hari: {
		judul: "Hari dan tanggal tidak cocok",
		jelas:
			"Orang datang menurut harinya atau menurut tanggalnya. Bila keduanya berbeda, sebagian datang pada hari yang salah. Lihat undangan aslinya, lalu tulis yang benar.",
		contoh: { isi: "Rapat warga Kamis, 20 November 2020." },
	},
	hasil: {
		judul: "Hasil pemilihan",
		jelas:
			"Hasil ditulis menurut wilayah dan tingkatnya, masing-masing dengan sumber. Yang belum diputuskan tidak ditulis sebagai keputusan.",
	},
	huruf: {
		judul: "Huruf yang menyesatkan mata",
		jelas:
			"Ada tanda yang tidak terlihat, membalik arah tulisan, atau huruf dari abjad lain yang tampak sama. Penipu memakainya untuk meniru nama. Ketik ulang katanya dengan papan ketik biasa.",
	},
	isi: {
		judul: "Susunan isi",
		jelas:
			"Isi ditulis dengan Markdown biasa dan beberapa blok. HTML, perintah, dan blok yang tidak dikenal tidak dipakai di sini, supaya halaman tetap aman dan tampil sama di semua ponsel.",
		contoh: { isi: "Warga <b>wajib</b> membawa KTP-el.<br>Datang pagi." },
	},
	jadwal: {
		judul: "Urutan buku jadwal",
		jelas:
			"Buku jadwal sebuah tahapan hanya bertambah: keputusan baru ditulis sebagai baris baru di bawah, dengan tanggal keputusannya. Baris lama tidak diubah, supaya riwayatnya tetap dapat dibaca.",
	},
	"jadwal-terbit": {
		judul: "Tanggal yang sudah terbit",
		jelas:
			"Baris jadwal yang pernah terbit tidak diubah dan tidak dihapus, supaya yang mengikuti kalender dan RSS diberi tahu. Bila tanggalnya diganti keputusan baru, tambahkan baris baru. Bila baris lama salah ketik, salin baris itu ke bawahnya, betulkan, lalu tambahkan ralat: dengan tanggal dan alasannya.",
	},
	"jawaban-lama": {
		judul: "Catatan jawaban lama",
		jelas:
			"answers.jsonl menyimpan setiap kata jawaban pusat yang pernah terbit, supaya yang mengutipnya dapat membandingkan. Berkas itu ditulis oleh npm run catat dan tidak disunting dengan tangan.",
	},
	"judul-bagian": {
		judul: "Tingkat judul bagian",
		jelas:
			"Judul halaman diambil dari kolom judul. Di dalam isi, bagian dimulai dengan ## dan anak bagian dengan ###, tanpa melompat. Pembaca layar memakainya sebagai daftar isi.",
		contoh: { isi: "# Jadwal\n\nRapat pukul delapan." },
	},
	kolom: {
		judul: "Kolom keterangan",
		jelas:
			"Setiap jenis berkas punya kolomnya sendiri di antara dua baris ---. Ada yang wajib, ada yang boleh kosong, dan masing-masing punya bentuk. Kolom dari WordPress, Jekyll, atau Hugo punya padanannya di sini.",
		contoh: { berkas: "title: Rapat warga\ndate: 17/11/2020\nexcerpt: Satu kalimat." },
	},
	kutipan: {
		judul: "Asal sebuah kutipan",
		jelas:
			"Perkataan yang diberi bingkai kutipan dianggap kata demi kata. Sebut di mana aslinya dapat diperiksa. Ringkasan Anda sendiri ditulis sebagai kalimat biasa.",
		contoh: { isi: ':::kutipan{sumber="Ketua RT"}\nSemua warga diundang.\n:::' },
	},
	nama: {
		judul: "Nama KIM",
		jelas:
			"Nama KIM tidak boleh sama, atau tampak sama, dengan KIM lain atau badan publik. Tambahkan nama desa atau kecamatan.",
	},
	perubahan: {
		judul: "Perubahan di luar folder sendiri",
		jelas:
			"Setiap KIM mengubah foldernya sendiri. Perubahan yang menyentuh folder lain, atau menyangkut siapa KIM itu, disetujui pengurus portal.",
	},
	pribadi: {
		judul: "Data pribadi",
		jelas:
			"Nomor NIK dan KK, tanggal lahir, nomor rekening, dan alamat anak dilindungi UU 27 Tahun 2022. Yang sudah terbit sulit ditarik kembali. Samarkan, atau minta warga menghubungi langsung.",
		contoh: { isi: "Budi, NIK 6474010508900001." },
	},
	riwayat: {
		judul: "Riwayat git tidak lengkap",
		jelas:
			"Versi lama sebuah berkas dicari di riwayat git. Bila riwayatnya tidak ikut terambil, berkas yang salah tidak punya pengganti. Pengurus portal mengambil riwayat selengkapnya.",
	},
	rujukan: {
		judul: "Yang dirujuk tidak ada",
		jelas:
			"Tahapan, pertanyaan, peraturan, topik, dan wilayah disebut dengan namanya di situs ini. Salah satu huruf berbeda, dan yang dirujuk tidak ditemukan.",
		contoh: { isi: 'Petugas datang :tanggal{id="coklitt" pemilihan="2020"}.' },
	},
	sisa: {
		judul: "Sisa dari program lain",
		jelas:
			"Tanda dari Obsidian, WordPress, Hugo, atau ChatGPT, teks contoh yang belum diganti, dan percakapan yang tersalin akan dibaca warga apa adanya. Ganti atau hapus.",
		contoh: { isi: "Ini ==penting== sekali, lihat [[tidak ada]]." },
	},
	sisipan: {
		judul: "Blok di dalam kolom",
		jelas:
			"Kolom keterangan berisi teks biasa. Hanya beberapa kolom yang mengubah :tanggal{…} menjadi tanggal.",
		contoh: { berkas: 'judul: Rapat\ntanggal: 2020-11-17\nringkasan: Pada :tanggal{id="coklit"}' },
	},
	tampil: {
		judul: "Halaman tidak dapat ditampilkan",
		jelas:
			"Ini kesalahan program, bukan kesalahan Anda. Halaman lain tetap terbit. Sampaikan kepada pengurus portal beserta berkasnya.",
	},
	tanda: {
		judul: "Tanda Markdown yang tidak jadi",
		jelas:
			"Ada tanda yang dimaksud sebagai judul, daftar, huruf tebal, atau tautan, tetapi kurang satu spasi atau kurung, jadi ia tampil sebagai tanda. Salin baris yang disarankan.",
		contoh: { isi: "##Jadwal\n\n-Pagi\n-Sore" },
	},
	"tanggal-ketik": {
		judul: "Tanggal tahapan yang diketik",
		jelas:
			"Tanggal tahapan diambil dari buku jadwal, supaya ikut berubah bila jadwalnya berubah. Tanggal yang diketik di sini berbeda dari buku jadwal.",
		contoh: { isi: "Hari pemungutan suara 23 September 2020." },
	},
	tautan: {
		judul: "Tautan yang tidak sampai",
		jelas:
			"Tautan menuju alamat web lengkap, surel, telepon, atau halaman situs ini. Yang salah ketik, tidak ada, atau menyamar sebagai alamat lain diberitahukan.",
		contoh: { isi: "Lihat [situs KPU](www.kpu.go.id)." },
	},
	teks: {
		judul: "Berkas yang bukan teks",
		jelas:
			"Tulisan disimpan sebagai berkas teks .md. Dokumen Word, gambar, video, dan ZIP tidak dapat menjadi halaman; gambar dan PDF punya foldernya sendiri.",
	},
	tempat: {
		judul: "Letak dan nama berkas",
		jelas:
			"Setiap jenis berkas punya foldernya, dan namanya menjadi alamat: huruf kecil, angka, dan tanda hubung. Berkas di tempat lain tidak ikut terbit, tetapi tidak menghalangi siapa pun.",
	},
	terbit: {
		judul: "Tanggalnya belum tiba",
		jelas:
			"Halaman dengan tanggal sesudah hari ini menunggu, lalu terbit dengan sendirinya pada harinya. Bila harus tampil sekarang, tulis tanggal hari ini.",
	},
	terlihat: {
		judul: "Yang diketik tidak tampil",
		jelas:
			"Beberapa tanda punya arti di Markdown, jadi ia hilang dari halaman: bintang di dalam hitungan, tanda lebih besar di awal baris, sel di luar tabel. Halaman yang masih kosong juga diberitahukan.",
		contoh: { isi: "Kertas 5*3*2 lembar." },
	},
	versi: {
		judul: "Versi susunan isi",
		jelas:
			"Isi dan program harus sesusunan. Bila isi lebih lama, pengurus portal menjalankan npm run pindah; bila programnya yang lebih lama, programnya diperbarui.",
	},
	yaml: {
		judul: "Susunan keterangan",
		jelas:
			"Keterangan di atas berkas diapit dua baris ---, satu kolom satu baris: nama kolom, titik dua, spasi, lalu isinya. Teks yang memuat titik dua, tanda #, atau diawali tanda lain diapit tanda petik.",
		contoh: { berkas: "judul: Rapat KIM # 1\ntanggal: 2020-11-17\nringkasan: Satu kalimat." },
	},
};
