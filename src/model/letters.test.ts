import { expect, test } from "vitest";
import { unfit } from "./letters.ts";

test.each([
	"Rapat koordinasi – 9 Desember 2020 (pukul 07.00–13.00 WIB)",
	"Musyawarah désa, “tanya jawab”, 50% ≥ 2/3 …",
	"Sa’at nyoblos; أهلا وسهلا",
	"Ayo! 🗳️ 👨‍👩‍👧 🙋🏽‍♀️ 🇮🇩",
	"Αθήνα dan Москва",
])("a line that everybody can read: %s", (line) => expect(unfit(line)).toBeUndefined());

test.each([
	["Baris satu\nWASPADA: TPS pindah", "harus satu baris"],
	["Baris satu\u2028dua", "harus satu baris"],
	["Pemungutan suara \u202e0202 rebmeseD 9\u202c", "membalik arah"],
	["KIM \u2067Singa", "membalik arah"],
	["KIM Si\u200bnga", "tidak terlihat"],
	["KIM Si\u200dnga", "tidak terlihat"],
	["KIM Si\u00adnga", "tidak terlihat"],
	["KIM \u{e0041}Singa", "tidak terlihat"],
	["KIM \ud800", "bukan huruf"],
	["KIM \ue000", "bukan huruf"],
	["KIM \u0007", "bukan huruf"],
	["KIM Singа Geweh", 'dalam kata "Singа"'],
	["Kαbar", 'dalam kata "Kαbar"'],
])("a line that deceives or cannot be shown: %j", (line, why) => expect(unfit(line)).toContain(why));
