import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Loaded } from "../src/intake/loaded.ts";
import {
	aboutClock,
	aboutContent,
	aboutGit,
	aboutNode,
	aboutPortal,
	aboutRecords,
	aboutSite,
	aboutSpace,
	formatFindings,
} from "./sehat.ts";

const now = Temporal.Instant.from("2026-11-28T03:00:00Z");
const bare = mkdtempSync(join(tmpdir(), "corong-sehat-"));
const loaded = (situs: object, severities: string[] = []) =>
	({
		problems: severities.map((severity) => ({ severity })),
		of: () => [{ data: situs }],
	}) as unknown as Loaded;
const whole = {
	alamat: "https://kim.kotaku.go.id/",
	kontak: {},
	pengurus_portal: ["@a"],
	lisensi: "https://x.id/",
};

test("a machine and a site in order", () => {
	const findings = [
		aboutNode("26.10.0"),
		aboutClock(now, [now.subtract({ hours: 1 })]),
		aboutSpace(5e9),
		aboutContent(loaded(whole), "situs"),
		aboutRecords(0, "situs"),
		aboutPortal(loaded(whole), "situs"),
	];
	expect(stripVTControlCharacters(formatFindings(findings))).toMatchInlineSnapshot(`
		"✓ Node              versi 26.10.0
		✓ Jam               2026-11-28 03:00 UTC
		✓ Penyimpanan       5,0 GB tersisa
		✓ Isi               semua berkas baik
		✓ Catatan           semua alamat dan jawaban tercatat
		✓ Keterangan situs  lengkap

		Semuanya beres."
	`);
});

test("everything that can be wrong, each with what to do", () => {
	const findings = [
		aboutNode("20.1.0"),
		aboutClock(now, [now.add({ hours: 48 })]),
		aboutSpace(2e8),
		aboutGit(bare),
		aboutContent(loaded(whole, ["error", "warning"]), "situs"),
		aboutRecords(3, "situs"),
		aboutPortal(loaded({ alamat: "https://kim.contoh.go.id/" }), "situs"),
		aboutSite("tidak-ada", now),
	];
	expect(findings.every(({ tanda, cara }) => tanda !== "baik" && cara)).toBe(true);
	expect(stripVTControlCharacters(formatFindings(findings))).toMatchInlineSnapshot(`
		"✗ Node              versi 20.1.0
		                    → Jalankan lewat npm run sehat, sesudah npm start pernah memasang paketnya.
		✗ Jam               tertinggal: ada yang ditulis pada 2026-11-30T03:00 UTC
		                    → Setel jam komputer ini; jadwal dan pemberitahuan mengikuti jam itu.
		✗ Penyimpanan       0,2 GB tersisa
		                    → Kosongkan paling sedikit 1 GB; penerbitan membuat situs baru di sebelah yang lama.
		! Riwayat           versi lama dari halaman yang salah tidak dapat dicari: folder isi tidak berada di dalam repositori git
		                    → Ambil isinya dengan git clone, bukan sebagai arsip zip.
		✗ Isi               1 kesalahan dan 1 perhatian
		                    → npm run periksa -- --content situs menyebut tempat dan cara memperbaikinya.
		! Catatan           3 alamat atau jawaban belum tercatat
		                    → Jalankan npm run catat -- --content situs, lalu simpan di git.
		! Keterangan situs  belum diisi: alamat, kontak, pengurus_portal, lisensi
		                    → Isi di situs/situs.yaml bila sudah ada.
		! Situs             belum ada di tidak-ada
		                    → Jalankan npm run terbit.

		4 harus diperbaiki, 4 sebaiknya dibereskan."
	`);
});
