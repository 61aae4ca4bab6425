/** For whom a report page and its sheets of paper are: one KIM, or the portal for all groups without a page. */
import type { Kim } from "../../site/kim.ts";
import { type ContactWay, contactWays, type Inbox, inboxOf } from "../../site/kontak.ts";
import { portal } from "../../site/situs.ts";
import { urls } from "../../urls.ts";

export interface Receiver {
	readonly nama: string;
	/** Its region in words; the portal has none. */
	readonly tempat?: string;
	/** Zone in which its sheets are kept. */
	readonly zona?: string;
	readonly inbox: Inbox | undefined;
	/** Who helps when nobody has an inbox. */
	readonly office?: { readonly nama: string; readonly cara: readonly ContactWay[] } | undefined;
	readonly isKim: boolean;
	/** Addresses of its pages, and of the timetable a report is compared with. */
	readonly lapor: string;
	readonly lembar: string;
	readonly jadwal: string;
}

/** The receiver that a KIM is. */
export async function kimReceiver(kim: Kim): Promise<Receiver> {
	const { id, nama, tempat, zona, pembina } = kim;
	return {
		nama,
		tempat,
		zona,
		inbox: inboxOf(await portal(), kim),
		office: pembina && { nama: pembina.nama, cara: contactWays({ nama, pembina }) },
		isKim: true,
		lapor: urls.kimLapor(id),
		lembar: urls.kimLaporLembar(id),
		jadwal: urls.kimTimeline(id),
	};
}

/** The receiver that the portal is. */
export async function portalReceiver(): Promise<Receiver> {
	const own = await portal();
	return {
		nama: own.nama,
		inbox: inboxOf(own),
		isKim: false,
		lapor: urls.lapor,
		lembar: urls.laporLembar,
		jadwal: urls.elections,
	};
}
