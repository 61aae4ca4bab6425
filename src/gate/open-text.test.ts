import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openText } from "./open-text.ts";

const root = new URL("../../", import.meta.url);

test("what an author noted for himself, and who edits, is not given away", () => {
	const text = `---
# Nomor pribadi ketua ada pada Siti
nama: "KIM # Satu" # belum disetujui
pengelola: ["@siti"] # akun
sumber:
  - nama: Berita   # dari grup
diperbarui: "2026-11-22"
---

# Judul isi

Nomor # satu.
`;
	expect(openText(text)).toMatchInlineSnapshot(`
		"---
		#
		nama: "KIM # Satu" #
		#
		sumber:
		  - nama: Berita   #
		diperbarui: "2026-11-22"
		---

		# Judul isi

		Nomor # satu.
		"
	`);
});

test("accounts over many lines go as well, line for line", () => {
	const text = '---\npengelola:\n  - "@siti"\n  - "@budi"\nnama: A\n---\n';
	expect(openText(text)).toBe("---\n#\n#\n#\nnama: A\n---\n");
	expect(openText('---\nnama: A\npengelola:\n- "@siti"\n---\n')).toBe("---\nnama: A\n#\n#\n---\n");
});

test("every other text is as it was", () => {
	for (const path of globSync("content/{kim/*/**,faq,klarifikasi,halaman}/*.{md,mdx}", { cwd: root })) {
		const text = readFileSync(new URL(path, root), "utf8");
		if (!/^pengelola:|^#|\s#\s/m.test(text.split("\n---")[0] ?? "")) expect(openText(text), path).toBe(text);
	}
	expect(openText("Tanpa kolom.\n")).toBe("Tanpa kolom.\n");
	expect(openText("---\njudul: 'buka\n---\n")).toBe("---\njudul: 'buka\n---\n");
});
