import { expect, test } from "vitest";
import { initials, isSilent, keadaanList } from "./kim.ts";

test("a group that rests or has closed answers nobody; one of which nothing is known may", () => {
	expect(keadaanList.filter((keadaan) => isSilent({ keadaan }))).toEqual(["vakum", "tutup"]);
});

test.each([
	["KIM Singa Geweh", "SG"],
	["kim sekarbela", "S"],
	["KIM  Swarga Bara Raya", "SB"],
	["Kimia Farma", "KF"],
	["Warga KIM Melati", "WK"],
])("the mark of %s is %s", (nama, letters) => expect(initials(nama)).toBe(letters));
