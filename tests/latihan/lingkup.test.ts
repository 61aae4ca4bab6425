/**
 * A site that was built on the one before is the site that is built anew, byte for byte: whatever authors changed, added,
 * renamed or took away, and whatever day it is. Edits are drawn by chance; the seed is told when a round fails.
 */
import { execFileSync } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	existsSync,
	globSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { basename } from "node:path";
import * as fc from "fast-check";
import { expect, inject, test } from "vitest";
import { buildBy, type Outcome, root } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { filesOf } from "../dokumen.ts";

const work = `${inject("kerja")}lingkup/`;
const content = `${work}isi/`;
const grown = `${work}bertahap/`;
const anew = `${work}seluruhnya/`;

/** One thing that somebody does to the content; `which` picks a file among those there are. */
type Deed = (which: number) => void;
const one = (files: readonly string[], which: number) =>
	content + (files[which % files.length] ?? "situs.yaml");
const ofKim = () => globSync("kim/*/{kabar,faq,halaman,agenda}/*.md", { cwd: content }).sort();
const news = () => globSync("kim/*/kabar/*.md", { cwd: content }).sort();
const change = (file: string, by: (text: string) => string) =>
	writeFileSync(file, by(readFileSync(file, "utf8")));

const deeds: Readonly<Record<string, Deed>> = {
	"a sentence more": (which) => appendFileSync(one(ofKim(), which), "\nSatu kalimat lagi.\n"),
	"a link to what waits": (which) =>
		appendFileSync(one(ofKim(), which), "\nBaca [kabar itu](/kim/sekarbela/kabar/esok/).\n"),
	"news of a day to come": () =>
		writeFileSync(
			`${content}kim/sekarbela/kabar/esok.md`,
			'---\njudul: Esok\ntanggal: "2020-11-19"\nringkasan: Esok hari.\n---\n\nEsok hari.\n',
		),
	"news that is new": (which) =>
		writeFileSync(
			`${content}kim/swarga-bara/kabar/baru-${which}.md`,
			`---\njudul: Baru ${which}\ntanggal: "2020-11-1${which % 7}"\nringkasan: Kabar baru.\n---\n\nKabar baru.\n`,
		),
	"another title": (which) =>
		change(one(news(), which), (text) => text.replace(/^judul: .*$/m, `judul: Panen Zamrud ${which}`)),
	"another name, with an alias": (which) => {
		const file = one(news(), which);
		const old = file.slice(content.length - 1).replace(/\.md$/, "/");
		const name = file.replace(/\.md$/, "-lagi.md");
		renameSync(file, name);
		change(name, (text) =>
			text.includes("\nalias:") ? text : text.replace("---\n", `---\nalias: [${old}]\n`),
		);
	},
	"a file that is gone": (which) => rmSync(one(news(), which)),
	"a mistake": (which) => change(one(news(), which), (text) => text.replace("---\n", "---\nlayout: x\n")),
	withdrawn: (which) =>
		change(one(news(), which), (text) =>
			text.replace("---\n", '---\ndicabut: {alasan: "Keliru.", lihat: /faq/cek-dpt/}\n'),
		),
	"a profile": (which) =>
		change(one(globSync("kim/*/profil.mdx", { cwd: content }).sort(), which), (text) =>
			text
				.replace(/^ringkasan: .*$/m, `ringkasan: Ringkasan ${which}.`)
				.replace(/^(nama: .*?)( \d+)?$/m, `$1 ${which}`),
		),
	"a KIM that is new": (which) => {
		const id = `baru-${which}`;
		cpSync(`${content}kim/sekarbela`, `${content}kim/${id}`, { recursive: true });
		change(`${content}kim/${id}/profil.mdx`, (text) =>
			text
				.replace(/^nama: .*$/m, `nama: KIM Tanah ${"abcdefghij"[which % 10]}${which}`)
				.replace(/\nalias:.*\n/, "\n"),
		);
	},
	"a page of the centre": (which) =>
		appendFileSync(one(globSync("halaman/*.mdx", { cwd: content }).sort(), which), "\nTambahan.\n"),
	"what is noted for ever": () =>
		void execFileSync(process.execPath, ["scripts/catat.ts", "--content", content], { cwd: root }),
	"a stage in other words": (which) =>
		change(one(globSync("pemilihan/2020/tahapan/*.mdx", { cwd: content }).sort(), which), (text) =>
			text.replace(/^(ringkasan: .*?)( \d+)?$/m, `$1 ${which}`),
		),
	"a central answer": (which) =>
		appendFileSync(one(globSync("faq/*.mdx", { cwd: content }).sort(), which), "\nTambahan.\n"),
};

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(99)), {
	minLength: 1,
	maxLength: 3,
});
const rounds = fc.array(fc.tuple(edits, fc.constantFrom("2020-11-17", "2020-11-17", "2020-11-20")), {
	minLength: 5,
	maxLength: 5,
});

const build = (out: string, day: string, ...more: string[]): Promise<Outcome> =>
	buildBy("scripts/build.ts", "--content", content, "--out", out, "--today", day, ...more);

/** The same sites once more, to be built upon by itself: what stood there before counts for files with a mistake. */
function twin(): void {
	const storeOf = (out: string) => `${work}.${basename(out)}.corong`;
	for (const path of [anew.slice(0, -1), storeOf(anew)]) rmSync(path, { recursive: true, force: true });
	cpSync(storeOf(grown), storeOf(anew), { recursive: true });
	symlinkSync(`${basename(storeOf(anew))}/${basename(readlinkSync(grown.slice(0, -1)))}`, anew.slice(0, -1));
}

/** Files of two sites that differ. */
function differing(): string[] {
	const [first, second] = [filesOf(grown), filesOf(anew)];
	return [...new Set([...first.keys(), ...second.keys()])].filter(
		(file) => first.get(file) !== second.get(file),
	);
}

test("edits by chance, round by round", async () => {
	copyContent(content);
	await build(grown, "2020-11-17");
	const seed = Number(process.env.BENIH ?? Date.now() % 2 ** 31);
	for (const [list, day] of fc.sample(rounds, { numRuns: 1, seed })[0] ?? []) {
		for (const [name, which] of list) deeds[name]?.(which);
		const told = `BENIH=${seed}: ${list.map(([name, which]) => `${name} (${which})`).join(", ")}, ${day}`;
		twin();
		const [a, b] = [await build(grown, day), await build(anew, day, "--seluruhnya")];
		expect([a.code, b.code], `${told}\n${a.output}\n${b.output}`).toEqual([0, 0]);
		expect(differing(), told).toEqual([]);
	}
});

test("what nobody sees from outside is built with the files of its KIM alone, and of all it would be the same", async () => {
	rmSync(content, { recursive: true, force: true });
	copyContent(content);
	// Of what was written just now nothing is noted.
	await new Promise((resolve) => setTimeout(resolve, 2100));
	await build(grown, "2020-11-17");
	deeds["news of a day to come"]?.(0);
	await build(grown, "2020-11-17");
	const near = `${work}.bertahap.corong/terbaca-dekat.v8`;
	rmSync(near, { force: true });
	const seed = Number(process.env.BENIH ?? Date.now() % 2 ** 31);
	const which = fc.sample(fc.tuple(fc.nat(99), fc.nat(99)), { numRuns: 2, seed });
	for (const [one, other] of which) {
		deeds["a sentence more"]?.(one);
		deeds["a link to what waits"]?.(other);
		twin();
		const [a, b] = [await build(grown, "2020-11-17"), await build(anew, "2020-11-17", "--seluruhnya")];
		expect([a.code, b.code], `${a.output}\n${b.output}`).toEqual([0, 0]);
		expect(existsSync(near)).toBe(true);
		expect(differing(), `BENIH=${seed}: ${one}, ${other}`).toEqual([]);
	}
});

test("a KIM that nobody touched keeps its files, and is not copied", async () => {
	copyContent(content);
	// A site of its own: where many were built before, an older one that says the same becomes the new one.
	const site = `${work}tetap/`;
	await build(site, "2020-11-17");
	const inode = () => statSync(`${site}kim/singa-geweh/profil/index.html`).ino;
	const before = inode();
	appendFileSync(`${content}kim/sangatta-utara/profil.mdx`, "\nSatu kalimat.\n");
	await build(site, "2020-11-17");
	expect(inode()).toBe(before);
	expect(existsSync(`${site}kim/sangatta-utara/index.html`)).toBe(true);
});

test("nothing is made where nothing changed, and what somebody changed in the site by hand is mended", async () => {
	const site = `${work}tetap/`;
	const page = `${site}kim/singa-geweh/profil/index.html`;
	// Where a file has a mistake the site follows from the history as well, and each build asks it.
	rmSync(content, { recursive: true });
	copyContent(content);
	// Whatever was written just now may be written again without anybody being told.
	await new Promise((resolve) => setTimeout(resolve, 2100));
	await build(site, "2020-11-17");
	const [served, text] = [readlinkSync(site.slice(0, -1)), readFileSync(page, "utf8")];
	const again = await build(site, "2020-11-17");
	expect(again.output).toMatch(/^Tidak ada yang berubah sejak terbitan terakhir/);
	expect(readlinkSync(site.slice(0, -1))).toBe(served);
	// Another file in its place is seen at once.
	writeFileSync(`${page}.baru`, `${text}<!-- tangan -->`);
	renameSync(`${page}.baru`, page);
	expect((await build(site, "2020-11-17")).output).toContain("Situs ditulis");
	expect(readFileSync(page, "utf8")).toBe(text);
	// What is written into it is seen once each file is looked at again; it is one file in every site that has it.
	appendFileSync(page, "<!-- tangan -->");
	expect((await build(site, "2020-11-17")).output).toMatch(/^Tidak ada yang berubah sejak terbitan terakhir/);
	for (const looked of globSync(`${work}.tetap.corong/*.dilihat`))
		utimesSync(looked, new Date(), twoHoursAgo());
	for (const day of ["2020-11-17", "2020-11-18"]) {
		expect((await build(site, day)).output).toContain("Situs ditulis");
		expect(readFileSync(page, "utf8")).not.toContain("tangan");
	}
	expect(readlinkSync(site.slice(0, -1))).not.toBe(served);
	await build(site, "2020-11-17");
	expect(readFileSync(page, "utf8")).toBe(text);
});

const twoHoursAgo = () => new Date(Date.now() - 7_200_000);

/** What a build leaves to those after it: in its work folder, and beside its sites. */
function leftBehind(): string[] {
	const owned = globSync("node_modules/.cache/corong/*/owner", { cwd: root }).find((file) =>
		readFileSync(root + file, "utf8").endsWith(grown.slice(0, -1)),
	);
	return [
		...(owned ? globSync(`${root}${owned.replace(/owner$/, "bundel")}/**/*.{json,mjs,js}`) : []),
		...globSync(`${work}.bertahap.corong/{gerbang.v8,lingkup-*,teks-*}`),
	];
}

test("what was kept and is damaged is made anew", async () => {
	await build(grown, "2020-11-17");
	const left = leftBehind();
	expect(left.length).toBeGreaterThan(10);
	for (const file of left) truncateSync(file, Math.floor(statSync(file).size / 2));
	appendFileSync(`${content}kim/sangatta-utara/profil.mdx`, "\nSatu kalimat.\n");
	twin();
	const [a, b] = [await build(grown, "2020-11-17"), await build(anew, "2020-11-17", "--seluruhnya")];
	expect([a.code, b.code], `${a.output}\n${b.output}`).toEqual([0, 0]);
	expect(differing()).toEqual([]);
});
