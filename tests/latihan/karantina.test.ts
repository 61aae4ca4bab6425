/**
 * Publishing never stops: what one KIM breaks is left out or stays as it last was, what another KIM wrote
 * is published to the byte, and nothing the gate rejects reaches the site by way of a cache.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { publishedName } from "../../src/model/published.ts";
import { build, type Outcome, root } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { asSet, elements, filesOf, readPage, textOf } from "../dokumen.ts";

const repository = mkdtempSync(join(tmpdir(), "corong-karantina-"));
const content = `${repository}/isi/`;
const out = `${inject("kerja")}karantina/`;
/** A file that content which runs would write. */
const canaryFile = `${repository}/kenari`;
/** Stands in pages that are good at first; gone once they are bad. */
const canary = "kenari4f1c";
/** Stands where no version ever was good. */
const never = "buruk7d2a";

afterAll(() => {
	expect(existsSync(canaryFile)).toBe(false);
	rmSync(repository, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(content + file, "utf8");
const write = (file: string, text: string | Buffer) => writeFileSync(content + file, text);
const edit = (file: string, by: (old: string) => string) => write(file, by(read(file)));

function commit(day: string): void {
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", repository, ...args], {
			stdio: "pipe",
			env: { ...process.env, GIT_AUTHOR_DATE: `${day}T05:00:00Z`, GIT_COMMITTER_DATE: `${day}T05:00:00Z` },
		});
	if (!existsSync(`${repository}/.git`)) {
		git("init", "-q");
		git("config", "user.name", "Uji");
		git("config", "user.email", "uji@contoh.example");
	}
	git("add", "-A");
	git("commit", "-q", "-m", day);
}

/** Files of the built site that hold a text, in the open or compressed. */
const holding = (text: string) =>
	[...filesOf(out).keys()].filter((file) => {
		const bytes = readFileSync(out + file);
		return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).includes(text);
	});

const stackTrace = /\n\s+at .+:\d+:\d+|node:internal|Error:|undefined/;

interface Laporan {
	kesalahan: number;
	bagian: {
		kim?: string;
		berkas: { path: string; keadaan: string; karena?: string; masalah: { message: string }[] }[];
	}[];
}
const laporan = () => JSON.parse(readFileSync(`${out}laporan.json`, "utf8")) as Laporan;
const fates = () =>
	Object.fromEntries(
		laporan().bagian.flatMap(({ berkas }) => berkas.map(({ path, keadaan }) => [path, keadaan])),
	);

const bad = {
	yaml: "kim/sekarbela/kabar/empat-pasangan-calon.md",
	never: "kim/sekarbela/kabar/belum-pernah-baik.md",
	html: "kim/swarga-bara/profil.mdx",
	bytes: "kim/singa-geweh/faq/apa-itu-rapi-orari.md",
} as const;
const whole = "kim/sangatta-utara/";
/** Good pages that hold the canary. */
const later = {
	script: "kim/sekarbela/kabar/dipuji-anggota-kpu.md",
	layout: "kim/swarga-bara/kabar/surat-gubernur-palsu.md",
	image: "kim/swarga-bara/halaman/saring-kabar.md",
	question: "kim/sekarbela/faq/visi-misi-calon-mataram.md",
	stage: "kim/singa-geweh/agenda/forum-indonesia-tengah.md",
	profile: "kim/singa-geweh/profil.mdx",
} as const;
/** A title that is only text, wherever it is shown. */
const title = "</script><script>kenari()</script>";

const pageOf = (file: string) => file.replace(/\.mdx?$/, "/index.html");

describe("three of four KIM break, each in its own way", () => {
	let outcome: Outcome;

	beforeAll(async () => {
		// How often a stage was changed is told to calendars.
		copyContent(content, publishedName);
		for (const file of Object.values(later)) edit(file, (old) => `${old}\n${canary}\n`);
		write(
			"kim/singa-geweh/kabar/judul-aneh.md",
			`---\njudul: "${title}"\ntanggal: 2020-11-17\nringkasan: "${title}"\nkata_cari: ["${title}"]\n---\n\nIsi.\n`,
		);
		commit("2020-11-10");
		edit(bad.yaml, (old) => old.replace("judul: ", 'judul: "'));
		write(bad.never, `---\njudul: Baru\n---\n\n${never}\n`);
		commit("2020-11-12");
		edit(bad.html, (old) => `${old}\n<script>${never}</script>\n`);
		write(bad.bytes, Buffer.from(`${read(bad.bytes)}\ncaf\u00e9 \u0096 ${never}\n`, "latin1"));
		outcome = await build("--content", content, "--out", out);
	});

	test("the build succeeds and says what became of each file", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(outcome.output).not.toMatch(stackTrace);
		for (const file of [bad.yaml, bad.html, bad.bytes])
			expect(outcome.output).toContain(
				`${file}: versi 2020-11-10 tetap tampil sampai kesalahannya diperbaiki.`,
			);
		expect(outcome.output).toContain(`${bad.never}: tidak terbit sampai kesalahannya diperbaiki.`);
	});

	test("the fourth KIM is the same to the byte", () => {
		const [before, after] = [filesOf(inject("situs") + whole), filesOf(out + whole)];
		expect(before.size).toBeGreaterThan(10);
		expect([...after.keys()]).toEqual([...before.keys()]);
		expect([...after].filter(([file, bytes]) => bytes !== before.get(file)).map(([file]) => file)).toEqual(
			[],
		);
	});

	test.each([bad.yaml, bad.html, bad.bytes])("%s stays as it last was, with a notice", (file) => {
		const notice =
			"Halaman ini menampilkan versi 10 November 2020. Perubahan sesudahnya belum dapat diterbitkan.";
		const now = textOf(readPage(out, pageOf(file)).tree);
		expect(now).toContain(notice);
		expect(now.replace(` ${notice}`, "")).toBe(textOf(readPage(inject("situs"), pageOf(file)).tree));
	});

	test("no page has the notice that is as it should be", () => {
		const pages = holding("Perubahan sesudahnya belum dapat diterbitkan").filter((file) =>
			file.endsWith(".html"),
		);
		expect(pages).toEqual([bad.yaml, bad.bytes, bad.html].map(pageOf));
	});

	test("a page that never was good is left out, and what was bad is nowhere", () => {
		expect(existsSync(out + pageOf(bad.never))).toBe(false);
		// The writing desk knows every name that is taken.
		expect(holding("belum-pernah-baik").filter((file) => !file.startsWith("tulis/"))).toEqual([
			"laporan.json",
			"laporan/index.html",
		]);
		expect(holding(never)).toEqual([]);
	});

	test("a strange title is only text", () => {
		expect(textOf(readPage(out, "kim/singa-geweh/kabar/judul-aneh/index.html").tree)).toContain(title);
		const shown = holding("kenari()");
		expect(shown.length).toBeGreaterThan(3);
		for (const file of shown.filter((name) => name.endsWith(".html")))
			for (const script of elements(readPage(out, file).tree, "script")) {
				const text = JSON.stringify(script.children);
				// What search engines read is data: it may name the title, with no sign of a tag in it.
				if (script.properties.type === "application/ld+json") expect(text, file).not.toContain("<");
				else expect(text, file).not.toContain("kenari()");
			}
		for (const file of shown.filter((name) => name.endsWith(".xml")))
			expect(readFileSync(out + file, "utf8"), file).not.toContain("<script>");
	});

	test("laporan.json and the report page name every problem", () => {
		expect(fates()).toEqual({
			[bad.yaml]: "versi-lama",
			[bad.html]: "versi-lama",
			[bad.bytes]: "versi-lama",
			[bad.never]: "tidak-terbit",
		});
		const said = textOf(readPage(out, "laporan/index.html").tree);
		for (const { kim, berkas } of laporan().bagian) {
			expect(said).toContain(kim);
			for (const { path, masalah } of berkas) {
				expect(said).toContain(path);
				expect(masalah.length).toBeGreaterThan(0);
				for (const { message } of masalah) expect(said).toContain(asSet(message));
			}
		}
	});
});

/** Good in the last build, bad now. */
const kept = "kim/swarga-bara/kabar/pesan-menangkal-hoaks.md";

/** The last build keeps the text of one file, and not that of the others. */
function rememberOnly(file: string): void {
	const store = `${inject("kerja")}.karantina.corong/`;
	for (const name of globSync("situs-*.json", { cwd: store })) {
		const record = JSON.parse(readFileSync(store + name, "utf8"));
		const kim = file.split("/")[1] ?? "";
		const [bytes, noted] = record.kept[kim];
		const alone = JSON.stringify({ [file]: JSON.parse(noted)[file] });
		writeFileSync(store + name, JSON.stringify({ ...record, kept: { [kim]: [bytes, alone] } }));
	}
}

describe("the same pages, built before, become bad without a history", () => {
	let outcome: Outcome;

	beforeAll(async () => {
		rmSync(`${repository}/.git`, { recursive: true });
		rememberOnly(kept);
		for (const file of Object.values(bad)) {
			rmSync(content + file);
			if (existsSync(`${root}content/${file}`)) cpSync(`${root}content/${file}`, content + file);
		}
		write(
			"kim/swarga-bara/halaman/x.mjs",
			`import fs from "node:fs"; fs.writeFileSync("${canaryFile}", "x");\n`,
		);
		write("kim/swarga-bara/halaman/x.astro", `---\nimport "./x.mjs";\n---\n<slot />\n`);
		edit(kept, (old) => old.replace("judul: ", 'judul: "'));
		edit(later.script, (old) => `${old}\n<script>alert("${canary}")</script>\n`);
		edit(later.layout, (old) => old.replace("---\n", "---\nlayout: ../halaman/x.astro\n"));
		edit(later.image, (old) => `${old}\n![x](x.mjs)\n`);
		edit(later.question, (old) => `${old}\n::faq{id="tidak-ada"}\n`);
		edit(later.stage, (old) =>
			old.replace("---\n", "---\ntahapan: [tidak-ada]\n").replace(/^tahapan: \[(?!tidak-ada).*\n/m, ""),
		);
		edit(
			later.profile,
			(old) => `${old}\nimport "../swarga-bara/halaman/x.mjs"\n\n{${"`"}${canary}${"`"}}\n`,
		);
		cpSync(`${content}kim/swarga-bara/agenda`, `${content}kim/tanpa-profil/agenda`, { recursive: true });
		outcome = await build("--content", content, "--out", out);
	});

	test("the build succeeds and leaves them out", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(outcome.output).not.toMatch(stackTrace);
		for (const file of Object.values(later))
			expect(outcome.output).toContain(`${file}: tidak terbit sampai kesalahannya diperbaiki.`);
		expect(fates()).toMatchObject(
			Object.fromEntries(Object.values(later).map((file) => [file, "tidak-terbit"])),
		);
	});

	test("neither page nor canary is in the site, whatever was built or cached before", () => {
		for (const file of Object.values(later)) expect(existsSync(out + pageOf(file)), file).toBe(false);
		expect(holding(canary)).toEqual([]);
		expect(existsSync(canaryFile)).toBe(false);
	});

	test("a KIM loses that page alone; one without a profile loses its subsite", () => {
		expect(existsSync(`${out}kim/sekarbela/kabar/empat-pasangan-calon/index.html`)).toBe(true);
		expect(existsSync(`${out}kim/sekarbela/index.html`)).toBe(true);
		expect(existsSync(`${out}kim/swarga-bara/profil/index.html`)).toBe(true);
		expect(existsSync(`${out}kim/singa-geweh/index.html`)).toBe(false);
		expect([...filesOf(out + whole)].length).toBe([...filesOf(inject("situs") + whole)].length);
	});

	test("pages that nobody can see, for want of a profile, are told", () => {
		expect(existsSync(`${out}kim/tanpa-profil`)).toBe(false);
		expect(laporan().bagian.map(({ kim }) => kim)).toContain("tanpa-profil");
		const held = laporan()
			.bagian.flatMap(({ berkas }) => berkas)
			.filter(({ keadaan }) => keadaan === "tertahan");
		expect(held.map(({ path }) => path)).toContain("kim/singa-geweh/halaman/radio.md");
		for (const { path, karena } of held) {
			expect(path).toMatch(/^kim\/singa-geweh\//);
			expect(karena).toBe(later.profile);
			expect(outcome.output).toContain(`      ${path}\n`);
			expect(textOf(readPage(out, "laporan/index.html").tree)).toContain(path);
		}
	});

	test("pages that are mended lose their notice; what only the last build still knows stays as it was", () => {
		const told = holding("Perubahan sesudahnya belum dapat diterbitkan");
		expect(told.filter((file) => file.endsWith(".html"))).toEqual([pageOf(kept)]);
		expect(outcome.output).toMatch(/pesan-menangkal-hoaks\.md: versi \d{4}-\d\d-\d\d tetap tampil/);
	});

	test("that history could not be asked is told, with the reason, and stops who wants to be strict", async () => {
		const reason = "versi lama dari halaman yang salah tidak dapat dicari: folder isi tidak berada di dalam";
		expect(outcome.output).toContain(reason);
		expect(JSON.stringify(laporan())).toContain(reason);
		const before = filesOf(out);
		const strict = await build("--ketat", "--content", content, "--out", out);
		expect(strict.code).toBe(1);
		expect(strict.output).toContain("Situs tidak diterbitkan; yang lama tetap tampil.");
		expect([...filesOf(out)]).toEqual([...before]);
	});
});

describe("bad central content stops the build before anything is touched", () => {
	const centre: [what: string, file: string, by: (old: string) => string][] = [
		["a question with markup", "faq/cek-dpt.mdx", (old) => `${old}\n<script>x</script>\n`],
		["a stage that cannot be read", "pemilihan/2020/tahapan/coklit.mdx", (old) => old.replace("---\n", "")],
		["situs.yaml with an open quote", "situs.yaml", (old) => old.replace("nama: ", 'nama: "')],
		["an empty peraturan.yaml", "peraturan.yaml", () => ""],
	];

	const stopped = async (file: string) => {
		const before = filesOf(out);
		const { code, output } = await build("--content", content, "--out", out);
		expect(code, output).toBe(1);
		expect(output).toContain(
			"Situs tidak dibangun karena ada kesalahan pada isi pusat. Perbaiki, lalu ulangi.",
		);
		expect(output).toContain(file);
		expect(output).not.toMatch(stackTrace);
		expect([...filesOf(out)]).toEqual([...before]);
	};

	test.each(centre)("%s", async (_, file, by) => {
		const old = read(file);
		edit(file, by);
		await stopped(file).finally(() => write(file, old));
	});

	test("a situs.yaml that is missing", async () => {
		const old = read("situs.yaml");
		rmSync(`${content}situs.yaml`);
		await stopped("situs.yaml").finally(() => write("situs.yaml", old));
	});
});
