/** Whether a process of this machine still runs, told from a later one that was given its number. */
import { readFileSync } from "node:fs";

export interface Running {
	readonly pid: number;
	/** When it was started, as the system counts; empty where nobody can tell. */
	readonly since: string;
}

/** When a process was started; empty where nobody can tell or it is gone. */
function startOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
	} catch {
		return "";
	}
}

export const thisProcess = (): Running => ({ pid: process.pid, since: startOf(process.pid) });

export function isRunning({ pid, since }: Running): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// A process of somebody else's runs as well.
		if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
	}
	return since === "" || startOf(pid) === since;
}
