/**
 * The one sure event in the life of a site: the next election becomes the active one. Rehearsed here with the
 * sample, from 2020 to 2024 and on to an election that has no dates yet. What KIM wrote before stays as it was,
 * to the byte, and nothing that was published is lost.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { toHtml } from "hast-util-to-html";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { build, type Outcome, root } from "../bangun.ts";
import { elements, filesOf, readPage, textOf } from "../dokumen.ts";

const next = "2029";

/** An election of which nothing is decided but that there will be one. */
function addElection(content: string): void {
	const folder = `${content}/pemilihan/${next}`;
	mkdirSync(`${folder}/tahapan`, { recursive: true });
	writeFileSync(
		`${folder}/pemilihan.mdx`,
		`---
nama: Pemilihan Serentak 2029
ringkasan: Pemilihan berikutnya.
hari_pemungutan: pemungutan-suara
kelompok:
  - {id: pemungutan, judul: Pemungutan suara, ringkasan: Warga mencoblos.}
memilih: {bupati: ["64.08"], wali-kota: ["52.71"]}
---

Jadwalnya belum ditetapkan.
`,
	);
	writeFileSync(
		`${folder}/tahapan/pemungutan-suara.mdx`,
		`---
judul: Pemungutan suara
kelompok: pemungutan
ringkasan: Warga mencoblos di TPS.
jadwal:
  - {status: belum-ditetapkan, dasar: uu-10-2016}
---

Harinya belum ditetapkan.
`,
	);
}

/** Pages that are what somebody wrote: of KIM, and fact-checks. */
const isWritten = (file: string) =>
	/^(kim\/[^/]+\/((kabar|faq)\/.+|agenda|profil|liputan|radio|saring-kabar)|klarifikasi\/.+)\/index\.html$/.test(
		file,
	);
const mainOf = (folder: string, file: string) =>
	elements(readPage(folder, file).tree, "main").map((main) => toHtml(main));
const pagesIn = (folder: string) => [...filesOf(folder).keys()].filter((file) => file.endsWith(".html"));

describe.each(["2024", next])("%s becomes the active election", (active) => {
	const content = `${inject("kerja")}aktif-${active}-isi`;
	const out = `${inject("kerja")}aktif-${active}/`;
	let outcome: Outcome;

	beforeAll(async () => {
		// With its records: whatever was promised is looked for.
		cpSync(`${root}content`, content, { recursive: true });
		if (active === next) addElection(content);
		const situs = `${content}/situs.yaml`;
		const old = readFileSync(situs, "utf8");
		writeFileSync(situs, old.replace('pemilihan_aktif: "2020"', `pemilihan_aktif: "${active}"`));
		outcome = await build("--content", content, "--out", out);
	});

	test("the build has nothing to object to", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(JSON.parse(readFileSync(`${out}laporan.json`, "utf8"))).toMatchObject({
			kesalahan: 0,
			bagian: [],
		});
		expect(textOf(readPage(out, "index.html").tree)).toContain(`Pemilihan Serentak ${active}`);
	});

	test("every page of what somebody wrote is still there", () => {
		const written = /^(kim|faq|klarifikasi|tahapan\/20..)\//;
		const now = new Set(pagesIn(out));
		const before = pagesIn(inject("situs")).filter((file) => written.test(file));
		expect(before.length).toBeGreaterThan(200);
		expect(before.filter((file) => !now.has(file))).toEqual([]);
	});

	test("what was written is the same to the byte", () => {
		const files = pagesIn(inject("situs")).filter(isWritten);
		expect(files.length).toBeGreaterThan(15);
		for (const file of files) expect(mainOf(out, file), file).toEqual(mainOf(inject("situs"), file));
	});
});

test("an election without dates is told as such on the home page", () => {
	const [main] = elements(readPage(`${inject("kerja")}aktif-${next}/`, "index.html").tree, "main");
	const home = main ? textOf(main) : "";
	expect(home).toMatch(/Tanggal [^.]*2029[^.]* belum ditetapkan/);
	expect(home).toContain("Belum ada tahapan yang tanggalnya ditetapkan.");
	expect(home).not.toContain("Tidak ada lagi tahapan");
});
