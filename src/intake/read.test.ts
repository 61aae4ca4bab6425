import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { berkas } from "../gate/uji.ts";
import { limits } from "../model/limits.ts";
import { documentOf, readContent, viewFiles } from "./read.ts";
import { folderWith } from "./uji.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
/** One white pixel, as each kind of file. */
const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: "white" } });
const jpg = await pixel.clone().jpeg().toBuffer();
const images = {
	jpg,
	jpeg: jpg,
	png: await pixel.clone().png().toBuffer(),
	webp: await pixel.clone().webp().toBuffer(),
	avif: await pixel.clone().avif().toBuffer(),
	pdf: latin("%PDF-1.7\n"),
};

/** What is told of files that are no text. */
const told = (files: Parameters<typeof folderWith>[0]) =>
	readContent(folderWith(files)).flatMap(({ path, fault }) => (fault ? `${path}: ${fault.message}` : []));

describe("the files of a content folder", () => {
	test("come sorted by path, whatever order the disk has", () => {
		const paths = ["situs.yaml", "faq/b.mdx", "faq/a.mdx", "faq-lama.md", "a/b/c.md", "faq/a/x.MD"];
		const folder = folderWith(Object.fromEntries(paths.map((path) => [path, "x"])));
		expect(readContent(folder).map(({ path }) => path)).toEqual([
			"a/b/c.md",
			"faq-lama.md",
			"faq/a.mdx",
			"faq/a/x.MD",
			"faq/b.mdx",
			"situs.yaml",
		]);
	});

	test("are read as text, with what their place and frontmatter say", () => {
		const folder = folderWith({ "kim/singa-geweh/kabar/a.md": berkas("kabar", "Isi.") });
		const [source] = readContent(folder);
		expect(source).toMatchObject({ place: { kind: "kabar", id: "singa-geweh/a" }, data: { judul: "Kabar" } });
		expect(source?.fault).toBeUndefined();
	});

	test("hidden ones are no content", () => {
		const folder = folderWith({
			".git/HEAD.md": "x",
			".rahasia.md": "x",
			"kim/.obsidian/a.md": "x",
			"a.md": "x",
		});
		expect(readContent(folder).map(({ path }) => path)).toEqual(["a.md"]);
	});

	test("pictures and documents in their own folders say nothing; anywhere else they are told as unused", () => {
		const folder = folderWith({
			"kim/a/gambar/foto.jpg": jpg,
			"kim/a/gambar/FOTO.PNG": images.png,
			"gambar/atas.webp": images.webp,
			"kim/a/berkas/denah.pdf": images.pdf,
			"kim/a/gambar/dalam/foto.jpg": jpg,
			"kim/a/gambar/denah.pdf": images.pdf,
			"kim/a/berkas/foto.jpg": jpg,
			"kim/a/foto.jpg": jpg,
			"kim/a/surat.docx": "x",
			"kim/a/kabar/x.md": "gambar/foto.jpg gambar/FOTO.PNG berkas/denah.pdf",
		});
		const silent = readContent(folder).filter(({ fault }) => fault);
		expect(silent.map(({ path, fault }) => `${path} ${fault?.severity}`)).toEqual([
			"kim/a/berkas/foto.jpg warning",
			"kim/a/foto.jpg warning",
			"kim/a/gambar/dalam/foto.jpg warning",
			"kim/a/gambar/denah.pdf warning",
			"kim/a/surat.docx undefined",
		]);
	});

	test("a link is told, and never followed", () => {
		const folder = folderWith({ "a.md": "x" });
		const outside = join(dirname(folder), "luar");
		mkdirSync(outside);
		writeFileSync(join(outside, "rahasia.md"), "rahasia");
		symlinkSync(outside, join(folder, "kim"));
		symlinkSync(join(outside, "rahasia.md"), join(folder, "b.md"));
		const sources = readContent(folder);
		expect(sources.map(({ path, text, fault }) => `${path} ${text} ${fault?.message ?? "baik"}`)).toEqual([
			"a.md x baik",
			"b.md  pintasan (symlink) tidak diperbolehkan",
			"kim  pintasan (symlink) tidak diperbolehkan",
		]);
		expect(sources.map(({ fault }) => fault?.severity)).not.toContain("warning");
	});

	test("bytes that are no text have a fault, and the rest is left alone", () => {
		const document = documentOf("faq/a.mdx", Uint8Array.of(0x50, 0x4b, 0, 1));
		expect(document.fault?.message).toBe("berkas ini bukan teks");
		expect(
			documentOf("faq/a.mdx", Buffer.from(berkas("faq", "## Langkah"))).nodes.map(({ type }) => type),
		).toContain("heading");
	});
});

describe("a share of the site", () => {
	test("a picture of too many bytes or pixels, or one that cannot be read, is told though no page uses it", async () => {
		const wide = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: "white" } })
			.png()
			.toBuffer();
		expect(
			told({
				"kim/a/gambar/besar.jpg": Buffer.concat([jpg, Buffer.alloc(30_000_001)]),
				"kim/a/gambar/luas.png": wide,
				"kim/a/gambar/rusak.jpg": Buffer.from([0xff, 0xd8, 0xff, ...latin("bukan gambar")]),
				"kim/a/berkas/besar.pdf": Buffer.concat([images.pdf, Buffer.alloc(60_000_000)]),
				"kim/a/gambar/baik.jpg": jpg,
				"kim/a/kabar/x.md": "---\njudul: x\n---\n![a](gambar/baik.jpg)",
			}),
		).toEqual([
			'kim/a/berkas/besar.pdf: berkas "berkas/besar.pdf" terlalu besar (60 MB)',
			'kim/a/gambar/besar.jpg: berkas "gambar/besar.jpg" terlalu besar (30 MB)',
			'kim/a/gambar/luas.png: gambar "gambar/luas.png" terlalu luas (54 juta piksel)',
			'kim/a/gambar/rusak.jpg: berkas "gambar/rusak.jpg" tidak dapat dipakai: gambarnya tidak dapat dibaca',
		]);
	});

	test("has an end for each KIM by itself", () => {
		const many = Object.fromEntries(
			Array.from({ length: limits.kimFiles + 2 }, (_, n) => [
				`kim/a/berkas/${String(n).padStart(5, "0")}.pdf`,
				images.pdf,
			]),
		);
		const isFull = (line: string) => line.includes("seluruh bagiannya");
		expect(told({ ...many, "kim/b/berkas/a.pdf": images.pdf }).filter(isFull)).toEqual(
			["02000", "02001"].map(
				(n) => `kim/a/berkas/${n}.pdf: KIM ini sudah memakai seluruh bagiannya: 2000 gambar dan unduhan`,
			),
		);
	});
});

describe("pictures and downloads that are not published", () => {
	test("one that no page names, and one that differs from another by capitals alone", () => {
		expect(
			told({
				"kim/a/gambar/dipakai.jpg": jpg,
				"kim/a/gambar/Foto Rapat.jpg": jpg,
				"kim/a/gambar/foto-rapat.jpg": jpg,
				"kim/a/gambar/lama.jpg": jpg,
				"kim/a/berkas/denah.pdf": images.pdf,
				"kim/a/gambar/Thumbs.db": "x",
				"kim/a/~$surat.docx": "x",
				"kim/a/kabar/x.md": "![a](gambar/dipakai.jpg) ![b](gambar/Foto%20Rapat.jpg)",
			}).filter((line) => !line.startsWith("kim/a/kabar")),
		).toEqual([
			"kim/a/berkas/denah.pdf: berkas ini tidak dipakai di halaman mana pun, jadi tidak ikut diterbitkan",
			'kim/a/gambar/foto-rapat.jpg: nama berkas ini sama dengan "Foto Rapat.jpg" bila huruf besar dan tanda baca diabaikan, jadi tidak ikut diterbitkan',
			"kim/a/gambar/lama.jpg: berkas ini tidak dipakai di halaman mana pun, jadi tidak ikut diterbitkan",
		]);
	});
});

describe("the facts of a file", () => {
	test.each(Object.entries(images))("a %s that is one", (ending, bytes) => {
		const file = viewFiles(folderWith({ [`gambar/a.${ending}`]: bytes }));
		expect(file(`gambar/a.${ending}`)).toEqual(
			ending === "pdf" ? { bytes: bytes.length } : { bytes: bytes.length, pixels: 1 },
		);
	});

	test.each(Object.keys(images))("text that calls itself %s", (ending) => {
		const file = viewFiles(folderWith({ [`a.${ending}`]: "<script>alert(1)</script>" }));
		expect(file(`a.${ending}`)?.fault).toContain("isinya bukan jenis berkas itu");
	});

	test.each([
		["a.jpg", Uint8Array.of(0xff, 0xd8, 0)],
		["b.jpg", Uint8Array.of(0xff, 0, 0xff)],
		["c.jpg", Uint8Array.of(0, 0xd8, 0xff)],
		["d.webp", latin("RIFF\x10\0\0\0WAVEfmt ")],
		["e.webp", latin("RIFX\x10\0\0\0WEBPVP8 ")],
		["f.png", images.pdf],
		["g.avif", latin("\0\0\0\x20ftypheic")],
		["h.jpg", new Uint8Array()],
		["i.txt", "teks"],
	])("%s only looks like one", (name, bytes) => {
		expect(viewFiles(folderWith({ [name]: bytes }))(name)?.fault).toBeDefined();
	});

	test("the ending may be in capitals", () => {
		expect(viewFiles(folderWith({ "A.JPG": jpg }))("A.JPG")?.fault).toBeUndefined();
	});

	test("what is no file of the folder itself is none", () => {
		const folder = folderWith({ "a.jpg": jpg, ".b.jpg": jpg, "kim/.c/d.jpg": jpg });
		symlinkSync(join(folder, "a.jpg"), join(folder, "pintasan.jpg"));
		symlinkSync(join(folder, "kim"), join(folder, "folder"));
		writeFileSync(join(dirname(folder), "luar.jpg"), jpg);
		writeFileSync(join(folder, "kim/e.jpg"), jpg);
		const file = viewFiles(folder);
		for (const path of [
			...["tidak-ada.jpg", ".b.jpg", "kim/.c/d.jpg", "kim", "", "/a.jpg", "kim//e.jpg", "./a.jpg"],
			...["../luar.jpg", "kim/../a.jpg", "pintasan.jpg", "folder/e.jpg", "a.jpg/b.jpg", "a\0.jpg"],
		])
			expect(file(path), path).toBeUndefined();
		expect(file("kim/e.jpg")?.bytes).toBe(jpg.length);
	});
});
