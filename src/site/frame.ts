/** What every page's frame shows: names, menu, and the notice of a chosen day. */

import type { Jenis } from "../words/jenis.ts";
import { formatDay } from "../words/tanggal.ts";
import { pages, pagesOf } from "./halaman.ts";
import { type KartuLink, kimKartu, kindKartu } from "./kartu.ts";
import type { Kim } from "./kim.ts";
import { mendAddresses } from "./mendable.ts";
import { once, onceEach } from "./once.ts";
import { portal } from "./situs.ts";
import { type Today, today } from "./today.ts";
import { type Face, faceOf } from "./wajah.ts";

interface Link {
	href: string;
	label: string;
}
export interface Frame {
	readonly nama: string;
	readonly semboyan: string;
	readonly keterangan: string;
	/** Address of the licence of what the site says. */
	readonly lisensi: string | undefined;
	/** The day the page is built for, in words. */
	readonly hari: string;
	/** Instant at which the site is shown, when its day is chosen; else the reader's clock counts. */
	readonly kini: string | undefined;
	readonly halaman: Link[];
	/** The desk with what the page at an address is made of; `undefined` where nobody can mend it there. */
	readonly perbaiki: (address: string) => string | undefined;
	/** Picture of a shared link, for each kind of page. */
	readonly kartu: Readonly<Partial<Record<Jenis, KartuLink>>>;
}
export interface KimFrame extends Frame {
	readonly kim: Kim;
	/** Picture of a shared link to any of its pages. */
	readonly kartuKim: KartuLink;
	/** Its logo and its cover photo. */
	readonly wajah: Face;
	/** Its own free pages. */
	readonly menu: Link[];
}

const toLink = ({ href, menu, judul }: { href: string; menu?: string | undefined; judul: string }) => ({
	href,
	label: menu ?? judul,
});

/** A chosen day is shown at noon. */
const dayOf = ({ day, chosen }: Today) => ({
	hari: formatDay(day, "full"),
	kini: chosen ? `${day}T12:00` : undefined,
});

/** Frame of the portal's pages. */
export const frame = once(async (): Promise<Frame> => {
	const [{ nama, semboyan, keterangan, lisensi }, list] = await Promise.all([portal(), pages()]);
	return {
		nama,
		semboyan,
		keterangan,
		lisensi,
		...dayOf(await today()),
		halaman: list.map(toLink),
		perbaiki: await mendAddresses(),
		kartu: await kindKartu(),
	};
});

/** Frame of a subsite's pages, which are made KIM by KIM. */
export const kimFrame = onceEach(({ id }: Kim) => id, frameOf, 50);

async function frameOf(kim: Kim): Promise<KimFrame> {
	const [base, own, day] = await Promise.all([frame(), pagesOf(kim.id), today(kim.zona)]);
	return {
		...base,
		...dayOf(day),
		kim,
		kartuKim: await kimKartu(kim),
		wajah: await faceOf(kim),
		menu: own.map(toLink),
	};
}
