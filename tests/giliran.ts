/** Which file of tests is whose turn: the longest first, so that none is left over while other workers have nothing to do. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take minutes for few lines, the longest first. Where they ran before, Vitest knows; in a fresh clone it goes by
 * the size of a file.
 */
const long = ["terbit", "lingkup", "daerah"].map((name) => `tests/latihan/${name}.test.ts`);

const rankOf = ({ moduleId }: TestSpecification) => long.findIndex((name) => moduleId.endsWith(name));

export class LongestFirst extends BaseSequencer {
	/** Those first, then the others as Vitest has them. */
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const first = files.filter((file) => rankOf(file) >= 0).toSorted((a, b) => rankOf(a) - rankOf(b));
		return [...first, ...(await super.sort(files.filter((file) => rankOf(file) < 0)))];
	}
}
