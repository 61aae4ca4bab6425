/** What every page's frame shows: names, menu, and the notice of a chosen day. */
import { formatDay } from "../domain/tanggal.ts";
import { pages, pagesOf } from "./halaman.ts";
import type { Kim } from "./kim.ts";
import { once } from "./once.ts";
import { portal } from "./situs.ts";
import { today } from "./today.ts";

interface Link {
	href: string;
	label: string;
}
export interface Frame {
	readonly nama: string;
	readonly semboyan: string;
	readonly keterangan: string;
	/** The day in words, when the site is shown as of a chosen day. */
	readonly contoh: string | undefined;
	/** The day the page is built for, in words. */
	readonly hari: string;
	readonly halaman: Link[];
}
export interface KimFrame extends Frame {
	readonly kim: Kim;
	/** Its own free pages. */
	readonly menu: Link[];
}

const toLink = ({ href, menu, judul }: { href: string; menu?: string | undefined; judul: string }) => ({
	href,
	label: menu ?? judul,
});

/** Frame of the portal's pages. */
export const frame = once(async (): Promise<Frame> => {
	const [{ nama, semboyan, keterangan }, { day, chosen }, list] = await Promise.all([
		portal(),
		today(),
		pages(),
	]);
	const hari = formatDay(day, "full");
	return { nama, semboyan, keterangan, hari, contoh: chosen ? hari : undefined, halaman: list.map(toLink) };
});

/** Frame of a subsite's pages. */
export async function kimFrame(kim: Kim): Promise<KimFrame> {
	const [base, own] = await Promise.all([frame(), pagesOf(kim.id)]);
	return { ...base, kim, menu: own.map(toLink) };
}
