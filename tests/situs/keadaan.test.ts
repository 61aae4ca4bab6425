/**
 * Every state through every output. A state is what can become of something that was published; an output is a way in
 * which other people's programs have it. No cell may be empty: a new state or output does not compile without its own.
 */
import { execFileSync } from "node:child_process";
import { beforeAll, expect, inject, test } from "vitest";
import { build, root } from "../bangun.ts";
import { after, before, between, day, writeContent } from "../keadaan/isi.ts";
import { all, type Built, type Cell, fits, has, is, lacks, none, same, says } from "../keadaan/situs.ts";

const outputs = [
	"halaman",
	"bingkai",
	"komponen",
	"oEmbed",
	"API",
	"skema",
	"ICS",
	"RSS",
	"Atom",
	"JSON Feed",
	"peta situs",
	"buku saku",
	"poster",
	"gambar",
	"cari",
	"nginx",
] as const;
type Output = (typeof outputs)[number];

const ics = "tahapan/2020.ics";
const atom = "tahapan/perubahan.xml";
const feed = "tahapan/perubahan.json";
const map = "sitemap-0.xml";
const pack = "kim/aktif/paket.html";
const search = "cari/isi.json";
const rules = "_host/nginx.conf";
const frame = (slug: string) => `faq/${slug}/sematan/index.html`;
/** The frame answers the component, which else leaves the partner's own link. */
const answers = (slug: string) => has(frame(slug), "corong:`tinggi`");

/** One event of a calendar. */
const event =
	(uid: string, ...lines: (string | RegExp)[]): Cell =>
	(site) => {
		const found = new RegExp(`BEGIN:VEVENT(?:(?!END:VEVENT)[\\s\\S])*UID:${uid}@[\\s\\S]*?END:VEVENT`);
		has(ics, found)(site);
		for (const line of lines)
			has(
				ics,
				new RegExp(`UID:${uid}@(?:(?!END:VEVENT)[\\s\\S])*${typeof line === "string" ? line : line.source}`),
			)(site);
	};

/** A stage that lost its days: what is the same whatever it is called. */
const unsettled = (
	id: string,
	word: string,
	phrase: string,
	key: string,
): Omit<Record<Output, Cell>, "ICS"> => ({
	halaman: says(`tahapan/2020/${id}/index.html`, word),
	bingkai: says(frame(id), phrase),
	komponen: answers(id),
	oEmbed: all(fitsRich(id), lacks(`api/v1/oembed/faq/${id}.json`, "23 September")),
	API: has(`api/v1/faq/${id}.json`, phrase),
	skema: all(fits(`api/v1/faq/${id}.json`, "jawaban"), fits("api/v1/pemilihan/2020.json", "pemilihan")),
	RSS: lacks("kim/aktif/kabar.xml", `/tahapan/2020/${id}/`),
	Atom: has(atom, `2026:tahapan/2020/${id}/${key}<`),
	"JSON Feed": has(feed, `2026:tahapan/2020/${id}/${key}"`),
	"peta situs": has(map, `/tahapan/2020/${id}/</loc><lastmod>2020-06-12`),
	"buku saku": says(pack, phrase),
	poster: says(`tahapan/2020/${id}/poster/index.html`, word),
	gambar: is("og/tahapan/2020.png"),
	cari: has(search, `"2020/${id}"`, `"s":"${word}"`),
	nginx: lacks(rules, `/tahapan/2020/${id}/ `),
});

/** What a consumer of oEmbed must find in a rich answer: whole numbers, a link, and the frame. */
const fitsRich = (slug: string): Cell =>
	has(
		`api/v1/oembed/faq/${slug}.json`,
		'"type":"rich"',
		/"width":\d+,"height":\d+/,
		/<blockquote><a href=[^>]+>[^<]+<\/a><\/blockquote><iframe src=/,
	);

const table: Record<string, Record<Output, Cell>> = {
	"berganti nama": {
		halaman: has("faq/lama/index.html", 'content="0; url=/faq/baru/"'),
		bingkai: has(frame("lama"), 'content="0; url=/faq/baru/sematan/"'),
		komponen: answers("baru"),
		oEmbed: all(fitsRich("baru"), same("api/v1/oembed/faq/lama.json", "api/v1/oembed/faq/baru.json")),
		API: same("api/v1/faq/lama.json", "api/v1/faq/baru.json"),
		skema: fits("api/v1/faq/lama.json", "jawaban"),
		ICS: all(
			event("coklit.2020", "SEQUENCE:1", "STATUS:CONFIRMED"),
			lacks(ics, "UID:pencocokan"),
			same("tahapan/2020/coklit.ics", "tahapan/2020/pencocokan.ics"),
		),
		RSS: has("kim/aktif/kabar.xml", "/kim/aktif/kabar/baru/</link>", "2026:kim/aktif/kabar/lama</guid>"),
		Atom: all(
			has(atom, "2026:tahapan/2020/coklit/2020-09-23_2020-10-02<"),
			lacks(atom, "2026:tahapan/2020/pencocokan"),
		),
		"JSON Feed": all(has(feed, "2026:tahapan/2020/coklit/"), lacks(feed, "2026:tahapan/2020/pencocokan")),
		"peta situs": all(has(map, "/faq/baru/</loc>"), lacks(map, "/faq/lama/")),
		"buku saku": says(pack, "Pencocokan"),
		poster: has("tahapan/2020/coklit/poster/index.html", 'content="0; url=/tahapan/2020/pencocokan/poster/"'),
		gambar: is("og/faq/lama.png", "og/faq/baru.png"),
		cari: all(has(search, '"2020/pencocokan"', '"baru"'), lacks(search, '"2020/coklit"', '"lama"')),
		nginx: has(
			rules,
			"\t/faq/lama/sematan/ /faq/baru/sematan/;",
			"\t/tahapan/2020/coklit.ics /tahapan/2020/pencocokan.ics;",
		),
	},
	dicabut: {
		halaman: says("faq/tarik/index.html", "Aturannya sudah diganti.", "Tetap?"),
		bingkai: says(frame("tarik"), "Jawaban ini sudah dicabut.", "Aturannya sudah diganti.", "Tetap?"),
		komponen: answers("tarik"),
		oEmbed: all(fitsRich("tarik"), has("api/v1/oembed/faq/tarik.json", '"title":"Dicabut: Ditarik?"')),
		API: all(
			has("api/v1/faq/tarik.json", "Aturannya sudah diganti."),
			has("api/v1/faq-changes.json", '"dicabut":[{"id":"tarik"'),
		),
		skema: all(fits("api/v1/faq/tarik.json", "galat"), fits("api/v1/faq-changes.json", "faq-changes")),
		ICS: all(
			lacks(ics, "tarik"),
			has(
				"kim/aktif/tahapan.ics",
				/UID:batal\.aktif@(?:(?!END:VEVENT)[\s\S])*SEQUENCE:1\r\nSTATUS:CANCELLED\r\nSUMMARY:Dicabut: Rapat batal/,
			),
			has("kim/aktif/agenda/batal.ics", "STATUS:CANCELLED", "Balai dipakai."),
		),
		RSS: lacks("kim/aktif/kabar.xml", "/kabar/tarik"),
		Atom: has("faq/perubahan.xml", "2026:faq/tarik/dicabut<", "Aturannya sudah diganti."),
		"JSON Feed": has("faq/perubahan.json", "2026:faq/tarik/dicabut", "Aturannya sudah diganti."),
		"peta situs": lacks(map, "/tarik/"),
		"buku saku": lacks(pack, "Kabar ditarik"),
		poster: lacks("kim/aktif/poster/index.html", "itarik"),
		gambar: none("og/faq/tarik.png"),
		cari: lacks(search, '"tarik"'),
		nginx: all(
			has(
				rules,
				"\t/faq/tarik/ /faq/tarik/index.html;",
				"\t/api/v1/faq/tarik.json /api/v1/faq/tarik.dicabut.json;",
			),
			lacks(rules, "\t/faq/tarik/sematan/ "),
			same("api/v1/faq/tarik.json", "api/v1/faq/tarik.dicabut.json"),
		),
	},
	"terbit lagi": {
		halaman: says("faq/pulang/index.html", "Jawaban Kembali?"),
		bingkai: says(frame("pulang"), "Jawaban Kembali?"),
		komponen: answers("pulang"),
		oEmbed: all(fitsRich("pulang"), has("api/v1/oembed/faq/pulang.json", '"title":"Kembali?"')),
		API: all(has("api/v1/faq/pulang.json", "Jawaban Kembali?"), lacks("api/v1/faq-changes.json", "pulang")),
		skema: fits("api/v1/faq/pulang.json", "jawaban"),
		ICS: lacks(ics, "pulang"),
		RSS: lacks("kim/aktif/kabar.xml", "pulang"),
		Atom: has(
			"faq/perubahan.xml",
			"2026:faq/pulang/terbit-lagi<",
			"2026:faq/pulang/dicabut<",
			"Jawaban ini pernah dicabut. Keadaannya",
		),
		"JSON Feed": has("faq/perubahan.json", "2026:faq/pulang/terbit-lagi", "2026:faq/pulang/dicabut"),
		"peta situs": has(map, "/faq/pulang/</loc><lastmod>"),
		"buku saku": lacks(pack, "Aturannya sudah diganti."),
		poster: lacks("kim/aktif/poster/index.html", "pulang"),
		gambar: is("og/faq/pulang.png"),
		cari: has(search, '"pulang"'),
		nginx: lacks(rules, "/faq/pulang/ "),
	},
	ditunda: {
		...unsettled("kampanye", "Ditunda", "ditunda", "ditunda"),
		ICS: event("kampanye.2020", "SEQUENCE:1", "STATUS:CANCELLED", "SUMMARY:Ditunda: Kampanye"),
	},
	"belum pasti": {
		...unsettled("pembentukan", "kami temukan", "1 Oktober 2020", "belum-pasti-2020-10-01"),
		poster: says("tahapan/2020/pembentukan/poster/index.html", "tidak kami temukan"),
		cari: has(search, '"s":"Tanggal tidak kami temukan"'),
		ICS: event(
			"pembentukan.2020",
			"STATUS:TENTATIVE",
			"SUMMARY:Belum pasti: Pembentukan",
			"VALUE=DATE:20201001",
		),
	},
	ditiadakan: {
		...unsettled("dihapus", "Ditiadakan", "ditiadakan", "ditiadakan"),
		ICS: event("dihapus.2020", "STATUS:CANCELLED", "SUMMARY:Ditiadakan: Dihapus"),
	},
	"belum tiba": {
		halaman: none("faq/nanti/index.html", "kim/aktif/kabar/nanti/index.html"),
		bingkai: none(frame("nanti")),
		komponen: says("sematan/index.html", "Jawaban tidak ditemukan"),
		oEmbed: none("api/v1/oembed/faq/nanti.json"),
		API: all(none("api/v1/faq/nanti.json"), lacks("api/v1/faq.json", '"nanti"')),
		skema: fits("api/v1/404.json", "galat"),
		ICS: lacks("kim/aktif/tahapan.ics", "nanti"),
		RSS: lacks("kim/aktif/kabar.xml", "nanti"),
		Atom: lacks("faq/perubahan.xml", "nanti"),
		"JSON Feed": lacks("faq/perubahan.json", "nanti"),
		"peta situs": lacks(map, "/nanti/"),
		"buku saku": lacks(pack, "Kabar nanti"),
		poster: lacks("kim/aktif/poster/index.html", "nanti"),
		gambar: none("og/faq/nanti.png"),
		cari: lacks(search, '"nanti"'),
		nginx: lacks(rules, "/nanti/"),
	},
	"tidak pernah ada": {
		halaman: says("404.html", "Halaman"),
		bingkai: says("sematan/index.html", "Jawaban tidak ditemukan", "Tanya jawab"),
		komponen: has("sematan/index.html", "corong:`tinggi`"),
		oEmbed: none("api/v1/oembed/faq/tak-ada.json"),
		API: has("api/v1/404.json", "Tidak ada data di alamat ini."),
		skema: fits("api/v1/404.json", "galat"),
		ICS: none("tahapan/2020/tak-ada.ics"),
		RSS: none("kim/tak-ada/kabar.xml"),
		Atom: none("kim/tak-ada/perubahan.xml"),
		"JSON Feed": none("kim/tak-ada/perubahan.json"),
		"peta situs": lacks(map, "/sematan/", "/404"),
		"buku saku": none("kim/tak-ada/paket.html"),
		poster: none("kim/tak-ada/poster/index.html"),
		gambar: none("og/faq/tak-ada.png"),
		cari: lacks(search, "tak-ada"),
		nginx: has(
			"_host/nginx-server.conf",
			"location ~ ^/faq/[^/]+/sematan/ {\n\terror_page 404 /sematan/index.html;",
			"location ~ ^/api/ {\n\terror_page 404 /api/v1/404.json;",
		),
	},
	"KIM tutup": {
		halaman: says("kim/tutup/index.html", /tutup|tidak aktif|berhenti/i),
		bingkai: none("kim/tutup/faq/siapa/sematan/index.html"),
		komponen: lacks("api/v1/kim/tutup.json", '"embed"'),
		oEmbed: none("api/v1/oembed/kim/tutup.json"),
		API: has("api/v1/kim/tutup.json", '"keadaan":"tutup"'),
		skema: fits("api/v1/kim/tutup.json", "kim"),
		ICS: has("kim/tutup/tahapan.ics", "UID:pemungutan-suara.2020@"),
		RSS: has("kim/tutup/kabar.xml", "Kabar dahulu"),
		Atom: has("kim/tutup/perubahan.xml", "2026:kim/tutup/perubahan<"),
		"JSON Feed": has("kim/tutup/perubahan.json", "jsonfeed.org"),
		"peta situs": has(map, "/kim/tutup/</loc>"),
		"buku saku": says("kim/tutup/paket.html", /tutup|tidak aktif|berhenti/i),
		poster: is("kim/tutup/poster/index.html"),
		gambar: is("og/kim/tutup.png"),
		cari: has("kim/tutup/cari.json", "siapa"),
		nginx: lacks(rules, "\t/kim/tutup/ "),
	},
};

const site: Built = { folder: `${inject("kerja")}keadaan/` };

beforeAll(async () => {
	const content = `${inject("kerja")}keadaan-isi/`;
	for (const then of [before, between]) {
		writeContent(content, then);
		execFileSync(process.execPath, ["scripts/catat.ts", "--content", content], { cwd: root, stdio: "pipe" });
	}
	writeContent(content, after);
	const { code, output } = await build("--content", content, "--out", site.folder, "--today", day);
	expect(code, output).toBe(0);
});

test.each(
	Object.entries(table).flatMap(([state, row]) =>
		outputs.map((output) => [state, output, row[output]] as const),
	),
)("%s: %s", (_, __, cell) => cell(site));

test("agenda of a KIM stand in its calendar", () => {
	has("kim/aktif/tahapan.ics", "UID:rapat.aktif@", "SUMMARY:Rapat warga")(site);
});

test("one day is said once, large; one that another event decides is said again, as its limit", () => {
	const stage = (id: string) => `tahapan/2020/${id}/index.html`;
	lacks(stage("pemungutan-suara"), "Hanya satu hari")(site);
	says(stage("penetapan"), "Paling akhir Rabu, 30 Desember 2020.", "hari sesudah itu, itu keliru")(site);
});
