/**
 * An operator's worst month over real builds: killed, full, read-only, two at once, with a reader who never stops
 * asking. What is served is the old site or the new one, whole.
 */
import { execFileSync, spawn } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { build, buildBy, buildIn, buildWith, cleanEnv, type Outcome, root } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { filesOf, one, readPage, textOf } from "../dokumen.ts";
import { serveFolder } from "../server.ts";

const work = `${inject("kerja")}terbit/`;
const content = `${work}isi/`;
const out = `${work}situs/`;
const store = `${work}.situs.corong/`;
const options = ["--content", content, "--out", out];
const asked = [
	"/",
	"/faq/",
	"/faq/cek-dpt/",
	"/kim/singa-geweh/",
	"/pagefind/pagefind-entry.json",
	"/laporan.json",
];
const stackTrace = /\n\s+at .+:\d+:\d+|node:internal/;

let first: Outcome;
let before: Map<string, string>;

beforeAll(async () => {
	mkdirSync(work, { recursive: true });
	copyContent(content);
	for (const kim of ["sekarbela", "swarga-bara"]) rmSync(`${content}kim/${kim}`, { recursive: true });
	const mask = process.umask(0o077);
	first = await build(...options);
	process.umask(mask);
	before = filesOf(out);
});

/** A build that is killed once something is so. */
async function killedWhen(isSo: () => boolean): Promise<string> {
	forgetKilled();
	const child = spawn(process.execPath, ["scripts/build.ts", ...options, "--seluruhnya"], {
		cwd: root,
		env: cleanEnv,
		stdio: "ignore",
	});
	const ended = new Promise<string>((resolve) =>
		child.on("exit", (code, signal) => resolve(signal ?? String(code))),
	);
	while (!isSo() && child.exitCode === null) await sleep(5);
	child.kill("SIGKILL");
	return ended;
}
/** Takes away what earlier builds that were killed left behind, as the next build would. */
const forgetKilled = () => {
	for (const name of globSync(["kerja-*", "kunci*"], { cwd: store }))
		rmSync(store + name, { recursive: true });
};
/** Does something while a build stands still: on a slow machine too it is not over before. */
async function whileStill<T>(pid: number, act: () => Promise<T>): Promise<T> {
	process.kill(pid, "SIGSTOP");
	try {
		return await act();
	} finally {
		process.kill(pid, "SIGCONT");
	}
}
const inWork = (pattern: string) => globSync(`kerja-*/${pattern}`, { cwd: store }).length > 0;

test("the first site is whole, and readable by a server of another account whatever the mask was", () => {
	expect(first.code, first.output).toBe(0);
	expect(before.size).toBeGreaterThan(300);
	expect(statSync(`${out}index.html`).mode & 0o044).toBe(0o044);
});

describe("a build that is killed leaves the site as it was", () => {
	test.each<[string, () => boolean]>([
		["before it has written anything", () => existsSync(`${store}kunci`)],
		["while pages are written", () => inWork("faq/*/index.html")],
		["while the search is indexed", () => inWork("pagefind/*") || inWork("sitemap-0.xml")],
	])("%s", async (_, isSo) => {
		expect(await killedWhen(isSo)).toBe("SIGKILL");
		expect([...filesOf(out)]).toEqual([...before]);
	});
});

describe("a machine that cannot go on says so in a sentence, and the site stays as it was", () => {
	/** A copy of the published site, at a place of its own. */
	function copyTo(parent: string): string {
		const name = realpathSync(out).split("/").at(-1) ?? "";
		cpSync(`${store}${name}`, `${parent}.situs.corong/${name}`, { recursive: true });
		symlinkSync(`.situs.corong/${name}`, `${parent}situs`);
		return `${parent}situs/`;
	}

	test("the disk is full after some hundred files", async () => {
		const copy = copyTo(`${work}penuh/`);
		const { code, output } = await buildWith(
			{ loaded: `${root}tests/gangguan/penuh.mjs`, env: { UJI_TEMPAT: "/penuh/", UJI_SISA: "200" } },
			"--content",
			content,
			"--out",
			copy,
		);
		expect(code, output).toBe(1);
		expect(output).toContain(
			"Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi. Situs yang lama tetap tampil",
		);
		expect(output).not.toMatch(stackTrace);
		expect([...filesOf(copy)]).toEqual([...before]);
	});

	describe.skipIf(!canMount())("a real file system", () => {
		const disk = `${work}cakram/`;
		let copy: string;
		beforeAll(() => {
			mkdirSync(disk);
			execFileSync("mount", ["-t", "tmpfs", "-o", "size=40m", "none", disk]);
			copy = copyTo(disk);
		});
		afterAll(() => execFileSync("umount", ["-l", disk]));

		test("that is full", async () => {
			const { code, output } = await build("--content", content, "--out", copy);
			expect(code, output).toBe(1);
			expect(output).toContain("Ruang penyimpanan penuh");
			expect(output).not.toMatch(stackTrace);
			expect([...filesOf(copy)]).toEqual([...before]);
		});

		test("that can only be read", async () => {
			execFileSync("mount", ["-o", "remount,ro", disk]);
			const { code, output } = await build("--content", content, "--out", copy);
			expect(code, output).toBe(1);
			expect(output).toMatch(
				/^Situs tidak dapat ditulis ke ".+"\. Tempat penyimpanannya hanya dapat dibaca\./m,
			);
			expect(output).not.toMatch(stackTrace);
			expect([...filesOf(copy)]).toEqual([...before]);
		});

		test("that is the folder itself", async () => {
			const { code, output } = await build("--content", content, "--out", disk);
			expect(code).toBe(1);
			expect(output).toMatch(/bukan buatan build|titik kait/);
		});
	});
});

/** Mounting is for root, and not everywhere. */
function canMount(): boolean {
	const probe = `${inject("kerja")}kait/`;
	try {
		mkdirSync(probe, { recursive: true });
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", probe], { stdio: "ignore" });
		execFileSync("umount", [probe]);
		return true;
	} catch {
		console.warn(
			"SKIPPED: no file system can be mounted here, so a full and a read-only disk are only simulated.",
		);
		return false;
	}
}

describe("options are judged before anything is touched", () => {
	test.each<[string, string[], RegExp]>([
		[
			"content that is a file",
			["--content", "package.json", "--out", out],
			/"package\.json" sebuah berkas, bukan folder isi/,
		],
		[
			"an address that is a script",
			["--site", "javascript:alert(1)", ...options],
			/Alamat --site "javascript:alert\(1\)" tidak terbaca/,
		],
		[
			"an address of another kind",
			["--site", "ftp://a.id/", ...options],
			/Alamat --site "ftp:\/\/a\.id\/" tidak terbaca/,
		],
		[
			"an address below a host",
			["--site", "https://pemilik.github.io/situs/", ...options],
			/memuat folder di belakang nama situs/,
		],
		[
			"a KIM nobody knows",
			["--kim", "singa-gewe", ...options],
			/Tidak ada KIM "singa-gewe".+"singa-geweh"\?/,
		],
		["the content as output", ["--content", content, "--out", content], /ialah folder isi/],
		["a folder of somebody's", ["--content", content, "--out", work], /ialah folder isi, atau memuatnya/],
	])("%s", async (_, args, sentence) => {
		const { code, output } = await build(...args);
		expect(code).toBe(1);
		expect(output).toMatch(sentence);
		expect(output).not.toMatch(stackTrace);
		expect(existsSync(`${content}situs.yaml`)).toBe(true);
	});

	test("a project whose path no tool can follow", async () => {
		const strange = `${mkdtempSync(join(tmpdir(), "corong-a#b-"))}/`;
		for (const part of ["scripts", "src"]) cpSync(root + part, strange + part, { recursive: true });
		symlinkSync(`${root}node_modules`, `${strange}node_modules`, "junction");
		onTestFinished(() => rmSync(strange, { recursive: true }));
		const { code, output } = await buildIn(strange, "--content", content);
		expect(code).toBe(1);
		expect(output).toMatch(
			/^Nama folder ".+" memuat tanda #, dan program tidak dapat bekerja di sana\. Ganti namanya\.$/m,
		);
	});
});

describe("a reader who never stops asking", () => {
	/** Every answer there was, in its order: which site it is of. */
	const answers: ("old" | "new" | string)[] = [];
	let second: Outcome;
	let third: Outcome;

	beforeAll(async () => {
		appendFileSync(`${content}faq/cek-dpt.mdx`, "\nkenaripagi\n");
		const old = new Map(asked.map((address) => [address, bytesAt(address)]));
		const server = await serveFolder(out);
		const seen: { address: string; status: number; body: string }[] = [];
		let isOver = false;
		let rounds = 0;
		const reader = (async () => {
			for (; !isOver; rounds++)
				for (const address of asked) {
					const response = await fetch(server.origin + address);
					seen.push({ address, status: response.status, body: await response.text() });
				}
		})();
		forgetKilled();
		const running = build(...options);
		let isBuilt = false;
		void running.then(() => {
			isBuilt = true;
		});
		while (!isBuilt && !inWork("index.html")) await sleep(20);
		const { pid } = JSON.parse(readFileSync(`${store}kunci`, "utf8"));
		second = await whileStill(pid, () => build(...options));
		third = await running;
		// The round that is under way, and a whole one.
		for (const enough = rounds + 2; rounds < enough; ) await sleep(20);
		isOver = true;
		await reader;
		await server.close();
		const fresh = new Map(asked.map((address) => [address, bytesAt(address)]));
		for (const { address, status, body } of seen) {
			if (old.get(address) === fresh.get(address)) continue;
			answers.push(
				status === 200 && body === old.get(address)
					? "old"
					: status === 200 && body === fresh.get(address)
						? "new"
						: `${address} ${status}`,
			);
		}
	});

	const bytesAt = (address: string) =>
		readFileSync(out + address.slice(1) + (address.endsWith("/") ? "index.html" : ""), "utf8");

	test("sees the old site, then the new one, and never anything else", () => {
		expect(third.code, third.output).toBe(0);
		expect(new Set(answers)).toEqual(new Set(["old", "new"]));
		expect(answers.lastIndexOf("old")).toBeLessThan(answers.indexOf("new"));
	});

	test("does not notice a second build, which is told who is at work", () => {
		expect(second.code).toBe(1);
		expect(second.output).toMatch(/sedang dikerjakan proses \d+ \(.+\) sejak .+Tunggu sampai selesai/);
	});

	test("keeps the site when what is served is not what was built, and the command says so", async () => {
		const before = [...filesOf(out)];
		const other = await serveFolder(content);
		const { code, output } = await buildBy("scripts/terbit.ts", ...options, "--layanan", other.origin);
		await other.close();
		expect(code).toBe(1);
		expect(output).toMatch(
			/berbeda dengan yang dibangun\. Situs sebelumnya dipasang kembali\.\n {2}http:\S+ menjawab 404/,
		);
		expect([...filesOf(out)]).toEqual(before);
	});

	test("sees the site before again when somebody goes back", async () => {
		const { code, output } = await buildBy("scripts/kembali.ts", "--content", content, "--out", out);
		expect(code, output).toBe(0);
		expect([...filesOf(out)]).toEqual([...before]);
	});
});

describe("what is erased for somebody's privacy", () => {
	const file = "kim/singa-geweh/kabar/warga-disebut.md";
	const name = "kenarinama";
	let outcome: Outcome;
	let other: Outcome;
	let erased: Outcome;

	/** The process that builds a site, once its program is made. */
	const makerOf = (out: string): number | undefined =>
		globSync("node_modules/.cache/corong/*/owner", { cwd: root })
			.map((owner) => ({ owner, text: readFileSync(root + owner, "utf8") }))
			.filter(
				({ owner, text }) =>
					text.endsWith(out.slice(0, -1)) &&
					globSync(`${root}${owner.replace(/owner$/, "program")}/*/.prerender/prerender-entry*`).length > 0,
			)
			.map(({ text }) => Number.parseInt(text, 10))[0];

	/** Builds another site, and does something while it is being made. */
	async function whileBuilding(other: string, act: () => Promise<void>): Promise<Outcome> {
		// Anew: with the program of the first site it would be done before anybody looks.
		const built = build("--content", content, "--out", other, "--seluruhnya");
		let maker: number | undefined;
		do maker = makerOf(other);
		while (maker === undefined && (await Promise.race([built, sleep(50)])) === undefined);
		if (maker === undefined) throw new Error(`built before anybody looked: ${(await built).output}`);
		await whileStill(maker, act);
		return built;
	}

	beforeAll(async () => {
		writeFileSync(
			content + file,
			`---\njudul: Kabar ${name}\ntanggal: 2020-11-10\nringkasan: Tentang ${name}.\n---\n\nIsi ${name}.\n`,
		);
		await buildBy("scripts/catat.ts", "--content", content);
		await build(...options);
		expect(holding(name).length).toBeGreaterThan(3);
		other = await whileBuilding(`${work}lain/`, async () => {
			erased = await buildBy("scripts/hapus.ts", "--content", content, "--out", out, file);
		});
		expect(erased.output).toContain("git filter-repo --invert-paths");
		outcome = await build(...options);
	});

	/** Files of the content, of the site and of everything that is kept that hold a text, in the open or compressed. */
	const holding = (text: string) =>
		globSync(["isi/**/*", "situs/**/*", ".situs.corong/**/*", ".situs.corong/*"], { cwd: work }).filter(
			(each) => {
				if (!statSync(work + each).isFile()) return false;
				const bytes = readFileSync(work + each);
				return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).includes(text);
			},
		);

	test("is nowhere after the next build, neither in the site nor in those that are kept", () => {
		expect(outcome.code, outcome.output).toBe(0);
		expect(holding(name)).toEqual([]);
	});

	test("leaves a build of another site alone, and says what to do once it is done", () => {
		expect(other.code, other.output).toBe(0);
		expect(erased.output).toContain(
			`Situs lain sedang dibangun ke "${work}lain" dan mungkin masih memuatnya. Sesudah selesai, jalankan perintah ini sekali lagi.`,
		);
	});

	test("leaves a page that says that it is gone", () => {
		const main = one(readPage(out, file.replace(".md", "/index.html")).tree, "main");
		expect(textOf(main)).toMatch(/^Halaman ini sudah tidak ada .+ Lihat: KIM Singa Geweh$/);
	});

	test("does not come back under its name", async () => {
		writeFileSync(content + file, `---\njudul: Kabar\ntanggal: 2020-11-10\nringkasan: Kabar.\n---\n\nIsi.\n`);
		const { output } = await buildBy("scripts/periksa.ts", "--content", content, file);
		expect(output).toContain("isi dengan nama ini sudah dihapus untuk seterusnya demi privasi");
	});
});
