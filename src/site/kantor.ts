/** Offices of KPU, Bawaslu and the district, as far as they are known. */
import { jenisKantorList, type KantorEntri } from "../model/schemas/kantor.ts";
import { lineage } from "../model/wilayah.ts";
import { content } from "./content.ts";
import { type ContactWay, contactWays } from "./kontak.ts";

export interface Kantor extends KantorEntri {
	readonly cara: readonly ContactWay[];
}

const offices = async () => (await content()).of("kantor")[0]?.data ?? [];
const rank = ({ jenis, wilayah }: KantorEntri) =>
	jenisKantorList.indexOf(jenis) * 10 - wilayah.split(".").length;

/** Offices of a region and of the regions it lies in: kind by kind, the nearest first. */
export async function officesFor(code: string): Promise<Kantor[]> {
	const around = new Set(lineage(code));
	return (await offices())
		.filter(({ wilayah }) => around.has(wilayah))
		.toSorted((a, b) => rank(a) - rank(b))
		.map((office) => ({ ...office, cara: contactWays({ nama: office.nama, pembina: office }) }));
}
