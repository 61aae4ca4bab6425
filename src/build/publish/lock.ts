/** One at a time publishes at a place; whoever comes second is told who is there. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { isRunning, type Running, thisProcess } from "../running.ts";
import type { Place } from "./place.ts";

export interface Holder extends Running {
	readonly host: string;
	readonly user: string;
	/** When the lock was taken, for a person to read. */
	readonly taken: string;
}

const name = "kunci";

/** Of a process on another machine nobody here can tell. */
const isAlive = (holder: Holder): boolean => holder.host !== hostname() || isRunning(holder);

const read = (file: string): Holder | undefined => {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return undefined;
	}
};

const user = () => {
	try {
		return userInfo().username;
	} catch {
		return "?";
	}
};

/** Takes the lock of a place, or tells who holds it. It is let go when the process ends, however it ends. */
export function takeLock({ store }: Place): Holder | undefined {
	mkdirSync(store, { recursive: true });
	const file = join(store, name);
	const own: Holder = {
		...thisProcess(),
		host: hostname(),
		user: user(),
		taken: new Date().toISOString(),
	};
	// Written whole before it counts: a lock without a name would be nobody's.
	const draft = join(store, `${name}-${process.pid}`);
	writeFileSync(draft, JSON.stringify(own));
	try {
		for (let attempt = 0; attempt < 5; attempt++) {
			if (isLinked(draft, file)) {
				process.once("exit", () => release(file, own));
				return undefined;
			}
			const holder = read(file);
			if (holder && isAlive(holder)) return holder;
			if (holder) discard(file, holder);
		}
		return read(file) ?? own;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** To link is the one step that fails when the name is taken. */
function isLinked(draft: string, file: string): boolean {
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Missing: whoever has the lock just cleared up.
		if (code === "EEXIST" || code === "ENOENT") return false;
		throw error;
	}
}

const isSame = (a: Holder | undefined, b: Holder) => JSON.stringify(a) === JSON.stringify(b);

/** Takes away the lock of a dead process; one that somebody else has taken in the meantime is put back. */
function discard(file: string, dead: Holder): void {
	const aside = `${file}-basi-${process.pid}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (!isSame(read(aside), dead)) isLinked(aside, file);
	rmSync(aside, { force: true });
}

function release(file: string, own: Holder): void {
	if (isSame(read(file), own)) rmSync(file, { force: true });
}

/** Who is there, as a person reads it. */
export const holderSentence = ({ out, store }: Place, { pid, host, user, taken }: Holder): string =>
	`Situs di "${out}" sedang dikerjakan proses ${pid} (${user}, komputer ${host}) sejak ${taken}. ` +
	`Tunggu sampai selesai. Bila proses itu pasti sudah mati, hapus ${join(store, name)}.`;
