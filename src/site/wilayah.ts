import { getCollection } from "astro:content";
import { isLarger, lineage, regionTitle, type Tingkat, tingkat } from "../model/wilayah.ts";
import { once } from "./once.ts";

export interface Wilayah {
	readonly code: string;
	readonly tingkat: Tingkat;
	/** Official name; a kabupaten or kota carries its level in the name. */
	readonly nama: string;
	/** Name with its level: `Kelurahan Singa Geweh`, `Kabupaten Kutai Timur`. */
	readonly lengkap: string;
}

const names = once(
	async () => new Map((await getCollection("wilayah")).map(({ id, data }) => [id, data.nama])),
);

/** One region by code. */
export async function region(code: string): Promise<Wilayah> {
	const nama = (await names()).get(code) ?? code;
	return { code, tingkat: tingkat(code), nama, lengkap: regionTitle(code, nama) };
}

/** Every province, kabupaten and kota of the country, whether anything is known of it or not. */
export const largerRegions = once(
	async (): Promise<Wilayah[]> =>
		Promise.all([...(await names()).keys()].filter(isLarger).sort().map(region)),
);

/** The region and its parents, province first. */
export const regionPath = (code: string): Promise<Wilayah[]> => Promise.all(lineage(code).map(region));
