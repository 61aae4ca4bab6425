import { expect, test } from "vitest";
import { check } from "../check.ts";
import { berkas, laporanKolom, read } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const dicabut = (fields: Record<string, unknown>, rule = "dicabut") =>
	laporanKolom(rule, "faq", { dicabut: fields });

test.each(["/faq/", "/klarifikasi/wajib-swab/", "/istilah/#dpt", "/kim/singa-geweh/kabar/", "/"])(
	"a way out to %s",
	(lihat) => {
		expect(dicabut({ alasan: "Keliru", lihat })).toBe("baik");
	},
);

test.each([
	["itself", "/faq/cek-dpt/"],
	["a place on itself", "/faq/cek-dpt/#x"],
	["nothing", "/faq/tidak-ada-sama-sekali/"],
	["nothing, nearly something", "/klarifikasi/wajib-swap/"],
])("a way out to %s", (what, lihat) => {
	expect(`${what}: ${dicabut({ alasan: "Keliru", lihat })}`).toMatchSnapshot();
});

test("a tombstone without a way out, or without a reason", () => {
	expect(dicabut({ alasan: "Keliru" }, "kolom")).toMatchInlineSnapshot(`
		"7:3 «alasan: Keliru» [kolom] kolom "lihat" (dicabut) wajib diisi, tetapi belum ada
		    Ke mana pembaca sebaiknya pergi: alamat di situs ini, misalnya /faq/."
	`);
	expect(dicabut({ lihat: "/faq/" }, "kolom")).toMatchInlineSnapshot(`
		"7:3 «lihat: /faq/» [kolom] kolom "alasan" (dicabut) wajib diisi, tetapi belum ada
		    Satu kalimat: mengapa isi ini ditarik. Contoh: alasan: …"
	`);
	expect(laporanKolom("kolom", "faq", { dicabut: true })).toMatchInlineSnapshot(`
		"6:10 «true» [kolom] kolom "dicabut" harus berupa kelompok kolom, tetapi terisi true/false
		    Contoh: dicabut: {alasan: "Tulis alasannya.", lihat: /faq/}"
	`);
});

test("a stage and a KIM are not withdrawn: their own columns say what became of them", () => {
	const mark = { dicabut: { alasan: "Keliru", lihat: "/faq/" } };
	for (const kind of ["tahapan", "kim", "pemilihan"] as const)
		expect(laporanKolom("kolom", kind, mark)).toContain('kolom "dicabut" tidak dikenal');
});

test("two tombstones that point at each other", () => {
	const files = {
		"faq/a.mdx": berkas("faq", "", { dicabut: { alasan: "x", lihat: "/faq/b/" } }),
		"faq/b.mdx": berkas("faq", "", { dicabut: { alasan: "x", lihat: "/faq/a/" } }),
	};
	const documents = Object.entries(files).map(([path, text]) => read(path, text));
	const world = worldOf(gatherWorld(documents), { regionName: () => undefined, file: () => undefined });
	const said = documents.flatMap((document) =>
		check(document, world).flatMap(({ rule, message }) => (rule === "dicabut" ? [message] : [])),
	);
	expect(said).toEqual([
		'lihat menunjuk "/faq/b/", yang juga sudah dicabut',
		'lihat menunjuk "/faq/a/", yang juga sudah dicabut',
	]);
});
