/**
 * `npm run periksa`: every problem of every content file, in Indonesian. Names a file, a folder or
 * a KIM to see only its problems. With `--perubahan BASE --oleh @AKUN` it also says whether a change since
 * BASE stays inside the folders that the account may edit.
 */
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isError, type Problem } from "../src/gate/problem.ts";
import { loadContent } from "../src/intake/load.ts";
import { unnoted } from "../src/intake/published-record.ts";
import { dayIn, zoneOf } from "./content.ts";
import { defaultContent, mustExist, readOptions, stop } from "./opsi.ts";
import { checkProposal } from "./proposal.ts";
import { formatAnnotations, formatProblems } from "./terminal.ts";

const { values, positionals } = readOptions({
	allowPositionals: true,
	options: {
		content: { type: "string", default: defaultContent },
		json: { type: "boolean", default: false },
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
	return (
		below ??
		stop(`Tidak ada berkas, folder, atau KIM "${name}" di folder isi. Periksa ejaannya, lalu ulangi.`)
	);
}
const scopes = positionals.map(scopeOf);

const loaded = await loadContent(values.content);
const { problems, text, about, book, addressLedger: ledger } = loaded;
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
	const fresh = [...book.live.keys()].filter((address) => !ledger.addresses.has(address)).length;
	if (ledger.text && fresh > 0)
		console.log(`\n${fresh} alamat baru belum tercatat. Pengurus portal mencatatnya dengan npm run catat.`);
	const untold = unnoted(loaded, dayIn(zoneOf(loaded))).length;
	if (loaded.record.facts.length > 0 && untold > 0)
		console.log(
			`\n${untold} hal yang akan terbit (tanggal, nama, atau pencabutan) belum tercatat. Pengurus portal mencatatnya dengan npm run catat.`,
		);
	if (process.env.GITHUB_ACTIONS === "true") console.log(formatAnnotations(own, values.content));
}
process.exitCode = own.some(isError) ? 1 : 0;
