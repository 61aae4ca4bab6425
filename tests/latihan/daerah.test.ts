/**
 * A district's year, over real git repositories: it starts from nothing, gains more KIM and pages of its own, and takes
 * three later versions of the program, one of which arranges content differently. Kutai Timur keeps its content in a
 * repository of its own, takes tags, and is published by the reusable workflow; Samarinda has forked the program and merges.
 */
import { execFileSync, spawn } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changesBetween } from "../../src/channels/tulis/kiriman/lines.ts";
import { writeKiriman } from "../../src/channels/tulis/kiriman/message.ts";
import { versiOf } from "../../src/channels/tulis/kiriman/versi.ts";
import { openText } from "../../src/gate/open-text.ts";
import { cleanEnv, root } from "../bangun.ts";

const layanan =
	'---\njudul: Layanan\nringkasan: Layanan kami.\ndiperbarui: "2026-11-28"\n---\n\nIsi layanan.\n';

/** Outside the packages' folder, below which Node runs no TypeScript. */
const world = mkdtempSync(join(tmpdir(), "corong-daerah-"));
afterAll(() => rmSync(world, { recursive: true }));
const at = (...path: string[]) => join(world, ...path);
const upstream = at("hulu");

const env = {
	...cleanEnv,
	GIT_AUTHOR_NAME: "Uji",
	GIT_AUTHOR_EMAIL: "uji@contoh.example",
	GIT_COMMITTER_NAME: "Uji",
	GIT_COMMITTER_EMAIL: "uji@contoh.example",
	PATH: `${root}node_modules/.bin:${process.env.PATH}`,
};
const command = (cwd: string, program: string, ...args: string[]) =>
	execFileSync(program, args, {
		cwd,
		env,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
		maxBuffer: 1 << 26,
	});
const git = (cwd: string, ...args: string[]) => command(cwd, "git", ...args);
/** A line as a person types it. */
const type = (cwd: string, line: string) => command(cwd, "sh", "-c", line);

function change(file: string, by: (text: string) => string): void {
	const before = readFileSync(file, "utf8");
	const after = by(before);
	expect(after, file).not.toBe(before);
	writeFileSync(file, after);
}

/** A version of the program: changed, committed and tagged. */
function release(version: string, ...changes: (() => void)[]): void {
	for (const each of changes) each();
	change(join(upstream, "package.json"), (text) =>
		text.replace(/"version": ".*?"/, `"version": "${version}"`),
	);
	git(upstream, "add", "-A");
	git(upstream, "commit", "--quiet", "-m", `Versi ${version}`);
	git(upstream, "tag", `v${version}`);
}

/** What only the sample has, and no other site may inherit: of KIM that a district has as well, what they wrote. */
const written =
	/Sekarbela|sekarbela|Serentak 2020|Serentak 2024|corong\.example|Andi Rifa|naskah-radio-dpt|forum-indonesia-tengah|saring-kabar/;
const ofSample = new RegExp(
	`${written.source}|Singa Geweh|Swarga Bara|Sangatta Utara|singa-geweh|swarga-bara`,
);
const filesBelow = (folder: string) =>
	globSync("**/*.{html,xml,json,ics,txt,md,mdx,yaml,jsonl}", { cwd: folder }).map((file) =>
		join(folder, file),
	);
/** Examples of how a column is written, on the authors' guide and in the data's own description, name real places. */
const describesColumns = /panduan|tulis[\\/]dunia|[\\/]skema[\\/]|openapi|mitra[\\/]data|padanan\.yaml/;
const withSample = (folder: string, pattern = ofSample) =>
	filesBelow(folder).filter(
		(file) => !describesColumns.test(file) && pattern.test(readFileSync(file, "utf8")),
	);

const errorsIn = (cwd: string) => {
	try {
		return JSON.parse(command(cwd, process.execPath, "scripts/periksa.ts", "--json")) as unknown[];
	} catch (error) {
		return (error as { stdout: string }).stdout;
	}
};

beforeAll(() => {
	for (const part of [
		"src scripts public content deploy docs .github astro.config.mjs package.json package-lock.json tsconfig.json",
		".gitattributes .gitignore CHANGELOG.md README.md",
	].flatMap((list) => list.split(" ")))
		cpSync(root + part, join(upstream, part), { recursive: true });
	git(world, "init", "--quiet", "--initial-branch=main", upstream);
	sharePackages(upstream);
	release("9.1.0");
});

/** A copy of the program with the packages of this one. */
function clone(name: string, ...how: string[]): string {
	git(world, "clone", "--quiet", ...how, upstream, name);
	sharePackages(at(name));
	return at(name);
}

/** The packages of this project serve the copy as well; to git the link is nothing. */
function sharePackages(folder: string): void {
	symlinkSync(`${root}node_modules`, join(folder, "node_modules"), "junction");
	appendFileSync(join(folder, ".git/info/exclude"), "/node_modules\n");
}

const begins = (nama: string, wilayah: string, kim: string) =>
	[
		`npm run --silent situs:baru -- --wilayah "${wilayah}" --kim "${kim}"`,
		`--nama "${nama}" --alamat https://kim.contoh.go.id/ --tanggal 2026-11-28`,
	].join(" ");
const gains = (wilayah: string, nama: string) =>
	`npm run --silent kim:baru -- --wilayah "${wilayah}" --nama "${nama}"`;

const begin = begins("KIM Samarinda", "Rawa Makmur, Palaran, Samarinda", "KIM Rawa Makmur");
const second = gains("Bukuan, Palaran, Samarinda", "KIM Bukuan");

/** A whole district: three KIM of Kutai Timur, of a kelurahan, of a desa, and of the kecamatan around it. */
const kutaiTimur = {
	begin: begins("KIM Kutai Timur", "Singa Geweh, Kutai Timur", "KIM Singa Geweh"),
	more: [
		gains("Swarga Bara, Kutai Timur", "KIM Swarga Bara"),
		gains("Kecamatan Sangatta Utara, Kutai Timur", "KIM Sangatta Utara"),
	],
	kims: ["singa-geweh", "swarga-bara", "sangatta-utara"],
};

/** What a district adds of its own, and must keep. */
function addOwn(content: string): void {
	appendFileSync(join(content, "halaman/tentang.mdx"), "\nKalimat kami sendiri.\n");
	writeFileSync(
		join(content, "halaman/sekretariat.mdx"),
		'---\njudul: Sekretariat\nringkasan: Letak sekretariat kami.\nurutan: 3\ndiperbarui: "2026-11-28"\n---\n\nKeterangan menyusul.\n',
	);
}

const privacy = "Kalimat yang baru di versi berikutnya.";

/** The second version: the sample has grown and promises more, a page that comes with every site has new words. */
const sampleGrows = () => {
	appendFileSync(join(upstream, "content/halaman/privasi.mdx"), `\n${privacy}\n`);
	cpSync(join(upstream, "content/faq/cek-dpt.mdx"), join(upstream, "content/faq/cek-dpt-lagi.mdx"));
	command(upstream, process.execPath, "scripts/catat.ts");
};

/** The third version: a column of pages has another name. */
const columnRenamed = () => {
	for (const file of ["src/model/schemas/halaman.ts", "src/site/halaman.ts"])
		change(join(upstream, file), (text) =>
			text.replace(/\burutan\b(?=[:\s]*z\b|\s*\?\?)/g, "nomor").replace("urutan: z", "nomor: z"),
		);
	change(join(upstream, "src/model/pindah.ts"), (text) =>
		text.replace(
			"migrations: readonly Migration[] = []",
			'migrations: readonly Migration[] = [{ arti: "Kolom urutan halaman bernama nomor.", kolom: { halaman: { urutan: "nomor" }, kimHalaman: { urutan: "nomor" } } }]',
		),
	);
	command(upstream, process.execPath, "scripts/pindah.ts");
	change(join(upstream, "scripts/rintisan/halaman/tentang.mdx"), (text) => text.replace("urutan:", "nomor:"));
};

/** The year goes on: three more versions, whichever test wants them first. */
function releaseLater(): void {
	if (git(upstream, "tag").includes("v9.4.0")) return;
	release("9.2.0", sampleGrows);
	release("9.3.0", columnRenamed);
	release("9.4.0", () => appendFileSync(join(upstream, "CHANGELOG.md"), "\nSatu perbaikan.\n"));
}

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly if?: string;
	readonly "working-directory"?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** What the reusable workflow does on a machine of GitHub: its checkouts by git, its commands as they stand there. */
function runWorkflow(folder: string, from: { program: string; isi: string }): void {
	git(world, "clone", "--quiet", "--branch", from.program, upstream, join(folder, "corong"));
	sharePackages(join(folder, "corong"));
	git(world, "clone", "--quiet", from.isi, join(folder, "isi"));
	const { jobs } = parse(readFileSync(join(folder, "corong/.github/workflows/situs.yml"), "utf8")) as {
		jobs: Record<"periksa" | "bangun", { steps: Step[] }>;
	};
	const steps = [...jobs.periksa.steps, ...jobs.bangun.steps].filter(
		({ run, if: condition }) => run && !condition && !run.startsWith("npm ci"),
	);
	expect(steps.length).toBe(2);
	for (const { run = "", "working-directory": cwd = "" } of steps)
		type(join(folder, cwd), `ISI=content; ${run}`);
}

describe("Kutai Timur, whose content is a repository of its own", () => {
	let engine: string;
	let content: string;
	let promised: string[];
	const commit = (message: string) => {
		git(at("situs-kutai-timur"), "add", "-A");
		git(at("situs-kutai-timur"), "commit", "--quiet", "-m", message);
	};
	const promises = () =>
		readFileSync(join(content, "addresses.txt"), "utf8")
			.split("\n")
			.filter((line) => line.startsWith("/"));

	test("starts with a valid site of one KIM, and nothing of the sample", () => {
		engine = clone("corong", "--branch", "v9.1.0");
		const said = type(engine, `${kutaiTimur.begin} --ke ../situs-kutai-timur`);
		content = at("situs-kutai-timur/content");
		expect(said).toContain("npm start");
		expect(errorsIn(engine)).toEqual([]);
		expect(withSample(at("situs-kutai-timur"), written)).toEqual([]);
		expect(git(engine, "status", "--porcelain"), "the program itself is as it was").toBe("");
		const { jobs } = parse(readFileSync(at("situs-kutai-timur/.github/workflows/situs.yml"), "utf8")) as {
			jobs: { situs: { uses: string } };
		};
		expect(jobs.situs.uses).toMatch(/\/\.github\/workflows\/situs\.yml@v9\.1\.0$/);
	});

	test("its site is built, and has nothing of the sample either", () => {
		type(engine, "npm run --silent build");
		expect(existsSync(join(engine, "dist/kim/singa-geweh/index.html"))).toBe(true);
		expect(withSample(join(engine, "dist/"), written)).toEqual([]);
	});

	test("gains two more KIM and a page of its own, and promises their addresses", () => {
		for (const line of kutaiTimur.more) type(engine, line);
		addOwn(content);
		type(engine, "npm run --silent catat");
		promised = promises();
		expect(promised).toEqual(
			expect.arrayContaining([...kutaiTimur.kims.map((id) => `/kim/${id}/`), "/sekretariat/"]),
		);
		commit("Situs baru");
		expect(errorsIn(engine)).toEqual([]);
	});

	test("takes three versions by their tags; its own words stay, and pages it never changed are renewed", () => {
		releaseLater();
		for (const version of ["v9.2.0", "v9.3.0", "v9.4.0"]) {
			type(engine, `git fetch --quiet --tags && git checkout --quiet ${version}`);
			const before = errorsIn(engine);
			if (version === "v9.3.0") expect(before).toContain("npm run pindah");
			const said = type(engine, "npm run --silent pindah");
			if (version === "v9.3.0") expect(said).toContain("Kolom urutan halaman bernama nomor.");
			expect(errorsIn(engine), version).toEqual([]);
			type(engine, "npm run --silent catat");
			expect(promises()).toEqual(expect.arrayContaining(promised));
			expect(readFileSync(join(content, "halaman/tentang.mdx"), "utf8")).toContain("Kalimat kami sendiri.");
			expect(readFileSync(join(content, "halaman/privasi.mdx"), "utf8")).toContain(privacy);
			expect(withSample(content, written)).toEqual([]);
		}
		expect(readFileSync(join(content, "halaman/sekretariat.mdx"), "utf8")).toContain("nomor: 3");
	});

	test("is published by the workflow that its own calls, step by step", () => {
		commit("Naik versi");
		runWorkflow(at("mesin"), { program: "v9.4.0", isi: at("situs-kutai-timur") });
		for (const id of kutaiTimur.kims)
			expect(existsSync(at("mesin/dist/kim", id, "index.html")), id).toBe(true);
		expect(existsSync(at("mesin/dist/sekretariat/index.html"))).toBe(true);
		expect(withSample(at("mesin/dist"), written)).toEqual([]);
	});

	test("is told in one screen how it stands", () => {
		const said = type(engine, "npm run --silent sehat");
		for (const line of ["✓ Riwayat", "✓ Isi", "✓ Catatan", "✓ Situs"]) expect(said).toContain(line);
	});
});

describe("a district that forked the program", () => {
	test("merges three versions without a conflict, and none touches its content", () => {
		const fork = clone("cabang", "--branch", "main");
		git(fork, "reset", "--quiet", "--hard", "v9.1.0");
		type(fork, `${begin} --ke situs`);
		type(fork, second);
		addOwn(at("cabang/situs"));
		type(fork, "npm run --silent catat");
		git(fork, "add", "-A");
		git(fork, "commit", "--quiet", "-m", "Situs kami");
		releaseLater();
		git(fork, "fetch", "--quiet", "--tags");
		for (const version of ["v9.2.0", "v9.3.0", "v9.4.0"]) {
			git(fork, "merge", "--quiet", "--no-edit", version);
			expect(git(fork, "diff", "--name-only", "HEAD^1", "--", "situs"), version).toBe("");
			type(fork, "npm run --silent pindah");
			expect(errorsIn(fork), version).toEqual([]);
			git(fork, "add", "-A");
			git(fork, "commit", "--quiet", "--allow-empty", "-m", `Isi untuk ${version}`);
		}
		expect(withSample(at("cabang/situs"))).toEqual([]);
	});
});

/** Every line of the operators' guide that is typed into a terminal. */
const guideLines = [
	...readFileSync(`${root}content/halaman/panduan-pengurus.mdx`, "utf8").matchAll(
		/^```sh\n([\s\S]*?)^```$/gm,
	),
].flatMap(([, block = ""]) => block.trim().split("\n"));

describe("the operators' guide, word for word", () => {
	const home = at("pengurus");
	/** How a line is played where this machine cannot do what it says. */
	const played: Readonly<Record<string, (cwd: string) => void>> = {
		"git clone https://github.com/pemilik/corong": () => void clone("pengurus/corong", "--branch", "main"),
		"npm run situs:baru": (cwd) => void type(cwd, begin),
		"npm run kim:baru": (cwd) => void type(cwd, second),
		"npm run terima": (cwd) => takesIn(cwd, messageFor(cwd)),
		"npm run terima -- kiriman.zip": (cwd) => {
			writeFileSync(
				join(cwd, "kiriman.zip"),
				zipSync({ "kim/rawa-makmur/halaman/layanan.md": strToU8(layanan) }),
			);
			takesIn(cwd, "", "kiriman.zip");
			rmSync(join(cwd, "kiriman.zip"));
		},
		"git checkout v0.1.0": (cwd) => void git(cwd, "checkout", "--quiet", "v9.4.0"),
	};

	test("leads to a site that is served, published, taken back and renewed", async () => {
		releaseLater();
		command(world, "mkdir", home);
		let cwd = home;
		for (const line of guideLines) {
			if (line.startsWith("cd ")) cwd = join(cwd, line.slice(3));
			else if (line === "npm start") await serves(cwd);
			else if (played[line]) played[line](cwd);
			else expect(() => type(cwd, line), line).not.toThrow();
		}
		expect(guideLines.length).toBeGreaterThan(12);
		expect(errorsIn(cwd)).toEqual([]);
		expect(existsSync(join(cwd, "gladi/index.html"))).toBe(true);
	});

	/** What a volunteer of the district sends, as the operator takes it in. */
	function takesIn(cwd: string, input: string, ...files: string[]): void {
		const args = ["run", "--silent", "terima", "--", ...files, "--nama", "Siti", "--ya"];
		const said = execFileSync("npm", args, { cwd, env, input, encoding: "utf8" });
		expect(said).toContain("dicatat di git atas nama Siti");
	}
	function messageFor(cwd: string): string {
		const berkas = "kim/rawa-makmur/profil.mdx";
		const before = openText(readFileSync(join(cwd, "situs", berkas), "utf8"));
		const changes = changesBetween(
			before,
			before.replace(/^warna:/m, "semboyan: Tahu, lalu berbagi.\nwarna:"),
		);
		return writeKiriman({ judul: "Profil", dari: "Siti", berkas, versi: versiOf(before), changes });
	}

	/** Starts what a newcomer starts, until it says where the site is. */
	async function serves(cwd: string): Promise<void> {
		const child = spawn("npm", ["start"], { cwd, env, detached: true });
		let said = "";
		await new Promise<void>((resolve, reject) => {
			const hear = (text: Buffer) => {
				said += text;
				if (said.includes("Situs dapat dibuka di")) resolve();
			};
			child.stdout.on("data", hear);
			child.stderr.on("data", hear);
			child.on("exit", () => reject(new Error(said)));
		});
		process.kill(-(child.pid ?? 0));
	}
});
