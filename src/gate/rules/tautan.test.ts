import { describe, expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

const tautan = (body: string) => laporanIsi("tautan", body);

describe("links", () => {
	test.each([
		"https://www.kpu.go.id/",
		"http://kpu.go.id:8080/a?b=c#d",
		"HTTPS://KPU.GO.ID",
		"mailto:diskominfo@mataramkota.go.id",
		"tel:+62370649350",
		"tel:0370-649350",
		"/faq/cek-dpt/",
		"/",
		"#jadwal",
	])("%s is a good address", (url) => {
		expect(tautan(`[a](${url})`)).toBe("baik");
		expect(tautan(`[a][b]\n\n[b]: ${url}`)).toBe("baik");
	});

	test.each([
		"javascript:alert(1)",
		"JAVASCRIPT:alert(1)",
		"&#106;avascript:alert(1)",
		"java\\script:x",
		"vbscript:x",
		"data:text/html,x",
		"file:///etc/passwd",
		"//evil.example/x",
		"/\\evil.example",
		"faq/cek-dpt",
		"../kim/sekarbela/",
		"kpu.go.id",
		"tel:108 atau 110",
		"mailto:kim",
		"https://",
		"",
	])("%s is none", (url) => {
		expect(tautan(`[a](<${url}>)`)).toContain("7:1 «[a](");
		expect(tautan(`[a][b]\n\n[b]: <${url}>`)).toContain("9:1 «[b]");
	});

	test("what is said, and where", () => {
		expect(
			tautan("😀 – lihat [ini](javascript:x), [itu](kpu.go.id) dan [b].\n\n[b]: ftp://a.id\n"),
		).toMatchInlineSnapshot(`
			"7:12 «[ini](javascript» [tautan] alamat tautan "javascript:x" tidak diperbolehkan
			    Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/).
			7:33 «[itu](kpu.go.id)» [tautan] alamat tautan "kpu.go.id" tidak diperbolehkan
			    Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/).
			9:1 «[b]: ftp://a.id» [tautan] alamat tautan "ftp://a.id" tidak diperbolehkan
			    Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/)."
		`);
	});

	test("addresses in the open are links too", () => {
		expect(tautan("www.kpu.go.id https://kpu.go.id a@kpu.go.id <https://kpu.go.id>")).toBe("baik");
		expect(tautan("<ftp://kpu.go.id>")).toContain("7:1");
	});
});

describe("addresses of this site", () => {
	test.each([
		"/faq/cek-dpt/",
		"/faq/cek-dpt/#dasar",
		"/tahapan/2020/coklit/",
		"/tahapan/2020/",
		"/kim/singa-geweh/",
		"/kim/singa-geweh/kabar/radio/",
		"/kim/singa-geweh/agenda/",
		"/klarifikasi/wajib-swab/",
		"/istilah/#dpt",
		"/cari/?q=dpt",
	])("%s is there", (url) => {
		expect(tautan(`[a](${url})`)).toBe("baik");
	});

	test("what is not there is told, but does not stop the page", () => {
		expect(
			tautan(
				"[a](/faq/cek-dptt/)\n\n[b](/tahapan/2020/coklitt/)\n\n[c](/kim/singageweh/agenda/)\n\n[d](/kim/singa-geweh/kabar/lain/)\n\n[e](/klarifikasi/x/)",
			),
		).toMatchInlineSnapshot(`
			"7:1 «[a](/faq/cek-dpt» [tautan, perhatian] tautan menuju pertanyaan "cek-dptt" yang tidak ada
			    Mungkin maksud Anda "cek-dpt"?
			9:1 «[b](/tahapan/202» [tautan, perhatian] tautan menuju tahapan "2020/coklitt" yang tidak ada
			    Mungkin maksud Anda "2020/coklit"?
			11:1 «[c](/kim/singage» [tautan, perhatian] tautan menuju KIM "singageweh" yang tidak ada
			    Mungkin maksud Anda "singa-geweh"?
			13:1 «[d](/kim/singa-g» [tautan, perhatian] tautan menuju kabar "singa-geweh/lain" yang tidak ada
			    Mungkin maksud Anda "singa-geweh/radio"?
			15:1 «[e](/klarifikasi» [tautan, perhatian] tautan menuju klarifikasi "x" yang tidak ada
			    Periksa alamatnya, atau hapus tautan ini."
		`);
	});
});
