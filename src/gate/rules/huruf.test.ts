import { expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

test("a body of letters that deceive nobody", () => {
	expect(laporanIsi("huruf", "Rapat – “di balai” 👨‍👩‍👧 أهلا, Москва.")).toBe("baik");
});

test.each([
	["a sign that turns the text around", "Pada \u202e0202 rebmeseD."],
	["a sign nobody sees", "Ke Si\u200cni."],
	["a word of two alphabets", "Hubungi KРU."],
	["letters a program read wrong", "Andi Rifaâ€™i – katanya â€œsiapâ€.\n\nâ€“ Ã©"],
])("%s is told where it stands", (what, body) => {
	expect(laporanIsi("huruf", body)).toMatchSnapshot(what);
});
