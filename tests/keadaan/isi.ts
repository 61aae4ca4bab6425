/** A small site in which something stands in every state there is: as it was published, and what became of it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { berkas } from "../../src/gate/uji.ts";

/** The day it is seen as of. */
export const day = "2020-11-17";

const dasar = "pkpu-5-2020";
const first = { dasar, ditetapkan: "2019-08-05" };
const later = { dasar, ditetapkan: "2020-06-12" };
const stage = (judul: string, jadwal: unknown[], more: Record<string, unknown> = {}) =>
	berkas("tahapan", "Penjelasan.", { judul, jadwal, tindakan: "Periksa nama Anda.", ...more });

const plan = { mulai: "2020-09-23", selesai: "2020-09-30", ...first };
const vote = { mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00", ...first };
const gone = { alasan: "Aturannya sudah diganti.", lihat: "/faq/tetap/" };
const faq = (pertanyaan: string, more: Record<string, unknown> = {}) =>
	berkas("faq", "Penjelasannya.", { pertanyaan, jawaban: `Jawaban ${pertanyaan}`, ...more });
const news = (judul: string, more: Record<string, unknown> = {}) =>
	berkas("kabar", "Isi kabar.", { judul, tanggal: "2020-11-10", ...more });

const steady: Readonly<Record<string, string>> = {
	"situs.yaml": berkas("situs", "", { per_tanggal: day }),
	"peraturan.yaml": berkas("peraturan"),
	"istilah.yaml": berkas("istilah"),
	"pemilihan/2020/pemilihan.mdx": berkas("pemilihan", "Tentang pemilihan."),
	"pemilihan/2020/tahapan/pemungutan-suara.mdx": stage("Hari pemungutan suara", [vote]),
	"pemilihan/2020/tahapan/penetapan.mdx": stage("Penetapan", [
		{ mulai: "2020-12-30", selesai: "2020-12-30", aturan: "Sesudah putusan diterima.", ...first },
	]),
	"faq/tetap.mdx": faq("Tetap?"),
	"faq/kampanye.mdx": faq("Kapan kampanye?", {
		pemilihan: "2020",
		jawaban: 'Kampanye :tanggal{id="kampanye"}.',
	}),
	"faq/pembentukan.mdx": faq("Kapan pembentukan?", {
		pemilihan: "2020",
		jawaban: 'Pembentukan :tanggal{id="pembentukan"}.',
	}),
	"faq/dihapus.mdx": faq("Kapan dihapus?", { pemilihan: "2020", jawaban: 'Tahapan :tanggal{id="dihapus"}.' }),
	"kim/aktif/profil.mdx": berkas("kim", "Profil.", { nama: "KIM Aktif" }),
	"kim/aktif/agenda/rapat.md": berkas("agenda", "Isi.", { judul: "Rapat warga", mulai: "2020-11-20" }),
};

/** As it was when it was first published. */
export const before: Readonly<Record<string, string>> = {
	...steady,
	"pemilihan/2020/tahapan/coklit.mdx": stage("Coklit", [plan]),
	"pemilihan/2020/tahapan/kampanye.mdx": stage("Kampanye", [plan]),
	"pemilihan/2020/tahapan/pembentukan.mdx": stage("Pembentukan", [plan]),
	"pemilihan/2020/tahapan/dihapus.mdx": stage("Dihapus", [plan]),
	"faq/lama.mdx": faq("Berganti nama?"),
	"faq/tarik.mdx": faq("Ditarik?"),
	"faq/pulang.mdx": faq("Kembali?"),
	"kim/aktif/agenda/batal.md": berkas("agenda", "Isi.", { judul: "Rapat batal", mulai: "2020-11-25" }),
	"kim/aktif/kabar/lama.md": news("Kabar berganti nama"),
	"kim/aktif/kabar/tarik.md": news("Kabar ditarik"),
	"kim/tutup/profil.mdx": berkas("kim", "Profil.", { nama: "KIM Tutup", wilayah: "52.71" }),
	"kim/tutup/faq/siapa.md": berkas("kimFaq", "Isi."),
	"kim/tutup/kabar/dulu.md": news("Kabar dahulu"),
};

/** A day in between, on which one answer was withdrawn. */
export const between: Readonly<Record<string, string>> = {
	...before,
	"faq/pulang.mdx": faq("Kembali?", { dicabut: gone }),
};

/** What became of it. */
export const after: Readonly<Record<string, string>> = {
	...steady,
	"pemilihan/2020/tahapan/pencocokan.mdx": stage(
		"Pencocokan",
		[plan, { ...plan, selesai: "2020-10-02", ...later }],
		{
			alias: ["/tahapan/2020/coklit/"],
		},
	),
	"pemilihan/2020/tahapan/kampanye.mdx": stage("Kampanye", [
		plan,
		{ status: "ditunda", ...later, alasan: "Wabah" },
	]),
	"pemilihan/2020/tahapan/pembentukan.mdx": stage("Pembentukan", [
		plan,
		{ status: "belum-pasti", mulai: "2020-10-01", ...later },
	]),
	"pemilihan/2020/tahapan/dihapus.mdx": stage("Dihapus", [plan, { status: "ditiadakan", ...later }]),
	"faq/baru.mdx": faq("Berganti nama?", { alias: ["/faq/lama/"] }),
	"faq/tarik.mdx": faq("Ditarik?", { dicabut: gone }),
	"faq/pulang.mdx": faq("Kembali?"),
	"kim/aktif/agenda/batal.md": berkas("agenda", "Isi.", {
		judul: "Rapat batal",
		mulai: "2020-11-25",
		dicabut: { alasan: "Balai dipakai.", lihat: "/kim/aktif/agenda/" },
	}),
	"faq/nanti.mdx": faq("Nanti?", { sejak: "2020-12-20" }),
	"kim/aktif/kabar/baru.md": news("Kabar berganti nama", { alias: ["/kim/aktif/kabar/lama/"] }),
	"kim/aktif/kabar/tarik.md": news("Kabar ditarik", { dicabut: { ...gone, lihat: "/kim/aktif/kabar/" } }),
	"kim/aktif/kabar/nanti.md": news("Kabar nanti", { tanggal: "2020-12-20" }),
	"kim/tutup/profil.mdx": berkas("kim", "Profil.", { nama: "KIM Tutup", wilayah: "52.71", keadaan: "tutup" }),
	"kim/tutup/faq/siapa.md": berkas("kimFaq", "Isi."),
	"kim/tutup/kabar/dulu.md": news("Kabar dahulu"),
};

/** Writes content over what lies in a folder; its records stay. */
export function writeContent(folder: string, files: Readonly<Record<string, string>>): void {
	for (const name of ["pemilihan", "faq", "kim"])
		rmSync(`${folder}${name}`, { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(folder + path), { recursive: true });
		writeFileSync(folder + path, text);
	}
}
