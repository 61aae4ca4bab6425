/** What Word, Google Docs, Excel, Sheets, WhatsApp Web and LibreOffice really put on the clipboard, shortened. */
import * as fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { gatherWorld, worldOf } from "../../../gate/world.ts";
import { inspect } from "../check.ts";
import { parseText } from "../parse.ts";
import type { Clip } from "./clip.ts";
import { markdownOf } from "./markdown.ts";

const markdown = (html: string) => markdownOf(fromHtml(html, { fragment: true }) as Clip);

const world = worldOf(
	{ ...gatherWorld([]), ids: { kim: ["sekarbela"] }, pemilihanAktif: "2020" },
	{ regionName: () => undefined, file: () => undefined },
);
/** Styles, comments, and the marks of a list. */
const notShown = /<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<!\[[^>]*>|<span style='mso-list:Ignore'>[^<]*/g;

/** What the gate says of a text in an otherwise good file. */
const complaints = (body: string) =>
	inspect(
		"sekarbela",
		"kabar",
		{ values: { judul: "A", tanggal: "2020-11-17", ringkasan: "B" }, body },
		world,
	).problems.map(({ rule, message }) => `${rule} ${message}`);

const word = (inner: string) =>
	`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- p.MsoNormal {mso-style-unhide:no;} --></style></head><body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->${inner}<!--EndFragment--></body></html>`;
const item = (level: number, mark: string, text: string) =>
	`<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;
const docs = (inner: string) =>
	`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e">${inner}</b><br class="Apple-interchange-newline">`;
const span = (text: string, style = "font-weight:400;font-style:normal") =>
	`<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;${style};text-decoration:none;white-space:pre-wrap;">${text}</span>`;

const fragments: Record<string, string> = {
	"Word, bold with a foreign weight beside it": word(
		`<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=IN>Rapat </span></b><span lang=IN>warga, <i>besok</i> &#8220;pagi&#8221;.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Tempat: Balai Desa</p>`,
	),
	"Word, a list within a list": word(
		`<p class=MsoNormal>Yang dibawa:</p>${item(1, "·", "KTP-el")}${item(1, "·", "Alat tulis")}${item(2, "o", "pulpen <b>biru</b>")}${item(2, "o", "kertas")}${item(1, "·", "Masker")}`,
	),
	"Word, numbers": word(item(1, "1.", "Daftar") + item(1, "2.", "Antre") + item(1, "3.", "Coblos")),
	"Word, title and headings": word(
		`<p class=MsoTitle>Laporan KIM</p><h1>Kegiatan</h1><p class=MsoNormal>Satu.</p><h3><b>Hasil</b></h3><p class=MsoNormal>Dua.</p>`,
	),
	"Word, a table": word(
		`<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=301 valign=top><p class=MsoNormal><b>Hari<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Pukul</b></p></td></tr><tr><td><p class=MsoNormal>Senin</p><p class=MsoNormal>(libur)</p></td><td><p class=MsoNormal>08.00 | 09.00<o:p></o:p></p></td></tr></table>`,
	),
	"Word, a link and a note": word(
		`<p class=MsoNormal>Lihat <a href="https://www.kpu.go.id/">laman KPU</a> dan <a href="file:///C:/Users/x.docx">berkas</a><a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>`,
	),
	"Word on the web": `<div class="ListContainerWrapper"><ul role="list"><li data-listid="1" style="font-weight:normal"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">Satu</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li><p class="Paragraph"><span class="TextRun">Dua</span></p></li></ul></div>`,
	"Google Docs, everything": docs(
		`<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Undangan</span></h2><p dir="ltr">${span("Datang ")}${span("tepat waktu", "font-weight:700;font-style:normal")}${span(", ya", "font-weight:400;font-style:italic")}</p><br /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation">${span("satu")}</p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation">${span("satu a")}</p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${span("dua")}</p></li></ul><p dir="ltr"><a href="https://www.google.com/url?q=https://kpu.go.id/dpt&amp;sa=D" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">cek DPT</span></a></p>`,
	),
	"Google Docs, plain words in bold": docs(
		`<p dir="ltr">${span("Biasa saja, ")}${span("tebal", "font-weight:700")}${span(" lagi.")}</p>`,
	),
	"Google Sheets": `<style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold;">TPS</td><td style="font-weight:bold;">Pemilih</td></tr><tr><td>001</td><td style="text-align:right;">312</td></tr><tr><td></td><td></td></tr></tbody></table>`,
	Excel: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body link=blue><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse: collapse;width:144pt'><!--StartFragment--><col width=64 span=3><tr height=20><td height=20 class=xl65 width=64>No</td><td colspan=2 class=xl65>Nama_Barang</td></tr><tr height=20><td align=right x:num>1</td><td>5*3*2</td><td>Rp. 750.000,-</td></tr><!--EndFragment--></table></body></html>`,
	"Excel, one cell": `<table><tr><td class=xl65>Balai Desa</td></tr></table>`,
	"WhatsApp Web": `<div class="copyable-text" data-pre-plain-text="[10:20, 17/11/2020] Budi: "><div><span dir="ltr" class="selectable-text copyable-text" style="white-space: pre-wrap;"><strong class="selectable-text">UNDANGAN</strong>\nHari : Jum'at, 20/11/2020\nPukul : 08.00 s/d selesai\n1. Bawa masker\n2. Bawa KTP <img alt="🙏" class="emoji" src="data:image/gif;base64,R0lGOD"></span></div></div>`,
	LibreOffice: `<p style="margin-bottom: 0cm"><b>Ketua:</b>Ani</p><ol><li><p>satu</p></li><li><p>dua</p></li></ol><p>2 &lt; 3 &amp; 4; [catatan]; a_b_c; #tagar; ~kira~</p>`,
};

describe.each(Object.entries(fragments))("%s", (_, html) => {
	test("becomes what an author would have typed, and the gate takes it", () => {
		const text = markdown(html);
		expect(text).toMatchSnapshot();
		expect(complaints(text)).toEqual([]);
	});

	test("loses no word and adds none", () => {
		const said = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
		const tree = fromHtml(html.replace(notShown, " "), { fragment: true });
		const seen = textOf(parseText(markdown(html), "md"));
		// Numbers of a typed list are drawn by the page.
		const typed = said(textOf(tree as never)).filter((word) => !/^\d$/.test(word));
		expect(
			said(seen)
				.filter((word) => !/^\d$/.test(word))
				.join(""),
		).toBe(typed.join(""));
	});
});

test("nothing that was copied runs, and no address of a program stays", () => {
	const text = markdown(
		`<p onclick="x()">a <a href="javascript:alert(1)">b</a><script>c()</script><img src=x onerror=y()></p><iframe src="https://z"></iframe>`,
	);
	expect(text).not.toMatch(/javascript|onclick|onerror|<|iframe/);
	expect(text.startsWith("a b")).toBe(true);
});

test("any words in any dress come out with every letter, and the gate takes them", () => {
	const words = fc
		.stringMatching(/^[A-Za-z0-9 ,.:;()*_#>|~[\]&<+-]{1,24}$/)
		.filter((text) => /[A-Za-z]/.test(text));
	const dress = fc.constantFrom<(text: string) => string>(
		(text) => `<b>${text}</b>`,
		(text) => `<i>${text}</i>`,
		(text) => `<span style="font-weight:700;font-style:italic">${text}</span>`,
		(text) => `<b style="font-weight:normal">${text}</b>`,
		(text) => text,
	);
	const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	const run = fc.tuple(dress, words).map(([wear, text]) => ({ html: wear(escaped(text)), text }));
	const paragraph = fc.array(run, { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
			const html = paragraphs.map((runs) => `<p>${runs.map(({ html }) => html).join(" ")}</p>`).join("");
			const letters = (text: string) => text.replace(/[^A-Za-z]/g, "");
			const typed = letters(
				paragraphs
					.flat()
					.map(({ text }) => text)
					.join(""),
			);
			expect(letters(textOf(parseText(markdown(html), "md")))).toBe(typed);
		}),
	);
});
