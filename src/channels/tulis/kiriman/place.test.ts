import { expect, test } from "vitest";
import { placedName, placeOfName, readNote, writeNote } from "./place.ts";

const versi = "fc3e-7bdf-eea8-74cb";
const path = "kim/sekarbela/kabar/hari-tanpa-sampah.md";

test("a name tells the place and the version", () => {
	expect(placeOfName(placedName(path))).toEqual({ path });
	expect(placeOfName(placedName(path, versi))).toEqual({ path, versi });
	expect(placeOfName(placedName("kim/sekarbela/gambar/rapat.jpg"))?.path).toBe(
		"kim/sekarbela/gambar/rapat.jpg",
	);
});

test.each([" (1).md", ".md.txt", ".md (1).txt", " - Copy.md", "_1.md", ".MD"])("phones add %s", (added) => {
	expect(placeOfName(placedName(path, versi).replace(/\.md$/, added))).toEqual({ path, versi });
});

test.each(["rapat.md", "IMG-20201120-WA0003.jpg", "kim--a--profil.exe", ""])("%s tells no place", (name) => {
	expect(placeOfName(name)).toBeUndefined();
});

test("a note that somebody wrote by hand says nothing wrong", () => {
	const note = { dari: "Budi", versi: { [path]: versi } };
	expect(readNote(writeNote(note))).toEqual(note);
	expect(readNote('{"dari": 1, "versi": {"a": "x", "b": 2}}')).toEqual({ dari: "", versi: {} });
	expect(readNote("[]")).toEqual({ dari: "", versi: {} });
	expect(readNote("null")).toEqual({ dari: "", versi: {} });
	expect(readNote("{")).toEqual({ dari: "", versi: {} });
});
