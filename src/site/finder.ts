/** The way to a KIM: islands, their provinces, and, as long as they are few, the KIM themselves. */
import { type Island, islandOf, islands } from "../model/islands.ts";
import { perPage } from "../model/members.ts";
import { isWithin } from "../model/wilayah.ts";
import { formerRegions } from "./addresses.ts";
import { type Kim, kims } from "./kim.ts";
import { once } from "./once.ts";
import { type Counted, kimsWithin, regionsBelow } from "./region-pages.ts";

/** A province with KIM. */
export interface Province extends Counted {
	/** The KIM in it, where a page may name all of the country. */
	readonly kim: readonly Kim[];
	/** Codes in it whose places on the page of KIM were linked once. */
	readonly lama: readonly string[];
}

/** An island with its provinces, and the number of KIM on it. */
export interface IslandWithKim extends Island {
	readonly jumlah: number;
	readonly provinsi: readonly Province[];
}

export interface Finder {
	readonly jumlah: number;
	/** All seven; on some there may be no KIM yet. */
	readonly pulau: readonly IslandWithKim[];
	/** Codes of former places that lie in no province with KIM. */
	readonly lama: readonly string[];
}

export const finder = once(async (): Promise<Finder> => {
	const [all, within, provinces, former] = await Promise.all([
		kims(),
		kimsWithin(),
		regionsBelow(),
		formerRegions(),
	]);
	const isFew = all.length <= perPage;
	const listed: Province[] = provinces
		.filter(({ jumlah }) => jumlah > 0)
		.map((province) => ({
			...province,
			kim: (isFew && within.get(province.wilayah.code)) || [],
			lama: former.filter((code) => isWithin(code, province.wilayah.code)),
		}));
	const pulau = islands.map((island) => {
		const provinsi = listed.filter(({ wilayah }) => islandOf(wilayah.code) === island.id);
		return { ...island, provinsi, jumlah: provinsi.reduce((sum, { jumlah }) => sum + jumlah, 0) };
	});
	const placed = new Set(listed.flatMap(({ lama }) => lama));
	return { jumlah: all.length, pulau, lama: former.filter((code) => !placed.has(code)) };
});
