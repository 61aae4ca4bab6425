/**
 * The address ledger: every address ever published, one a line, sorted. Lines are only ever added.
 * It is read as it may be found after a merge or an edit by hand: nothing that is an address is lost.
 */
import { byText } from "../../model/kata.ts";

/** Name of the file, at the top of the content folder. */
export const addressLedgerName = "addresses.txt";

/** A page (`/faq/`), a file (`/kim/x/kabar.xml`), or a place on a page (`/istilah/#dpt`). */
const addressPattern = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:(?<=\/)#[^\s#<>"'\\]+)?)$/;

export type LedgerFault = "marker" | "crlf" | "not-an-address" | "duplicate" | "unsorted";
export interface AddressLedgerLine {
	/** 1-based. */
	readonly line: number;
	readonly text: string;
	readonly fault?: LedgerFault;
}
export interface AddressLedger {
	readonly text: string;
	/** First line of every address. */
	readonly addresses: ReadonlyMap<string, number>;
	/** First page of a KIM, by that of a name it had before. */
	readonly moved: ReadonlyMap<string, string>;
	readonly faults: readonly AddressLedgerLine[];
}

/** A name of a KIM, and the one that took over: `/kim/lama/ -> /kim/baru/`. */
const movedPattern = /^(\/kim\/[a-z0-9-]+\/) -> (\/kim\/[a-z0-9-]+\/)$/;

const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** By code units, the same on every machine. */

function faultOf(text: string, before: string, known: ReadonlyMap<string, number>): LedgerFault | undefined {
	if (marker.test(text)) return "marker";
	if (!addressPattern.test(text)) return "not-an-address";
	if (known.has(text)) return "duplicate";
	return text < before ? "unsorted" : undefined;
}

/** Reads the file's text. Comments (`# `) and empty lines say nothing. */
export function readAddressLedger(source: string): AddressLedger {
	const addresses = new Map<string, number>();
	const moved = new Map<string, string>();
	const faults: AddressLedgerLine[] = [];
	let before = "";
	for (const [index, whole] of source
		.replace(/^\uFEFF/, "")
		.split("\n")
		.entries()) {
		const [, from, to = ""] = movedPattern.exec(whole.trim()) ?? [];
		if (from) moved.set(from, to);
		const text = from ?? whole.trim();
		const line = index + 1;
		if (text === "" || text.startsWith("# ")) continue;
		const fault = faultOf(text, before, addresses);
		if (fault) faults.push({ line, text, fault });
		else before = text;
		if (fault === "marker" || fault === "not-an-address") continue;
		if (!addresses.has(text)) addresses.set(text, line);
	}
	const crlf = source.indexOf("\r");
	if (crlf >= 0) faults.push({ line: source.slice(0, crlf).split("\n").length, text: "", fault: "crlf" });
	return { text: source, addresses, moved, faults: faults.sort((a, b) => a.line - b.line) };
}

const header = `# Buku alamat: semua alamat yang pernah terbit. Ditulis oleh npm run catat; baris tidak pernah dihapus.
`;

/** The file with some addresses, and which KIM took over the names of which. */
export const formatAddressLedger = (
	addresses: Iterable<string>,
	moved: ReadonlyMap<string, string> = new Map(),
): string =>
	`${header}${[...new Set(addresses)]
		.sort(byText)
		.map((address) => (moved.has(address) ? `${address} -> ${moved.get(address)}\n` : `${address}\n`))
		.join("")}`;
