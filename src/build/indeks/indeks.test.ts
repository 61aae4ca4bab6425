import fc from "fast-check";
import * as pagefind from "pagefind";
import { afterAll, expect, test } from "vitest";
import { packIndex, takeIn } from "./pack.ts";
import { readPage, readText } from "./read.ts";
import { indexByPagefind, type Main, ourIndex } from "./uji.ts";
import { Words } from "./words.ts";

afterAll(pagefind.close);

const main = (inner: string) =>
	`<main id="isi" data-pagefind-body data-jenis="Kabar &amp; cerita" data-situs="sekarbela" data-pagefind-filter="jenis[data-jenis], situs[data-situs]">${inner}</main>`;

const pages: readonly Main[] = [
	[
		"kim/sekarbela/kabar/a/",
		main(
			'<div class="kepala-halaman" data-s2j> <p class="lembut kecil atas">Selasa</p><h1 data-kata="KTP hilang, E-KTP" data-pagefind-meta="title, kata[data-kata]" data-s2j> Pemilih  di <em>kampung</em> kita </h1></div><p>Café &quot;Élite&quot; anak-anak, KPU/Bawaslu; 09.00–11.00 🙂 &lt;tanda&gt; Rp50.000</p><h2 id="a-1">Ber<b>jalan</b> kaki</h2><h3>Judul <h4>dalam judul</h4></h3><p>satu<br>dua<span id="b">tiga</span></p>',
		),
	],
	[
		"kim/sekarbela/kabar/b/",
		main(
			'<h1>Gotong&nbsp;royong</h1><img src="/a.webp" alt="Warga bekerja" width="1"><svg><path d="M0 0"/><title>gambar</title></svg><script>const a = "<p>bukan</p>";</script><nav><a href="/">Jalan</a></nav><div class="pokok"><h2>Tidak</h2><p>Ya</p></div><dl><div><dt>Label</dt> <dd>Isi</dd></div></dl><section data-pagefind-ignore><h1>Bukan judul</h1></section><p data-hari>hari</p><!-- komentar <p>x</p> --><ul><li>satu</li><li>dua</li></ul>',
		),
	],
	["kim/sekarbela/kabar/c/", main("")],
];

test("an index is that of Pagefind, word for word", async () => {
	expect(await ourIndex(pages)).toEqual(await indexByPagefind(pages));
});

test("whatever is written, the words are those that Pagefind makes of it", async () => {
	const word = fc.oneof(
		fc.string({ unit: "binary-ascii" }),
		fc.string({ unit: "grapheme" }),
		fc.constantFrom("ke-2", "Élan", "anak²", "e-KTP", "www.kpu.go.id", "…", "A/B/C-d"),
	);
	const text = fc.array(word).map((words) => words.join(" ").replace(/[<>&\p{Cc}]/gu, ""));
	await fc.assert(
		fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
			const mains = texts.map((each, at): Main => [`${at}/`, main(`<p>${each}</p>`)]);
			expect(await ourIndex(mains)).toEqual(await indexByPagefind(mains));
		}),
		{ numRuns: 20 },
	);
});

test("an index depends on its pages alone, not on what was indexed before", async () => {
	const readings = [
		...pages.map(([url, text]) => readPage(url, text)),
		readText("/istilah/#dpt", "DPT", "Daftar Pemilih Tetap", { jenis: ["Istilah"] }),
	];
	const [fresh, used] = [new Words(), new Words()];
	used.numbersOf(["kata", "yang", "lain"]);
	await used.learn();
	used.numbersOf(readings.flatMap(({ words }) => words).reverse());
	const indexBy = async (words: Words) => {
		const taken = readings.map((reading) => takeIn(reading, words));
		await words.learn();
		return packIndex(taken, words);
	};
	expect(await indexBy(used)).toEqual(await indexBy(fresh));
});
