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
		"#isi",
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
			    Tulis [itu](https://kpu.go.id)
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
			"7:1 «[a](/faq/cek-dpt» [tautan, perhatian] tautan menuju "/faq/cek-dptt/", halaman yang tidak ada
			    Mungkin maksud Anda "/faq/cek-dpt/"?
			9:1 «[b](/tahapan/202» [tautan, perhatian] tautan menuju "/tahapan/2020/coklitt/", halaman yang tidak ada
			    Mungkin maksud Anda "/tahapan/2020/coklit/"?
			11:1 «[c](/kim/singage» [tautan, perhatian] tautan menuju "/kim/singageweh/agenda/", halaman yang tidak ada
			    Mungkin maksud Anda "/kim/singa-geweh/agenda/"?
			13:1 «[d](/kim/singa-g» [tautan, perhatian] tautan menuju "/kim/singa-geweh/kabar/lain/", halaman yang tidak ada
			    Periksa alamatnya, atau hapus tautan ini.
			15:1 «[e](/klarifikasi» [tautan, perhatian] tautan menuju "/klarifikasi/x/", halaman yang tidak ada
			    Periksa alamatnya, atau hapus tautan ini."
		`);
	});
});

describe("what was meant", () => {
	test.each([
		["www.kpu.go.id", "https://www.kpu.go.id"],
		["https:/kpu.go.id/a", "https://kpu.go.id/a"],
		["htps://kpu.go.id", undefined],
		["ttps://kpu.go.id", "https://kpu.go.id"],
		["<https://kpu.go.id/a b>", "https://kpu.go.id/a%20b"],
		["<tel:0812 3456 789>", "tel:+628123456789"],
		["0812-3456-789", "tel:+628123456789"],
		["kim@contoh.go.id", "mailto:kim@contoh.go.id"],
		["faq/cek-dpt", "/faq/cek-dpt/"],
		["../../../faq/cek-dpt.mdx", "/faq/cek-dpt/"],
		["javascript:alert(1)", undefined],
		["//evil.example/x", undefined],
	])("%s: %s", (url, meant) => {
		expect(tautan(`[a](${url})`)).toContain(meant ? `Tulis [a](${meant})` : "Pakai alamat lengkap");
	});

	test("no address at all", () => {
		expect(tautan("[a]()")).toContain("tautan ini belum punya alamat");
	});
});

describe("pages and places of every kind", () => {
	test.each([
		"/tentang/",
		"/tentang/#apa-saja",
		"/laporan/",
		"/klarifikasi.xml",
		"/tahapan/2020.ics",
		"/tahapan/2020/riwayat/",
		"/tahapan/2020/langganan/",
		"/tahapan/perubahan/",
		"/tahapan/perubahan.xml",
		"/kim/singa-geweh/langganan/",
		"/tahapan/2020/",
		"/api/v1/faq/",
		"/faq/cek-dpt/sematan/",
		"/faq/#pemilih",
		"/kim/singa-geweh/radio/",
		"/kim/singa-geweh/profil/",
		"/kim/singa-geweh/faq/siapa-kami/",
		"/kim/singa-geweh/kabar.xml",
		"/kim/singa-geweh/agenda/#forum",
		"/kim/singa-geweh/berkas/denah.pdf",
		"/kim/sekarbela/faq/visi-misi/",
		"/istilah/#huruf-d",
	])("%s is there", (url) => {
		expect(tautan(`[a](${url})`)).toBe("baik");
	});

	test.each([
		["/tentangg/", "/tentang/"],
		["/Tentang/", "/tentang/"],
		["/FAQ/cek-dpt/", "/faq/cek-dpt/"],
		["/faq/cek_dpt", "/faq/cek-dpt/"],
		["/kim/singa-geweh/radioo/", "/kim/singa-geweh/radio/"],
		["/kim/singa-geweh/kabr/radio/", "/kim/singa-geweh/kabar/radio/"],
		["/kim/singa-geweh/faq/siapa-kamu/", "/kim/singa-geweh/faq/siapa-kami/"],
		["/kim/sekarbela/faq/visimisi/", "/kim/sekarbela/faq/visi-misi/"],
		["/kim/singa-geweh/agenda/#foruum", "/kim/singa-geweh/agenda/#forum"],
		["/tahapan/2021/", "/tahapan/2020/"],
		["/istilah/#dpd", "/istilah/#dpt"],
		["/faq/#pemilihh", "/faq/#pemilih"],
		["#jadwl", "#jadwal"],
	])("%s is not; %s is", (url, right) => {
		const said = tautan(`## Jadwal\n\n[a](${url})`);
		expect(said).toContain("perhatian");
		expect(said).toContain(`Mungkin maksud Anda "${right}"?`);
	});

	test.each([
		["/faq/cek-dpt", "/faq/cek-dpt/"],
		["/faq/cek-dpt#dasar", "/faq/cek-dpt/#dasar"],
		["/cari?q=dpt", "/cari/?q=dpt"],
		["/faq/cek-dpt.mdx", "/faq/cek-dpt/"],
		["/kim/singa-geweh", "/kim/singa-geweh/"],
	])("%s lacks its last stroke", (url, right) => {
		expect(tautan(`[a](${url})`)).toContain(`Tulis [a](${right})`);
	});

	test("headings are places, so is what stands around every page", () => {
		expect(tautan("## Jadwal hari ini\n\n[a](#jadwal-hari-ini) [b](#isi)")).toBe("baik");
		expect(tautan("[a](#jadwal)")).toContain('tautan menuju "#jadwal", bagian yang tidak ada');
	});
});

describe("a link that leads elsewhere than it says", () => {
	test.each([
		"[Cek](https://www.kpu.go.id@evil.example/)",
		"[Cek](https://www.kpu.go.id:443@evil.example/x)",
		"[https://www.kpu.go.id/](https://evil.example/)",
		"[www.kpu.go.id](https://evil.example/)",
		"[kpu.go.id](/faq/cek-dpt/)",
	])("%s", (body) => {
		expect(laporanIsi("tautan", body)).toMatchSnapshot();
	});

	test.each([
		"[kpu.go.id](https://www.kpu.go.id/pemilih)",
		"[www.kpu.go.id](https://kpu.go.id/)",
		"[Situs KPU](https://www.kpu.go.id/)",
		"https://www.kpu.go.id/",
		"[kim@contoh.go.id](mailto:kim@contoh.go.id)",
		"[panduan.pdf](https://contoh.go.id/panduan.pdf)",
	])("not %s", (body) => {
		expect(laporanIsi("tautan", body)).toBe("baik");
	});
});
