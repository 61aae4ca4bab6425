/**
 * How well and how fast the search answers: `npm run bench:cari [-- --site dist] [--many 400,3555]`. Asks what
 * `tests/cari/kueri.json` holds, set by set (see README.md), of the built site, as a reader's device would: with the
 * files that his words make it load and no others; beside it what stands at first, after the first of these files, MiniSearch on all entries and stock Pagefind on the same
 * pages. Then questions of other things, typed beginnings, what a first answer
 * costs in a real browser, and a key press on a CPU six times slower; with more KIM, generated, on demand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { ranked } from "../../src/channels/cari/rank.ts";
import { type Answer, priorFor, subjectOf } from "../../src/channels/cari/read.ts";
import { commonWords, spread } from "../../src/channels/cari/spread.ts";
import type { Part, Row, Rows } from "../../src/channels/cari/wire.ts";
import { search } from "../../src/text/search/search.ts";
import { wordsIn } from "../../src/text/search/words.ts";
import { askAsReader, askerOf, besidesOf, partFilesOf, readerOf } from "./cari-indeks.ts";
import { askMiniSearch } from "./cari-minisearch.ts";
import { askPagefind } from "./cari-pagefind.ts";
import { inBrowser } from "./cari-peramban.ts";

const sets = [
	"tala",
	"simpan",
	"segar",
	"segar2",
	"segar2-simpan",
	"segar3",
	"segar4",
	"segar4-simpan",
	"segar5",
	"segar5-simpan",
	"segar6",
	"segar6-simpan",
	"segar7",
	"segar8",
] as const;

interface Query {
	readonly bagian: (typeof sets)[number];
	readonly jenis: string;
	readonly kueri: string;
	readonly benar: readonly string[];
}

const { values } = parseArgs({
	options: {
		site: { type: "string", default: "dist" },
		many: { type: "string", default: "400,3555" },
		"no-browser": { type: "boolean", default: false },
	},
});

const read = readerOf(values.site);
const sizeOf = (value: unknown) => brotliCompressSync(Buffer.from(JSON.stringify(value))).byteLength;
const queries = JSON.parse(readFileSync("tests/cari/kueri.json", "utf8")) as Query[];
const asker = askerOf(values.site);
const { portal, kamus, index } = asker;

const ask = askAsReader(values.site);
/** With every file loaded: what is typed there is never loaded for. */
const beginningsOf = (query: string): Answer[] =>
	ranked(search(index, subjectOf(query), kamus, priorFor(query, portal.aktif, kamus)).hits).map(
		({ entry }) => entry,
	);

interface Score {
	n: number;
	first: number;
	three: number;
	reciprocal: number;
}

/** The profile of a KIM is as good an answer as its home. */
const ofKim = (address: string) => address.replace(/profil\/$/, "");
/** Stock Pagefind knows the glossary as one page, which counts for each of its terms. */
const ofPage = (address: string) => address.replace(/profil\/$|#.*$/, "");

/** Scores by kind, and of all. */
function scores(
	list: readonly Query[],
	found: (query: string) => readonly string[],
	plain: (address: string) => string,
): Map<string, Score> {
	const map = new Map<string, Score>();
	for (const { kueri, benar, jenis } of list) {
		const right = new Set(benar.map(plain));
		const at = found(kueri).findIndex((address) => right.has(plain(address)));
		for (const name of ["semua", jenis]) {
			const score = map.get(name) ?? { n: 0, first: 0, three: 0, reciprocal: 0 };
			score.n++;
			score.first += at === 0 ? 1 : 0;
			score.three += at >= 0 && at < 3 ? 1 : 0;
			score.reciprocal += at < 0 ? 0 : 1 / (at + 1);
			map.set(name, score);
		}
	}
	return map;
}

const share = (sum = 0, n = 1) => (sum / n).toFixed(3).replace(/^0/, "");

function printScores(title: string, own: Map<string, Score>, ...others: Map<string, Score>[]): void {
	console.log(
		`\n| ${title} | n | @1 | @3 | MRR | at first @3 | MRR | MiniSearch @3 | MRR | Pagefind @3 | MRR |`,
	);
	console.log(`|---${"|--:".repeat(10)}|`);
	for (const [kind, { n, first, three, reciprocal }] of own) {
		const theirs = others.map((other) => other.get(kind));
		const cells = [first, three, reciprocal, ...theirs.flatMap((one) => [one?.three, one?.reciprocal])].map(
			(sum) => share(sum, n),
		);
		console.log(`| ${[kind, n, ...cells].join(" | ")} |`);
	}
}

/**
 * Beginnings from four letters up, of every word of a title that says something: one of the first five answers
 * has a title, or a phrase of residents, with a word that begins so.
 */
function beginnings(): { tried: number; found: number } {
	const skipped = new Set([...kamus.abaikan, ...kamus.ringan]);
	const words = new Set(
		index.entries
			.flatMap(({ title }) => wordsIn(title))
			.filter((word) => /^[a-z]{5,}$/.test(word) && !skipped.has(word)),
	);
	const parts = new Set(
		[...words].flatMap((word) => Array.from({ length: word.length - 3 }, (_, i) => word.slice(0, i + 4))),
	);
	const shown = (part: string) =>
		beginningsOf(part)
			.slice(0, 5)
			.some((entry) => wordsIn([entry.title, ...entry.kata].join(" ")).some((word) => word.startsWith(part)));
	return { tried: parts.size, found: [...parts].filter(shown).length };
}

/** The sample's KIM again and again, each with a name and a place of its own. */
function manyKim(count: number): Rows[] {
	const samples = readdirSync(join(values.site, "kim"))
		.filter((id) => existsSync(join(values.site, "kim", id, "cari.json")))
		.map((id) => ({ id, rows: read<Rows>(`kim/${id}/cari.json`) }));
	const syllables = ["ba", "ci", "du", "ge", "ka", "lo", "ma", "nu", "pa", "ri", "sa", "te", "wo", "ya"];
	const nameOf = (n: number): string =>
		(n >= syllables.length ? nameOf(Math.floor(n / syllables.length) - 1) : "") +
		syllables[n % syllables.length];
	return Array.from({ length: count }, (_, n) => {
		const { id, rows } = samples[n % samples.length] as (typeof samples)[number];
		const name = `${nameOf(n + 200)} ${nameOf(7 * n + 90)}`;
		const renamed = Object.entries(rows).map(([jenis, list]) => [
			jenis,
			list.map((row: Row): Row => {
				const [address, title, kata, ...rest] = row;
				const own = address.replace(id, name.replace(" ", "-"));
				return jenis === "kim"
					? [own, `KIM ${name}`, `${name};kim ${name}`, ...rest]
					: [own, title, kata, ...rest];
			}),
		]);
		return Object.fromEntries(renamed) as Rows;
	});
}

const stock = await askPagefind(values.site, queries);
const mini = askMiniSearch(asker);
for (const bagian of sets) {
	const list = queries.filter((query) => query.bagian === bagian);
	printScores(
		bagian,
		scores(list, (kueri) => ask(kueri).last.answers.map(({ address }) => address), ofKim),
		scores(list, (kueri) => ask(kueri).first.answers.map(({ address }) => address), ofKim),
		scores(list, mini, ofKim),
		scores(list, (kueri) => stock.get(kueri) ?? [], ofPage),
	);
}
const foreign = JSON.parse(readFileSync("tests/cari/nihil.json", "utf8")) as string[];
const silent = foreign.filter((query) => ask(query).last.answers.length === 0).length;
console.log(`\nOf ${foreign.length} questions of other things ${silent} get no answer.`);

/** What the first answer to every query costs in the box, and where the page of answers stands. */
function printCosts(): void {
	const sizes = new Map<string, number>();
	const sizeAt = (path: string): number => {
		const known = sizes.get(path);
		if (known !== undefined) return known;
		const size = brotliCompressSync(readFileSync(join(values.site, path))).byteLength;
		sizes.set(path, size);
		return size;
	};
	console.log(
		"\n| First answer to all queries | n | with a file more | bytes, br, median | most |\n|---|--:|--:|--:|--:|",
	);
	for (const script of ["cari/kotak.js", "cari/halaman.js"]) {
		const costs = queries.map(({ kueri }) => {
			const { files } = ask(kueri).first;
			return {
				more: files.length,
				bytes: [script, "cari/isi.json", ...files].map(sizeAt).reduce((a, b) => a + b),
			};
		});
		const bytes = costs.map((cost) => cost.bytes).sort((a, b) => a - b);
		const more = costs.filter((cost) => cost.more > 0).length;
		console.log(`| ${[script, costs.length, more, bytes[bytes.length >> 1], bytes.at(-1)].join(" | ")} |`);
	}
}
printCosts();

const { tried, found } = beginnings();
console.log(`\nTyped beginnings from four letters: ${found} of ${tried}, ${share(found, tried)}`);

console.log("\n| KIM | portal's file | parts | largest part, median, br |\n|--:|--:|--:|--:|");
const row = (count: number, parts: readonly Part[]) => {
	const sizes = parts.map(sizeOf).sort((a, b) => a - b);
	const file = sizeOf({ ...portal, bagian: parts.length });
	console.log(`| ${count} | ${file} | ${parts.length} | ${sizes.at(-1)}, ${sizes[sizes.length >> 1]} |`);
};
row(
	readdirSync(join(values.site, "kim"), { withFileTypes: true }).filter((e) => e.isDirectory()).length,
	partFilesOf(values.site),
);
const common = commonWords(portal.isi, `${portal.abaikan} ${portal.ringan}`);
const besides = besidesOf(values.site);
for (const count of values.many.split(",").map(Number))
	row(count, spread(manyKim(count), common, besides).parts);

if (!values["no-browser"]) await inBrowser(asker);
