/**
 * How well and how fast the search answers: `npm run bench:cari [-- --site dist] [--many 400,3555]`. Asks what
 * `tests/cari/kueri.json` holds, the half that was tuned on (`tala`) and the half that was not (`simpan`), of the
 * built site; stock Pagefind beside it, on the same pages as they were. Then typed beginnings, what a first answer
 * costs in a real browser, and a key press on a CPU six times slower; with more KIM, generated, on demand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { ranked } from "../../src/channels/cari/rank.ts";
import { type Answer, answersOf, priorFor, subjectOf } from "../../src/channels/cari/read.ts";
import { spread } from "../../src/channels/cari/spread.ts";
import type { PortalFile, Row, Rows } from "../../src/channels/cari/wire.ts";
import { addAll, emptyIndex, type Index } from "../../src/text/search/index.ts";
import { type Kamus, readKamus } from "../../src/text/search/kamus.ts";
import { search } from "../../src/text/search/search.ts";
import { wordsIn } from "../../src/text/search/words.ts";
import { askPagefind } from "./cari-pagefind.ts";
import { inBrowser } from "./cari-peramban.ts";

interface Query {
	readonly bagian: "tala" | "simpan";
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

const read = <T>(file: string): T => JSON.parse(readFileSync(join(values.site, file), "utf8")) as T;
const sizeOf = (value: unknown) => brotliCompressSync(Buffer.from(JSON.stringify(value))).byteLength;
const queries = JSON.parse(readFileSync("tests/cari/kueri.json", "utf8")) as Query[];
const portal = read<PortalFile>("cari/isi.json");
const kamus: Kamus = readKamus(portal);

/** The index a reader of the portal has once the parts of his words are there. */
function indexOf(parts: readonly Rows[]): Index<Answer> {
	const index = emptyIndex<Answer>(new Set([...kamus.abaikan, ...kamus.ringan]));
	const all = [...answersOf(portal.isi), ...parts.flatMap((part) => answersOf(part))];
	addAll(index, [...new Map(all.map((answer) => [answer.address, answer])).values()]);
	return index;
}

const addressesFor = (index: Index<Answer>, query: string): string[] =>
	ranked(search(index, subjectOf(query), kamus, priorFor(query, portal.aktif)).hits).map(
		({ entry }) => entry.address,
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

function printScores(title: string, own: Map<string, Score>, other: Map<string, Score>): void {
	console.log(`\n| ${title} | n | @1 | @3 | MRR | Pagefind @3 | MRR |\n|---|--:|--:|--:|--:|--:|--:|`);
	for (const [kind, { n, first, three, reciprocal }] of own) {
		const stock = other.get(kind);
		console.log(
			`| ${kind} | ${n} | ${share(first, n)} | ${share(three, n)} | ${share(reciprocal, n)} | ${share(stock?.three, n)} | ${share(stock?.reciprocal, n)} |`,
		);
	}
}

/**
 * Beginnings from four letters up, of every word of a title that says something: one of the first five answers
 * has a title, or a phrase of residents, with a word that begins so.
 */
function beginnings(index: Index<Answer>): { tried: number; found: number } {
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
		ranked(search(index, part, kamus, priorFor(part, portal.aktif)).hits)
			.slice(0, 5)
			.some(({ entry }) =>
				wordsIn([entry.title, ...entry.kata].join(" ")).some((word) => word.startsWith(part)),
			);
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

const partFiles = () =>
	readdirSync(join(values.site, "cari/kim")).map((file) => read<Rows>(`cari/kim/${file}`));

const index = indexOf(partFiles());
const stock = await askPagefind(values.site, queries);
for (const bagian of ["tala", "simpan"] as const) {
	const list = queries.filter((query) => query.bagian === bagian);
	printScores(
		bagian,
		scores(list, (kueri) => addressesFor(index, kueri), ofKim),
		scores(list, (kueri) => stock.get(kueri) ?? [], ofPage),
	);
}
const { tried, found } = beginnings(index);
console.log(`\nTyped beginnings from four letters: ${found} of ${tried}, ${share(found, tried)}`);

console.log("\n| KIM | portal's file | parts | largest part, median, br |\n|--:|--:|--:|--:|");
const row = (count: number, parts: readonly Rows[]) => {
	const sizes = parts.map(sizeOf).sort((a, b) => a - b);
	const file = sizeOf({ ...portal, bagian: parts.length });
	console.log(`| ${count} | ${file} | ${parts.length} | ${sizes.at(-1)}, ${sizes[sizes.length >> 1]} |`);
};
row(
	readdirSync(join(values.site, "kim"), { withFileTypes: true }).filter((e) => e.isDirectory()).length,
	partFiles(),
);
for (const count of values.many.split(",").map(Number)) row(count, spread(manyKim(count)));

if (!values["no-browser"]) await inBrowser(values.site);
