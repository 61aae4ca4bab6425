/** What is written down for ever, and what is not: a slip of the finger that was mended before anybody saw it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { record } from "./catat.ts";
import { contentCopy } from "./uji.ts";

vi.spyOn(console, "log").mockImplementation(() => {});

test("a wording that was never published gives way to the next; one that was stays", async () => {
	await using copy = await contentCopy();
	const root = dirname(copy.folder);
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", root, "-c", "user.name=Uji", "-c", "user.email=uji@contoh.test", ...args]);
	await record(copy.folder);
	git("init", "-q");
	git("add", "-A");
	git("commit", "-qm", "awal");
	const file = join(copy.folder, "faq/cek-dpt.mdx");
	const text = readFileSync(file, "utf8");
	const lines = () => readFileSync(join(copy.folder, "answers.jsonl"), "utf8").trim().split("\n").length;
	const addresses = () =>
		readFileSync(join(copy.folder, "addresses.txt"), "utf8").match(/^\/faq\/cek-dpt\/v\//gm)?.length;
	const before = { lines: lines(), addresses: addresses() ?? 0 };
	const say = async (words: string) => {
		writeFileSync(file, `${text}\n${words}\n`);
		await record(copy.folder);
		return { lines: lines() - before.lines, addresses: (addresses() ?? 0) - before.addresses };
	};
	expect(await say("Satu kalimt.")).toEqual({ lines: 1, addresses: 1 });
	expect(await say("Satu kalimat.")).toEqual({ lines: 1, addresses: 1 });
	git("commit", "-qam", "terbit");
	expect(await say("Dua kalimat.")).toEqual({ lines: 2, addresses: 2 });
});
