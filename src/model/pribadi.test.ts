import { expect, test } from "vitest";
import { personalIn } from "./pribadi.ts";

const said = (text: string) =>
	personalIn(text).map(({ kind, from, to, masked }) => `${kind} ${text.slice(from, to)} → ${masked ?? "–"}`);

test.each([
	["NIK 6474010508900001", ["nik 6474010508900001 → 6474xxxxxxxxxxxx"]],
	["nik: 6474 0105 0890 0001", ["nik 6474 0105 0890 0001 → 6474 xxxx xxxx xxxx"]],
	["KK 6474010508900001", ["kk 6474010508900001 → 6474xxxxxxxxxxxx"]],
	["Budi (6474014508900001)", ["nik 6474014508900001 → 6474xxxxxxxxxxxx"]],
	["kode 9999999999999999", ["angka 9999999999999999 → 9999xxxxxxxxxxxx"]],
	["Budi, lahir 05-08-1990", ["lahir 05-08-1990 → 1990"]],
	["TTL: Bontang, 5 Agustus 1990", ["lahir 5 Agustus 1990 → 1990"]],
	["| Nama | Tgl lahir |\n| --- | --- |\n| Andi | 05-08-1990 |", ["lahir 05-08-1990 → 1990"]],
	["Nama | No. rekening\n--- | ---\nAndi | 0123 4567 8901", ["rekening 0123 4567 8901 → xxxx xxxx 8901"]],
	["[Andi](tel:6474010508900001)", ["nik 6474010508900001 → 6474xxxxxxxxxxxx"]],
	["Rina, 9 tahun, beralamat di Perumahan Griya C5", ["anak Perumahan Griya C5 → –"]],
	["Ani, tgl lahir 5/8/90", ["lahir 5/8/90 → 1990"]],
	["Ketua KIM Andi, lahir 5 Agustus 1990", ["lahir 5 Agustus 1990 → 1990"]],
	["Ketua KIM Andi lahir 5 Agustus 1990", ["lahir 5 Agustus 1990 → 1990"]],
	["rek. BRI 0123-01-012345-50-1 a.n. Budi", ["rekening 0123-01-012345-50-1 → xxxx-xx-xxxxx5-50-1"]],
	["NPWP 12.345.678.9-012.345", ["kartu 12.345.678.9-012.345 → xx.xxx.xxx.x-xxx.345"]],
	["12.345.678.9-012.345 milik Budi", ["kartu 12.345.678.9-012.345 → xx.xxx.xxx.x-xxx.345"]],
	["SIM C 1234 5678 901234", ["kartu 1234 5678 901234 → xxxx xxxx xxx234"]],
	["paspor nomor C1234567", ["kartu C1234567 → Cxxxx567"]],
	["BPJS Kesehatan 0811 8165 165, kartu SIM 0812-3456-7890, dasar 12.345.678", []],
	["Transfer ke Bank Mandiri 1480012345678", ["rekening 1480012345678 → xxxxxxxxx5678"]],
	["Ani, siswi SD, tinggal di Jl. Mawar No. 5", ["anak Jl. Mawar No. 5 → –"]],
	["Ani, siswi SD, tinggal di jl mawar no 5", ["anak jl mawar no 5 → –"]],
	["Siswi Ani, ALAMAT JALAN MAWAR 5", ["anak JALAN MAWAR 5 → –"]],
	["Doni (12 tahun) alamat RT 03/RW 07", ["anak RT 03/RW 07 → –"]],
	["Putri, 14 tahun, warga Gang Melati No. 7, juara", ["anak Gang Melati No. 7 → –"]],
])("%s", (text, expected) => {
	expect(said(text)).toEqual(expected);
});

test.each([
	"Hubungi 0812-3456-7890 atau +62 812 3456 7890.",
	"DANA 0812 3456 7890",
	"Bank sampah buka 12-10-2020",
	"https://facebook.com/posts/6474010508900001",
	"[video](https://youtu.be/6474010508900001)",
	"Kelompok ini lahir pada 2011.",
	"KIM ini lahir pada 12 Maret 2015.",
	"KIM Singa Geweh lahir 12 Maret 2015.",
	"| Acara | Tanggal |\n| --- | --- |\n| Rapat | 05-08-2020 |",
	"Anak Bu Ani dan 5 warga membersihkan Jl. Mawar.",
	"Dana desa Rp1.250.000.000 cair.",
	"Anak usia 5 tahun ke atas ikut lomba di Jl. Yos Sudarso. Rumah warga dicat.",
	"Siswa SMP (14 tahun) dari Sangatta juara. Blok A dan Blok B dibuka.",
	"Hari lahir Pancasila, 1 Juni 1945",
	"Nomor registrasi 2020111700010001",
	"Siswa SD juara. Sekolah itu di Jl. Yos Sudarso. Siapa saja boleh ikut; lansia tinggal di panti.",
	"Anak-anak belajar di Jl. Mawar.",
	"Ibu rumah tangga dan Pelajar Ciomas menyapu jalan kampung, lalu makan di rumah ketua.",
	"Pelajar Jaten membicarakan jalan kampung di rumah ketua RW sampai urusannya selesai.",
	"Sekretariat: Jl. Ahmad Yani No. 1, RT 03",
	"Rp6.474.010.508.900.001",
	"6474xxxxxxxxxxxx",
])("%s holds nothing of a person", (text) => {
	expect(said(text)).toEqual([]);
});
