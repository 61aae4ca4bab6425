/**
 * Published addresses are for ever: a site whose authors renamed, withdrew and lost pages still answers at
 * every address of its ledger, with a page or with one redirect to one.
 */
import { execFileSync } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { loadContent } from "../../src/intake/load.ts";
import { waitingIn } from "../../src/intake/waiting.ts";
import { build, type Outcome, root } from "../bangun.ts";
import {
	attribute,
	elements,
	isCanonical,
	isIndexable,
	one,
	origin,
	type Page,
	readPage,
	textOf,
} from "../dokumen.ts";

const repository = mkdtempSync(join(tmpdir(), "corong-kekal-"));
const content = `${repository}/content/`;
const ledger = `${content}addresses.txt`;
const out = `${inject("kerja")}kekal/`;

afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]) => execFileSync("git", ["-C", repository, ...args], { stdio: "ignore" });
const edit = (file: string, by: (old: string) => string) =>
	writeFileSync(content + file, by(readFileSync(content + file, "utf8")));
/** Adds a line to a file's frontmatter. */
const say = (file: string, line: string) => edit(file, (old) => old.replace("---\n", `---\n${line}\n`));
const move = (from: string, to: string) => renameSync(content + from, content + to);
const read = (file: string) => readFileSync(out + file, "utf8");
const seen = new Map<string, Page>();
/** A page as built; read once. */
function pageAt(address: string): Page {
	const known =
		seen.get(address) ?? readPage(out, address.slice(1) + (address.endsWith("/") ? "index.html" : ""));
	seen.set(address, known);
	return known;
}
const refreshOf = (address: string) =>
	elements(pageAt(address).tree, (e) => attribute(e, "httpEquiv") === "refresh").map((e) =>
		attribute(e, "content"),
	);
const promised = () =>
	readFileSync(ledger, "utf8")
		.split("\n")
		.filter((line) => line.startsWith("/"));

/** Good when it was published, gone from the folder, and in history. */
const deleted = "kim/singa-geweh/kabar/naskah-radio-dpt";
/** In the ledger, but in no history. */
const forgotten = "/kim/singa-geweh/kabar/yang-terlupa/";

let outcome: Outcome;

beforeAll(async () => {
	cpSync(`${root}content`, content, { recursive: true });
	appendFileSync(ledger, `${forgotten}\n`);
	git("init", "-q");
	git("-c", "core.autocrlf=false", "add", "-A");
	git(
		"-c",
		"user.name=x",
		"-c",
		"user.email=x@example.org",
		"commit",
		"-qm",
		"x",
		"--date=2020-11-10T12:00:00Z",
	);

	move("faq/cek-dpt.mdx", "faq/cek-dpt-daring.mdx");
	say("faq/cek-dpt-daring.mdx", "alias: [/faq/cek-dpt/]");
	move("pemilihan/2020/tahapan/coklit.mdx", "pemilihan/2020/tahapan/pencocokan.mdx");
	say("pemilihan/2020/tahapan/pencocokan.mdx", "alias: [/tahapan/2020/coklit/]");
	move("kim/sekarbela", "kim/kim-sekarbela");
	say("kim/kim-sekarbela/profil.mdx", "alias: [/kim/sekarbela/]");
	edit("istilah.yaml", (old) =>
		old.replace("- id: apd\n", "- id: pelindung-diri\n  alias: [/istilah/#apd]\n"),
	);
	edit("faq/kapan-kampanye.mdx", (old) => old.replace("## Yang boleh", "## Boleh"));
	say("faq/kapan-kampanye.mdx", "alias: [/faq/kapan-kampanye/#yang-boleh]");
	say("faq/lupa-masker.mdx", 'dicabut: {alasan: "Aturannya tidak berlaku lagi.", lihat: /faq/suhu-tinggi/}');
	say(
		"kim/swarga-bara/kabar/surat-gubernur-palsu.md",
		'dicabut: {alasan: "Keliru.", lihat: /kim/swarga-bara/kabar/}',
	);
	say(
		"kim/swarga-bara/agenda/forum-daring-kim.md",
		'dicabut: {alasan: "Batal.", lihat: /kim/swarga-bara/agenda/}',
	);
	rmSync(`${content}${deleted}.md`);
	outcome = await build("--content", content, "--out", out);
});

test("the build succeeds and names what was lost", () => {
	expect(outcome.code, outcome.output).toBe(0);
	expect(outcome.output).toContain(`alamat /${deleted}/ pernah terbit, tetapi ${deleted}.md tidak ada lagi`);
	expect(outcome.output).toContain(`alias: [/${deleted}/]`);
	for (const file of [`${deleted}.md`, "kim/singa-geweh/kabar/yang-terlupa.md"])
		expect(outcome.output).toContain(`${file}: berkasnya sudah tidak ada; alamatnya memuat keterangan itu.`);
});

test("every address of the ledger answers, with a page or one step from one", async () => {
	const loaded = await loadContent(content);
	const isWaiting = waitingIn(loaded, loaded.of("situs")[0]?.data.per_tanggal ?? "");
	const idsOn = new Map<string, Set<string>>();
	const idsOf = (page: string) => {
		const ids = idsOn.get(page) ?? new Set(elements(pageAt(page).tree).map((e) => attribute(e, "id")));
		idsOn.set(page, ids);
		return ids;
	};
	const lost = promised().filter((address) => {
		const [page = "", fragment] = address.split("#");
		// No loss: it comes on its day.
		if (isWaiting(address)) return false;
		if (!existsSync(out + page.slice(1) + (page.endsWith("/") ? "index.html" : ""))) return true;
		if (!page.endsWith("/")) return false;
		const [to] = refreshOf(page);
		if (to) return refreshOf(to.replace("0; url=", "").split("#")[0] ?? "").length > 0;
		return fragment !== undefined && isIndexable(pageAt(page)) && !idsOf(page).has(fragment);
	});
	expect(promised().filter((address) => !isWaiting(address)).length).toBeGreaterThan(500);
	expect(lost).toEqual([]);
});

test.each([
	["/faq/cek-dpt/", "/faq/cek-dpt-daring/"],
	["/faq/cek-dpt/sematan/", "/faq/cek-dpt-daring/sematan/"],
	["/tahapan/2020/coklit/", "/tahapan/2020/pencocokan/"],
	["/kim/sekarbela/", "/kim/kim-sekarbela/"],
	["/kim/sekarbela/kabar/empat-pasangan-calon/", "/kim/kim-sekarbela/kabar/empat-pasangan-calon/"],
])("%s leads to %s", (from, to) => {
	const page = pageAt(from);
	expect(refreshOf(from)).toEqual([`0; url=${to}`]);
	expect(attribute(one(page.tree, isCanonical), "href")).toBe(origin() + to);
	expect(isIndexable(page)).toBe(false);
	const main = one(page.tree, "main");
	expect(elements(main, "a").map((a) => attribute(a, "href"))).toContain(to);
	expect(textOf(main)).toContain("Halaman ini pindah alamat");
	expect(page.html).not.toContain("data-pagefind-body");
	expect(read("_redirects")).toContain(`${from} ${to} 301\n`);
	expect(read("_host/nginx.conf")).toContain(`\t${from} ${to};\n`);
});

test("who subscribed to a KIM stays subscribed", () => {
	for (const file of ["kabar.xml", "tahapan.ics"])
		expect(read(`kim/sekarbela/${file}`)).toBe(read(`kim/kim-sekarbela/${file}`));
});

test("whoever says the old name of a question or a stage is still understood", () => {
	// kim/swarga-bara/kabar/periksa-nama-sesudah-dpt.md says ::faq{id="cek-dpt"}.
	const news = pageAt("/kim/swarga-bara/kabar/periksa-nama-sesudah-dpt/");
	expect(elements(news.tree, "a").map((a) => attribute(a, "href"))).toContain("/faq/cek-dpt-daring/");
	// faq/apa-itu-coklit.mdx lists the stage, and names its date in the answer.
	const asked = pageAt("/faq/apa-itu-coklit/");
	expect(elements(asked.tree, "a").map((a) => attribute(a, "href"))).toContain("/tahapan/2020/pencocokan/");
	// Stages of the same days stand by their names, so a new name may change places with its neighbour.
	const said = (tree: Parameters<typeof one>[0]) => textOf(one(tree, "article")).split(" ").sort();
	expect(said(asked.tree)).toEqual(said(readPage(inject("situs"), "faq/apa-itu-coklit/index.html").tree));
});

test("what was withdrawn says why and where to go, and is nowhere else", () => {
	const withdrawn = {
		"/faq/lupa-masker/": "/faq/suhu-tinggi/",
		"/kim/swarga-bara/kabar/surat-gubernur-palsu/": "/kim/swarga-bara/kabar/",
	};
	const listed = read("sitemap-0.xml");
	for (const [address, lihat] of Object.entries(withdrawn)) {
		const page = pageAt(address);
		const main = one(page.tree, "main");
		expect(textOf(main)).toMatch(
			/^Halaman ini sudah ditarik .+(Aturannya tidak berlaku lagi|Keliru)\. Lihat: /,
		);
		expect(elements(main, "a").map((a) => attribute(a, "href"))).toEqual([lihat]);
		expect(isIndexable(page)).toBe(false);
		expect(page.html).not.toContain("data-pagefind-body");
		expect(listed).not.toContain(address);
		expect(read("_host/netlify")).toContain(`${address} ${address}index.html 410!\n`);
		expect(`\n${read("_redirects")}`).not.toContain(`\n${address} `);
	}
	expect(read("kim/swarga-bara/kabar.xml")).not.toContain("surat-gubernur-palsu");
	for (const list of ["/faq/", "/cari/", "/kim/swarga-bara/kabar/", "/kim/swarga-bara/cari/"])
		expect(pageAt(list).html).not.toMatch(/lupa-masker|surat-gubernur-palsu/);
	// Who framed it is told in the frame.
	expect(textOf(one(pageAt("/faq/lupa-masker/sematan/").tree, "main"))).toContain(
		"Aturannya tidak berlaku lagi.",
	);
	const agenda = one(
		pageAt("/kim/swarga-bara/agenda/").tree,
		(e) => attribute(e, "id") === "forum-daring-kim",
	);
	expect(textOf(agenda)).toContain("Batal.");
});

test("a page that a KIM deleted says that it is gone, whatever history knows of it; the report tells", () => {
	for (const address of [`/${deleted}/`, forgotten])
		expect(textOf(one(pageAt(address).tree, "main"))).toMatch(
			/^Halaman ini sudah tidak ada .+ Lihat: KIM Singa Geweh$/,
		);
	const { bagian } = JSON.parse(read("laporan.json")) as {
		bagian: { kim?: string; berkas: { path: string; keadaan: string }[] }[];
	};
	const own = bagian.find(({ kim }) => kim === "singa-geweh")?.berkas ?? [];
	const changed = own.filter(({ keadaan }) => keadaan !== "terbit");
	expect(changed.map(({ path, keadaan }) => [path, keadaan])).toEqual([
		[`${deleted}.md`, "tidak-terbit"],
		["kim/singa-geweh/kabar/yang-terlupa.md", "tidak-terbit"],
	]);
});

test("no moved or withdrawn page is in the sitemap", () => {
	const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url = ""]) => new URL(url).pathname,
	);
	expect(listed.filter((address) => !isIndexable(pageAt(address)))).toEqual([]);
	expect(listed).toContain("/faq/cek-dpt-daring/");
});

test("an address that the centre loses stops the build, with the lines that mend it", async () => {
	edit("faq/cek-dpt-daring.mdx", (old) => old.replace("alias: [/faq/cek-dpt/]\n", ""));
	const before = read("index.html");
	const { code, output } = await build("--content", content, "--out", out);
	expect(code).toBe(1);
	expect(output).toContain("Situs tidak dibangun");
	expect(output).toMatch(/addresses\.txt\n +\d+:1 +salah +alamat \/faq\/cek-dpt\/ pernah terbit/);
	expect(output).toContain("alias: [/faq/cek-dpt/]");
	expect(read("index.html")).toBe(before);
});
