/** Official region names, read once at build time from idn-area-data (data under ODbL); never shipped whole. */
import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";

export type RegionNames = ReadonlyMap<string, string>;

let names: Promise<RegionNames> | undefined;

async function read(): Promise<RegionNames> {
	const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
	return new Map(lists.flat().map(({ code, name }) => [code, name]));
}

/** Code -> name for every province, regency, district and village. */
export const regionNames = (): Promise<RegionNames> => {
	names ??= read();
	return names;
};
