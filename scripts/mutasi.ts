/**
 * `npm run mutasi`: how many small mistakes in the code would a unit test notice? A seeded sample of each room;
 * `-- --ruang gate --banyak 60 --benih 7` looks at one room, at so many mutants, with another seed.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BaseSequencer, createVitest, type TestSpecification } from "vitest/node";
import { instrument, type Mutant, mutantsOf } from "./mutation/mutants.ts";
import type { Seen } from "./mutation/runner.ts";

/** How many mutants of each room a whole run tries. */
const rooms: Readonly<Record<string, { in: string; not?: RegExp; count: number }>> = {
	model: { in: "src/model/**/*.ts", count: 50 },
	gate: { in: "src/gate/**/*.ts", not: /gate\/addresses\//, count: 60 },
	addresses: { in: "src/gate/addresses/*.ts", count: 20 },
	intake: { in: "src/intake/*.ts", count: 25 },
	feeds: { in: "src/channels/{feeds,kalender}/*.ts", count: 15 },
	siaran: { in: "src/channels/siaran/*.ts", count: 30 },
};
/** Loaded by nothing but Astro; what they put together is looked at in built pages. */
const ofAstro = /\/query\.ts$/;
/** Thousands of hostile texts each: too slow to repeat for every mutant. */
const leftOut = ["src/gate/{aman,mutasi,serangan}.test.ts"];

const { values } = parseArgs({
	options: { ruang: { type: "string" }, banyak: { type: "string" }, benih: { type: "string", default: "1" } },
});

/** mulberry32: the same numbers for the same seed on every machine. */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const all = new Map<string, number>();
function sample(room: string): (Mutant & { room: string })[] {
	const { in: pattern, not, count } = rooms[room] ?? { in: "", count: 0 };
	const files = globSync(pattern).filter(
		(file) => !/\.test\.ts$|\/uji[^/]*\.ts$/.test(file) && !ofAstro.test(file) && !not?.test(file),
	);
	const mutants = files.sort().flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
	all.set(room, mutants.length);
	const next = random(Number(values.benih));
	return mutants
		.map((mutant) => ({ ...mutant, room, place: next() }))
		.sort((a, b) => a.place - b.place)
		.slice(0, Number(values.banyak ?? count));
}

const names = values.ruang?.split(",") ?? Object.keys(rooms);
const unknown = names.filter((name) => !rooms[name]);
if (unknown.length > 0) {
	console.error(`Ruang tidak dikenal: ${unknown}. Yang ada: ${Object.keys(rooms).join(", ")}.`);
	process.exit(1);
}
const mutants = names.flatMap(sample);
const texts = new Map<string, string>();
for (const [file, list] of Map.groupBy(mutants.entries(), ([, { file }]) => file))
	texts.set(
		resolve(file),
		instrument(file, readFileSync(file, "utf8"), new Map(list.map(([id, { index }]) => [index, id]))),
	);

const folder = mkdtempSync(join(tmpdir(), "mutasi-"));
process.env.MUTATION_FOLDER = folder;
for (const name of ["seen.jsonl", "dead"]) writeFileSync(`${folder}/${name}`, "");
/** The tests beside a mutated file first: what they notice need not be tried in the long ones. */
class NearestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isNear = ({ moduleId }: TestSpecification) => texts.has(moduleId.replace(".test.ts", ".ts"));
		return files.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
	}
}

/** Vitest over the tests that import a mutated file. */
const testing = (options: { isolate: boolean; bail: number }) =>
	createVitest(
		{
			...options,
			config: false,
			// What is transformed once for one sample must not come back for another.
			fsModuleCache: false,
			watch: false,
			reporters: [{}],
			related: [...texts.keys()],
			include: ["src/**/*.test.ts", "scripts/skema.test.ts"],
			exclude: leftOut,
			runner: resolve("scripts/mutation/runner.ts"),
			setupFiles: [resolve("scripts/mutation/setup.ts")],
			testTimeout: 120_000,
			sequence: { sequencer: NearestFirst },
			maxWorkers: 2,
			update: false,
		},
		{ plugins: [{ name: "mutants", enforce: "pre", transform: (_, id) => texts.get(id) }] },
	);
const vitest = await testing({ isolate: true, bail: 0 });
await vitest.start();
const broken = vitest.state.getTestModules().filter((file) => !file.ok());
for (const { moduleId } of broken) console.error(`Gagal tanpa mutan: ${moduleId}`);
if (broken.length > 0) process.exit(1);
const seen = readFileSync(`${folder}/seen.jsonl`, "utf8")
	.split("\n")
	.filter(Boolean)
	.map((line) => JSON.parse(line) as Seen);
const byMutant = Map.groupBy(seen, ({ id }) => id);

await vitest.close();

/** Of many files that load a mutant at their start, so many are asked: those that lie nearest to it. */
const asked = 12;
const again = await testing({ isolate: false, bail: 1 });

/** Runs the files that load a mutant with the mutant in place; whether one of them fails. */
async function failsFromStart(id: number, files: ReadonlySet<string>): Promise<boolean> {
	writeFileSync(`${folder}/always`, String(id));
	const own = resolve(mutants[id]?.file ?? "");
	// What is generated from the schemas holds every word of them; else the nearest know best.
	const distance = (file: string) =>
		file.includes("/scripts/")
			? 0
			: relative(dirname(own), file).split("/").length * 2 - Number(file.startsWith(own.slice(0, -3)));
	const near = [...files].sort((a, b) => distance(a) - distance(b)).slice(0, asked);
	for (const some of [near.slice(0, 1), near.slice(1)]) {
		if (some.length === 0) continue;
		const specifications = (await again.globTestSpecifications()).filter(({ moduleId }) =>
			some.includes(moduleId),
		);
		await again.runTestSpecifications(specifications);
		if (again.state.getFiles(some).some(({ result }) => result?.state === "fail")) return true;
	}
	return false;
}

const outcome = new Map<number, "killed" | "survived" | "not reached">();
for (const [id] of mutants.entries()) {
	const list = byMutant.get(id) ?? [];
	const files = new Set(
		list
			.filter(({ how }) => how === "import" || how === "unsteady")
			.map(({ test }) => test.split(" > ")[0] ?? ""),
	);
	const killed =
		list.some(({ how }) => how === "killed" || how === "loop") ||
		(files.size > 0 && (await failsFromStart(id, files)));
	outcome.set(id, killed ? "killed" : list.length === 0 ? "not reached" : "survived");
}
await again.close();
rmSync(folder, { recursive: true });

const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
row(["room", "mutants", "killed", "survived", "not reached", "rate"]);
row(["---", "---:", "---:", "---:", "---:", "---:"]);
for (const room of [...names, ...(names.length > 1 ? ["all"] : [])]) {
	const own = [...outcome]
		.filter(([id]) => room === "all" || mutants[id]?.room === room)
		.map(([, what]) => what);
	const [killed, survived, lost] = (["killed", "survived", "not reached"] as const).map(
		(what) => own.filter((one) => one === what).length,
	);
	const of = all.get(room) ?? [...all.values()].reduce((sum, one) => sum + one, 0);
	row([
		room,
		`${own.length} of ${of}`,
		killed ?? 0,
		survived ?? 0,
		lost ?? 0,
		`${Math.round(((killed ?? 0) / own.length) * 100)} %`,
	]);
}
for (const [id, { file, line, original, mutated }] of mutants.entries())
	if (outcome.get(id) !== "killed")
		console.log(`${outcome.get(id)} ${file}:${line}  ${original}  ->  ${mutated}`);
