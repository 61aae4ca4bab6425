/**
 * What was published is written down in files of the content folder it was published from: addresses, wordings of
 * answers, dates and names, and what was erased. A folder without them has promised nothing.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressLedgerName } from "../gate/addresses/ledger.ts";
import { publishedName } from "../model/published.ts";
import { placeOf } from "../model/schemas/kinds.ts";

export const answersName = "answers.jsonl";
export const erasedName = "dihapus.txt";
/** Which pages a site was started with: `scripts/rintisan-catatan.ts`. */
export const shippedName = "bawaan.txt";

/** Records that only ever grow: two changes may both add lines, and git keeps the lines of both. */
export const grownNames: readonly string[] = [addressLedgerName, answersName, publishedName];

/** Names of the records; they lie at the top of the content folder and are no content themselves. */
export const recordNames: readonly string[] = [...grownNames, erasedName, shippedName];

/**
 * Whether a file belongs to the centre, without which there is no site. What lies in no known place belongs to nobody:
 * it is left out, and stops nobody.
 */
export const isCentral = (path: string): boolean => {
	const place = placeOf(path);
	return recordNames.includes(path) || (place !== undefined && place.params.kim === undefined);
};

/** Text of a record; empty when there is none. */
export const recordText = (folder: string, name: string): Promise<string> =>
	readFile(join(folder, name), "utf8").catch(() => "");
