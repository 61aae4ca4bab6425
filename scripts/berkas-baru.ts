/** New files of the content folder: nothing is overwritten, and nothing that the gate rejects is written. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { styleText } from "node:util";
import { isError, type Problem } from "../src/gate/problem.ts";
import type { WorldData } from "../src/gate/world.ts";
import { type Candidate, checkCandidates } from "../src/intake/candidate.ts";
import { slugPattern } from "../src/model/schemas/fields.ts";
import { slugOf } from "../src/model/slug.ts";
import { defaultContent } from "./opsi.ts";
import { PlainError } from "./tanya.ts";
import { formatProblems } from "./terminal.ts";

const isTaken = (folder: string, path: string) => existsSync(join(folder, path));

/** What is wrong with an id that becomes a path: its letters, or that the path is taken. */
export const byPath =
	(folder: string, pathOf: (id: string) => string) =>
	(id: string): string | undefined => {
		if (!slugPattern.test(id))
			return `harus berupa huruf kecil, angka, dan tanda hubung, misalnya ${slugOf(id) || "pemungutan-suara"}`;
		const path = pathOf(id);
		return isTaken(folder, path)
			? `sudah dipakai: ${posix.join(folder, path)} ada dan tidak ditimpa; pakai nama lain`
			: undefined;
	};

/** The first id whose path is free; the first of all when none is. */
export const freeId = (folder: string, pathOf: (id: string) => string, ...ids: string[]): string =>
	ids.find((id) => byPath(folder, pathOf)(id) === undefined) ?? ids[0] ?? "";

/** For files that somebody has to complete before they may be published. */
interface Unfinished {
	/** Where they lie until then, below the same path as in the content. */
	readonly into: string;
	/** Stands in the line above each column that is still empty: an error there is no mistake. */
	readonly task: string;
}

/** Checks the files as part of the content, writes them, and says so. */
export async function writeNew(
	files: readonly Candidate[],
	content: string,
	world: WorldData,
	{ into: folder = content, task }: Partial<Unfinished> = {},
): Promise<void> {
	const taken = files.find(({ path }) => isTaken(folder, path));
	if (taken) throw new PlainError(`${posix.join(folder, taken.path)} sudah ada dan tidak ditimpa.`);
	const problems = await checkCandidates(files, content, world);
	const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? "";
	const isLeft = ({ file, line }: Problem) =>
		task !== undefined && (textOf(file).split("\n")[line - 2]?.startsWith(task) ?? false);
	if (problems.some((problem) => isError(problem) && !isLeft(problem)))
		throw new PlainError(
			`${formatProblems(problems, folder, textOf)}\n\nBelum ada yang ditulis. Ulangi dengan jawaban yang diperbaiki.`,
		);
	for (const { path, text } of files) {
		const full = join(folder, path);
		await mkdir(dirname(full), { recursive: true });
		await writeFile(full, text, { flag: "wx" });
	}
	const list = files.map(({ path }) => `  ${posix.join(folder, path)}`).join("\n");
	const said = formatProblems(
		problems.filter((problem) => !isLeft(problem)),
		folder,
		textOf,
	);
	console.log(
		`\n${styleText("bold", "Berkas baru:")}\n${list}${task && problems.every(isLeft) ? "" : `\n\n${said}`}`,
	);
}

/** What to do now, numbered. */
export const printSteps = (...steps: string[]): void =>
	console.log(
		`\n${styleText("bold", "Langkah berikutnya:")}\n${steps.map((step, i) => `  ${i + 1}. ${step}`).join("\n")}`,
	);

/** A command of npm with the content folder it needs. */
export const npmRun = (script: string, folder: string): string =>
	`npm run ${script}${folder === defaultContent ? "" : ` -- --content ${folder}`}`;
