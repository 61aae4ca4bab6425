/**
 * A volunteer at the keyboard, with each command that writes a file: a real terminal, answers as people type them, a slip
 * here and there. What comes of it passes the gate.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changesBetween } from "../src/channels/tulis/kiriman/lines.ts";
import { writeKiriman } from "../src/channels/tulis/kiriman/message.ts";
import { versiOf } from "../src/channels/tulis/kiriman/versi.ts";
import { loadContent } from "../src/intake/load.ts";
import { contentCopy } from "./uji.ts";

let copy: Awaited<ReturnType<typeof contentCopy>>;
beforeAll(async () => {
	copy = await contentCopy();
});
afterAll(() => copy[Symbol.asyncDispose]());

/** Runs a command in a terminal of its own, as `script` of util-linux gives one, and types the answers. */
function at(command: string, ...typed: string[]): string {
	const line = `${process.execPath} scripts/${command}.ts --content ${copy.folder}`;
	const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
		input: `${typed.join("\n")}\n`,
		encoding: "utf8",
		env: { ...process.env, NO_COLOR: "1", TERM: "dumb" },
	});
	return stripVTControlCharacters(stdout).replaceAll("\r", "");
}

const read = (path: string) => readFileSync(join(copy.folder, path), "utf8");
const hasTerminal = spawnSync("script", ["--version"]).status === 0;

describe.runIf(hasTerminal)("at a terminal", () => {
	test("news: a part of the KIM's name, and a day as it is said", () => {
		const said = at("kabar-baru", "sekar", "Rapat warga", "Warga membahas jadwal.", "12 des 2020", "");
		expect(said).toContain("Berkas baru:");
		expect(read("kim/sekarbela/kabar/rapat-warga.md")).toContain('tanggal: "2020-12-12"');
	});

	test("the same title again: the name that is taken is not proposed", () => {
		at("kabar-baru", "sekarbela", "Rapat warga", "Warga membahas lagi.", "12/12/2020", "");
		expect(read("kim/sekarbela/kabar/rapat-warga-2.md")).toContain("Warga membahas lagi.");
	});

	test("an event: tomorrow, hours with words, an answer left out and asked again", () => {
		const said = at(
			"agenda-baru",
			"singa-geweh",
			"",
			"Pertemuan anggota",
			"30 februari 2021",
			"besok",
			"pukul 19.30 s.d. 21.00 WITA",
			"Balai desa",
			"Anggota membagi tugas.",
			"",
		);
		expect(said).toContain("Jawaban ini belum diisi");
		const file = read("kim/singa-geweh/agenda/pertemuan-anggota.md");
		expect(file).toContain('pukul: "19.30-21.00"');
		expect(file).toMatch(/mulai: "\d{4}-\d{2}-\d{2}"/);
	});

	test("a page", () => {
		at("halaman-baru", "swarga-bara", "Layanan kami", "Yang dapat diminta warga.", "");
		expect(read("kim/swarga-bara/halaman/layanan-kami.md")).toContain("judul: Layanan kami");
	});

	test("a fact-check, its verdict by number", () => {
		const said = at(
			"klarifikasi-baru",
			"Pemilih harus membawa materai.",
			"Pemilih tidak perlu membawa materai",
			"1",
			"Tidak ada aturan yang memintanya.",
			"WhatsApp, November 2020",
			"KPU Kutai Timur",
			"",
			"17/11/2020",
			"",
		);
		expect(said).toContain("npm run catat");
		expect(read("klarifikasi/pemilih-tidak-perlu-membawa-materai.mdx")).toContain("putusan: hoaks");
	});

	test("what the desk sent: pasted, looked at, agreed to", () => {
		const path = "kim/sekarbela/profil.mdx";
		const before = read(path);
		const changes = changesBetween(
			before,
			before.replace(/^warna:/m, "semboyan: Tahu, lalu berbagi.\nwarna:"),
		);
		const message = writeKiriman({
			judul: "Profil",
			dari: "Budi",
			berkas: path,
			versi: versiOf(before),
			changes,
		});
		const said = at("terima", "[20/11/20 10.20] Budi: ", message, ".", "barangkali", "ya");
		expect(said).toContain("+ semboyan: Tahu, lalu berbagi.");
		expect(said).toContain("Jawaban ini harus ya atau tidak");
		expect(read(path)).toContain("semboyan: Tahu, lalu berbagi.\nwarna:");
	});

	test("all of it passes the gate; a page without a text yet is pointed out", async () => {
		const { problems } = await loadContent(copy.folder);
		expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
			problems.map(() => "terlihat warning"),
		);
		expect(problems).toHaveLength(3);
	});
});
