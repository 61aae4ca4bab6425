import { expect, test } from "vitest";
import { typeset } from "./typeset.ts";

/** `_` is a blank, `=` a dash and `~` a hyphen at which no line breaks. */
const seen = (html: string) =>
	typeset(html).replaceAll("\u00a0", "_").replaceAll("\u2060–\u2060", "=").replaceAll("-\u2060", "~");

test.each([
	[
		"<p>Rabu, 9 Desember 2020, pukul 07.00–13.00 WITA.</p>",
		"<p>Rabu, 9_Desember_2020, pukul 07.00=13.00_WITA.</p>",
	],
	["<td>28 Okt – 6 Des 2020</td>", "<td>28_Okt_–_6_Des_2020</td>"],
	["<p>26 September sampai 5 Desember 2020</p>", "<p>26_September sampai 5_Desember_2020</p>"],
	["<p>6–8 Des 2020</p>", "<p>6=8_Des_2020</p>"],
	["<p>Pasal 3 Maret-nya, 12.5 Mei</p>", "<p>Pasal 3 Maret~nya, 12.5 Mei</p>"],
	[
		"<p>Bawa KTP-el, surat A.5-KWK, tes COVID-19, H-3.</p>",
		"<p>Bawa KTP~el, surat A.5~KWK, tes COVID~19, H~3.</p>",
	],
	["<h3>C.Hasil-KWK</h3>", "<h3>C.Hasil~KWK</h3>"],
	[
		"<p>Tempat-tempat, Orang-orang tua, 0370-649350</p>",
		"<p>Tempat-tempat, Orang-orang tua, 0370-649350</p>",
	],
	["<p>Kata &quot;komunitas&quot; dipakai.</p>", "<p>Kata “komunitas” dipakai.</p>"],
	['<p>"Cerdas, Sehat", ("satu")</p>', "<p>“Cerdas, Sehat”, (“satu”)</p>"],
	[
		'<p>Kata "<em>amplop</em>", juga <b>"fajar"</b></p>',
		"<p>Kata “<em>amplop</em>”, juga <b>“fajar”</b></p>",
	],
	['<p>"12 hari" dan layar 6"</p>', "<p>“12 hari” dan layar 6”</p>"],
	['<p>Kata <code>a</code>"kutip"</p>', "<p>Kata <code>a</code>“kutip”</p>"],
])("%s", (html, expected) => expect(seen(html)).toBe(expected));

test.each([
	'<a title="9 Desember 2020 > 8" href="x">a</a>',
	"<title>9 Desember 2020</title>",
	'<script type="application/ld+json">{"a":"9 Desember 2020"}</script>',
	"<svg><text>9 Des 2020</text></svg>",
	'<code>id="a"</code>',
	"<pre>9 Desember 2020\n</pre>",
])("%s stays as it is", (html) => expect(typeset(html)).toBe(html));

test("a date is set however much stands before it that needs no setting", () => {
	const much = "<li>tanpa tanda</li>".repeat(3000);
	expect(seen(`<body>${much}<p>9 Desember 2020</p>`)).toBe(`<body>${much}<p>9_Desember_2020</p>`);
});
