/** For the tests of the intake: small content folders on disk, and a history of them in git. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { berkas, tempatContoh } from "../gate/uji.ts";
import type { KindName } from "../model/schemas/kinds.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder with some files, in a folder of its own that goes when the test is over. */
export function folderWith(files: Files): string {
	const parent = mkdtempSync(join(tmpdir(), "corong-"));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	const folder = join(parent, "content");
	mkdirSync(folder);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** Good files of some kinds, by path. */
export const good = (...names: KindName[]): Record<string, string> =>
	Object.fromEntries(names.map((kind) => [tempatContoh[kind], berkas(kind)]));

export interface Commit {
	readonly day: string;
	/** Text by path below the content folder; `null` deletes the file. */
	readonly files: Readonly<Record<string, string | null>>;
}

/** Puts a history into git, above the content folder; the files on disk stay as they are. One process. */
export function commitAll(folder: string, commits: readonly Commit[]): void {
	const repository = dirname(folder);
	const run = (args: string[], input?: string) =>
		execFileSync("git", ["-C", repository, ...args], { input, stdio: "pipe" });
	const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
	const stream = commits.map(({ day, files }) => {
		const seconds = Temporal.Instant.from(`${day}T12:00:00Z`).epochMilliseconds / 1000;
		const changes = Object.entries(files).map(([path, text]) =>
			text === null ? `D content/${path}\n` : `M 100644 inline content/${path}\n${data(text)}`,
		);
		return `commit refs/heads/main\ncommitter Uji <uji@contoh.test> ${seconds} +0000\n${data("uji")}${changes.join("")}\n`;
	});
	run(["init", "-q", "-b", "main"]);
	run(["fast-import", "--quiet"], stream.join(""));
}
