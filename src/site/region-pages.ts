/** Pages of regions: what each is, which KIM serve it, what it votes for, what was decided, whom to ask. */
import { officesOf, racesOf } from "../model/lomba.ts";
import { byParent, byRegion, memberPages } from "../model/members.ts";
import { jenisKantorList } from "../model/schemas/kantor.ts";
import { isWithin, type Zona, zona } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { provinceName } from "../urls/share.ts";
import { regionOfPage, urls } from "../urls.ts";
import { content } from "./content.ts";
import { type Faq, questions } from "./faq.ts";
import { allResults, type Hasil } from "./hasil.ts";
import { type Kantor, officesFor } from "./kantor.ts";
import { type Kim, kims } from "./kim.ts";
import { once } from "./once.ts";
import { elections } from "./pemilihan.ts";
import { region, regionPath, type Wilayah } from "./wilayah.ts";

/** A region with the number of KIM in it. */
export interface Counted {
	readonly wilayah: Wilayah;
	readonly jumlah: number;
}

/** An election as a region takes part in it. */
export interface Ikut {
	readonly id: string;
	readonly nama: string;
	/** The offices in words; absent when it is not known what the region votes for. */
	readonly memilih?: string | undefined;
}

export interface RegionPage {
	readonly wilayah: Wilayah;
	readonly zona: Zona;
	/** Regions around it, province first. */
	readonly atas: readonly Wilayah[];
	/** Regions right below it that have a page. */
	readonly bawah: readonly Counted[];
	readonly anggota: MemberPage;
	/** Number of KIM in it. */
	readonly jumlah: number;
	readonly pemilihan: readonly Ikut[];
	/** Its own results and those of the regions it votes with. */
	readonly hasil: readonly Hasil[];
	readonly kantor: readonly Kantor[];
	/** Kinds of office of which none is known. */
	readonly tanpaKantor: readonly (typeof jenisKantorList)[number][];
	/** How to find an office, if there is such an answer. */
	readonly tanya: Faq | undefined;
}

/** The question that tells how to find an office. */
const asking = "menghubungi-kpu-bawaslu";

/** Codes of all regions that have a page, parents before children. */
export const pagesOfRegions = once(async (): Promise<string[]> => {
	const [{ book }, all] = await Promise.all([content(), options.kim ? kims() : []]);
	return [...book.live.keys()]
		.flatMap((address) => regionOfPage(address) ?? [])
		.filter((code) => !options.kim || all.some(({ wilayah }) => isWithin(wilayah, code)))
		.sort();
});

/** KIM by the code of every region they lie in. */
export const kimsWithin = once(async () => byRegion(await kims()));

const childrenOf = once(async () => byParent(await pagesOfRegions()));

/** The regions with a page right below one, by name; the provinces below none. */
export async function regionsBelow(code = ""): Promise<Counted[]> {
	const [children, within] = await Promise.all([childrenOf(), kimsWithin()]);
	const list = await Promise.all(
		(children.get(code) ?? []).map(async (child) => ({
			wilayah: await region(child),
			jumlah: within.get(child)?.length ?? 0,
		})),
	);
	return list.sort((a, b) => a.wilayah.nama.localeCompare(b.wilayah.nama, "id"));
}

const pagesOf = async (code: string) => memberPages(code, (await kimsWithin()).get(code) ?? []);

/** One page of the KIM that a region names. */
export interface MemberPage {
	readonly kim: readonly Kim[];
	readonly halaman: number;
	readonly dari: number;
}

/** The KIM of a region on one of its pages. */
export async function membersOn(code: string, halaman = 1): Promise<MemberPage> {
	const pages = await pagesOf(code);
	return { kim: pages[halaman - 1] ?? [], halaman, dari: pages.length };
}

const paramOf = (code: string) => urls.regionPage(code).split("/")[2];

/** Regions whose pages this build has to make. */
const regionsToMake = async () =>
	(await pagesOfRegions()).filter((code) => !options.kept.has(provinceName(code)));

/** One static path per region. */
export const regionPaths = async () =>
	(await regionsToMake()).map((code) => ({ params: { wilayah: paramOf(code) }, props: { code } }));

/** One static path for each page of a region's KIM after the first. */
export async function memberPaths() {
	const paths = await Promise.all(
		(await regionsToMake()).map(async (code) =>
			(await pagesOf(code)).slice(1).map((_, at) => ({
				params: { wilayah: paramOf(code), halaman: String(at + 2) },
				props: { code, halaman: at + 2 },
			})),
		),
	);
	return paths.flat();
}

/** Everything the page of a region tells. */
export async function regionPage(code: string): Promise<RegionPage> {
	const [path, within, bawah, anggota, results, kantor, all] = await Promise.all([
		regionPath(code),
		kimsWithin(),
		regionsBelow(code),
		membersOn(code),
		allResults(),
		officesFor(code),
		questions(),
	]);
	return {
		wilayah: await region(code),
		zona: zona(code),
		atas: path.slice(0, -1),
		bawah,
		anggota,
		jumlah: within.get(code)?.length ?? 0,
		pemilihan: (await elections()).map(({ id, nama, memilih }) => ({
			id,
			nama,
			memilih: officesOf(racesOf(code, memilih)) || undefined,
		})),
		hasil: results.filter(({ wilayah }) => isWithin(code, wilayah)),
		kantor,
		tanpaKantor: jenisKantorList.filter((jenis) => !kantor.some((office) => office.jenis === jenis)),
		tanya: all.find(({ slug }) => slug === asking),
	};
}
