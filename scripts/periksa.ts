/**
 * `npm run periksa`: every problem of every content file, in Indonesian. Names a file, a folder or
 * a KIM to see only its problems. With `--perubahan BASE --oleh @AKUN` it also says whether a change since
 * BASE stays inside the folders that the account may edit.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isError, type Problem } from "../src/gate/problem.ts";
import { nearest } from "../src/gate/saran.ts";
import { isOfTheSystem } from "../src/gate/stray.ts";
import { loadContent } from "../src/intake/load.ts";
import { byText } from "../src/model/kata.ts";
import { unrecorded } from "./catat.ts";
import { defaultContent, mustExist, readOptions, stop } from "./opsi.ts";
import { checkProposal } from "./proposal.ts";
import { formatAnnotations, formatProblems } from "./terminal.ts";

const { values, positionals } = readOptions({
	allowPositionals: true,
	options: {
		content: { type: "string", default: defaultContent },
		json: { type: "boolean", default: false },
		kim: { type: "string" },
		perubahan: { type: "string" },
		oleh: { type: "string" },
	},
});

mustExist(values.content);

/** Path below the content folder of a file or folder, named from here or from there, or of a KIM by its id. */
function scopeOf(name: string): string {
	const places = [resolve(name), resolve(values.content, name), resolve(values.content, "kim", name)];
	const below = places
		.filter((place) => existsSync(place))
		.map((place) => relative(values.content, place).split(sep).join("/"))
		.find((path) => path.split("/")[0] !== "..");
	return below ?? byItsEnd(name);
}

/** Files named at once that are too many to list. */
const few = 12;

/** The file or folder whose path ends like that; a KIM's id that is nearly right is offered. */
function byItsEnd(name: string): string {
	const wanted = name
		.replaceAll("\\", "/")
		.replace(/^\.?\//, "")
		.toLowerCase();
	const all = readdirSync(values.content, { recursive: true, encoding: "utf8" })
		.map((path) => path.split(sep).join("/"))
		.filter((path) => !isOfTheSystem(path))
		.sort(byText);
	const ending = all.filter((path) => `/${path}`.toLowerCase().endsWith(`/${wanted}`));
	const found = ending.length > 0 ? ending : all.filter((path) => bare(path) === bare(wanted));
	const [only] = found;
	if (found.length === 1 && only) return only;
	if (found.length > 1)
		return stop(
			`Ada ${found.length} yang bernama "${name}". Sebut salah satu:\n${found.slice(0, few).join("\n")}`,
		);
	const near = nearest(wanted, namesIn(all));
	return stop(
		`Tidak ada berkas, folder, atau KIM "${name}" di folder isi. ${near ? `Mungkin maksud Anda "${near}"?` : "Periksa ejaannya, lalu ulangi."}`,
	);
}

/** The name of a file without its folder and ending. */
const bare = (path: string) =>
	path
		.slice(path.lastIndexOf("/") + 1)
		.replace(/\.\w+$/, "")
		.toLowerCase();

/** Names of files and folders. */
const namesIn = (paths: readonly string[]) =>
	new Set(paths.map((path) => path.slice(path.lastIndexOf("/") + 1)));

/** A KIM named by `--kim`; no other file or folder counts. */
function kimScope(id: string): string {
	const known = readdirSync(join(values.content, "kim")).filter((name) => !isOfTheSystem(name));
	if (known.includes(id)) return `kim/${id}`;
	const near = nearest(id, known);
	return stop(`Tidak ada KIM "${id}" di folder isi.${near ? ` Mungkin maksud Anda "${near}"?` : ""}`);
}

const scopes = [
	...positionals.map(scopeOf),
	...(values.kim?.split(",") ?? []).map((id) => kimScope(id.trim())),
];

const loaded = await loadContent(values.content);
const { problems, text, about } = loaded;
const inScope = (problem: Problem) =>
	scopes.length === 0 ||
	scopes.some((scope) => scope === "" || about(problem) === scope || about(problem).startsWith(`${scope}/`));
const outside = values.perubahan
	? await checkProposal(values.perubahan, values.oleh ?? process.env.GITHUB_ACTOR ?? "", values.content)
	: [];
const own = [...problems.filter(inScope), ...outside];
if (values.json) console.log(JSON.stringify(own, null, "\t"));
else {
	console.log(formatProblems(own, values.content, text));
	// Nothing is noted for ever out of files with a mistake: first things first.
	const isRecorded = loaded.addressLedger.text !== "" && !problems.some(isError);
	const waiting = isRecorded ? await unrecorded(values.content, loaded) : [];
	for (const { what, lines } of waiting)
		console.log(`\n${lines} ${what} baru belum tercatat. Pengurus portal mencatatnya dengan npm run catat.`);
	if (process.env.GITHUB_ACTIONS === "true") console.log(formatAnnotations(own, values.content));
}
process.exitCode = own.some(isError) ? 1 : 0;
