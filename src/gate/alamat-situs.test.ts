import { describe, expect, test } from "vitest";
import { findPage, findPlace } from "./alamat-situs.ts";
import { berkas, dunia, read, tempatContoh } from "./uji.ts";

describe("a page of this site", () => {
	test.each([
		...["/", "/faq/", "/faq/cek-dpt/", "/klarifikasi/wajib-swab/", "/istilah/", "/tentang/", "/tahapan/"],
		...["/tahapan/2020/", "/tahapan/2020/coklit/", "/tahapan/perubahan/", "/kim/", "/kim/singa-geweh/"],
		...[
			"/kim/singa-geweh/kabar/",
			"/kim/singa-geweh/kabar/radio/",
			"/kim/singa-geweh/faq/siapa-kami/",
			"/kim/singa-geweh/radio/",
		],
		...["/kim/singa-geweh/agenda/", "/faq/cek-dpt/sematan/", "/kim/singa-geweh/kabar/radio/apa-pun/"],
	])("%s is there", (path) => expect(findPage(path, dunia)).toEqual({ exists: true, near: path }));

	test.each([
		["/faq/cek-dtp/", "/faq/cek-dpt/"],
		["/FAQ/Cek-DPT/", "/faq/cek-dpt/"],
		["/fak/cek-dpt", "/faq/cek-dpt/"],
		["/kim/singa-gewe/kabar/radio/", "/kim/singa-geweh/kabar/radio/"],
		["/kim/singa-geweh/kabr/radio/", "/kim/singa-geweh/kabar/radio/"],
		["/kim/singa-geweh/kabar/rado/", "/kim/singa-geweh/kabar/radio/"],
		["/kim/singa-geweh/faq/siapa-kam/", "/kim/singa-geweh/faq/siapa-kami/"],
		["/tahapan/2020/coklt/", "/tahapan/2020/coklit/"],
		["/tentng/", "/tentang/"],
	])("%s is not; %s was meant", (path, near) =>
		expect(findPage(path, dunia)).toEqual({ exists: false, near }),
	);

	test.each([
		"/entah-apa-ini/",
		"/faq/pertanyaan-yang-jauh-sekali/",
		"/kim/melati-putih/",
		"/tahapan/2020/entah-apa-ini/",
	])("%s is not, and nobody can tell what was meant", (path) =>
		expect(findPage(path, dunia)).toEqual({ exists: false }),
	);

	test("one of another KIM is not mistaken for one's own", () => {
		expect(findPage("/kim/sekarbela/faq/siapa-kami/", dunia)).toMatchObject({ exists: false });
		expect(findPage("/kim/sekarbela/faq/visi-misi/", dunia)).toMatchObject({ exists: true });
		expect(findPage("/kim/sekarbela/faq/visi-mis/", dunia)).toMatchObject({
			near: "/kim/sekarbela/faq/visi-misi/",
		});
	});

	test("with a name and without its last stroke is there, rightly spelt", () => {
		expect(findPage("/faq/cek-dpt", dunia)).toEqual({ exists: true, near: "/faq/cek-dpt/" });
	});
});

describe("where it is not known what a KIM has", () => {
	/** As the writing desk sees it: every KIM, and the pages of none. */
	const desk: typeof dunia = { ...dunia, ids: (kind) => (kind === "kim" ? dunia.ids("kim") : new Set()) };

	test("its pages may be there; one's own that are not are not", () => {
		expect(findPage("/kim/sekarbela/kabar/apa-pun/", desk, "singa-geweh")).toEqual({
			exists: true,
			near: "/kim/sekarbela/kabar/apa-pun/",
		});
		expect(findPage("/kim/singa-geweh/kabar/apa-pun/", desk, "singa-geweh")).toMatchObject({ exists: false });
		expect(findPage("/kim/sekarbel/kabar/apa-pun/", desk, "singa-geweh")).toEqual({
			exists: false,
			near: "/kim/sekarbela/kabar/apa-pun/",
		});
	});
});

describe("a place on a page", () => {
	const document = read(tempatContoh.kabar, berkas("kabar", "## Langkah pertama\n\nIsi.\n"));
	const place = (fragment: string, path: string) => findPlace(fragment, path, document, dunia);

	test.each([
		...[
			["langkah-pertama", ""],
			["dpt", "/istilah/"],
			["huruf-d", "/istilah/"],
			["pemilih", "/faq/"],
		],
		...[
			["forum", "/kim/singa-geweh/agenda/"],
			["apa-pun", "/tentang/"],
			["apa-pun", "/kim/sekarbela/"],
		],
	])("#%s on %s is there, or may be", (fragment, path) =>
		expect(place(fragment ?? "", path ?? "")).toEqual({ exists: true }),
	);

	test.each([
		["langkah-pertam", "", "langkah-pertama"],
		["Langkah-Pertama", "", "langkah-pertama"],
		["dtp", "/istilah/", "dpt"],
		["pemili", "/faq/", "pemilih"],
		["forumm", "/kim/singa-geweh/agenda/", "forum"],
		["jauh-sekali-dari-semua", "", undefined],
	])("#%s on %s is not; %s was meant", (fragment, path, near) =>
		expect(place(fragment, path)).toEqual({ exists: false, near }),
	);

	test("without a body nobody knows", () => {
		const register = read("situs.yaml", berkas("situs"));
		expect(findPlace("apa-pun", "", register, dunia)).toEqual({ exists: true });
	});
});
