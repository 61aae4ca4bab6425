/** Races: which office a region elects in an election. A race more is one entry of the table here. */
import { isWithin } from "./wilayah.ts";

interface Race {
	/** Who is elected, as the law calls the office. */
	readonly jabatan: string;
	/** Who elects: the whole country, a province, or a kabupaten or kota. */
	readonly pemilih: "negara" | "provinsi" | "kabupaten";
}

const table = {
	gubernur: { jabatan: "gubernur dan wakil gubernur", pemilih: "provinsi" },
	bupati: { jabatan: "bupati dan wakil bupati", pemilih: "kabupaten" },
	"wali-kota": { jabatan: "wali kota dan wakil wali kota", pemilih: "kabupaten" },
} as const satisfies Record<string, Race>;

export type Lomba = keyof typeof table;
/** Ids of all races, as an author's file names them. */
export const lombaList = Object.keys(table) as [Lomba, ...Lomba[]];
export const races: Readonly<Record<Lomba, Race>> = table;

export type Memilih = Partial<Record<Lomba, readonly string[]>>;

/** Races a region is known to vote in; empty when the election file does not list the region. */
export const racesOf = (code: string, memilih: Memilih): Lomba[] =>
	(Object.entries(memilih) as [Lomba, readonly string[]][])
		.filter(([, areas]) => areas.some((area) => isWithin(code, area)))
		.map(([race]) => race);

/** The offices of some races in words: `gubernur dan wakil gubernur serta bupati dan wakil bupati`. */
export const officesOf = (list: readonly Lomba[]): string =>
	list.map((race) => races[race].jabatan).join(" serta ");

/** Code of the region that elects together with a smaller one; `undefined` when the whole country does. */
export const electorate = (race: Lomba, code: string): string | undefined =>
	({ negara: undefined, provinsi: code.slice(0, 2), kabupaten: code.slice(0, 5) })[races[race].pemilih];
