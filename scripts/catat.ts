/**
 * `npm run catat`: writes down what is promised for ever. Run before publishing and whenever pages were
 * added; it only ever adds.
 */
import { existsSync } from "node:fs";
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
import { addAnswers, withoutUnseen } from "../src/intake/answers.ts";
import { gitIn } from "../src/intake/git.ts";
import { loadAgain } from "../src/intake/load.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import { formatPublished, newFacts } from "../src/intake/published-record.ts";
import { answersName } from "../src/intake/records.ts";
import { memory } from "../src/intake/store.ts";
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
	/** The text there was without what nobody has seen and nobody will. */
	settle?(loaded: Loaded, before: string, wasSeen: (address: string) => boolean): string;
}

const addresses: Record = {
	what: "alamat",
	name: addressLedgerName,
	settle: (loaded, before, wasSeen) =>
		before
			.split("\n")
			.filter(
				(line) =>
					!/^\/faq\/[^/]+\/v\//.test(line) || loaded.book.live.has(line.trim()) || wasSeen(line.trim()),
			)
			.join("\n"),
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

/** The wordings of today. */
function wordingsNow(loaded: Loaded) {
	const shown = loaded.of("situs")[0]?.data.per_tanggal ?? dayIn(zoneOf(loaded));
	return wordings(loaded, parseDay(shown));
}

const answers: Record = {
	what: "jawaban",
	name: answersName,
	settle: (loaded, before, wasSeen) =>
		withoutUnseen(before, wordingsNow(loaded), ({ faq, hash }) => wasSeen(`/faq/${faq}/v/${hash}/`)),
	next: (loaded, before) => addAnswers(before, wordingsNow(loaded), parseDay(dayIn(zoneOf(loaded)))),
};

const published: Record = {
	what: "catatan terbit",
	name: publishedName,
	next: (loaded, before) => formatPublished(before, newFacts(loaded, dayIn(zoneOf(loaded)))),
};

/**
 * Whether the address of a wording may have been seen: it is in the history of the content, or in the site that was built
 * here. Where there is no history nobody knows, and all of them may.
 */
function seenIn(folder: string): (address: string) => boolean {
	try {
		const ledger = gitIn(folder)(["show", `HEAD:./${addressLedgerName}`]).toString("utf8");
		const known = new Set(ledger.split(/\r?\n/));
		return (address) => known.has(address) || existsSync(join("dist", address));
	} catch {
		return () => true;
	}
}

/** Everything that is kept, each written on its own; the addresses last, for a kept answer has one. */
const records: readonly Record[] = [answers, published, addresses];

/** Lines of a record that were not there before. */
function addedLines(before: string, after: string): string[] {
	const known = new Set(before.split(/\r?\n/));
	return after.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !known.has(line));
}

/** What the records of a content folder do not hold yet, by what a line of each is called. */
export async function unrecorded(folder: string, loaded: Loaded): Promise<{ what: string; lines: number }[]> {
	const found = records.map(async ({ what, name, next }) => {
		const before = await readFile(join(folder, name), "utf8").catch(() => "");
		return { what, lines: addedLines(before, next(loaded, before)).length };
	});
	return (await Promise.all(found)).filter(({ lines }) => lines > 0);
}

/** Files whose words and days are written down for ever: with a mistake in one, others would be noted in their place. */
const isSource = ({ file }: Problem) => /^(?:pemilihan|faq)\//.test(file);

/** Writes what is to be kept of a content folder, and says what was new. */
export async function record(folder: string): Promise<void> {
	const before = { verdicts: memory(), seen: memory() };
	const { problems } = await loadAgain(folder, before);
	const wrong = problems.filter((problem) => isError(problem) && isSource(problem));
	if (wrong.length > 0)
		stop(
			`Belum ada yang dicatat: ${wrong[0]?.file} masih salah, jadi tanggal atau jawaban yang keliru akan tercatat selamanya. Perbaiki dahulu menurut npm run periksa, lalu ulangi.`,
		);
	const wasSeen = seenIn(folder);
	for (const { what, name, next, settle } of records) {
		const loaded = await loadAgain(folder, before);
		const file = join(folder, name);
		const noted = await readFile(file, "utf8").catch(() => "");
		const after = next(loaded, settle?.(loaded, noted, wasSeen) ?? noted);
		if (after !== noted) await writeFile(file, after);
		const added = addedLines(noted, after);
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
