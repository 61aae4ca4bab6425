/** A change in a pull request: does it stay inside the folders of the KIM that its author looks after? */
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { type Changed, judgeChanges } from "../src/gate/change.ts";
import type { Problem } from "../src/gate/problem.ts";
import { isStaff, judgeProposal, type Owners } from "../src/gate/proposal.ts";
import { readSource } from "../src/gate/source.ts";
import { type Git, gitIn, objects } from "../src/intake/git.ts";
import { placeOf } from "../src/model/schemas/kinds.ts";
import { ownersOf } from "./pengelola.ts";

const lineOf = (output: Buffer) => output.toString().trim();
const listOf = (output: Buffer) => output.toString().split("\0").filter(Boolean);

/**
 * Problems of the change from `base` to HEAD made by `account` (`@nama`, or several with commas:
 * his teams). Empty when everything is his to change.
 */
export async function checkProposal(base: string, account: string, contentDir: string): Promise<Problem[]> {
	const accounts = account
		.split(",")
		.map((name) => name.trim())
		.filter(Boolean)
		.map((name) => (name.startsWith("@") ? name : `@${name}`));
	if (accounts.length === 0)
		return [trouble("akun pembuat perubahan belum disebut", "Tulis akunnya, misalnya --oleh @nama.")];
	const git = gitIn(contentDir);
	try {
		const commit = lineOf(git(["rev-parse", "--verify", "--end-of-options", `${base}^{commit}`]));
		const top = lineOf(git(["rev-parse", "--show-toplevel"]));
		const content = relative(top, realpathSync(contentDir)).split(sep).join("/");
		const paths = listOf(
			git(["diff", "--name-only", "--no-renames", "--no-relative", "-z", `${commit}...HEAD`]),
		);
		const owners = ownersAt(git, commit, content);
		const fork = lineOf(git(["merge-base", commit, "HEAD"]));
		return [
			...judgeProposal({ paths, accounts, content }, owners),
			...judgeChanges(changedIn(git, fork, content, paths), isStaff(owners, accounts)),
		];
	} catch (error) {
		return [gitTrouble(error, base)];
	}
}

/** Files of the content before and after the change. */
function changedIn(git: Git, fork: string, content: string, paths: readonly string[]): Changed[] {
	const own = paths.filter((path) => path.startsWith(`${content}/`) && !/\s/.test(path));
	const textsAt = (commit: string) => [
		...objects(
			git,
			own.map((path) => `${commit}:${path}`),
		),
	];
	const [before, after] = [textsAt(fork), textsAt("HEAD")];
	return own.map((path, index) => ({
		path: path.slice(content.length + 1),
		before: before[index]?.toString("utf8"),
		after: after[index]?.toString("utf8"),
	}));
}

/** Who looks after what, as written in a commit. */
function ownersAt(git: Git, commit: string, content: string): Owners {
	const tree = git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", `${content}/`]);
	const paths = listOf(tree)
		.map((path) => path.slice(content.length + 1))
		.filter((path) => ["kim", "situs"].includes(placeOf(path)?.kind ?? "") && !/\s/.test(path));
	const texts = [
		...objects(
			git,
			paths.map((path) => `${commit}:${content}/${path}`),
		),
	];
	return ownersOf(paths.map((path, index) => readSource(path, texts[index]?.toString("utf8") ?? "")));
}

const trouble = (message: string, suggestion: string): Problem => ({
	file: "situs.yaml",
	line: 1,
	column: 1,
	rule: "perubahan",
	severity: "error",
	message,
	suggestion,
});

function gitTrouble(error: unknown, base: string): Problem {
	const { code, stderr = "", message = "" } = error as { code?: unknown; stderr?: unknown; message?: string };
	const said = `${stderr}${message}`;
	if (code === "ENOENT") return trouble("git atau folder isi tidak ditemukan", "Pasang git, lalu ulangi.");
	if (/not a git repository/i.test(said))
		return trouble("folder isi tidak berada di dalam repositori git", "Jalankan di salinan repositorinya.");
	if (/no merge base/i.test(said))
		return trouble(
			`riwayat "${base}" terpotong, jadi perubahan tidak dapat dibandingkan`,
			"Ambil seluruh riwayat: git fetch --unshallow (di GitHub Actions: fetch-depth: 0).",
		);
	return trouble(
		`titik banding "${base}" tidak ditemukan`,
		"Ambil dahulu dengan git fetch origin, lalu tulis misalnya --perubahan origin/main.",
	);
}
