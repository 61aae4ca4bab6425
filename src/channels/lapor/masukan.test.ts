import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { whatsapp } from "../../urls.ts";
import {
	jenisList,
	lineFields,
	type Masukan,
	manyLines,
	newCode,
	oneLine,
	readMasukan,
	writeMasukan,
} from "./masukan.ts";

/** Text as people send it, and text that looks like the message's own headings. */
const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom("Isi:", "Jenis:", "Lapor kabar 20201117-BKTM", "\n", "\r", ">", " ", ":", "a"),
	}),
);
const masukan: fc.Arbitrary<Masukan> = fc.record({
	kode: fc
		.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
		.map((date) => newCode(date.toISOString().slice(0, 10))),
	jenis: fc.constantFrom(...jenisList),
	untuk: anyText,
	tempat: anyText,
	waktu: anyText,
	dilihat: anyText,
	halaman: anyText,
	jawaban: anyText,
	isi: anyText,
});

/** What of a message can be read back: lines without line breaks, nothing of what is empty. */
const sent = ({ kode, jenis, isi, ...fields }: Masukan) => ({
	kode,
	jenis,
	isi: manyLines(isi),
	...Object.fromEntries(
		Object.entries(fields).flatMap(([name, text]) => (oneLine(text) ? [[name, oneLine(text)]] : [])),
	),
});

test("whatever the form writes is read back", () => {
	fc.assert(
		fc.property(masukan, (given) => {
			expect(readMasukan(writeMasukan(given))).toEqual(sent(given));
		}),
		{ numRuns: runs(1000) },
	);
});

test("also after a way through WhatsApp, a chat's export, or a mail that quotes it", () => {
	fc.assert(
		fc.property(masukan, (given) => {
			const text = writeMasukan(given);
			const travelled = [
				new URL(whatsapp(text)).searchParams.get("text") ?? "",
				`[10.15, 17/11/2020] Ibu Ani: ${text}`,
				`Dari: Ani\nPerihal: Lapor kabar\n\n${text.replaceAll("\n", "\r\n")}`,
				text
					.split("\n")
					.map((line) => `> ${line}`)
					.join("\n"),
			];
			for (const each of travelled) expect(readMasukan(each)).toEqual(sent(given));
		}),
		{ numRuns: runs(300) },
	);
});

describe("a text that people have worked on", () => {
	test("no form made it: all of it is the report", () => {
		expect(readMasukan("  Katanya TPS 4 pindah?\r\nBetulkah? ")).toEqual({
			isi: "Katanya TPS 4 pindah?\nBetulkah?",
		});
	});

	test("lines are missing, typed again in small letters, spaced out", () => {
		expect(
			readMasukan("*lapor kabar 20201117-bktm*\n\njenis:  kabar yang beredar\n\nTPS 4 pindah.\nJam: 10"),
		).toEqual({ kode: "20201117-BKTM", jenis: "kabar", isi: "TPS 4 pindah.\nJam: 10" });
	});

	test("the text to fill in by hand has no code", () => {
		const text = writeMasukan({ untuk: "KIM Singa Geweh", tempat: "Pasar", isi: "TPS 4 pindah?" });
		expect(readMasukan(`Halo\n${text}`)).toEqual({
			untuk: "KIM Singa Geweh",
			tempat: "Pasar",
			isi: "TPS 4 pindah?",
		});
	});

	test("a kind that is none is left open", () => {
		expect(readMasukan("Lapor kabar 20201117-BKTM\nJenis: gosip\nIsi:\na").jenis).toBeUndefined();
	});
});

test("the message reads as a person would write it", () => {
	const all = Object.fromEntries(lineFields.map((name) => [name, `(${name})`]));
	expect(
		writeMasukan({ ...all, kode: "20201117-BKTM", jenis: "kabar", isi: "Katanya TPS 4 pindah.\nBenarkah?" }),
	).toMatchInlineSnapshot(`
		"Lapor kabar 20201117-BKTM
		Untuk: (untuk)
		Jenis: Kabar yang beredar
		Tempat: (tempat)
		Waktu: (waktu)
		Dilihat di: (dilihat)
		Halaman: (halaman)
		Jawaban: (jawaban)
		Isi:
		Katanya TPS 4 pindah.
		Benarkah?"
	`);
});
