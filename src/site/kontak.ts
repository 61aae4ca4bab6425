import { isSilent } from "../model/kim.ts";
import type { Situs } from "../model/schemas/situs.ts";
import { whatsapp } from "../urls.ts";
import { kim as words } from "../words/kim.ts";
import type { Kim } from "./kim.ts";

/** `+62370649350` as it is read aloud. */
const readableNumber = (number: string) =>
	number
		.replace(/^\+62/, "0")
		.replace(/^(\d{4})(\d{3,4})(\d{4,})$/, "$1\u00a0$2\u00a0$3")
		.replace(/^(\d{4})(\d{4,6})$/, "$1\u00a0$2");

export interface ContactWay {
	label: string;
	href: string;
}

/** Ways to reach a KIM that need no server; its supervising office's when it has none of its own. */
export function contactWays({
	nama,
	kontak,
	pembina,
}: Pick<Kim, "nama" | "kontak" | "pembina">): ContactWay[] {
	const { telepon, surel } = kontak ?? pembina ?? {};
	return [
		...(kontak?.whatsapp
			? [{ label: words.whatsapp, href: whatsapp(words.greeting(nama), kontak.whatsapp) }]
			: []),
		...(telepon ? [{ label: `${words.phone}\u00a0${readableNumber(telepon)}`, href: `tel:${telepon}` }] : []),
		...(surel ? [{ label: `${words.mail} ${surel}`, href: `mailto:${surel}` }] : []),
	];
}

/** Where what residents send in is read. */
export interface Inbox {
	readonly nama: string;
	readonly whatsapp?: string | undefined;
	readonly surel?: string | undefined;
}

/** The inbox of a KIM that can still read; else the portal's. `undefined` when neither has told one. */
export function inboxOf(
	portal: Pick<Situs, "nama" | "kontak">,
	kim?: Pick<Kim, "nama" | "kontak" | "keadaan">,
): Inbox | undefined {
	const readers = kim && !isSilent(kim) ? [kim, portal] : [portal];
	return readers
		.map(({ nama, kontak }) => ({ nama, whatsapp: kontak?.whatsapp, surel: kontak?.surel }))
		.find(({ whatsapp: number, surel }) => number ?? surel);
}
