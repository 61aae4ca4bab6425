/** Addresses that were published and that nothing answers any more; each with the lines that mend it. */

import { pathOf, withdrawable } from "../model/schemas/kinds.ts";
import { nameOf } from "../model/slug.ts";
import type { Book } from "./addresses/book.ts";
import type { Entry } from "./addresses/entries.ts";
import { type Addressed, chiefOf, kimOf, parseAddress, splitAddress } from "./addresses/families.ts";
import { type AddressLedger, addressLedgerName } from "./addresses/ledger.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./saran.ts";

/** The entry that a lost address belonged to. */
export interface Gone {
	readonly kind: Addressed;
	readonly id: string;
	/** File it was written in, below the content folder. */
	readonly path: string;
}

export interface Lost {
	readonly address: string;
	/** Line of the ledger. */
	readonly line: number;
	/** Set when a whole entry is gone; a place or a feed of a standing one has none. */
	readonly gone?: Gone;
	/** KIM whose address it was; central when absent. */
	readonly kim?: string;
}

/** Regions are listed as long as they have a KIM; their places stay without anybody's doing. */
const isRegion = (address: string) => address.startsWith("/kim/#");

/**
 * Addresses of the ledger that nothing answers, one for every entry that is gone. `isThere` says whether
 * the content still has a file for an entry: one that is held back for its mistakes is not lost.
 */
export function findLost(ledger: AddressLedger, book: Book, isThere: IsThere): Lost[] {
	const found = new Map<string, Lost>();
	for (const [address, line] of ledger.addresses) {
		if (isRegion(address) || book.answer(address) !== undefined) continue;
		const owners = ownersOf(address, book);
		const kim = kimOf(address);
		if (owners.some(({ kind, id }) => isThere(kind, id)) || awaitsProfile(kim, book, isThere)) continue;
		const one = lostEntry(address, owners[0], kim);
		const key = one.gone ? `${one.gone.kind} ${one.gone.id}` : address;
		if (!found.has(key)) found.set(key, { line: ledger.addresses.get(one.address) ?? line, ...one });
	}
	return [...found.values()];
}

type IsThere = (kind: Addressed, id: string) => boolean;

/** A page below a KIM whose profile is held back waits for it. */
const awaitsProfile = (kim: string | undefined, book: Book, isThere: IsThere) =>
	kim !== undefined && isThere("kim", kim) && !book.live.has(chiefOf("kim", kim));

/** What is told of a lost address: of an entry its first address, of anything else the address itself. */
function lostEntry(
	address: string,
	owner: { kind: Addressed; id: string } | undefined,
	kim: string | undefined,
): Omit<Lost, "line"> {
	const ofKim = kim === undefined ? {} : { kim };
	if (!owner) return { address, ...ofKim };
	const { kind, id } = owner;
	return { address: chiefOf(kind, id), gone: { kind, id, path: pathOf(kind, id) }, ...ofKim };
}

/** The entries an address can belong to: its own, and those of its page unless that stands. */
function ownersOf(address: string, book: Book) {
	const { page } = splitAddress(address);
	return [...parseAddress(address), ...(book.live.has(page) ? [] : parseAddress(page))];
}

/** What an author is told of: when a whole KIM is gone, its pages go without saying. */
export function causes(all: readonly Lost[]): Lost[] {
	const kims = new Set(all.flatMap(({ gone }) => (gone?.kind === "kim" ? [gone.id] : [])));
	return all.filter(({ gone, kim }) => gone?.kind === "kim" || kim === undefined || !kims.has(kim));
}

const scopeOf = (id: string) => id.split("/").slice(0, -1).join("/");

/** The entry that most likely took over: the only new one of its kind there, or one with nearly the same name. */
function likely({ kind, id }: Gone, book: Book, ledger: AddressLedger): Entry | undefined {
	const same = [...new Set(book.live.values())].filter(
		(entry) => entry?.kind === kind && scopeOf(entry.id) === scopeOf(id) && !entry.dicabut,
	) as Entry[];
	const fresh = same.filter((entry) => !ledger.addresses.has(chiefOf(entry.kind, entry.id)));
	if (fresh.length === 1) return fresh[0];
	// A KIM that stood there all along is no heir, however alike its name.
	const others = fresh.length > 0 || kind === "kim" ? fresh : same;
	const near = nearest(
		nameOf(id),
		others.map((entry) => nameOf(entry.id)),
	);
	return same.find((entry) => nameOf(entry.id) === near);
}

const aliasLine = (before: readonly string[], address: string) =>
	`alias: [${[...before, address].join(", ")}]`;

/** A KIM may delete its pages; where another one has just come up, the old one was surely renamed. */
const isDeleted = (lost: Lost, book: Book, ledger: AddressLedger) =>
	lost.kim !== undefined &&
	lost.gone !== undefined &&
	lost.gone.kind !== "kim" &&
	!isFresh(likely(lost.gone, book, ledger), ledger);

const isFresh = (entry: Entry | undefined, ledger: AddressLedger) =>
	entry !== undefined && !ledger.addresses.has(chiefOf(entry.kind, entry.id));

function remedyForEntry(lost: Lost, gone: Gone, book: Book, ledger: AddressLedger): string {
	const heir = likely(gone, book, ledger);
	const entry = gone.kind === "istilah" ? `istilah "${gone.id}" di istilah.yaml` : gone.path;
	const where = !heir
		? "isi yang menggantikannya"
		: heir.kind === "istilah"
			? `istilah "${heir.id}" di istilah.yaml`
			: heir.path;
	return [
		`Bila isinya berganti nama atau digantikan, tulis di ${heir ? `${where} (atau yang lain, bila bukan itu)` : where}:`,
		`  ${aliasLine(heir?.alias ?? [], lost.address)}`,
		// A stage says in its own ledger what became of it, a KIM in its profile.
		withdrawable.has(gone.kind)
			? `${lost.kim ? "Bila memang dihapus, tidak ada yang perlu dikerjakan: alamatnya memuat keterangan bahwa halaman itu sudah tidak ada. " : ""}Bila ${lost.kim ? "alasannya perlu tampil" : "memang ditarik"}, kembalikan ${entry} dari riwayat git, lalu tambahkan:\n  dicabut: {alasan: "Tulis alasannya.", lihat: ${way(gone)}}`
			: gone.kind === "kim"
				? `Bila kelompoknya bubar, kembalikan folder kim/${gone.id}/ dari riwayat git, lalu tulis keadaan: tutup.`
				: `Bila tidak ada yang menggantikan, kembalikan ${entry} dari riwayat git.`,
	].join("\n");
}

/** A page that surely stands, near the one that is gone. */
const way = ({ kind, id }: Gone) =>
	({ kim: "/kim/", faq: "/faq/", klarifikasi: "/klarifikasi/", istilah: "/istilah/" })[kind as string] ??
	(id.includes("/") ? chiefOf("kim", id.split("/")[0] ?? "") : "/");

function remedyForPlace({ address }: Lost, book: Book, ledger: AddressLedger): string {
	const { page, fragment = "" } = splitAddress(address);
	const entry = book.live.get(page);
	if (!entry) return "Kembalikan bagian situs yang memuatnya, atau perbaiki alamatnya.";
	const fresh = [...book.live.keys()]
		.filter((other) => other.startsWith(`${page}#`) && !ledger.addresses.has(other))
		.map((other) => splitAddress(other).fragment ?? "");
	const near = fresh.length === 1 ? fresh[0] : nearest(fragment, fresh);
	return [
		`Bila judul bagiannya ${near ? `diganti (kini #${near})` : "diganti atau dihapus"}, tulis di keterangan ${entry.path}:`,
		`  ${aliasLine(entry.alias, address)}`,
		"Atau kembalikan judul bagian yang lama.",
	].join("\n");
}

export function lostProblem(lost: Lost, book: Book, ledger: AddressLedger): Problem {
	const isPlace = lost.address.includes("#");
	return {
		file: addressLedgerName,
		line: lost.line,
		column: 1,
		rule: "buku-alamat",
		severity: isDeleted(lost, book, ledger) ? "warning" : "error",
		message: `alamat ${lost.address} pernah terbit, tetapi ${lost.gone ? (isPlace ? "isinya tidak ada lagi" : `${lost.gone.path} tidak ada lagi`) : isPlace ? "bagian itu tidak ada lagi di halamannya" : "tidak ada lagi yang menjawabnya"}`,
		suggestion: lost.gone
			? remedyForEntry(lost, lost.gone, book, ledger)
			: remedyForPlace(lost, book, ledger),
	};
}

const faultWords = {
	marker: ["ada tanda sisa penggabungan git", "error"],
	"not-an-address": ["baris ini bukan alamat di situs ini", "error"],
	duplicate: ["alamat ini sudah ada di atas", "warning"],
	unsorted: ["baris ini tidak pada urutannya", "warning"],
	crlf: ["akhir barisnya bergaya Windows", "warning"],
} as const;

const faultRemedies = {
	marker:
		"Pertahankan baris dari kedua sisi, hapus baris bertanda <<<<<<<, =======, dan >>>>>>>, lalu jalankan npm run catat.",
	"not-an-address":
		"Tulis alamat tanpa nama situs, misalnya /faq/cek-dpt/ atau /istilah/#dpt. Bila bukan alamat, hapus barisnya.",
	duplicate: "Jalankan npm run catat: baris ganda dibuang dan tidak ada alamat yang hilang.",
	unsorted: "Jalankan npm run catat: baris diurutkan dan tidak ada alamat yang hilang.",
	crlf: "Jalankan npm run catat: berkasnya ditulis ulang dan tidak ada alamat yang hilang.",
} as const;

/** What is wrong with the ledger as a text. */
export const addressLedgerProblems = ({ faults }: AddressLedger): Problem[] =>
	faults.flatMap(({ line, text, fault }): Problem[] =>
		fault
			? [
					{
						file: addressLedgerName,
						line,
						column: 1,
						rule: "buku-alamat",
						severity: faultWords[fault][1],
						message: `${faultWords[fault][0]}${fault === "not-an-address" ? `: ${text.replace(/\p{Cc}/gu, "�").slice(0, 80)}` : ""}`,
						suggestion: faultRemedies[fault],
					},
				]
			: [],
	);
