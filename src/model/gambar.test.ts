import { expect, test } from "vitest";
import { fileMeant, filesNamed, publicStem } from "./gambar.ts";

test.each([
	["foto.jpg", "foto-jpg"],
	["DSC_0012.JPG", "dsc_0012-jpg"],
	["WhatsApp Image 2020-11-17 at 10.20.30 (1).jpeg", "whatsapp-image-2020-11-17-at-10.20.30-1-jpeg"],
	["Rapat & Doa.png", "rapat-doa-png"],
])("%s is published as %s", (file, stem) => {
	expect(publicStem(file)).toBe(stem);
	expect(publicStem(file)).toMatch(/^[a-z0-9._-]+$/);
});

const files = ["DSC_0012.JPG", "WhatsApp Image 1.jpeg", "rapat.jpg", "Rapat.JPG"];

test.each([
	["DSC_0012.JPG", "DSC_0012.JPG"],
	["dsc_0012.jpg", "DSC_0012.JPG"],
	["WhatsApp%20Image%201.jpeg", "WhatsApp Image 1.jpeg"],
	["whatsapp-image-1.jpeg", "WhatsApp Image 1.jpeg"],
	["rapat.jpg", "rapat.jpg"],
	["RAPAT.jpg", undefined],
	["lain.jpg", undefined],
	["%E0%A4%A.jpg", undefined],
])("%s means %s", (typed, file) => {
	expect(fileMeant(typed, files)).toBe(file);
});

test("files that a text names", () => {
	expect(
		filesNamed('![a](gambar/b.jpg) ![c](<gambar/d e.PNG>) berkas="berkas/f.pdf" gambar: gambar/g.webp'),
	).toEqual([
		{ folder: "gambar", name: "b.jpg" },
		{ folder: "gambar", name: "d e.PNG" },
		{ folder: "berkas", name: "f.pdf" },
		{ folder: "gambar", name: "g.webp" },
	]);
});

test("a name with two endings is one name", () => {
	expect(
		filesNamed("![a](gambar/foto.jpg.jpg), gambar/a.png_kecil.jpg, gambar/b.jpg. Lalu gambar/c.jpg"),
	).toEqual(
		["foto.jpg.jpg", "a.png_kecil.jpg", "b.jpg", "c.jpg"].map((name) => ({ folder: "gambar", name })),
	);
});
