/** The address ledger lies beside the content folder: what is published is not for authors to forget. */
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Ledger, ledgerName, readLedger } from "../gate/addresses/ledger.ts";

export const ledgerPath = (folder: string): string => join(dirname(resolve(folder)), ledgerName);

/** Text of the ledger; `undefined` when there is none, as beside a content folder that never was published. */
export const ledgerText = (folder: string): Promise<string | undefined> =>
	readFile(ledgerPath(folder), "utf8").catch(() => undefined);

export const ledgerOf = async (folder: string): Promise<Ledger> =>
	readLedger((await ledgerText(folder)) ?? "");
