/**
 * `npm run periksa`: every problem of every content file, in Indonesian. Names a file, a folder or
 * a KIM to see only its problems. With `--perubahan BASE --oleh @AKUN` it also says whether a change since
 * BASE stays inside the folders that the account may edit.
 */
import { relative, resolve, sep } from "node:path";
import { loadContent } from "../src/content/load.ts";
import { isError, type Problem } from "../src/gate/problem.ts";
import { formatAnnotations, formatProblems } from "./laporan.ts";
import { mustExist, readOptions } from "./opsi.ts";
import { checkChange } from "./perubahan.ts";

const { values, positionals } = readOptions({
	allowPositionals: true,
	options: {
		content: { type: "string", default: "content" },
		json: { type: "boolean", default: false },
		perubahan: { type: "string" },
		oleh: { type: "string" },
	},
});

/** Path below the content folder, of a file, a folder, or a KIM's id. */
const scopes = positionals.map((name) =>
	name.includes("/") || name.includes(".")
		? relative(values.content, resolve(name)).split(sep).join("/")
		: `kim/${name}`,
);

mustExist(values.content);
const { problems, text, about, book, ledger } = await loadContent(values.content);
const inScope = (problem: Problem) =>
	scopes.length === 0 ||
	scopes.some((scope) => about(problem) === scope || about(problem).startsWith(`${scope}/`));
const outside = values.perubahan
	? await checkChange(values.perubahan, values.oleh ?? process.env.GITHUB_ACTOR ?? "", values.content)
	: [];
const own = [...problems.filter(inScope), ...outside];
if (values.json) console.log(JSON.stringify(own, null, "\t"));
else {
	console.log(formatProblems(own, values.content, text));
	const fresh = [...book.live.keys()].filter((address) => !ledger.addresses.has(address)).length;
	if (ledger.text && fresh > 0)
		console.log(`\n${fresh} alamat baru belum tercatat. Pengurus portal mencatatnya dengan npm run catat.`);
	if (process.env.GITHUB_ACTIONS === "true") console.log(formatAnnotations(own, values.content));
}
process.exitCode = own.some(isError) ? 1 : 0;
