/**
 * How fast the gate is: `node scripts/bench/periksa.ts [--files 35000] [--bad 0]`. Makes that many small
 * files of KIM beside the sample's central content, in a temporary folder, and compares `loadContent` with
 * plain reading and YAML parsing of the same files; each in a process of its own. Ratios travel between
 * machines, seconds do not. `--bad N` breaks every N-th file.
 */
import { execFileSync } from "node:child_process";
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { check } from "../../src/gate/check.ts";
import { rules } from "../../src/gate/rules/index.ts";
import { gatherWorld, worldOf } from "../../src/gate/world.ts";
import { loadContent } from "../../src/intake/load.ts";
import { open, readContent, viewFiles } from "../../src/intake/read.ts";
import { regionNames } from "../../src/intake/regions.ts";

const { values } = parseArgs({
	options: {
		files: { type: "string", default: "35000" },
		bad: { type: "string", default: "0" },
		folder: { type: "string" },
		measure: { type: "string" },
	},
});

/** Copies of the sample's KIM, each with an id of its own and links to itself, until there are so many files. */
function generate(folder: string, files: number, bad: number): void {
	cpSync("content", folder, { recursive: true });
	const samples = readdirSync("content/kim").map((id) => ({
		id,
		files: globSync("**/*.{md,mdx}", { cwd: join("content/kim", id) }).map((name) => ({
			name,
			text: readFileSync(join("content/kim", id, name), "utf8"),
		})),
	}));
	for (let kim = 0, made = 0; made < files; kim++) {
		const { id, files: copied } = samples[kim % samples.length] as (typeof samples)[number];
		for (const { name, text } of copied) {
			const path = join(folder, "kim", `kim-${kim}`, name);
			const own = text.replaceAll(`/kim/${id}/`, `/kim/kim-${kim}/`);
			mkdirSync(dirname(path), { recursive: true });
			made++;
			writeFileSync(path, bad > 0 && made % bad === 0 ? own.replace("---\n", "---\nlayout: x\n") : own);
		}
	}
}

const seconds = async (work: () => unknown): Promise<number> => {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
};

/** Reads every file and parses its frontmatter: the least anyone could do. */
async function plain(folder: string): Promise<void> {
	const paths = globSync("**/*.{md,mdx,yaml}", { cwd: folder });
	const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
	for (const [index, text] of texts.entries())
		parse(paths[index]?.endsWith(".yaml") ? text : (text.split(/^---$/m)[1] ?? ""));
}

/** Where the time of `loadContent` goes, step by step. */
async function steps(folder: string): Promise<Record<string, number>> {
	const spent: Record<string, number> = {};
	const timed = <T>(name: string, work: () => T): T => {
		const start = performance.now();
		const result = work();
		spent[name] = (spent[name] ?? 0) + (performance.now() - start) / 1000;
		return result;
	};
	const sources = timed("read, decode and frontmatter", () => readContent(folder));
	const names = await regionNames();
	const data = timed("facts for the rules", () => gatherWorld(sources));
	const world = worldOf(data, { regionName: (code) => names.get(code), file: viewFiles(folder) });
	for (const source of sources) {
		const document = timed("body", () => open(source));
		for (const rule of rules)
			timed(`rule ${rule.name}`, () => {
				for (const _ of rule.check(document, world));
			});
		timed("all rules again, with places", () => check(document, world));
	}
	return spent;
}

interface Figures {
	seconds: number;
	/** Seconds of work, whatever else the machine does meanwhile. */
	cpu: number;
	/** Largest memory of the process, in MB. */
	memory: number;
	problems?: number;
	steps?: Record<string, number>;
}

async function measure(what: string, folder: string): Promise<Figures> {
	const parts: Pick<Figures, "problems" | "steps"> = {};
	const before = process.cpuUsage();
	const spent = await seconds(async () => {
		if (what === "plain") await plain(folder);
		else if (what === "steps") parts.steps = await steps(folder);
		else parts.problems = (await loadContent(folder)).problems.length;
	});
	const { user, system } = process.cpuUsage(before);
	return {
		seconds: spent,
		cpu: (user + system) / 1e6,
		memory: process.resourceUsage().maxRSS / 1024,
		...parts,
	};
}

const figuresOf = (what: string, folder: string): Figures =>
	JSON.parse(
		execFileSync(process.execPath, [import.meta.filename, "--measure", what, "--folder", folder], {
			encoding: "utf8",
			maxBuffer: 2 ** 26,
		}),
	);

if (values.measure && values.folder)
	console.log(JSON.stringify(await measure(values.measure, values.folder)));
else {
	const folder = mkdtempSync(join(tmpdir(), "corong-bench-"));
	try {
		generate(folder, Number(values.files), Number(values.bad));
		const [base, load, parts] = ["plain", "load", "steps"].map((what) => figuresOf(what, folder));
		if (!base || !load || !parts) throw new Error("nothing measured");
		const row = (name: string, { seconds, cpu, memory }: Figures) =>
			`${name.padEnd(32)} ${seconds.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} s of work ${memory.toFixed(0).padStart(6)} MB`;
		console.log(`${values.files} files of KIM${values.bad === "0" ? "" : `, every ${values.bad}th broken`}`);
		console.log(row("plain reading and YAML", base));
		console.log(row("loadContent", load));
		console.log(
			`ratio ${(load.seconds / base.seconds).toFixed(2)}, of work ${(load.cpu / base.cpu).toFixed(2)}; ${load.problems} problems`,
		);
		for (const [name, spent] of Object.entries(parts.steps ?? {}))
			console.log(`  ${name.padEnd(30)} ${spent.toFixed(2).padStart(7)} s`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
