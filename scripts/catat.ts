/**
 * `npm run catat`: writes down what is promised for ever. Run before publishing and whenever pages were
 * added; it only ever adds.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { kimNamedBy } from "../src/gate/addresses/former.ts";
import {
	type AddressLedger,
	addressLedgerName,
	formatAddressLedger,
	readAddressLedger,
} from "../src/gate/addresses/ledger.ts";
import { isError, type Problem } from "../src/gate/problem.ts";
import { addAnswers } from "../src/intake/answers.ts";
import { loadAgain } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { formatPublished, newFacts } from "../src/intake/published-record.ts";
import { answersName } from "../src/intake/records.ts";
import { publishedName } from "../src/model/published.ts";
import { addressOf } from "../src/model/schemas/kinds.ts";
import { parseDay } from "../src/model/tanggal.ts";
import { wordings } from "../src/site/wording.ts";
import { dayIn, zoneOf } from "./content.ts";
import { defaultContent, mustExist, readOptions, stop } from "./opsi.ts";

/** A file of the content folder that grows with the site. */
interface Record {
	/** What one line of it is called, for the report. */
	readonly what: string;
	readonly name: string;
	/** The whole text, from the text there was. */
	next(loaded: Loaded, before: string): string;
}

const addresses: Record = {
	what: "alamat",
	name: addressLedgerName,
	next(loaded, before) {
		const ledger = readAddressLedger(before);
		return formatAddressLedger(
			[...ledger.addresses.keys(), ...loaded.book.live.keys()],
			movedNames(ledger, loaded),
		);
	},
};

/** Former names of KIM that were published, each with today's. */
function movedNames(ledger: AddressLedger, { of, hadName }: Loaded): Map<string, string> {
	const moved = new Map(ledger.moved);
	for (const { id, data } of of("kim"))
		for (const former of data.alias ?? [])
			if (kimNamedBy(former) && ledger.addresses.has(former) && hadName(id, former))
				moved.set(former, addressOf("kim", id));
	return moved;
}

const answers: Record = {
	what: "jawaban",
	name: answersName,
	next(loaded, before) {
		const now = dayIn(zoneOf(loaded));
		const shown = loaded.of("situs")[0]?.data.per_tanggal ?? now;
		return addAnswers(before, wordings(loaded, parseDay(shown)), parseDay(now));
	},
};

const published: Record = {
	what: "catatan terbit",
	name: publishedName,
	next: (loaded, before) => formatPublished(before, newFacts(loaded, dayIn(zoneOf(loaded)))),
};

/** Everything that is kept, each written on its own; the addresses last, for a kept answer has one. */
const records: readonly Record[] = [answers, published, addresses];

/** Lines of a record that were not there before. */
function addedLines(before: string, after: string): string[] {
	const known = new Set(before.split(/\r?\n/));
	return after.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !known.has(line));
}

/** How many lines `record` would add to a content folder. */
export async function newRecords(folder: string): Promise<number> {
	const loaded = await loadAgain(folder);
	const counts = records.map(async ({ name, next }) => {
		const before = await readFile(join(folder, name), "utf8").catch(() => "");
		return addedLines(before, next(loaded, before)).length;
	});
	return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Files whose words and days are written down for ever: with a mistake in one, others would be noted in their place. */
const isSource = ({ file }: Problem) => /^(?:pemilihan|faq)\//.test(file);

/** Writes what is to be kept of a content folder, and says what was new. */
export async function record(folder: string): Promise<void> {
	const { problems } = await loadAgain(folder);
	const wrong = problems.filter((problem) => isError(problem) && isSource(problem));
	if (wrong.length > 0)
		stop(
			`Belum ada yang dicatat: ${wrong[0]?.file} masih salah, jadi tanggal atau jawaban yang keliru akan tercatat selamanya. Perbaiki dahulu menurut npm run periksa, lalu ulangi.`,
		);
	for (const { what, name, next } of records) {
		const loaded = await loadAgain(folder);
		const file = join(folder, name);
		const before = await readFile(file, "utf8").catch(() => "");
		const after = next(loaded, before);
		if (after !== before) await writeFile(file, after);
		const added = addedLines(before, after);
		console.log(
			`${relative("", file)}: ${added.length === 0 ? "sudah lengkap." : `${added.length} ${what} baru dicatat.`}`,
		);
	}
}

if (import.meta.main) {
	const { values } = readOptions({ options: { content: { type: "string", default: defaultContent } } });
	mustExist(values.content);
	await record(values.content);
}
