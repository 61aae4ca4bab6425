import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, textOf, withChanges } from "./lines.ts";
import { type Kiriman, readKiriman, writeKiriman } from "./message.ts";
import { shortName, versiOf } from "./versi.ts";

const before = textOf([
	"---",
	"nama: KIM Sekarbela",
	"kontak:",
	'  telepon: "+62370649350"',
	"---",
	"",
	"Isi.",
]);
const after = before.replace("649350", "649351").replace("Isi.", 'Isi "baru" **penting** dan *lain*.');
const kiriman = (from: string, to: string): Kiriman => ({
	judul: "Profil untuk KIM Sekarbela",
	dari: "Budi",
	berkas: "kim/sekarbela/profil.mdx",
	versi: versiOf(from),
	changes: changesBetween(from, to),
});
const message = writeKiriman(kiriman(before, after));

test("a message says what was, what is to be, the file and the version", () => {
	expect(message).toMatchInlineSnapshot(`
		"Kiriman meja tulis: Profil untuk KIM Sekarbela
		Dari: Budi
		Berkas: kim/sekarbela/profil.mdx
		Versi: 06f9-99de-9d98-f847

		Baris 4, semula:
		|   telepon: "+62370649350"
		menjadi:
		|   telepon: "+62370649351"

		Baris 7, semula:
		| Isi.
		menjadi:
		| Isi "baru" **penting** dan *lain*.

		Akhir kiriman fa71-8f67-3b98-4a53
		"
	`);
});

test("names of texts are those of the published hash", () => {
	expect(shortName("")).toBe("cbf2-9ce4-8422-2325");
	expect(shortName("foobar")).toBe("8594-4171-f739-67e8");
	expect(versiOf("a\r\nb")).toBe(versiOf("a\nb\n"));
});

/** Lines as authors write them, and some that look like the message itself. */
const line = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, "")),
	fc.constantFrom(
		"",
		"  - peran: Ketua",
		"| a | b |",
		"menjadi:",
		"Baris 3, semula:",
		"Berkas: kim/lain/profil.mdx",
		"Kiriman meja tulis: palsu",
		"Akhir kiriman 0000-0000-0000-0000",
		'judul: "Forum “Cerdas”"',
		"**tebal** dan *miring* _itu_ ~bukan~ `kode`",
		"Pukul\u00a008.00 \u200b– selesai…  ",
		"> kutipan",
		"1. satu",
	),
);
const file = fc.array(line, { maxLength: 12 }).map(textOf);
const change = fc.tuple(file, file).filter(([from, to]) => from !== to);

test("any change comes back, and makes of the one text the other", () => {
	fc.assert(
		fc.property(change, ([from, to]) => {
			const sent = kiriman(from, to);
			expect(readKiriman(writeKiriman(sent))).toEqual([{ state: "utuh", kiriman: sent }]);
			expect(withChanges(from, sent.changes)).toBe(to);
		}),
	);
});

test("a new file is a change of nothing", () => {
	const sent = { ...kiriman("", after), versi: undefined };
	const [arrived] = readKiriman(writeKiriman(sent));
	expect(arrived).toMatchObject({ state: "utuh", kiriman: { berkas: "kim/sekarbela/profil.mdx" } });
	expect(withChanges("", sent.changes)).toBe(after);
});

/** A mail breaks lines at a blank. */
const wrap = (text: string) =>
	text
		.split("\n")
		.map((long) => long.replace(/(.{20,40}) (?=\S)/g, "$1\n"))
		.join("\n");
const mishaps: Readonly<Record<string, (text: string) => string>> = {
	"a header of a chat": (text) => `[20/11/20 10.20] Budi: ${text}`,
	"a header of WhatsApp Web": (text) => `\u200e[10.20, 20/11/2020] Budi Santoso: ${text}`,
	"words around it": (text) =>
		`Assalamualaikum, mohon dibantu.\n\n${text}\n[20/11/20 10.21] Budi: terima kasih`,
	"line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
	"typographic quotes": (text) => text.replace(/"([^"\n]*)"/g, "“$1”").replaceAll("'", "’"),
	"blanks that do not break": (text) => text.replaceAll(" ", "\u00a0"),
	"invisible signs": (text) => text.replaceAll("\n", "\n\u200e"),
	"a blank line after each": (text) => text.replaceAll("\n", "\n\n"),
	"a quotation of a mail": (text) => text.replace(/^/gm, "> "),
	"wrapped lines": wrap,
	"a dash and dots of a phone": (text) => text.replaceAll("--", "—").replaceAll("...", "…"),
	"bold headings": (text) => text.replace(/^(Dari|Berkas|Versi|menjadi):/gm, "*$1:*"),
};

describe("on its way", () => {
	test.each(Object.entries(mishaps))("%s is undone", (_, mishap) => {
		const sent = kiriman(before, after);
		expect(readKiriman(mishap(message))).toEqual([
			{ state: "utuh", kiriman: { ...sent, judul: expect.stringMatching(/^Profil/), dari: "Budi" } },
		]);
	});

	test.each([
		["stars that a chat took for bold", (text: string) => text.replaceAll("*", "")],
		["a digit", (text: string) => text.replace("649351", "649352")],
		["a line taken out", (text: string) => text.replace("| Isi.\n", "")],
		["the place of a change", (text: string) => text.replace("Baris 4", "Baris 5")],
		["another file", (text: string) => text.replace("sekarbela/", "swarga-bara/")],
	])("%s is noticed", (_, mishap) => {
		expect(readKiriman(mishap(message))).toMatchObject([{ state: "berubah" }]);
	});

	test("whatever happens, what came whole is what was sent", () => {
		const any = fc.tuple(
			fc.constantFrom(...Object.values(mishaps)),
			fc.constantFrom(...Object.values(mishaps)),
		);
		fc.assert(
			fc.property(change, any, ([from, to], [first, second]) => {
				const sent = kiriman(from, to);
				for (const arrived of readKiriman(second(first(writeKiriman(sent)))))
					if (arrived.state === "utuh")
						expect(arrived.kiriman).toMatchObject({ berkas: sent.berkas, changes: sent.changes });
			}),
		);
	});

	test("a message cut short is told, wherever it was cut", () => {
		const end = message.indexOf("Akhir kiriman") + "Akhir kiriman f33a-2b8c-a389-b60".length;
		fc.assert(
			fc.property(fc.integer({ min: "Kiriman meja tulis".length, max: end }), (length) => {
				expect(readKiriman(message.slice(0, length))).toMatchObject([{ state: "terpotong" }]);
			}),
		);
	});

	test("two in one paste are two, also when the first was cut", () => {
		const other = writeKiriman(kiriman(after, before));
		expect(readKiriman(`[a] Budi: ${message}[b] Siti: ${other}`).map(({ state }) => state)).toEqual([
			"utuh",
			"utuh",
		]);
		expect(readKiriman(`${message.slice(0, 200)}\n${other}`).map(({ state }) => state)).toEqual([
			"terpotong",
			"utuh",
		]);
	});

	test.each([
		["no file", message.replace(/^Berkas:.*$/m, "")],
		["no version", message.replace(/^Versi:.*$/m, "Versi: lama")],
		["no change", message.replace(/^\nBaris[\s\S]*(?=\nAkhir)/m, "")],
	])("a message with %s is none", (_, text) => {
		expect(readKiriman(text)).toMatchObject([{ state: "tak-terbaca", judul: "Profil untuk KIM Sekarbela" }]);
	});

	test("a text that is no message holds none", () => {
		expect(readKiriman("Halo, nomor kami berganti.")).toEqual([]);
	});
});
