import { expect, test } from "vitest";
import { plainText, portableHtml } from "./portable.ts";
import { renderText, singkatan } from "./uji.ts";

const source = `
Buka [papan](/faq/cek-dpt/#papan) atau [KPU](https://www.kpu.go.id/) pada :tanggal{id="coklit" bagian="mulai"}.

## Dua   cara

1. Siapkan **KTP-el**.
2. Cari nama:
   - di kantor desa
   - di situs

:::peringatan{jenis="awas"}
Jangan beri NIK.
:::

| Hari | Jam |
| --- | --- |
| Senin | 07.00 |

![Rapat warga](gambar/rapat.jpg)
`;

test("text keeps the order and the breaks of a body", () => {
	expect(plainText(renderText(source).tree)).toMatchInlineSnapshot(`
		"Buka papan atau KPU pada Rabu, 15 Juli 2020.

		Dua cara

		1. Siapkan KTP-el.
		2. Cari nama:
		   - di kantor desa
		   - di situs

		Awas

		Jangan beri NIK.

		Hari | Jam
		Senin | 07.00

		Rapat warga"
	`);
});

test("HTML for other pages has whole addresses and nothing of our styles", () => {
	const page = "https://kim.contoh.go.id/faq/x/";
	const html = portableHtml(renderText(source, "md", { singkatan }).tree, page);
	expect(html).toMatchInlineSnapshot(`
		"<p>Buka <a href="https://kim.contoh.go.id/faq/cek-dpt/#papan">papan</a> atau <a href="https://www.kpu.go.id/" rel="external">KPU</a> pada <time datetime="2020-07-15">Rabu, 15 Juli 2020</time>.</p>
		<h2>Dua   cara</h2>
		<ol>
		<li>Siapkan <strong><a href="https://kim.contoh.go.id/istilah/#ktp-el"><abbr title="Kartu Tanda Penduduk elektronik">KTP-el</abbr></a></strong>.</li>
		<li>Cari nama:
		<ul>
		<li>di kantor desa</li>
		<li>di situs</li>
		</ul>
		</li>
		</ol>
		<div role="note"><p>Awas</p><p>Jangan beri NIK.</p></div>
		<table>
		<thead>
		<tr>
		<th scope="col">Hari</th>
		<th scope="col">Jam</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td>Senin</td>
		<td>07.00</td>
		</tr>
		</tbody>
		</table>
		<figure><a href="https://kim.contoh.go.id/g/rapat-640.webp"><img src="https://kim.contoh.go.id/g/rapat-640.webp" srcset="https://kim.contoh.go.id/g/rapat-640.webp 640w" sizes="(min-width: 44rem) 42rem, 100vw" width="640" height="480" alt="Rapat warga" loading="lazy" decoding="async"></a></figure>"
	`);
	expect(html).not.toMatch(/ (?:class|id|tabindex|style)=/);
	expect(html).not.toMatch(/(?:href|src|srcset)="\//);
});

test("a fragment is one of the page it came from", () => {
	const { tree } = renderText("Lihat[^1].\n\n[^1]: Catatan.");
	expect(portableHtml(tree, "https://kim.contoh.go.id/faq/x/")).toContain(
		'href="https://kim.contoh.go.id/faq/x/#',
	);
});

test("an empty body is empty text", () => {
	expect(plainText(renderText("").tree)).toBe("");
});
