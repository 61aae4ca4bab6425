/** Runs each test once as it is, then once more with every mutant it reaches. Vitest loads this in its workers. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { type RunnerTask, type RunnerTestCase, TestRunner } from "vitest";

export interface Seen {
	readonly id: number;
	/** `import`: reached while the test file was loaded, so a mutant must be there from the start. */
	readonly how: "import" | "test" | "killed" | "loop" | "unsteady";
	readonly test: string;
}

const folder = process.env.MUTATION_FOLDER ?? "";
/** Set while one mutant is there from the start. */
const always = existsSync(`${folder}/always`) ? Number(readFileSync(`${folder}/always`, "utf8")) : undefined;

let active: number | undefined = always;
let turns = 0;
let most = 5_000_000;
let reached = new Set<number>();

Object.assign(globalThis, {
	__mutant(id: number) {
		reached.add(id);
		return id === active;
	},
	__turn() {
		if (++turns > most) throw new Error("the mutant loops");
	},
});

const write = (id: number, how: Seen["how"], test: string) =>
	appendFileSync(`${folder}/seen.jsonl`, `${JSON.stringify({ id, how, test } satisfies Seen)}\n`);
/** Mutants that some test has noticed already, in whatever process. */
const dead = () => new Set(readFileSync(`${folder}/dead`, "utf8").split("\n").filter(Boolean).map(Number));

export default class MutationRunner extends TestRunner {
	onCollected(files: { filepath: string }[]): void {
		if (always !== undefined) return;
		for (const { filepath } of files) for (const id of reached) write(id, "import", filepath);
	}

	async runTask(test: RunnerTestCase): Promise<void> {
		const run = TestRunner.getTestFn(test as never) as () => Promise<void>;
		if (always !== undefined) {
			active = always;
			return run();
		}
		reached = new Set();
		[active, turns, most] = [undefined, 0, Number.POSITIVE_INFINITY];
		await run();
		const name = `${(test as RunnerTask).file.filepath} > ${test.name}`;
		const ids = [...reached];
		for (const id of ids) write(id, "test", name);
		const usual = turns;
		if (!(await this.#passes(test, run, undefined, usual))) {
			for (const id of ids) write(id, "unsteady", name);
			return;
		}
		const gone = dead();
		for (const id of ids)
			if (!gone.has(id) && !(await this.#passes(test, run, id, usual))) {
				write(id, turns > most ? "loop" : "killed", name);
				appendFileSync(`${folder}/dead`, `${id}\n`);
			}
		active = undefined;
	}

	async #passes(test: RunnerTestCase, run: () => Promise<void>, id: number | undefined, usual: number) {
		this.onBeforeTryTask(test as never, { retry: 0, repeats: 0 });
		[active, turns, most] = [id, 0, usual * 50 + 10_000];
		try {
			await run();
			this.onAfterTryTask(test as never);
			return turns <= most;
		} catch (error) {
			// Only a loop may take its time; anything else may be the machine.
			return error instanceof Error && error.message.includes("timed out") && turns <= most;
		} finally {
			active = undefined;
		}
	}
}
