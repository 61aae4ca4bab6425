import { expect, test } from "vitest";
import type { Migration } from "../model/pindah.ts";
import { migrate } from "./pindah.ts";

const renamed: Migration = { arti: "ringkasan menjadi inti", kolom: { kabar: { ringkasan: "inti" } } };

test("a column has its new name, and nothing else of the file changes", () => {
	const text = `---\njudul: "ringkasan: satu" # ringkasan\nringkasan:   >-\n  Satu\n  dua.\ntanggal: "2026-01-01"\n---\n\nringkasan: tetap.\n`;
	expect(migrate({ path: "kim/a/kabar/b.md", text }, renamed)).toEqual({
		path: "kim/a/kabar/b.md",
		text: text.replace("\nringkasan:   >-", "\ninti:   >-"),
	});
});

test("another kind of file is left as it is", () => {
	const file = { path: "kim/a/halaman/b.md", text: "---\nringkasan: Satu\n---\n" };
	expect(migrate(file, renamed)).toEqual(file);
});

test("a column that is gone goes with its value, over as many lines as it has", () => {
	const step: Migration = { arti: "", buang: { kabar: ["sumber"] } };
	const text = "---\njudul: A\nsumber:\n  - nama: B\n  - nama: C\ntanggal: D\n---\n";
	expect(migrate({ path: "kim/a/kabar/b.md", text }, step).text).toBe("---\njudul: A\ntanggal: D\n---\n");
});

test("entries of a list and of a register are files' columns as well", () => {
	const step: Migration = {
		arti: "",
		kolom: { istilah: { arti: "makna" }, peraturan: { nama: "sebutan" } },
	};
	expect(migrate({ path: "istilah.yaml", text: "- id: a\n  arti: b\n- {id: c, arti: d}\n" }, step).text).toBe(
		"- id: a\n  makna: b\n- {id: c, makna: d}\n",
	);
	expect(migrate({ path: "peraturan.yaml", text: "uu-1:\n  nama: UU 1\n" }, step).text).toBe(
		"uu-1:\n  sebutan: UU 1\n",
	);
});

test("a folder that moves takes its files along, and their kind is the one of the new place", () => {
	const step: Migration = {
		arti: "",
		tempat: { "berita/": "kim/a/kabar/" },
		kolom: { kabar: { ringkasan: "inti" } },
	};
	expect(migrate({ path: "berita/b.md", text: "---\nringkasan: C\n---\n" }, step)).toEqual({
		path: "kim/a/kabar/b.md",
		text: "---\ninti: C\n---\n",
	});
});
