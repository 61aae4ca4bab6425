/**
 * What was published is written down in two files of the content folder it was published from: addresses and
 * wordings of answers. A folder without them has promised nothing.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressLedgerName } from "../gate/addresses/ledger.ts";

export const answersName = "answers.jsonl";

/** Names of the records; they lie at the top of the content folder and are no content themselves. */
export const recordNames: readonly string[] = [addressLedgerName, answersName];

/** Text of a record; empty when there is none. */
export const recordText = (folder: string, name: string): Promise<string> =>
	readFile(join(folder, name), "utf8").catch(() => "");
