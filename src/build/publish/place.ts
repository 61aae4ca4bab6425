/**
 * Where a site is published. `dist` is a link to one of the whole sites that lie in a folder beside it, `.dist.corong`:
 * to publish another is to put another link in its place, in one rename.
 */
import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readMark } from "./mark.ts";

export interface Place {
	/** What a server serves. */
	readonly out: string;
	/** Everything of ours that no reader sees: whole sites, work folders, the lock. */
	readonly store: string;
}

/** The place of an output folder; whoever links to it from elsewhere means what the link leads to. */
export function placeOf(named: string): Place {
	let out = withRealParent(resolve(named));
	for (let step = 0; step < longestChain && isForeignLink(out); step++) out = withRealParent(target(out));
	return { out, store: storeOf(out) };
}

/** More links than lead from one to the next on any machine. */
const longestChain = 20;

const storeOf = (out: string) => join(dirname(out), `.${basename(out)}.corong`);
const target = (link: string) => resolve(dirname(link), readlinkSync(link));
const withRealParent = (path: string) => join(realOf(dirname(path)), basename(path));
const isForeignLink = (path: string) =>
	Boolean(lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) &&
	!isInside(target(path), storeOf(path));

/** The real path of a folder that need not be there yet. */
function realOf(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realOf(parent), basename(path));
}

/** Whether `path` lies below `folder`, or is it. */
const isInside = (path: string, folder: string) => {
	const way = relative(folder, path);
	return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

/** Parts of the project in which nothing is published. */
const parts = [
	"content",
	"src",
	"scripts",
	"public",
	"tests",
	"docs",
	"deploy",
	".git",
	".github",
	".ci",
	".vscode",
];

export interface Surroundings {
	readonly project: string;
	readonly content: string;
}

/** Why nothing may be published at a place, in one sentence; `undefined` when it may. */
export function refusal({ out, store }: Place, { project, content }: Surroundings): string | undefined {
	const named = `"${out}"`;
	for (const [folder, what] of [
		[realOf(resolve(content)), "folder isi"],
		[realOf(project), "folder program"],
		[realOf(homedir()), "folder rumah Anda"],
		["/", "akar sistem berkas"],
	] as const)
		if (isInside(folder, out)) return `${named} ialah ${what}, atau memuatnya. Tunjuk folder lain.`;
	if (isInside(out, realOf(resolve(content))))
		return `${named} terletak di dalam folder isi. Tunjuk folder lain.`;
	const root = realOf(project);
	const inside = isInside(out, root) ? relative(root, out).split(sep) : [];
	const isCache = inside[0] === "node_modules" && inside[1] === ".cache" && inside.length > 2;
	if (parts.includes(inside[0] ?? "") || (inside[0] === "node_modules" && !isCache) || isInGit(out))
		return `${named} terletak di bagian program sendiri. Tunjuk folder lain, misalnya dist.`;
	return occupied(out) ?? unusable(out, store);
}

const isInGit = (out: string) => out.split(sep).includes(".git");

/** Nothing is replaced that no build made. */
function occupied(out: string): string | undefined {
	const stat = statSync(out, { throwIfNoEntry: false });
	if (!stat) return undefined;
	if (!stat.isDirectory()) return `"${out}" sebuah berkas, bukan folder. Tunjuk folder untuk situsnya.`;
	const names = readdirSync(out);
	const known = new Set(
		readMark(out)?.names ?? (isOlder(names) ? names.filter((name) => !name.startsWith(".")) : []),
	);
	const foreign = names.filter((name) => !known.has(name));
	if (foreign.length === 0) return undefined;
	const few =
		foreign.slice(0, 5).join(", ") + (foreign.length > 5 ? `, dan ${foreign.length - 5} lainnya` : "");
	return `Di "${out}" ada yang bukan buatan build: ${few}. Pindahkan dahulu, atau tunjuk folder lain.`;
}

/** A site of before there were marks. */
const isOlder = (names: readonly string[]) =>
	["_host", "_headers", "laporan.json", "404.html"].every((name) => names.includes(name));

/** A link can be put in place of what stands there only within one file system. */
function unusable(out: string, store: string): string | undefined {
	const parent = statSync(dirname(store), { throwIfNoEntry: false });
	const here = lstatSync(out, { throwIfNoEntry: false });
	return parent && here?.isDirectory() && here.dev !== parent.dev
		? `"${out}" sebuah titik kait (mount). Tunjuk folder di dalamnya, misalnya ${join(out, "situs")}.`
		: undefined;
}
