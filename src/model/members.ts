/** Which KIM the pages of regions name, so that no page grows with the country and none of them is far. Pure. */
import { isLarger, lineage } from "./wilayah.ts";

/** So many KIM a page names; of more, a province or kabupaten names the regions below, a smaller one has pages. */
export const perPage = 20;

interface Member {
	readonly wilayah: string;
}

/** Members by the code of every region they lie in. */
export function byRegion<M extends Member>(all: readonly M[]): ReadonlyMap<string, readonly M[]> {
	const within = new Map<string, M[]>();
	for (const member of all)
		for (const code of lineage(member.wilayah)) {
			const list = within.get(code);
			if (list) list.push(member);
			else within.set(code, [member]);
		}
	return within;
}

/** Those whom the pages of a region name, of all `inside` it: where they are many, a larger one names only its own. */
const named = <M extends Member>(code: string, inside: readonly M[]): readonly M[] =>
	inside.length <= perPage || !isLarger(code) ? inside : inside.filter(({ wilayah }) => wilayah === code);

/** The pages of a region, each with those it names; always one at least. */
export function memberPages<M extends Member>(code: string, inside: readonly M[]): (readonly M[])[] {
	const all = named(code, inside);
	const count = Math.max(1, Math.ceil(all.length / perPage));
	return Array.from({ length: count }, (_, at) => all.slice(at * perPage, (at + 1) * perPage));
}

/** Regions by the one right around them; provinces by none. */
export const byParent = (codes: readonly string[]): ReadonlyMap<string, readonly string[]> =>
	Map.groupBy(codes, (code) => lineage(code).at(-2) ?? "");
