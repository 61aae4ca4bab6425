/** A history that cannot be read is told, and what the last build kept stands in. */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dunia, tempatContoh } from "../gate/uji.ts";
import { textDigest } from "./digest.ts";
import { historyProblem } from "./history.ts";
import { toKeep } from "./kept.ts";
import { lastGood } from "./last-good.ts";
import { loadContent } from "./load.ts";
import { nothingKept } from "./store.ts";
import { commitAll, folderWith, good } from "./uji.ts";

const news = tempatContoh.kabar;
const whole = good("situs", "peraturan", "istilah", "pemilihan", "tahapan", "faq", "kim", "kabar");
const bad = "---\njudul: 1\n---\n";
afterEach(() => vi.unstubAllEnvs());

/** A folder in git whose news was good once and is bad now. */
function broken(): string {
	const folder = folderWith({ ...whole, [news]: bad });
	commitAll(folder, [
		{ day: "2020-11-01", files: whole },
		{ day: "2020-11-02", files: { [news]: bad } },
	]);
	return folder;
}
const versionOf = async (folder: string) =>
	(await loadContent(folder, lastGood)).earlier("kabar", "singa-geweh/radio")?.tanggal;

describe("a history that can be read", () => {
	test("gives the last good version, and nothing is told", async () => {
		const folder = broken();
		expect(historyProblem(folder)).toBeUndefined();
		const loaded = await loadContent(folder, lastGood);
		expect(loaded.history).toBeUndefined();
		expect(loaded.earlier("kabar", "singa-geweh/radio")?.tanggal).toBe("2020-11-01");
	});

	test("is found though a hook of another repository names its own", async () => {
		const folder = broken();
		vi.stubEnv("GIT_DIR", join(dirname(folderWith({})), ".git"));
		vi.stubEnv("GIT_INDEX_FILE", "/tidak/ada");
		expect(await versionOf(folder)).toBe("2020-11-01");
	});
});

describe("a history that cannot be read is told with what to do", () => {
	const said = (folder: string) => {
		const { message, suggestion } = historyProblem(folder) ?? { message: "", suggestion: "" };
		return `${message} → ${suggestion}`;
	};

	test("a clone that is cut short", async () => {
		const origin = dirname(broken());
		const clone = join(dirname(folderWith({})), "dangkal");
		execFileSync("git", ["clone", "-q", "--depth", "1", `file://${origin}`, clone], { stdio: "pipe" });
		expect(said(join(clone, "content"))).toMatchInlineSnapshot(
			`"versi lama dari halaman yang salah tidak dapat dicari: riwayat git di sini terpotong (shallow clone) → Ambil seluruh riwayat: git fetch --unshallow. Di GitHub Actions tulis fetch-depth: 0 pada langkah checkout."`,
		);
		expect(await versionOf(join(clone, "content"))).toBeUndefined();
		expect((await loadContent(join(clone, "content"), lastGood)).problems.map(({ rule }) => rule)).toContain(
			"riwayat",
		);
	});

	test("an archive without .git", () => {
		expect(said(folderWith(whole))).toMatchInlineSnapshot(
			`"versi lama dari halaman yang salah tidak dapat dicari: folder isi tidak berada di dalam repositori git → Ambil isinya dengan git clone, bukan sebagai arsip zip."`,
		);
	});

	test("files that a hook checked out", () => {
		vi.stubEnv("GIT_DIR", "/srv/situs.git");
		expect(said(folderWith(whole))).toMatchInlineSnapshot(
			`"versi lama dari halaman yang salah tidak dapat dicari: folder isi tidak berada di dalam repositori git → GIT_DIR dari hook git tidak dipakai. Bangun di salinan hasil git clone, bukan di hasil git checkout -f."`,
		);
	});

	test("a repository of another owner", () => {
		const folder = broken();
		// What git itself offers for its own tests of this.
		vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
		expect(said(folder)).toMatchInlineSnapshot(
			`"versi lama dari halaman yang salah tidak dapat dicari: repositorinya milik akun lain, jadi git menolak membacanya (dubious ownership) → Bangun dengan akun pemilik repositori, atau izinkan: git config --global --add safe.directory, diikuti nama foldernya."`,
		);
	});

	test("a machine without git", () => {
		const folder = broken();
		vi.stubEnv("PATH", "/tidak/ada");
		expect(said(folder)).toMatchInlineSnapshot(
			`"versi lama dari halaman yang salah tidak dapat dicari: git tidak terpasang → Pasang git, lalu bangun lagi."`,
		);
	});
});

const fileOf = (path: string, text = "") => ({ path, text, digest: textDigest(text) });

describe("what the last build kept", () => {
	const kept = toKeep([fileOf(news, whole[news])], nothingKept, "2020-11-05");

	test("stands in for a page that is bad now, with the day it was published", async () => {
		const loaded = await loadContent(folderWith({ ...whole, [news]: bad }), lastGood, { kept });
		expect(loaded.earlier("kabar", "singa-geweh/radio")).toEqual({ tanggal: "2020-11-05" });
		expect(loaded.history?.rule).toBe("riwayat");
	});

	test("is not asked where history answers", async () => {
		const loaded = await loadContent(broken(), lastGood, { kept });
		expect(loaded.earlier("kabar", "singa-geweh/radio")?.tanggal).toBe("2020-11-01");
	});

	test("is judged by the rules of today", async () => {
		const old = toKeep([fileOf(news, bad)], nothingKept, "2020-11-05");
		const loaded = await loadContent(folderWith({ ...whole, [news]: `${bad}x` }), lastGood, { kept: old });
		expect(loaded.of("kabar")).toEqual([]);
	});

	test("has the day of its first publication, of KIM's files alone", () => {
		const text = whole[news] ?? "";
		const files = [fileOf(news, text), fileOf(tempatContoh.faq, "x")];
		expect(toKeep(files, kept, "2020-11-09")).toEqual(kept);
		expect(toKeep([fileOf(news, `${text}x`)], kept, "2020-11-09").get(news)?.tanggal).toBe("2020-11-09");
		expect(
			toKeep([{ ...fileOf(news, `${text}x`), tanggal: "2020-10-01" }], kept, "2020-11-09").get(news)?.tanggal,
		).toBe("2020-10-01");
	});
});

describe("the day of a version", () => {
	test("has come, and is not after that of a later one", () => {
		const folder = folderWith({});
		commitAll(folder, [
			{ day: "2020-11-01", files: whole },
			{ day: "2020-10-20", files: { [news]: bad } },
		]);
		expect(lastGood(folder, [news], dunia).get(news)?.earlier.tanggal).toBe("2020-10-20");
	});

	test("is never tomorrow's", () => {
		const folder = folderWith({});
		commitAll(folder, [
			{ day: "2099-01-01", files: whole },
			{ day: "2099-01-02", files: { [news]: bad } },
		]);
		const { tanggal = "" } = lastGood(folder, [news], dunia).get(news)?.earlier ?? {};
		expect(tanggal <= Temporal.Now.plainDateISO("Asia/Jayapura").toString()).toBe(true);
	});
});

describe("what was erased", () => {
	const erased = { ...whole, "dihapus.txt": `# x\n${news}\n` };

	test("comes back neither from history nor from the last build", async () => {
		const folder = folderWith({ ...erased, [news]: bad });
		commitAll(folder, [{ day: "2020-11-01", files: whole }]);
		const kept = toKeep([fileOf(news, whole[news])], nothingKept, "2020-11-05");
		expect((await loadContent(folder, lastGood, { kept })).of("kabar")).toEqual([]);
	});

	test("is told when a file takes its place", async () => {
		const loaded = await loadContent(folderWith(erased), lastGood);
		expect(loaded.of("kabar")).toEqual([]);
		expect(loaded.problems.map(({ file, rule }) => `${file} ${rule}`)).toContain(`${news} dihapus`);
	});

	test("leaves a page at its address", async () => {
		const folder = folderWith(erased);
		rmSync(join(folder, news));
		writeFileSync(join(folder, "addresses.txt"), "/kim/singa-geweh/kabar/radio/\n");
		const loaded = await loadContent(folder, lastGood);
		expect(loaded.book.live.get("/kim/singa-geweh/kabar/radio/")?.dicabut).toEqual({
			lihat: "/kim/singa-geweh/",
		});
	});
});
