import { describe, expect, test } from "vitest";
import { parseBody } from "./parse.ts";
import { renderBody } from "./render.ts";
import { html, konteks } from "./uji.ts";

/** The HTML of a block, the same in both spellings. */
function both(md: string, mdx: string): string {
	const fromMd = html(md);
	expect(html(mdx, "mdx")).toBe(fromMd);
	return fromMd;
}

test("a link to a page that waits for its day is its words; a block of it was never known", () => {
	const waits = (href: string) => href.startsWith("/faq/hasil/");
	const rendered = (text: string) => renderBody(parseBody(text, "md"), { ...konteks, waits }).html;
	expect(rendered("Baca [**hasil** resmi](/faq/hasil/#angka) dan [cek DPT](/faq/cek-dpt/).")).toBe(
		'<p>Baca <strong>hasil</strong> resmi dan <a href="/faq/cek-dpt/">cek DPT</a>.</p>',
	);
	expect(rendered('::faq{id="hasil"}')).toBe("");
});

describe("every block, in both spellings", () => {
	test("peringatan", () => {
		expect(
			both(
				':::peringatan{judul="Penting" jenis="awas"}\nBawa **KTP-el**.\n\n- a\n- b\n:::',
				'<Peringatan judul="Penting" jenis="awas">\n\nBawa **KTP-el**.\n\n- a\n- b\n\n</Peringatan>',
			),
		).toMatchInlineSnapshot(`
			"<div class="peringatan awas" role="note"><p class="peringatan-judul">Penting</p><p>Bawa <strong>KTP-el</strong>.</p><ul>
			<li>a</li>
			<li>b</li>
			</ul></div>"
		`);
	});

	test("peringatan without attributes", () => {
		expect(
			both(":::peringatan\nPakai masker.\n:::", "<Peringatan>\nPakai masker.\n</Peringatan>"),
		).toMatchInlineSnapshot(
			`"<div class="peringatan info" role="note"><p class="peringatan-judul">Perhatian</p><p>Pakai masker.</p></div>"`,
		);
		expect(html(":::peringatan{jenis=awas}\nPakai masker.\n:::")).toContain(">Awas</p>");
	});

	test("kutipan", () => {
		expect(
			both(
				':::kutipan{sumber="Andi Rifa\'i, ketua KIM Singa Geweh"}\nKami ingin situs.\n:::',
				'<Kutipan sumber="Andi Rifa\'i, ketua KIM Singa Geweh">\n\nKami ingin situs.\n\n</Kutipan>',
			),
		).toMatchInlineSnapshot(
			`"<figure class="kutipan"><blockquote><p>Kami ingin situs.</p></blockquote><figcaption>Andi Rifa'i, ketua KIM Singa Geweh</figcaption></figure>"`,
		);
	});

	test("kutipan with its origin, as a link or in words", () => {
		const of = (asal: string) =>
			html(`:::kutipan{sumber="Ani" asal="${asal}"}\nx\n:::`).split("<figcaption>")[1];
		expect(of("https://www.kpu.go.id/a?b")).toContain('Ani. Dari: <a href="https://www.kpu.go.id/a?b"');
		expect(of("https://www.kpu.go.id/a?b")).toContain(">kpu.go.id</a>");
		expect(of("rekaman rapat")).toContain("Ani. Dari: rekaman rapat</figcaption>");
		expect(of("javascript:alert(1)")).toContain("Ani. Dari: javascript:alert(1)</figcaption>");
	});

	test("langkah", () => {
		expect(
			both(
				":::langkah\n1. Siapkan KTP-el.\n2. Datang ke PPS.\n:::",
				"<Langkah>\n\n1. Siapkan KTP-el.\n2. Datang ke PPS.\n\n</Langkah>",
			),
		).toMatchInlineSnapshot(`
			"<div class="langkah"><ol>
			<li>Siapkan KTP-el.</li>
			<li>Datang ke PPS.</li>
			</ol></div>"
		`);
	});

	test("tahapan", () => {
		expect(both('::tahapan{id="coklit"}', '<Tahapan id="coklit" />')).toMatchInlineSnapshot(
			`"<p class="rujukan"><a href="/tahapan/2020/coklit/">Coklit</a><span>15 Juli sampai 13 Agustus 2020</span></p>"`,
		);
		expect(
			both('::tahapan{id="coklit" pemilihan="2024"}', '<Tahapan id="coklit" pemilihan="2024" />'),
		).toContain('href="/tahapan/2024/coklit/"');
	});

	test("faq", () => {
		expect(both('::faq{id="cek-dpt"}', '<Faq id="cek-dpt" />')).toMatchInlineSnapshot(
			`"<p class="rujukan"><a href="/faq/cek-dpt/">Bagaimana cara cek DPT?</a><span>Buka papan pengumuman.</span></p>"`,
		);
	});

	test("tanggal: a time where there is one day, words where there is none", () => {
		expect(
			both(
				'Mulai :tanggal{id="coklit" bagian="mulai"}, yaitu :tanggal{id="coklit"}, lalu :tanggal{id="bulan"}.',
				'Mulai <Tanggal id="coklit" bagian="mulai" />, yaitu <Tanggal id="coklit" />, lalu <Tanggal id="bulan" />.',
			),
		).toMatchInlineSnapshot(
			`"<p>Mulai <time datetime="2020-07-15">Rabu, 15 Juli 2020</time>, yaitu <span>15 Juli sampai 13 Agustus 2020</span>, lalu <span>Desember 2020</span>.</p>"`,
		);
	});

	test("galeri", () => {
		expect(
			both(
				':::galeri{judul="Rapat"}\n![Warga](gambar/rapat.jpg)\n![Lain](gambar/lain.jpg)\n:::',
				'<Galeri judul="Rapat">\n\n![Warga](gambar/rapat.jpg)\n![Lain](gambar/lain.jpg)\n\n</Galeri>',
			),
		).toMatchInlineSnapshot(
			`"<figure class="galeri"><div><figure><a class="gambar" href="/g/rapat-640.webp"><img src="/g/rapat-640.webp" srcset="/g/rapat-640.webp 640w" sizes="(min-width: 44rem) 42rem, 100vw" width="640" height="480" alt="Warga" loading="lazy" decoding="async"></a></figure></div><figcaption>Rapat</figcaption></figure>"`,
		);
	});

	test("kontak, and a KIM without one", () => {
		expect(both("::kontak", "<Kontak />")).toMatchInlineSnapshot(
			`"<ul class="kontak"><li><a href="https://wa.me/62370649350" rel="external">WhatsApp</a></li></ul>"`,
		);
		expect(html("::kontak", "md", { kontak: () => [] })).toBe("<p>Nomornya belum kami punya.</p>");
	});

	test("unduhan", () => {
		expect(
			both(
				'::unduhan{berkas="berkas/denah.pdf" judul="Denah TPS"}',
				'<Unduhan berkas="berkas/denah.pdf" judul="Denah TPS" />',
			),
		).toMatchInlineSnapshot(
			`"<p class="rujukan"><a href="/b/denah.pdf" download>Denah TPS</a><span>PDF, 90 kB</span></p>"`,
		);
		const of = (bytes: number) =>
			html('::unduhan{berkas="berkas/a.pdf" judul="A"}', "md", { unduhan: () => ({ href: "/a", bytes }) });
		expect([of(1), of(999_400), of(2_340_000)].map((text) => text.match(/PDF, [^<]*/)?.[0])).toEqual([
			"PDF, 1 kB",
			"PDF, 999 kB",
			"PDF, 2,3 MB",
		]);
	});

	test("a block in a block", () => {
		expect(
			both(
				'::::peringatan{judul="Lihat"}\n::faq{id="cek-dpt"}\n\n:::langkah\n1. a\n:::\n::::',
				'<Peringatan judul="Lihat">\n\n<Faq id="cek-dpt" />\n\n<Langkah>\n\n1. a\n\n</Langkah>\n\n</Peringatan>',
			),
		).toMatchInlineSnapshot(`
			"<div class="peringatan info" role="note"><p class="peringatan-judul">Lihat</p><p class="rujukan"><a href="/faq/cek-dpt/">Bagaimana cara cek DPT?</a><span>Buka papan pengumuman.</span></p><div class="langkah"><ol>
			<li>a</li>
			</ol></div></div>"
		`);
	});

	test("attributes are text", () => {
		expect(
			both(':::peringatan{judul="<b> &"}\nx\n:::', '<Peringatan judul="<b> &">\n\nx\n\n</Peringatan>'),
		).toContain("&#x3C;b> &#x26;</p>");
	});
});

describe("what the gate would have stopped", () => {
	test.each([
		["HTML", "<script>alert(1)</script>\n\nHalo <b onclick=x>dunia</b>", "md"],
		["elements of MDX", "<script>alert(1)</script>\n\nHalo <b onclick='x'>dunia</b>", "mdx"],
		["expressions", "{alert(1)}\n\nHalo {alert(1)} dunia", "mdx"],
		["imports", 'import x from "y"\n\nHalo dunia', "mdx"],
		["an unknown block", "Halo dunia\n\n:::video\nalert(1)\n:::", "md"],
		["a block with a wrong attribute", 'Halo dunia\n\n::faq{id="cek-dpt" onclick="alert(1)"}', "md"],
		["a block in a wrong form", "Halo :peringatan[dunia]{id=x}", "md"],
		["an expression as an attribute", "<Peringatan judul={alert(1)}>\n\nHalo\n\n</Peringatan>", "mdx"],
	] as const)("%s is not rendered", (_, source, format) => {
		expect(() => html(source, format)).toThrow(/^\d+:\d+: bagian ini tidak diperbolehkan/);
	});

	test("a block that refers to nothing leaves no trace", () => {
		expect(html('Halo dunia\n\n::faq{id="x"}\n\n::tahapan{id="x"}').trim()).toBe("<p>Halo dunia</p>");
	});

	test("a date of nothing is an empty span", () => {
		expect(html('Pada :tanggal{id="x"}.')).toBe("<p>Pada <span></span>.</p>");
	});
});

test("a picture comes in the sizes it is offered in; alone it is a figure, unknown it is nothing", () => {
	expect(html("![Rapat](gambar/rapat.jpg)\n\nFoto ![Rapat](gambar/rapat.jpg)")).toMatchInlineSnapshot(`
		"<figure><a class="gambar" href="/g/rapat-640.webp"><img src="/g/rapat-640.webp" srcset="/g/rapat-640.webp 640w" sizes="(min-width: 44rem) 42rem, 100vw" width="640" height="480" alt="Rapat" loading="lazy" decoding="async"></a></figure>
		<p>Foto <img src="/g/rapat-640.webp" srcset="/g/rapat-640.webp 640w" sizes="(min-width: 44rem) 42rem, 100vw" width="640" height="480" alt="Rapat" loading="lazy" decoding="async"></p>"
	`);
	expect(html("![Rapat](gambar/lain.jpg)")).not.toContain("<img");
});

test("alignment of a table becomes a class, and the table scrolls", () => {
	expect(
		html("| Pukul | Yang | Jumlah | |\n| :-- | :-: | --: | --- |\n| 07.00 | a | 500 | b |"),
	).toMatchInlineSnapshot(`
		"<section class="gulir" tabindex="0" aria-label="Tabel 1"><table>
		<thead>
		<tr>
		<th class="rata-left" scope="col">Pukul</th>
		<th class="rata-center" scope="col">Yang</th>
		<th class="rata-right" scope="col">Jumlah</th>
		<th scope="col"></th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td class="rata-left">07.00</td>
		<td class="rata-center">a</td>
		<td class="rata-right">500</td>
		<td>b</td>
		</tr>
		</tbody>
		</table></section>"
	`);
});

test("two tables, one of them in a block: each scrolls by itself", () => {
	const table = "| a |\n| --- |\n| b |";
	expect(html(`${table}\n\n:::peringatan\n${table}\n:::`).match(/class="gulir"/g)).toHaveLength(2);
});

test("headings have addresses of their own", () => {
	const body = html("## Jam pelayanan\n\n### Jam *pelayanan*\n\n## Pukul 07.00–13.00 😀\n\n## 😀");
	expect(body).toMatchInlineSnapshot(`
		"<h2 id="jam-pelayanan">Jam pelayanan</h2>
		<h3 id="jam-pelayanan-1">Jam <em>pelayanan</em></h3>
		<h2 id="pukul-07001300-">Pukul 07.00–13.00 😀</h2>
		<h2 id="bagian">😀</h2>"
	`);
});

test("links to other sites are marked; links here are not", () => {
	expect(
		html("[a](https://kpu.go.id) [b](/faq/) [c](mailto:a@b.id) [d](tel:+62370) [e](#x)"),
	).toMatchInlineSnapshot(
		`"<p><a href="https://kpu.go.id" rel="external">a</a> <a href="/faq/">b</a> <a href="mailto:a@b.id">c</a> <a href="tel:+62370">d</a> <a href="#x">e</a></p>"`,
	);
});

test("lists to tick say their state", () => {
	expect(html("- [x] KTP-el\n- [ ] masker")).toMatchInlineSnapshot(`
		"<ul class="contains-task-list">
		<li class="task-list-item"><input type="checkbox" checked disabled aria-label="selesai"> KTP-el</li>
		<li class="task-list-item"><input type="checkbox" disabled aria-label="belum"> masker</li>
		</ul>"
	`);
});

test("footnotes speak Indonesian", () => {
	expect(html("Libur nasional.[^1] Lagi.[^1]\n\n[^1]: Keppres 22/2020.")).toMatchInlineSnapshot(`
		"<p>Libur nasional.<sup><a href="#~fn-1" id="~fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup> Lagi.<sup><a href="#~fn-1" id="~fnref-1-2" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></p>
		<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="footnote-label">Catatan</h2>
		<ol>
		<li id="~fn-1">
		<p>Keppres 22/2020. <a href="#~fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1" class="data-footnote-backref">↩</a> <a href="#~fnref-1-2" data-footnote-backref="" aria-label="Kembali ke rujukan 1" class="data-footnote-backref">↩<sup>2</sup></a></p>
		</li>
		</ol>
		</section>"
	`);
});

test("frontmatter is not part of the page", () => {
	for (const format of ["md", "mdx"] as const)
		expect(html("---\njudul: x\n---\n\nIsi.", format)).toBe("<p>Isi.</p>");
});

test("hours stay hours", () => {
	expect(html("TPS buka pukul 07:00-13:00 WITA 😀 Catatan:penting")).toBe(
		"<p>TPS buka pukul 07:00-13:00 WITA 😀 Catatan:penting</p>",
	);
});
