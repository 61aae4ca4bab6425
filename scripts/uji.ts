/** For the tests of commands: a person who has prepared all answers, and a content folder to write into. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Terminal } from "./tanya.ts";

/** A copy of the site's content, removed when the scope ends; a small one is read fast, where nothing asks for the rest. */
export async function contentCopy(
	...without: readonly string[]
): Promise<AsyncDisposable & { folder: string }> {
	const root = await mkdtemp(join(tmpdir(), "corong-"));
	const folder = join(root, "content");
	const left = new Set(without.map((path) => join("content", path)));
	await cp("content", folder, { recursive: true, filter: (path) => !left.has(path) });
	return { folder, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

/** Answers in the order of the questions; what was asked and said is kept. */
export function scripted(...typed: string[]): Terminal & { seen: () => string } {
	const lines: string[] = [];
	return {
		say: (text) => void lines.push(text),
		ask: (question) => {
			const answer = typed.shift();
			if (answer === undefined) throw new Error(`nobody answers: ${question}`);
			lines.push(`${question}${answer}`);
			return Promise.resolve(answer);
		},
		seen: () => stripVTControlCharacters(lines.join("\n")),
	};
}
