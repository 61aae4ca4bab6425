/** The seven groups of islands by which a resident looks for a province on the map. */

/** By the first digit of a Kemendagri code: the ministry numbers provinces island by island. */
const groups = [
	{ id: "sumatra", nama: "Sumatra", digits: "12" },
	{ id: "jawa", nama: "Jawa", digits: "3" },
	{ id: "bali-nusa-tenggara", nama: "Bali dan Nusa Tenggara", digits: "5" },
	{ id: "kalimantan", nama: "Kalimantan", digits: "6" },
	{ id: "sulawesi", nama: "Sulawesi", digits: "7" },
	{ id: "maluku", nama: "Maluku", digits: "8" },
	{ id: "papua", nama: "Papua", digits: "9" },
] as const;

export type IslandId = (typeof groups)[number]["id"];

export interface Island {
	readonly id: IslandId;
	readonly nama: string;
}

export const islands: readonly Island[] = groups.map(({ id, nama }) => ({ id, nama }));

/** The island a region lies on. Throws a RangeError on a code of none. */
export function islandOf(code: string): IslandId {
	const group = groups.find(({ digits }) => code !== "" && digits.includes(code.charAt(0)));
	if (!group) throw new RangeError(`no island for region ${code}`);
	return group.id;
}
