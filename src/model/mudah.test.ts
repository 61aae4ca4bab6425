import { expect, test } from "vitest";
import { longSentences } from "./mudah.ts";

const lengths = (text: string) => longSentences(text).map(({ words }) => words);

test.each([
	["Bawa KTP-el Anda.", []],
	["Nama Anda ada dalam daftar. Daftar itu disebut DPT. Cari nomor TPS Anda.", []],
	["Datang pukul 12.00 sampai 13.00 ke TPS sesuai alamat pada KTP-el Anda nanti.", [13]],
	['Hari memilih ialah :tanggal{id="pemungutan-suara"} di seluruh daerah yang memilih kepala daerah.', [14]],
	["Pendek. Kalimat kedua ini jauh terlalu panjang untuk siapa pun yang baru belajar membaca sendiri.", [14]],
])("%s", (text, expected) => expect(lengths(text)).toEqual(expected));
