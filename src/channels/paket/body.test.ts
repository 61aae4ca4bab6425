import { expect, test } from "vitest";
import { parseBody } from "../../text/parse.ts";
import { bodyTree } from "../../text/render.ts";
import { konteks, singkatan } from "../../text/uji.ts";
import { paketBody } from "./body.ts";
import { serialise } from "./html.ts";

const tree = (source: string) => bodyTree(parseBody(source, "md"), { ...konteks, singkatan });
const render = (source: string) =>
	serialise(
		paketBody(tree(source), {
			id: "tanya-a",
			name: "Apa itu A?",
			resolve: (href) =>
				href === "/faq/b/" ? "#tanya-b" : href.startsWith("/") ? `https://s.example${href}` : href,
		}),
	);

test("links lead inside the file where they can, else to the site", () => {
	expect(
		render("[b](/faq/b/), [c](/faq/c/), [d](https://d.example/), [e](mailto:e@f.id)"),
	).toMatchInlineSnapshot(
		`"<p><a href="#tanya-b">b</a>, <a href="https://s.example/faq/c/">c</a>, <a href="https://d.example/">d</a>, <a href="mailto:e@f.id">e</a></p>"`,
	);
});

test("ids belong to their question, and so do the links to them", () => {
	expect(render("## Satu\n\nLihat [satu](#satu).[^1]\n\n[^1]: Catatan.")).toMatchInlineSnapshot(`
		"<h4 id="tanya-a_satu">Satu</h4>
		<p>Lihat <a href="#tanya-a_satu">satu</a>.<sup><a href="#tanya-a_fn-1" id="tanya-a_fnref-1" data-footnote-ref aria-describedby="tanya-a_footnote-label">1</a></sup></p>
		<section data-footnotes class="footnotes"><h4 class="sr-only" id="tanya-a_footnote-label">Catatan</h4>
		<ol>
		<li id="tanya-a_fn-1">
		<p>Catatan. <a href="#tanya-a_fnref-1" data-footnote-backref aria-label="Kembali ke rujukan 1" class="data-footnote-backref">↩</a></p>
		</li>
		</ol>
		</section>"
	`);
});

test("a picture is told in words, and one without words is left out", () => {
	expect(
		render("![Warga rapat](gambar/rapat.jpg)\n\n![](gambar/rapat.jpg)\n\nSelesai."),
	).toMatchInlineSnapshot(`
		"<figure><span class="gambar">[Gambar: Warga rapat]</span></figure>
		<figure></figure>
		<p>Selesai.</p>"
	`);
});

test("an abbreviation explains itself, a table says whose it is", () => {
	expect(render("KPU menetapkan.\n\n| a |\n| - |\n| b |")).toMatchInlineSnapshot(`
		"<p><abbr title="Komisi Pemilihan Umum" tabindex="0">KPU</abbr> menetapkan.</p>
		<section class="gulir" tabindex="0" aria-label="Tabel 1, Apa itu A?"><table>
		<thead>
		<tr>
		<th scope="col">a</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td>b</td>
		</tr>
		</tbody>
		</table></section>"
	`);
});

test("the tree it was given stays as it was", () => {
	const given = tree("## Satu\n\n![Warga](gambar/rapat.jpg) KPU");
	const before = JSON.stringify(given);
	paketBody(given, { id: "x", name: "y", resolve: (href) => href });
	expect(JSON.stringify(given)).toBe(before);
});
