/** Git in the repository that holds the content folder: few processes, never a shell. */
import { execFileSync } from "node:child_process";

/**
 * Where a repository is found depends on the folder alone: a hook of another repository names that one in its
 * environment, and every git that it starts would look there.
 */
const foreign =
	/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/;
const environment = () => ({
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
	LC_ALL: "C",
});

/** Runs git in a folder; throws when it fails. */
export const gitIn =
	(folder: string) =>
	(args: readonly string[], input?: string): Buffer =>
		execFileSync("git", ["-C", folder, ...args], {
			input,
			stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
			maxBuffer: 1 << 30,
			env: environment(),
		});
export type Git = ReturnType<typeof gitIn>;

/**
 * Bytes of objects named as `<commit>:<path>`, in their order, `undefined` for those that are not there; one process
 * for all. A name holds no line break.
 */
export function* objects(git: Git, names: readonly string[]): Generator<Buffer | undefined> {
	if (names.length === 0) return;
	const bytes = git(["cat-file", "--batch"], names.map((name) => `${name}\n`).join(""));
	// `<id> <type> <size>`, a line break, so many bytes, a line break; or one line that ends in `missing`.
	for (let at = 0; at < bytes.length; ) {
		const end = bytes.indexOf(10, at);
		const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(bytes.toString("latin1", at, end))?.[1];
		const next = end + 1 + Number(size ?? -1) + 1;
		yield size === undefined ? undefined : bytes.subarray(end + 1, next - 1);
		at = next;
	}
}
