import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(["", "Halo", "😀 – “Pilkada” çé", "a\r\nb"])("%j is text", (text) => {
	expect(decode(utf8(text))).toEqual({ text });
});

test("a byte order mark is not part of the text", () => {
	expect(decode(utf8("\uFEFFHalo"))).toEqual({ text: "Halo" });
});

test("an old encoding: the place of the first bad letter", () => {
	const bytes = Uint8Array.from([...utf8("Andi Rifa"), 0x92, ...utf8("i")]);
	const { text, fault } = decode(bytes);
	expect(text).toBe("Andi Rifa’i");
	expect(text.slice(fault?.offset)).toBe("’i");
	expect([fault?.message, fault?.suggestion]).toMatchInlineSnapshot(`
		[
		  "ada huruf yang tidak tersimpan sebagai UTF-8",
		  "Buka berkas, pilih Simpan Sebagai, lalu pilih pengodean (encoding) UTF-8.",
		]
	`);
});

test.each([
	["little end first", [0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00]],
	["big end first", [0xfe, 0xff, 0x00, 0x2d, 0x00, 0x2d]],
	["without a mark", [0x2d, 0x00, 0x2d, 0x00, 0x2d, 0x00]],
])("UTF-16, %s, is read", (_, bytes) => {
	expect(decode(Uint8Array.from(bytes))).toEqual({ text: expect.stringMatching(/^-+$/) });
});

test("a picture, a document: no text", () => {
	for (const bytes of [
		[0x89, 0x50, 0x4e, 0x47, 0x00],
		[0x50, 0x4b, 0x03, 0x04, 0x00],
	])
		expect(decode(Uint8Array.from(bytes)).fault?.message).toBe("berkas ini bukan teks");
});

test("too long", () => {
	expect(decode(utf8("a".repeat(60_001))).fault).toMatchInlineSnapshot(`
		{
		  "message": "berkas ini terlalu besar untuk satu halaman",
		  "offset": 0,
		  "suggestion": "Bagi menjadi beberapa halaman, masing-masing di bawah 60.000 huruf. Gambar disimpan terpisah di folder gambar/.",
		}
	`);
	expect(decode(utf8("a".repeat(60_000))).fault).toBeUndefined();
});

test("any bytes at all: a text or a fault, with a place in it", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const { text, fault } = decode(bytes);
			if (fault) expect(fault.offset >= 0 && fault.offset <= text.length).toBe(true);
			else expect(utf8(text).length).toBeGreaterThanOrEqual(bytes.length - 3);
		}),
	);
});

test("of what is too long, or no text, nothing is shown", () => {
	const nothing = [utf8("a".repeat(60_001)), utf8("a".repeat(240_001)), Uint8Array.of(0x50, 0, 0x51)];
	expect(nothing.map((bytes) => decode(bytes).text)).toEqual(["", "", ""]);
	expect(decode(Uint8Array.of(0x50, 0, 0x51)).fault?.message).toBe("berkas ini bukan teks");
	expect(decode(Uint8Array.of(0x2d, 0, 0x2d, 0x2d, 0x2d)).fault?.message).toBe("berkas ini bukan teks");
});

test("four bytes a letter are counted as letters", () => {
	expect(decode(utf8("😀".repeat(30_000))).fault).toBeUndefined();
	expect(decode(utf8("😀".repeat(30_001))).fault?.message).toContain("terlalu besar");
});
