/**
 * Where a KIM published something and its file is gone, a page says that it is gone: who deletes a page wants it away,
 * and no history brings it back. No KIM's loss stops anybody else.
 */
import type { Book } from "../gate/addresses/book.ts";
import type { Entry } from "../gate/addresses/entries.ts";
import { chiefOf, isAddressed } from "../gate/addresses/families.ts";
import type { AddressLedger } from "../gate/addresses/ledger.ts";
import { addressLedgerProblems, causes, findLost, type Gone, lostProblem } from "../gate/lost.ts";
import { isError, type Problem } from "../gate/problem.ts";
import type { World } from "../gate/world.ts";
import { kimKinds, placeOf } from "../model/schemas/kinds.ts";

export interface Losses {
	readonly problems: readonly Problem[];
	/** Path of the lost file, for problems that are a KIM's. */
	readonly subjects: ReadonlyMap<Problem, string>;
	/** Whether something is wrong that is no KIM's own. */
	readonly isCentral: boolean;
	/** Entries of KIM whose files are gone. */
	readonly gone: readonly Gone[];
}

/** What the ledger promises and the content does not hold. A content folder without a ledger has promised nothing. */
export function lossesIn(ledger: AddressLedger, bookOf: () => Book, world: World): Losses {
	const faults = addressLedgerProblems(ledger);
	const book = ledger.addresses.size > 0 ? bookOf() : undefined;
	const lost = book ? findLost(ledger, book, (kind, id) => world.exists(chiefOf(kind, id))) : [];
	const told = book ? causes(lost).map((each) => ({ each, problem: lostProblem(each, book, ledger) })) : [];
	const subjects = new Map(
		told.flatMap(({ each, problem }) => (each.kim && each.gone ? [[problem, each.gone.path] as const] : [])),
	);
	const problems = [...faults, ...told.map(({ problem }) => problem)].sort((a, b) => a.line - b.line);
	return {
		problems,
		subjects,
		isCentral: problems.some((problem) => isError(problem) && !subjects.has(problem)),
		gone: lost.flatMap(({ kim, gone }) => (kim && gone ? [gone] : [])),
	};
}

/** A profile that is gone while pages of the KIM still stand is a mishap, and not the end of a KIM. */
export const missedProfiles = ({ gone }: Losses, world: World): string[] =>
	gone
		.filter(({ kind, id }) => kind === "kim" && kimKinds.some((of) => hasAny(world.ids(of), `${id}/`)))
		.map(({ path }) => path);
const hasAny = (ids: ReadonlySet<string>, prefix: string) => ids.values().some((id) => id.startsWith(prefix));

/** Files that are gone. */
export const pathsOf = ({ gone }: Losses): string[] => gone.map(({ path }) => path);

/** The same world with what is to be brought back, so that its parts may refer to each other. */
export function withLost(world: World, { gone }: Losses): World {
	const back = Map.groupBy(gone, ({ kind }) => kind as string);
	return {
		...world,
		ids: (kind) => {
			const list = back.get(kind);
			return list ? new Set([...world.ids(kind), ...list.map(({ id }) => id)]) : world.ids(kind);
		},
	};
}

/** Pages in place of what is promised but cannot be shown: where it stood, and where to go instead. */
export function standIns(
	rejected: readonly { path: string; earlier?: unknown }[],
	ledger: AddressLedger,
	kims: ReadonlySet<string>,
): Entry[] {
	return rejected.flatMap(({ path, earlier }) => {
		const place = placeOf(path);
		const kim = place?.params.kim;
		if (!place || !kim || earlier || !isAddressed(place.kind)) return [];
		const { kind, id } = place;
		if (!ledger.addresses.has(chiefOf(kind, id))) return [];
		const lihat = kind !== "kim" && kims.has(kim) ? chiefOf("kim", kim) : "/kim/";
		return [{ kind, id, path, judul: "", alias: [], places: [], dicabut: { lihat } }];
	});
}
