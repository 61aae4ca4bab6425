import { globSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "../../model/schemas/kinds.ts";
import { compose, parseFile, readColumns, renewed } from "./file.ts";
import type { TulisKind } from "./kinds.ts";
import { changesBetween } from "./kiriman/lines.ts";

const root = new URL("../../../content/", import.meta.url);
const order = ["nama", "semboyan", "kontak", "sumber", "diperbarui"];
const yaml = `# catatan di atas
nama:   'KIM Satu' # belum pasti

# cara dihubungi
kontak: # kantor
  telepon: "+62370649350"   # lama
  alamat: >
    Jalan Satu,
    nomor dua
sumber:
    - { nama: Berita, tautan: https://contoh.go.id/ }
diperbarui: "2026-11-22"`;
const text = `---\n${yaml}\n---\n\n\nIsi.\n\n`;
const values = () => structuredClone(readColumns(yaml)) as Record<string, never>;
const mended = (change: (values: Record<string, unknown>) => void) => {
	const now: Record<string, unknown> = values();
	change(now);
	const draft = { ...parseFile(text), values: now, asal: text };
	return compose("kim", draft).text;
};
const said = (after: string) =>
	changesBetween(text, after).map(({ was, now }) => `${was.join("⏎")} → ${now.join("⏎")}`);

test("nothing changed, nothing is written anew", () => {
	expect(mended(() => undefined)).toBe(text);
	expect(mended((now) => Object.assign(now, { nama: "KIM Satu" }))).toBe(text);
});

test("a change is as small in the file as in the form", () => {
	expect(said(mended((now) => Object.assign(now.kontak as object, { telepon: "+62370649351" })))).toEqual([
		'  telepon: "+62370649350"   # lama →   telepon: "+62370649351"',
	]);
	expect(said(mended((now) => Object.assign(now, { semboyan: "Maju: bersama" })))).toEqual([
		' → semboyan: "Maju: bersama"',
	]);
	expect(said(mended((now) => delete now.sumber))).toEqual([
		"sumber:⏎    - { nama: Berita, tautan: https://contoh.go.id/ } → ",
	]);
	expect(said(mended((now) => Object.assign(now, { diperbarui: "2026-11-28" })))).toEqual([
		'diperbarui: "2026-11-22" → diperbarui: "2026-11-28"',
	]);
});

const files = globSync("{kim/*/{profil.mdx,*/*.md},faq/*.mdx,klarifikasi/*.mdx}", {
	cwd: root.pathname,
}).sort();

test("every real file comes back as it was, and takes one new value in one place", () => {
	expect(files.length).toBeGreaterThan(60);
	for (const path of files) {
		const asal = readFileSync(new URL(path, root), "utf8");
		const kind = placeOf(path)?.kind as TulisKind;
		const draft = { ...parseFile(asal), asal };
		expect(compose(kind, draft).text, path).toBe(asal);
		const changed = { ...draft, values: { ...draft.values, kata_cari: ["kata baru"] } };
		const { text: after } = compose(kind, changed);
		expect(changesBetween(asal, after), path).toHaveLength(1);
		expect(parseFile(after).values, path).toEqual(changed.values);
	}
});

test("a group that is taken out leaves no trace, and one that is new stands in its place", () => {
	expect(said(mended((now) => delete (now.kontak as Record<string, unknown>).alamat))).toEqual([
		"  alamat: >⏎    Jalan Satu,⏎    nomor dua → ",
	]);
	expect(said(mended((now) => Object.assign(now.kontak as object, { jam: "Senin: 08.00" })))).toEqual([
		' →   jam: "Senin: 08.00"',
	]);
});

test("a profile that is mended says so by its day, and one that is not does not", () => {
	const published = { ...parseFile(text), asal: text };
	expect(renewed(published, "2026-11-28")).toBe(published);
	const changed = { ...published, body: "Lain." };
	expect(renewed(changed, "2026-11-28").values.diperbarui).toBe("2026-11-28");
	expect(renewed(changed, "2020-11-17").values.diperbarui).toBe("2026-11-22");
	expect(renewed({ ...changed, asal: undefined }, "2026-11-28").values.diperbarui).toBe("2026-11-22");
});

test("whatever the values, they are read back, and the body stays", () => {
	const value = fc.oneof(
		fc.string(),
		fc.array(fc.string()),
		fc.dictionary(fc.constantFrom("a", "b"), fc.string()),
	);
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...order, "lain"), value, { noNullPrototype: true }), (now) => {
			const draft = { ...parseFile(text), values: now, asal: text };
			const read = parseFile(compose("kim", draft).text);
			expect(read.body).toBe("Isi.");
			for (const key of order) expect(read.values[key], key).toEqual(now[key]);
		}),
	);
});
