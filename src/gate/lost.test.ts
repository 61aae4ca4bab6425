import { describe, expect, test } from "vitest";
import { addressBook } from "./addresses/book.ts";
import type { Entry } from "./addresses/entries.ts";
import { addressLedgerName, readAddressLedger } from "./addresses/ledger.ts";
import { addressLedgerProblems, causes, findLost, lostProblem } from "./lost.ts";

const entry = (kind: Entry["kind"], id: string, path: string, more: Partial<Entry> = {}): Entry => ({
	kind,
	id,
	path,
	judul: id,
	alias: [],
	places: [],
	...more,
});

/** What is said of a ledger beside some entries; `held` are files that are there but not published. */
function said(lines: readonly string[], entries: readonly Entry[], held: readonly string[] = []): string {
	const ledger = readAddressLedger(lines.join("\n"));
	const book = addressBook(entries, ledger.addresses.keys());
	const lost = findLost(ledger, book, (kind, id) => held.includes(`${kind} ${id}`));
	return [...addressLedgerProblems(ledger), ...causes(lost).map((each) => lostProblem(each, book, ledger))]
		.map(
			({ file, line, severity, message, suggestion }) =>
				`${file}:${line} ${severity} ${message}\n${suggestion}`,
		)
		.join("\n\n");
}

const kim = entry("kim", "x", "kim/x/profil.mdx");

describe("what is no loss", () => {
	test.each<[string, string[], Entry[], string[]?]>([
		["everything there", ["/faq/", "/faq/a/", "/faq/a/sematan/"], [entry("faq", "a", "faq/a.mdx")]],
		["a new name", ["/faq/a/#x"], [entry("faq", "b", "faq/b.mdx", { alias: ["/faq/a/"] })]],
		["a file held back for its mistakes", ["/faq/a/", "/faq/a/#x"], [], ["faq a"]],
		[
			"a KIM whose profile is held back",
			["/kim/x/", "/kim/x/kabar.xml", "/kim/x/kabar/a/"],
			[],
			["kim x", "kabar x/a"],
		],
		["a region whose last KIM is gone", ["/kim/#w-64"], []],
	])("%s", (_, lines, entries, held) => {
		expect(said(lines, entries, held)).toBe("");
	});
});

describe("what is lost is told where it was promised, with the lines to paste", () => {
	test("a question that has a likely heir", () => {
		const heir = entry("faq", "cek-dpt-daring", "faq/cek-dpt-daring.mdx", { alias: ["/faq/dpt/"] });
		expect(
			said(["/faq/", "/faq/cek-dpt/", "/faq/cek-dpt/#langkah", "/faq/cek-dpt/sematan/"], [heir]),
		).toMatchInlineSnapshot(`
			"addresses.txt:2 error alamat /faq/cek-dpt/ pernah terbit, tetapi faq/cek-dpt.mdx tidak ada lagi
			Bila isinya berganti nama atau digantikan, tulis di faq/cek-dpt-daring.mdx (atau yang lain, bila bukan itu):
			  alias: [/faq/dpt/, /faq/cek-dpt/]
			Bila memang ditarik, kembalikan faq/cek-dpt.mdx dari riwayat git, lalu tambahkan:
			  dicabut: {alasan: "Tulis alasannya.", lihat: /faq/}"
		`);
	});

	test("a heading", () => {
		const faq = entry("faq", "a", "faq/a.mdx", { places: ["/faq/a/#langkah-baru"] });
		expect(said(["/faq/a/", "/faq/a/#langkah"], [faq])).toMatchInlineSnapshot(`
			"addresses.txt:2 error alamat /faq/a/#langkah pernah terbit, tetapi bagian itu tidak ada lagi di halamannya
			Bila judul bagiannya diganti (kini #langkah-baru), tulis di keterangan faq/a.mdx:
			  alias: [/faq/a/#langkah]
			Atau kembalikan judul bagian yang lama."
		`);
	});

	test("a term, a stage, an event", () => {
		const lines = ["/istilah/#dpt", "/kim/x/agenda/#rapat", "/tahapan/2020/#coklit", "/tahapan/2020/coklit/"];
		expect(
			said(lines, [kim, entry("pemilihan", "2020", "pemilihan/2020/pemilihan.mdx")]),
		).toMatchInlineSnapshot(`
			"addresses.txt:1 error alamat /istilah/#dpt pernah terbit, tetapi isinya tidak ada lagi
			Bila isinya berganti nama atau digantikan, tulis di isi yang menggantikannya:
			  alias: [/istilah/#dpt]
			Bila memang ditarik, kembalikan istilah "dpt" di istilah.yaml dari riwayat git, lalu tambahkan:
			  dicabut: {alasan: "Tulis alasannya.", lihat: /istilah/}

			addresses.txt:2 warning alamat /kim/x/agenda/#rapat pernah terbit, tetapi isinya tidak ada lagi
			Bila isinya berganti nama atau digantikan, tulis di isi yang menggantikannya:
			  alias: [/kim/x/agenda/#rapat]
			Bila memang dihapus, tidak ada yang perlu dikerjakan: alamatnya memuat keterangan bahwa halaman itu sudah tidak ada. Bila alasannya perlu tampil, kembalikan kim/x/agenda/rapat.md dari riwayat git, lalu tambahkan:
			  dicabut: {alasan: "Tulis alasannya.", lihat: /kim/x/}

			addresses.txt:4 error alamat /tahapan/2020/coklit/ pernah terbit, tetapi pemilihan/2020/tahapan/coklit.mdx tidak ada lagi
			Bila isinya berganti nama atau digantikan, tulis di isi yang menggantikannya:
			  alias: [/tahapan/2020/coklit/]
			Bila tidak ada yang menggantikan, kembalikan pemilihan/2020/tahapan/coklit.mdx dari riwayat git."
		`);
	});

	test("a whole KIM is one loss", () => {
		expect(
			said(["/kim/x/", "/kim/y/", "/kim/y/kabar.xml", "/kim/y/kabar/", "/kim/y/kabar/a/"], [kim]),
		).toMatchInlineSnapshot(`
			"addresses.txt:2 error alamat /kim/y/ pernah terbit, tetapi kim/y/profil.mdx tidak ada lagi
			Bila isinya berganti nama atau digantikan, tulis di isi yang menggantikannya:
			  alias: [/kim/y/]
			Bila kelompoknya bubar, kembalikan folder kim/y/ dari riwayat git, lalu tulis keadaan: tutup."
		`);
	});

	test("a page of the product itself", () => {
		expect(said(["/unduhan.xml"], [])).toMatchInlineSnapshot(`
			"addresses.txt:1 error alamat /unduhan.xml pernah terbit, tetapi tidak ada lagi yang menjawabnya
			Kembalikan bagian situs yang memuatnya, atau perbaiki alamatnya."
		`);
	});
});

test("a ledger that was edited by hand", () => {
	const lines = [
		"<<<<<<< HEAD",
		"/istilah/",
		"/faq/",
		"/faq/",
		">>>>>>> usulan",
		"www.kim.go.id/faq",
		"/kim/\r",
	];
	expect(said(lines, [])).toMatchInlineSnapshot(`
		"addresses.txt:1 error ada tanda sisa penggabungan git
		Pertahankan baris dari kedua sisi, hapus baris bertanda <<<<<<<, =======, dan >>>>>>>, lalu jalankan npm run catat.

		addresses.txt:3 warning baris ini tidak pada urutannya
		Jalankan npm run catat: baris diurutkan dan tidak ada alamat yang hilang.

		addresses.txt:4 warning alamat ini sudah ada di atas
		Jalankan npm run catat: baris ganda dibuang dan tidak ada alamat yang hilang.

		addresses.txt:5 error ada tanda sisa penggabungan git
		Pertahankan baris dari kedua sisi, hapus baris bertanda <<<<<<<, =======, dan >>>>>>>, lalu jalankan npm run catat.

		addresses.txt:6 error baris ini bukan alamat di situs ini: www.kim.go.id/faq
		Tulis alamat tanpa nama situs, misalnya /faq/cek-dpt/ atau /istilah/#dpt. Bila bukan alamat, hapus barisnya.

		addresses.txt:7 warning akhir barisnya bergaya Windows
		Jalankan npm run catat: berkasnya ditulis ulang dan tidak ada alamat yang hilang."
	`);
});

test("a loss is told in the ledger, at the start of its line", () => {
	const ledger = readAddressLedger("/faq/\n/kim/x/kabar/a/\n/klarifikasi/b/\n<<<<<<< HEAD\n");
	const book = addressBook([kim], ledger.addresses.keys());
	const told = [
		...findLost(ledger, book, () => false).map((each) => lostProblem(each, book, ledger)),
		...addressLedgerProblems(ledger),
	];
	expect(told.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
		[2, 3, 4].map((line) => `${addressLedgerName}:${line}:1 buku-alamat`),
	);
	expect(told[1]?.suggestion).toContain("lihat: /klarifikasi/}");
});

test("an heir is looked for beside what is gone, not in another KIM", () => {
	const entries = [
		kim,
		entry("kim", "y", "kim/y/profil.mdx"),
		entry("kabar", "y/radio-baru", "kim/y/kabar/radio-baru.md"),
	];
	expect(said(["/kim/x/kabar/radio-lama/"], entries)).toContain("tulis di isi yang menggantikannya:");
	const own = [kim, entry("kabar", "x/radio-baru", "kim/x/kabar/radio-baru.md")];
	expect(said(["/kim/x/kabar/radio-lama/"], own)).toContain("tulis di kim/x/kabar/radio-baru.md (atau");
});
