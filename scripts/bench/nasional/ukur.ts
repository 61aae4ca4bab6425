/** What a command costs, with every process it starts. Read from `/proc`: on Linux alone. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
	/** Seconds of work of all processes together, and on the clock. */
	readonly cpu: number;
	readonly wall: number;
	/** Most memory of all of them at one time, in MB. */
	readonly memory: number;
	readonly code: number;
	readonly output: string;
}

const ticks = 100;
const page = 4096;
const every = 100;

const statOf = (pid: string | number): string[] => {
	try {
		return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	} catch {
		return [];
	}
};

/** Seconds of work of the children that have ended, with theirs. */
const spentByChildren = () => {
	const stat = statOf("self");
	return (Number(stat[13]) + Number(stat[14])) / ticks;
};

/** Memory of a process and all below it, in bytes. */
function memoryBelow(root: number): number {
	const children = new Map<number, number[]>();
	const sizes = new Map<number, number>();
	for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
		const stat = statOf(pid);
		const parent = Number(stat[1]);
		sizes.set(Number(pid), Number(stat[21] ?? 0) * page);
		children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
	}
	const sum = (pid: number): number =>
		(sizes.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
	return sum(root);
}

/** Runs a command and measures it. Never two at a time. */
export async function measure(command: readonly string[], cwd?: string): Promise<Cost> {
	const before = spentByChildren();
	const start = performance.now();
	const [file = "", ...args] = command;
	const child = spawn(file, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
	let output = "";
	const listen = (chunk: Buffer) => {
		output += chunk;
	};
	child.stdout.on("data", listen);
	child.stderr.on("data", listen);
	let memory = 0;
	const clock = setInterval(() => {
		memory = Math.max(memory, memoryBelow(child.pid ?? 0));
	}, every);
	const code = await new Promise<number>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (ended) => resolve(ended ?? 1));
	}).finally(() => clearInterval(clock));
	return {
		cpu: spentByChildren() - before,
		wall: (performance.now() - start) / 1000,
		memory: memory / 2 ** 20,
		code,
		output,
	};
}
