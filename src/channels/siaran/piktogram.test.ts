import { expect, test } from "vitest";
import { piktogramOf } from "./piktogram.ts";

const labels = (tindakan?: string) => piktogramOf(tindakan).map(({ label }) => label);

test.each([
	[
		"Datang ke TPS sesuai jam pada surat pemberitahuan. Bawa surat itu, KTP-el, masker, dan alat tulis.",
		["KTP-el", "Surat pemberitahuan", "Masker"],
	],
	["Tunjukkan KTP-el dan Kartu Keluarga.", ["KTP-el", "Kartu Keluarga"]],
	["Jangan meminjamkan KTP-el. Pastikan nama Anda tidak dicatut.", []],
	["Anda boleh membaca laporan.", []],
	[undefined, []],
])("%s", (tindakan, expected) => expect(labels(tindakan)).toEqual(expected));
