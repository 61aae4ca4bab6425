/** What a change does to things that only the portal's staff approves, whoever's folder they lie in. Pure. */

import { publishedName } from "../model/published.ts";
import { kimNamedBy } from "./addresses/former.ts";
import { addressLedgerName, readAddressLedger } from "./addresses/ledger.ts";
import type { Problem } from "./problem.ts";
import { readSource } from "./source.ts";

/** A file of the content before and after a change; absent where there was or is none. */
export interface Changed {
	/** Below the content folder. */
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** Fields of a profile that say who a KIM is and who speaks for it. */
const guarded = ["nama", "wilayah", "alias", "pengelola"] as const;

const isProfile = (path: string) => /^kim\/[^/]+\/profil\.mdx$/.test(path);
const fieldsOf = (path: string, text: string | undefined) =>
	(text === undefined ? {} : (readSource(path, text).data ?? {})) as Partial<
		Record<(typeof guarded)[number], unknown>
	>;

/** For the staff itself what it approves is only pointed out. */
export function judgeChanges(changes: readonly Changed[], isStaff: boolean): Problem[] {
	return changes.flatMap((change) => [
		...(isProfile(change.path) ? ofProfile(change, isStaff) : []),
		...(change.path === addressLedgerName ? ofLedger(change, isStaff) : []),
		...(change.path === publishedName ? ofRecord(change, isStaff) : []),
	]);
}

function ofProfile({ path, before, after }: Changed, isStaff: boolean): Problem[] {
	// A new KIM, or one that goes, is the staff's matter as a whole: its folder belongs to nobody yet.
	if (before === undefined || after === undefined) return [];
	const [old, now] = [fieldsOf(path, before), fieldsOf(path, after)];
	const changed = guarded.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
	const had = new Set(listOf(old.alias));
	const claimed = listOf(now.alias).filter((address) => !had.has(address) && kimNamedBy(address));
	return [
		...(isStaff || changed.length === 0
			? []
			: [
					told(path, "error", `kolom ${changed.join(", ")} mengubah siapa KIM ini atau siapa pengelolanya`, {
						suggestion:
							"Perubahan ini harus disetujui pengurus portal; minta pengurus portal yang menggabungkannya.",
					}),
				]),
		...claimed.map((address) =>
			told(path, isStaff ? "warning" : "error", `profil ini meminta nama lama ${address}`, {
				suggestion: "Pastikan KIM ini memang pernah bernama begitu, dan pembaca alamat lama itu warganya.",
			}),
		),
	];
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

function ofLedger({ path, before = "", after = "" }: Changed, isStaff: boolean): Problem[] {
	const [old, now] = [readAddressLedger(before), readAddressLedger(after)];
	const gone = [...old.addresses.keys()].filter((address) => !now.addresses.has(address));
	const turned = [...old.moved].filter(([from, to]) => now.moved.get(from) !== to).map(([from]) => from);
	const lines = [...gone, ...turned];
	if (lines.length === 0) return [];
	const few = lines.slice(0, 5).join(", ");
	return [
		told(
			path,
			isStaff ? "warning" : "error",
			`${lines.length} baris buku alamat dihapus atau diganti: ${few}`,
			{
				suggestion: "Alamat yang pernah terbit tidak dihapus. Kembalikan baris-baris itu.",
			},
		),
	];
}

/** Facts are only added: without one, a day could change and nobody would be told. */
function ofRecord({ path, before = "", after = "" }: Changed, isStaff: boolean): Problem[] {
	const kept = new Set(after.split(/\r?\n/));
	const gone = before.split(/\r?\n/).filter((line) => line !== "" && !kept.has(line)).length;
	if (gone === 0) return [];
	return [
		told(path, isStaff ? "warning" : "error", `${gone} baris catatan terbit dihapus atau diganti`, {
			suggestion: "Catatan terbit hanya bertambah. Kembalikan baris-baris itu.",
		}),
	];
}

const told = (
	file: string,
	severity: Problem["severity"],
	message: string,
	{ suggestion }: { suggestion: string },
): Problem => ({ file, line: 1, column: 1, rule: "perubahan", severity, message, suggestion });
