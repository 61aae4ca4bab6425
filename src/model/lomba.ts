/** Races: which office a region elects in an election. */
import { isWithin } from "./wilayah.ts";

export type Lomba = "gubernur" | "bupati" | "wali-kota";
export type Memilih = Partial<Record<Lomba, readonly string[]>>;

/** Races a region is known to vote in; empty when the election file does not list the region. */
export const racesOf = (code: string, memilih: Memilih): Lomba[] =>
	(Object.entries(memilih) as [Lomba, readonly string[]][])
		.filter(([, areas]) => areas.some((area) => isWithin(code, area)))
		.map(([race]) => race);
