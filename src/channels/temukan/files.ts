/** The files of the finder: one for the nation, and one for each beginning of a name of a kecamatan or desa. */

import { once } from "../../site/once.ts";
import { kimsWithin, pagesOfRegions } from "../../site/region-pages.ts";
import { largerRegions, region, type Wilayah } from "../../site/wilayah.ts";
import { beginnings, type NationFile, type Row } from "./wire.ts";

/** Regions below a kabupaten or kota that have a page, by the beginnings of their names. */
export const smallRows = once(async (): Promise<ReadonlyMap<string, readonly Row[]>> => {
	const [codes, within] = await Promise.all([pagesOfRegions(), kimsWithin()]);
	const files = new Map<string, Row[]>();
	for (const code of codes) {
		const jumlah = within.get(code)?.length;
		if (code.length < 8 || !jumlah) continue;
		const { nama } = await region(code);
		const row: Row =
			code.length > 8 ? [code, nama, jumlah, (await region(code.slice(0, 8))).nama] : [code, nama, jumlah];
		for (const awal of beginnings(nama)) {
			const rows = files.get(awal);
			if (rows) rows.push(row);
			else files.set(awal, [row]);
		}
	}
	return files;
});

/** What is loaded at a touch. */
export async function nationFile(): Promise<NationFile> {
	const [all, codes, within, files] = await Promise.all([
		largerRegions(),
		pagesOfRegions(),
		kimsWithin(),
		smallRows(),
	]);
	const pages = new Set(codes);
	const toRow = ({ code, nama }: Wilayah): Row =>
		pages.has(code) ? [code, nama, within.get(code)?.length ?? 0] : [code, nama];
	return {
		isi: all.map(toRow),
		awal: [...files.keys()].sort().join(" "),
	};
}
