/** Writes what was taken in, and commits it under the name of who sent it; all of it or nothing. */
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitIn } from "../../src/intake/git.ts";
import { PlainError } from "../tanya.ts";

export interface Written {
	readonly path: string;
	readonly bytes: Uint8Array;
}

const nameless = "Penulis KIM";
/** Longer than any name. */
const longest = 60;

/** A name as git takes one for an author: no sign that ends it or begins an address, and never none. */
export function authorName(name: string): string {
	const plain = name
		.normalize("NFC")
		.replace(/[\p{C}\p{Z}<>]+/gu, " ")
		.replace(/^[\s.,:;"'\\-]+|[\s.,:;"'\\-]+$/g, "");
	return [...plain].slice(0, longest).join("").trim() || nameless;
}

/** Git where the folder lies; `undefined` where there is none. */
function gitOf(folder: string) {
	const git = gitIn(folder);
	try {
		git(["rev-parse", "--is-inside-work-tree"]);
		return (...args: readonly string[]) => git(["--literal-pathspecs", ...args]).toString();
	} catch {
		return undefined;
	}
}

/** Files among these that somebody has changed here and not committed. */
export function unsaved(folder: string, paths: readonly string[]): string[] {
	const status =
		gitOf(folder)?.("status", "--porcelain", "-z", "--untracked-files=all", "--", ...paths) ?? "";
	const dirty = status.split("\0").filter(Boolean);
	return paths.filter((path) => dirty.some((line) => line.slice(3).endsWith(path)));
}

/** Writes and commits; the answer says whether there is a git to commit to. */
export function keep(
	folder: string,
	files: readonly Written[],
	{ subject, dari }: { subject: string; dari: string },
): { committed: boolean } {
	const before = files.map(({ path }) => {
		const full = join(folder, path);
		return { full, bytes: existsSync(full) ? readFileSync(full) : undefined };
	});
	const undo = () => {
		for (const { full, bytes } of before)
			if (bytes) writeFileSync(full, bytes);
			else rmSync(full, { force: true });
	};
	const git = gitOf(folder);
	const paths = files.map(({ path }) => path);
	try {
		for (const { path, bytes } of files) write(folder, path, bytes);
		if (!git) return { committed: false };
		git("add", "--", ...paths);
		git("commit", "--quiet", `--author=${authorName(dari)} <>`, "-m", subject, "--only", "--", ...paths);
		return { committed: true };
	} catch (error) {
		undo();
		git?.("reset", "--quiet", "--", ...paths);
		throw new PlainError(reasonOf(error));
	}
}

/** Into the folder itself: a link in it may lead anywhere. */
function write(folder: string, path: string, bytes: Uint8Array): void {
	const full = join(folder, path);
	mkdirSync(dirname(full), { recursive: true });
	const isOwn = realpathSync(dirname(full)) === join(realpathSync(folder), dirname(path));
	if (!isOwn || lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink())
		throw new Error(`${path} melewati pintasan (symlink), dan pintasan tidak diikuti`);
	writeFileSync(full, bytes);
}

function reasonOf(error: unknown): string {
	const { stderr = "", message = "" } = error as { stderr?: unknown; message?: string };
	const said = `${stderr}${message}`;
	if (/tell me who you are|empty ident|user\.email/i.test(said))
		return 'Git belum tahu siapa Anda, jadi tidak ada yang ditulis. Jalankan sekali: git config --global user.name "Nama Anda" dan git config --global user.email "surel Anda", lalu ulangi.';
	return `Tidak dapat disimpan ke git, jadi tidak ada yang ditulis: ${said.split("\n").find(Boolean) ?? ""}`;
}
